import { mergeRecordSchema } from '../../src/webconfig/merge-record.js';
import { mergeRecordMeanings } from './meanings/merge-record.js';
import { publishedSchema } from './published-schema.js';

export const mergeRecordSchemaPath = 'docs/reference/merge-record.schema.json';

/** The published JSON Schema of the record that a merge leaves for the audit. */
export function mergeRecordJsonSchema(): string {
  return publishedSchema(
    mergeRecordSchema,
    {
      title: 'Record of a merge',
      description: 'What became of every setting of a web.config that was merged; secrets are masked.',
    },
    mergeRecordMeanings,
  );
}
