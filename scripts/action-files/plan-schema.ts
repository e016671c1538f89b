import { planSchema } from '../../src/plan/plan-schema.js';
import { planMeanings } from './meanings/plan.js';
import { publishedSchema } from './published-schema.js';

export const planSchemaPath = 'docs/reference/plan.schema.json';

/** The published JSON Schema, made from the schema that reads approved plans. */
export function planJsonSchema(): string {
  return publishedSchema(
    planSchema,
    {
      title: 'Plan for a server',
      description:
        'What one run intends to do to one server. Its digest is the SHA-256 of its canonical JSON (RFC 8785).',
    },
    planMeanings,
  );
}
