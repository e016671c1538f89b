export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** A value of the schema with every text made by `text`; texts of which only some are allowed stay as they are. */
export function planted(schema: Schema, place: string, text: (place: string) => string): unknown {
  switch (schema.type) {
    case 'object':
    case 'loose_object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).map(([name, one]) => [name, planted(one, `${place}.${name}`, text)]),
      );
    case 'array':
      return schema.item === undefined ? [] : [planted(schema.item, `${place}[]`, text)];
    case 'record':
      return schema.value === undefined ? {} : { name: planted(schema.value, `${place}{}`, text) };
    case 'exact_optional':
    case 'optional':
      return schema.wrapped === undefined ? undefined : planted(schema.wrapped, place, text);
    case 'variant':
    case 'union':
      return (schema.options as readonly Schema[]).map((one) => planted(one, place, text))[0];
    case 'picklist':
      return schema.options?.[0];
    case 'literal':
      return schema.literal;
    case 'string':
      return text(place);
    default:
      return 0;
  }
}

/** Text for a place, made of what is there. */
export type Alter = (place: string, value: string) => string;

/**
 * A value that is there, with every text that the schema has in it altered by `text`; of each list the first item is
 * there once more, with all texts that its schema knows, and the others stay. So a field that is added to a format is
 * planted without being asked for.
 */
export function alsoPlanted(schema: Schema, value: unknown, place: string, text: Alter, isDouble = false): unknown {
  const inner = unwrapped(schema);
  if (inner.type === 'string') return typeof value === 'string' ? text(place, value) : value;
  if (Array.isArray(value)) {
    const { item } = inner;
    if (item !== undefined && isDouble) return value.map((one) => alsoPlanted(item, one, `${place}[]`, text, true));
    return [...value, ...oneMore(item, value[0], `${place}[]`, text)];
  }
  if (typeof value !== 'object' || value === null) return value;
  const there = Object.entries(value).map(([name, one]) => {
    const of = inner.entries?.[name] ?? inner.value;
    return [name, of === undefined ? one : alsoPlanted(of, one, `${place}.${name}`, text, isDouble)] as const;
  });
  return Object.fromEntries(there);
}

/** As the first one, which may lack what only some have. */
function oneMore(item: Schema | undefined, first: unknown, place: string, text: Alter): readonly unknown[] {
  if (item === undefined || first === undefined) return [];
  const one = alsoPlanted(item, first, place, text, true);
  if (typeof one !== 'object' || one === null) return [one];
  const missing = Object.entries(unwrapped(item).entries ?? {})
    .filter(([name, of]) => !Object.hasOwn(one, name) && unwrapped(of).type === 'string')
    .map(([name]) => [name, text(`${place}.${name}`, '')]);
  return [{ ...one, ...Object.fromEntries(missing) }];
}

function unwrapped(schema: Schema): Schema {
  return schema.type.endsWith('optional') && schema.wrapped !== undefined ? unwrapped(schema.wrapped) : schema;
}
