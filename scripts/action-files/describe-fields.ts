import { fieldsOf, type JsonSchema } from './json-schema.js';

/** The schema, where every field of it has a description. @throws Error naming those without one */
export function describeFields(schema: JsonSchema): JsonSchema {
  const without = fieldsOf(schema).filter((field) => field.schema.description === undefined);
  if (without.length === 0) return schema;
  const names = without.map(({ path }) => `the field ${path} has no meaning`);
  throw new Error(`${schema.title ?? 'A format'}: ${names.join(', ')}.`);
}
