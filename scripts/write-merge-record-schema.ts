import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mergeRecordSchema } from '../src/webconfig/merge-record.js';

export const mergeRecordSchemaPath = join('docs', 'reference', 'merge-record.schema.json');

/** The published JSON Schema of the record that a merge leaves for the audit. */
export function mergeRecordJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(mergeRecordSchema, { errorMode: 'ignore', typeMode: 'input' });
  const about = {
    title: 'Record of a merge',
    description: 'What became of every setting of a web.config that was merged; secrets are masked.',
  };
  return `${JSON.stringify({ $schema, ...about, ...rest }, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(mergeRecordSchemaPath, mergeRecordJsonSchema());
