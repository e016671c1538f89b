import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { manifestSchema } from '../../src/backup/backup-set.js';
import { describedChange } from '../../src/changes/all.js';
import { fleetFileSchema } from '../../src/fleet/fleet-file-schema.js';
import { serverResultSchema } from '../../src/fleet/server-result.js';
import { faultsSchema } from '../../src/host/rehearsal/faults-schema.js';
import { journalLineSchema } from '../../src/plan/journal-schema.js';
import { lockSchema } from '../../src/plan/lock-file.js';
import { planSchemaOf } from '../../src/plan/plan-schema.js';
import { statusSchema } from '../../src/plan/run-status.js';
import { inventorySchema } from '../../src/product/inventory.js';
import { reportFactsSchema } from '../../src/report/report-facts-schema.js';
import { serverRecordSchema } from '../../src/report/server-record.js';
import { hostCheckSchema } from '../../src/stages/check-host/host-check-schema.js';
import { hostRecordingSchema } from '../../src/stages/check-host/recording-file.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { describeFields } from './describe-fields.js';
import type { JsonSchema } from './json-schema.js';

interface Format {
  readonly schema: GenericSchema;
  readonly title: string;
  readonly description: string;
}

/** Every file format of the suite by the name of its page. */
const formats: Readonly<Record<string, Format>> = {
  'backup-manifest': {
    schema: manifestSchema,
    title: 'Manifest of a backup set',
    description:
      'manifest.json of a backup set: what is stored, where it came from, its SHA-256, times, attributes and access rights.',
  },
  fleet: {
    schema: fleetFileSchema,
    title: 'Settings file',
    description: 'Which servers belong together, when they may be upgraded, and what no inventory can show.',
  },
  'fleet-result': {
    schema: serverResultSchema,
    title: 'Result of a run on one server',
    description: 'How one run of a fleet left one server; the next plan of the fleet is made from these.',
  },
  inventory: {
    schema: inventorySchema,
    title: 'Inventory of a server',
    description: 'Raw facts of one server as the action "inspect" writes them; secrets are left out.',
  },
  journal: {
    schema: journalLineSchema,
    title: 'Journal of a server',
    description: 'One line of journal.jsonl in the work folder: what the suite did to this server, oldest first.',
  },
  'host-check': {
    schema: hostCheckSchema,
    title: 'Verdict of check-host',
    description:
      'What a check of a server found, part by part: proven here, failed, or could not be tried, with evidence.',
  },
  status: {
    schema: statusSchema,
    title: 'Status of a run',
    description:
      'The first lines of a summary as data: what a run ended in, who can sign in, the next act, the way back.',
  },
  'host-recording': {
    schema: hostRecordingSchema,
    title: 'Recording of check-host',
    description: 'A check with what each program answered to it; what is not known to be harmless is hidden.',
  },
  lock: {
    schema: lockSchema,
    title: 'Lock of a server',
    description:
      'lock/N.json in the work folder: which run changes the server at this time. The run with the highest number has it.',
  },
  'merge-record': {
    schema: mergeRecordSchema,
    title: 'Record of a merge',
    description: 'What became of every setting of a web.config that was merged; secrets are masked.',
  },
  plan: {
    schema: planSchemaOf(describedChange, 2),
    title: 'Plan for a server',
    description:
      'What one run intends to do to one server. Its digest is the SHA-256 of its canonical JSON (RFC 8785), without the field given.',
  },
  'rehearsal-faults': {
    schema: faultsSchema,
    title: 'Faults of a rehearsal server',
    description: 'faults.json in the folder of a rehearsal server: what it refuses and how installers end.',
  },
  report: {
    schema: reportFactsSchema,
    title: 'Facts of an upgrade report',
    description:
      'Everything in the audit report of one or many servers: plans, runs, steps, outages, before and after, settings, backup sets, checks, and what could not be proven.',
  },
  'server-record': {
    schema: serverRecordSchema,
    title: 'Record of a server',
    description: 'All that a report shows of one server, as a file: many of them make the report of a fleet.',
  },
};

/** JSON Schemas by the name of their page. @throws Error where a field has no meaning */
export function publishedSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(Object.entries(formats).map(([name, format]) => [name, publishedSchema(format)]));
}

function publishedSchema({ schema, title, description }: Format): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return { $schema, title, description, ...describeFields(rest as JsonSchema) } as JsonSchema;
}
