import { fieldsOf, type JsonSchema } from './json-schema.js';
import type { Meanings } from './meanings/meanings.js';

/** The schema with a description in every field. @throws Error where fields and meanings are not the same */
export function describeFields(schema: JsonSchema, meanings: Meanings): JsonSchema {
  const paths = new Set(fieldsOf(schema).map(({ path }) => path));
  const missing = [...paths].filter((path) => meanings[path] === undefined);
  const superfluous = Object.keys(meanings).filter((path) => !paths.has(path));
  if (missing.length + superfluous.length > 0) {
    const told = `without a meaning: ${missing.join(', ') || 'none'}; meanings of no field: ${superfluous.join(', ') || 'none'}`;
    throw new Error(`Fields and scripts/action-files/meanings are not the same: ${told}.`);
  }
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
    return [name, { description: meanings[path] ?? '', ...described(field, path, meanings) }] as const;
  });
  return Object.fromEntries(entries);
}
