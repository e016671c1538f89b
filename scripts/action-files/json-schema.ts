/** JSON Schema, as far as the published schemas use it. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

export interface Field {
  /** `groups.*.servers`, `entries[].sha256`. */
  readonly path: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** All fields, each before those below it. A field of several variants comes once for each. */
export function fieldsOf(schema: JsonSchema, path = ''): readonly Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ path: at, schema: field, isRequired }, ...fieldsOf(field, at)];
  });
  const { items, additionalProperties: named } = schema;
  return [
    ...own,
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...(typeof named === 'object' ? fieldsOf(named, path === '' ? '*' : `${path}.*`) : []),
    ...ofVariants(schema, path),
  ];
}

/** What only some of the variants have is not needed. */
function ofVariants({ anyOf = [], oneOf = [] }: JsonSchema, path: string): readonly Field[] {
  const variants = [...anyOf, ...oneOf].map((variant) => fieldsOf(variant, path));
  const isInAll = (field: Field) => variants.every((fields) => fields.some((one) => one.path === field.path));
  return variants.flat().map((field) => ({ ...field, isRequired: field.isRequired && isInAll(field) }));
}
