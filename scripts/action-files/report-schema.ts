import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { reportMeanings } from './meanings/report.js';
import { publishedSchema } from './published-schema.js';

export const reportSchemaPath = 'docs/reference/report.schema.json';

/** The published JSON Schema of the facts that upgrade-report writes beside the HTML. */
export function reportJsonSchema(): string {
  return publishedSchema(
    reportFactsSchema,
    {
      title: 'Facts of an upgrade report',
      description:
        'Everything that the audit report tells of one or many servers: plans, runs, steps, outages, before and after, settings, backup sets, checks, and what could not be proven.',
    },
    reportMeanings,
  );
}
