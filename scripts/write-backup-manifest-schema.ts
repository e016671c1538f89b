import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema } from '../src/backup/manifest-schema.js';

export const manifestSchemaPath = join('docs', 'reference', 'backup-manifest.schema.json');

/** The published JSON Schema, made from the schema that reads manifests. */
export function manifestJsonSchema(): string {
  const schema = toJsonSchema(manifestSchema, { errorMode: 'ignore', typeMode: 'input' });
  const { $schema, ...rest } = schema;
  const about = {
    title: 'Manifest of a backup set',
    description:
      'manifest.json of a backup set: what is stored, where it came from, its SHA-256, times, attributes and access rights.',
  };
  return `${JSON.stringify({ $schema, ...about, ...rest }, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(manifestSchemaPath, manifestJsonSchema());
