import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { inventorySchema } from '../src/product/inventory-schema.js';

export const inventorySchemaPath = join('docs', 'reference', 'inventory.schema.json');

/** The published JSON Schema, made from the schema that reads inventories. */
export function inventoryJsonSchema(): string {
  const schema = toJsonSchema(inventorySchema, { errorMode: 'ignore', typeMode: 'input' });
  const { $schema, ...rest } = schema;
  const about = {
    title: 'Inventory of a server',
    description: 'Raw facts of one server as the action "inspect" writes them; secrets are left out.',
  };
  return `${JSON.stringify({ $schema, ...about, ...rest }, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(inventorySchemaPath, inventoryJsonSchema());
