import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { describeFields } from './describe-fields.js';
import type { JsonSchema } from './json-schema.js';
import type { Meanings } from './meanings/meanings.js';

/** A JSON Schema with its title first, as text. With `meanings` every field has to have one. */
export function publishedSchema(
  schema: GenericSchema,
  about: { readonly title: string; readonly description: string },
  meanings?: Meanings,
): string {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  const described = meanings === undefined ? rest : describeFields(rest as JsonSchema, meanings);
  return `${JSON.stringify({ $schema, ...about, ...described }, undefined, 2)}\n`;
}
