import { fieldsOf, type JsonSchema } from './json-schema.js';

type Meanings = Readonly<Record<string, string>>;

/** The schema with a description in every field: its own, or one of `meanings`. @throws Error where one has none or two */
export function describeFields(schema: JsonSchema, meanings: Meanings): JsonSchema {
  const fields = fieldsOf(schema);
  const without = fields.filter(({ schema, path }) => schema.description === undefined && meanings[path] === undefined);
  const bare = new Set(fields.filter(({ schema }) => schema.description === undefined).map(({ path }) => path));
  const superfluous = Object.keys(meanings).filter((path) => !bare.has(path));
  const faults = [
    ...without.map(({ path }) => `the field ${path} has no meaning`),
    ...superfluous.map((path) => `the meaning of ${path} is of no field without one`),
  ];
  if (faults.length > 0) throw new Error(`${schema.title ?? 'A format'}: ${faults.join(', ')}.`);
  return described(schema, '', meanings);
}

function described(schema: JsonSchema, path: string, meanings: Meanings): JsonSchema {
  const { properties, items, additionalProperties: named, anyOf, oneOf } = schema;
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  return {
    ...schema,
    ...(properties && { properties: describedProperties(properties, below, meanings) }),
    ...(items && { items: described(items, `${path}[]`, meanings) }),
    ...(typeof named === 'object' && { additionalProperties: described(named, below('*'), meanings) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one, path, meanings)) }),
    ...(oneOf && { oneOf: oneOf.map((one) => described(one, path, meanings)) }),
  };
}

function describedProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  below: (name: string) => string,
  meanings: Meanings,
): Readonly<Record<string, JsonSchema>> {
  const entries = Object.entries(properties).map(([name, field]) => {
    const path = below(name);
    return [
      name,
      { description: field.description ?? meanings[path] ?? '', ...described(field, path, meanings) },
    ] as const;
  });
  return Object.fromEntries(entries);
}
