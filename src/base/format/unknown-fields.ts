import type { GenericSchema } from 'valibot';

/** What the walk looks at in a schema of the library. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
}

/** Paths of the fields that a newer version wrote and this one does not know, with `[]` for each entry of a list. */
export function unknownFields(schema: GenericSchema, value: unknown): readonly string[] {
  return [...new Set(walk(schema as unknown as Shape, value, ''))];
}

function walk(shape: Shape, value: unknown, path: string): readonly string[] {
  if (shape.wrapped !== undefined) return walk(shape.wrapped, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === undefined ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
  }
  if (shape.type === 'variant') return walk(optionOf(shape, value), value, path);
  return Object.entries(value).flatMap(([name, below]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const known = shape.type === 'record' ? shape.value : shape.entries?.[name];
    if (known !== undefined) return walk(known, below, at);
    return shape.type === 'loose_object' ? [at] : [];
  });
}

/** The variant whose literal the value has. */
function optionOf({ options = [] }: Shape, value: object): Shape {
  const fits = ({ entries = {} }: Shape) =>
    Object.entries(entries).every(([name, { type, ...rest }]) => {
      if (type !== 'literal') return true;
      return 'literal' in rest && rest.literal === Reflect.get(value, name);
    });
  return options.find(fits) ?? { type: 'any' };
}
