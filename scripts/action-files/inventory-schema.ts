import { inventorySchema } from '../../src/product/inventory-schema.js';
import { inventoryMeanings } from './meanings/inventory.js';
import { publishedSchema } from './published-schema.js';

export const inventorySchemaPath = 'docs/reference/inventory.schema.json';

/** The published JSON Schema, made from the schema that reads inventories. */
export function inventoryJsonSchema(): string {
  return publishedSchema(
    inventorySchema,
    {
      title: 'Inventory of a server',
      description: 'Raw facts of one server as the action "inspect" writes them; secrets are left out.',
    },
    inventoryMeanings,
  );
}
