import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** A JSON Schema with its title first, as text. */
export function publishedSchema(
  schema: GenericSchema,
  about: { readonly title: string; readonly description: string },
): string {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ $schema, ...about, ...rest }, undefined, 2)}\n`;
}
