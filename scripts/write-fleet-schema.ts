import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { fleetFileSchema } from '../src/fleet/fleet-file-schema.js';

export const fleetFileSchemaPath = join('docs', 'reference', 'fleet.schema.json');

/** The published JSON Schema, made from the schema that reads fleet files. */
export function fleetFileJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(fleetFileSchema, { errorMode: 'ignore', typeMode: 'input' });
  const about = {
    title: 'Fleet file',
    description: 'Which servers belong together, when they may be upgraded, and what no inventory can tell.',
  };
  return `${JSON.stringify({ $schema, ...about, ...rest }, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(fleetFileSchemaPath, fleetFileJsonSchema());
