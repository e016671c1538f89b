import { fleetFileSchema } from '../../src/fleet/fleet-file-schema.js';
import { fleetMeanings } from './meanings/fleet.js';
import { publishedSchema } from './published-schema.js';

export const fleetSchemaPath = 'docs/reference/fleet.schema.json';

/** The published JSON Schema, made from the schema that reads fleet files. */
export function fleetJsonSchema(): string {
  return publishedSchema(
    fleetFileSchema,
    {
      title: 'Fleet file',
      description: 'Which servers belong together, when they may be upgraded, and what no inventory can tell.',
    },
    fleetMeanings,
  );
}
