import * as v from 'valibot';
import { list } from '../list-schema.js';
import { subjects } from '../plan/effects.js';
import { failureFields, installerRunFields } from '../plan/journal-schema.js';
import { componentNames } from '../product/components.js';
import type { ReportFacts } from './report-facts.js';
import { announcementsSchema, approvalSchema, reportServerSchema } from './server-record.js';

const text = v.string();

const evidence = v.variant('kind', [
  v.object({ kind: v.literal('said'), by: text, at: text }),
  v.object({ kind: v.literal('seen'), digest: text, at: v.exactOptional(text) }),
]);

const step = v.object({
  id: text,
  title: text,
  documentStep: v.exactOptional(text),
  type: v.picklist(['change', 'operator']),
  state: v.picklist(['done', 'confirmed', 'begun', 'open', 'not-reached']),
  began: v.exactOptional(text),
  ended: v.exactOptional(text),
  by: v.exactOptional(text),
  notes: list(text),
  evidence: v.exactOptional(evidence),
  failures: list(v.object({ at: text, by: v.exactOptional(text), ...failureFields })),
  installerRuns: list(v.object({ at: text, ...installerRunFields })),
});

const run = v.object({
  digest: text,
  action: text,
  started: text,
  ended: text,
  by: v.exactOptional(text),
  actor: v.exactOptional(text),
  approved: v.boolean(),
  isFinished: v.boolean(),
  approvers: list(approvalSchema),
});

const outage = v.object({
  what: v.picklist(subjects),
  from: text,
  to: v.exactOptional(text),
  step: text,
  cause: v.picklist(['services-stopped', 'product-removed', 'other-step']),
  why: text,
});

const bar = v.object({
  step: text,
  title: text,
  from: text,
  to: text,
  kind: v.picklist(['work', 'person', 'restart']),
});

const change = v.object({
  of: v.variant('kind', [
    v.object({ kind: v.literal('server') }),
    v.object({ kind: v.literal('component'), component: v.picklist(componentNames) }),
    v.object({ kind: v.literal('service'), name: text }),
  ]),
  fact: v.picklist([
    'install-path',
    'data-file',
    'data-file-status',
    'data-file-size',
    'product',
    'version',
    'folder',
    'address',
    'application-pool',
    'theme',
    'web-service-sdk-url',
    'account',
    'state',
  ]),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  fate: v.picklist(['changed', 'same', 'gone', 'new']),
});

const unproven = v.variant('code', [
  v.object({ code: v.literal('check'), title: text, evidence: text, advice: v.exactOptional(text) }),
  v.object({ code: v.literal('not-verified') }),
  v.object({ code: v.literal('word-of-a-person'), title: text, by: text, at: text }),
  v.object({ code: v.literal('seen-only'), title: text, digest: text }),
  v.object({ code: v.literal('passed-only'), title: text }),
  v.object({ code: v.literal('backup-not-consistent'), set: text, note: v.exactOptional(text) }),
  v.object({ code: v.literal('backup-missing'), folder: text }),
  v.object({ code: v.literal('backup-changed'), set: text, journal: text, now: text }),
  v.object({ code: v.literal('state-unknown'), when: v.picklist(['before', 'after']) }),
  v.object({ code: v.literal('merge-unknown'), component: v.picklist(componentNames) }),
  v.object({ code: v.literal('plan-missing'), digest: text }),
  v.object({ code: v.literal('plan-changed'), digest: text, now: text }),
  v.object({ code: v.literal('plan-without-approval'), digest: text, at: text, by: v.exactOptional(text) }),
  v.object({ code: v.literal('approver-unknown'), digest: text }),
  v.object({ code: v.literal('outage-open'), what: v.picklist(subjects), from: text }),
  v.object({ code: v.literal('record-incomplete'), note: text }),
]);

const server = v.object({
  ...reportServerSchema.entries,
  outcome: v.picklist(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back', 'in-part']),
  reason: text,
  began: v.exactOptional(text),
  ended: v.exactOptional(text),
  runs: list(run),
  steps: list(step),
  timeline: v.exactOptional(v.object({ from: text, to: text, bars: list(bar), outages: list(outage) })),
  changes: list(change),
  unproven: list(unproven),
});

/** Format 1 of the facts. `docs/reference/report.schema.json` is made from it. */
export const reportFactsSchema = v.object({
  format: v.literal(1),
  created: text,
  tool: v.object({ name: text, version: text }),
  rehearsal: v.boolean(),
  origin: v.record(text, text),
  servers: list(server),
  announcements: announcementsSchema,
}) satisfies v.GenericSchema<unknown, ReportFacts>;
