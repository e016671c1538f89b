import * as v from 'valibot';
import { list } from '../list-schema.js';
import { parseJsonAs } from '../parse-json-as.js';
import { journalLineSchema } from '../plan/journal-schema.js';
import { planSchema } from '../plan/plan-schema.js';
import { type Announcement, announcementLanguages } from '../product/announcement.js';
import { componentNames } from '../product/components.js';
import { UserError } from '../user-error.js';
import { mergeRecordSchema } from '../webconfig/merge-record.js';
import { checkSchema } from './check-schema.js';
import type { ReportServer } from './report-input.js';

/** All that a report tells of one server, as a file: many of them make the report of a fleet. */
export interface ServerRecord {
  readonly format: 1;
  readonly rehearsal: boolean;
  readonly server: ReportServer;
  readonly announcements: readonly Announcement[];
}

const text = v.string();
const manifest = v.object({
  name: text,
  created: text,
  server: text,
  consistent: v.boolean(),
  consistencyNote: v.exactOptional(text),
  entries: list(v.object({ component: text, role: text, storedAs: text, size: v.number(), sha256: text })),
});

const state = v.object({
  taken: text,
  installPath: v.exactOptional(text),
  dataFile: v.exactOptional(v.object({ path: text, status: text, size: v.exactOptional(v.number()) })),
  components: list(
    v.object({
      component: v.picklist(componentNames),
      generation: v.picklist(['phonefactor', 'mfa-server']),
      version: text,
      folder: v.exactOptional(text),
      address: v.exactOptional(text),
      applicationPool: v.exactOptional(text),
      theme: v.exactOptional(text),
      webServiceSdkUrl: v.exactOptional(text),
    }),
  ),
  services: list(v.object({ name: text, account: text, state: text })),
});

export const approvalSchema = v.object({
  by: text,
  at: v.exactOptional(text),
  environment: v.exactOptional(text),
  comment: v.exactOptional(text),
  run: text,
});

/** A server as its record holds it. */
export const reportServerSchema = v.object({
  name: text,
  plans: list(v.object({ plan: planSchema, digest: text })),
  journal: list(journalLineSchema),
  manifests: list(v.object({ manifest, sha256: text })),
  before: v.exactOptional(state),
  after: v.exactOptional(state),
  merges: list(v.object({ component: v.picklist(componentNames), record: mergeRecordSchema })),
  approvals: list(approvalSchema),
  checks: list(checkSchema),
  reason: v.exactOptional(text),
  notes: v.exactOptional(list(text)),
}) satisfies v.GenericSchema<unknown, ReportServer>;

export const announcementsSchema = list(
  v.object({ language: v.picklist(announcementLanguages), subject: text, paragraphs: list(text) }),
);

const recordSchema = v.object({
  format: v.literal(1),
  rehearsal: v.boolean(),
  server: reportServerSchema,
  announcements: announcementsSchema,
}) satisfies v.GenericSchema<unknown, ServerRecord>;

/** @throws UserError `record-invalid` that names `source` */
export function parseServerRecord(json: string, source: string): ServerRecord {
  const errorAt = (place: string, reason: string) =>
    new UserError(
      'record-invalid',
      `${source} is no record of a server, at ${place}: ${reason}`,
      'Give files of the output record-path, unchanged.',
    );
  return parseJsonAs(recordSchema, json, errorAt);
}
