import { manifestSchema } from '../../src/backup/manifest-schema.js';
import { manifestMeanings } from './meanings/backup-manifest.js';
import { publishedSchema } from './published-schema.js';

export const manifestSchemaPath = 'docs/reference/backup-manifest.schema.json';

/** The published JSON Schema, made from the schema that reads manifests. */
export function manifestJsonSchema(): string {
  return publishedSchema(
    manifestSchema,
    {
      title: 'Manifest of a backup set',
      description:
        'manifest.json of a backup set: what is stored, where it came from, its SHA-256, times, attributes and access rights.',
    },
    manifestMeanings,
  );
}
