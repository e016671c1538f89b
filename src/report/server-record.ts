import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';
import { readFormat, unknownFieldsNote } from '../base/format/read-format.js';
import type { JournalLine } from '../plan/journal.js';
import type { Plan } from '../plan/plan.js';
import { planSchema } from '../plan/plan-schema.js';
import { announcementLanguages } from '../product/announcement.js';
import { componentNames } from '../product/components.js';
import { UserError } from '../user-error.js';
import { mergeRecordSchema } from '../webconfig/merge-record-schema.js';
import { checkSchema } from './check-schema.js';

const text = v.string();
const at = { at: text, by: v.exactOptional(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };

/** What the journal keeps of a failure; the facts of a step repeat it. */
export const failureFields = {
  code: optional('Code of the error; see error-codes.md.', text),
  message: field('What happened.', text),
  advice: optional('What to do.', text),
};

/** What the journal keeps of an installer's run; the facts of a step repeat it. */
export const installerRunFields = {
  what: field('What was installed or removed.', text),
  exitCode: field('Exit code; see known-failures.md.', v.number()),
  meaning: field('What the exit code means.', text),
  seconds: field('How long it took.', v.number()),
  logPath: field('Its log on the server.', text),
  excerpt: field('Lines of the log around the failure.', list(text)),
};

const journalLine: v.GenericSchema<unknown, JournalLine> = v.variant('event', [
  v.object({
    ...ofPlan,
    event: v.literal('plan-started'),
    approved: v.exactOptional(v.literal(true)),
    actor: v.exactOptional(text),
  }),
  v.object({ ...ofPlan, event: v.literal('plan-finished') }),
  v.object({ ...ofStep, event: v.literal('step-started') }),
  v.object({ ...ofStep, event: v.literal('step-done'), notes: list(text) }),
  v.object({ ...ofStep, event: v.literal('step-failed'), ...failureFields }),
  v.object({ ...at, event: v.literal('installer-ran'), ...installerRunFields }),
  v.object({ at: text, event: v.literal('operator-step-said'), step: text, by: text }),
  v.object({ ...at, event: v.literal('backup-created'), folder: text, manifestSha256: text }),
  v.object({ ...at, event: v.literal('rolled-back'), folder: text }),
  v.object({ ...at, event: v.literal('services-stopped'), services: list(text) }),
  v.object({ ...at, event: v.literal('services-started'), services: list(text) }),
  v.object({ ...at, event: v.literal('restart-required'), bootTime: text, reason: text }),
]);
const plan: v.GenericSchema<unknown, Plan> = planSchema;

const storedFile = fields({
  component: field('Component.', text),
  role: field('What it is; see backup-set.md.', text),
  storedAs: field('Path in the set.', text),
  size: field('Bytes.', v.number()),
  sha256: field('SHA-256.', text),
});

/** The parts of a backup set's manifest that the report shows. */
const manifest = fields({
  name: field('Name of the set.', text),
  created: field('When it was begun.', text),
  server: field('Server.', text),
  consistent: field('False when something could write while it was copied.', v.boolean()),
  consistencyNote: optional('What could write.', text),
  entries: field('Its files.', list(storedFile)),
});

const component = fields({
  component: field('Which component.', v.picklist(componentNames)),
  generation: field('Old product or new one.', v.picklist(['phonefactor', 'mfa-server'])),
  version: field('Version, as in Programs and Features.', text),
  folder: optional('Folder of its content; absent for what has no folder of its own.', text),
  address: optional('Site and virtual directory, for example Default Web Site/PhoneFactor.', text),
  applicationPool: optional('Application pool.', text),
  theme: optional('Theme of the portal.', text),
  webServiceSdkUrl: optional('Address of the Web Service SDK in its web.config.', text),
});

const service = fields({
  name: field('Name, as in sc.exe.', text),
  account: field('Account that it runs under.', text),
  state: field('Whether it ran.', text),
});

const dataFile = fields({
  path: field('Its path.', text),
  status: field('Whether it is there and can be read.', text),
  size: optional('Bytes.', v.number()),
});

/** A server before or after the upgrade, as far as the report compares it. */
const state = fields({
  taken: field('When this was read, ISO 8601 in UTC.', text),
  installPath: optional('Install folder of the agent.', text),
  dataFile: optional('The data file.', dataFile),
  components: field('Components that were installed.', list(component)),
  services: field('Services of the product.', list(service)),
});

/** A person who approved, as the approvals of the workflow run tell. */
export const approvalSchema = fields({
  by: field('Who approved.', text),
  at: optional('When, ISO 8601 in UTC.', text),
  environment: optional('Environment whose reviewer it was.', text),
  comment: optional('What the reviewer wrote.', text),
  run: field('The run that was approved.', text),
});

const reportPlan = fields({ plan: field('The plan; see plan.md.', plan), digest: field('Its digest.', text) });

const backupSet = fields({
  manifest: field('What the report needs of the manifest; see backup-manifest.md.', manifest),
  sha256: field('SHA-256 of manifest.json.', text),
});

const merge = fields({
  component: field('Component.', v.picklist(componentNames)),
  record: field('The record; see merge-record.md.', mergeRecordSchema),
});

/** A server as its record holds it. */
export const reportServerSchema = fields({
  name: field('Name of the server.', text),
  plans: field(
    'Plans that were made, oldest first: one made after an interruption lists what was left.',
    list(reportPlan),
  ),
  journal: field('What happened, in order.', list(journalLine)),
  manifests: field('Backup sets.', list(backupSet)),
  before: optional('The server before the first change, from the inventory inside the oldest backup set.', state),
  after: optional('The server when the record was made.', state),
  merges: field('Merges of web.config.', list(merge)),
  approvals: field('Approvals that GitHub told of.', list(approvalSchema)),
  checks: field('Checks of verify-upgrade; empty where it did not run.', list(checkSchema)),
  reason: optional('Why the server stands as it does, or why it was upgraded.', text),
  notes: optional('What of the server could not be read for the report.', list(text)),
});

const announcement = fields({
  language: field('Language of the text.', v.picklist(announcementLanguages)),
  subject: field('Subject of the message.', text),
  paragraphs: field('Paragraphs of the message.', list(text)),
});

export const announcementsSchema = list(announcement);

/** All that a report tells of one server, as a file: many of them make the report of a fleet. */
export const serverRecordSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  rehearsal: field('True: the server is a rehearsal server, nothing here happened on Windows.', v.boolean()),
  server: field('The server.', reportServerSchema),
  announcements: field('Texts for the users, where the address of the portal changed.', announcementsSchema),
});

export type ServerRecord = v.InferOutput<typeof serverRecordSchema>;

/**
 * Reads the record of a server. What a newer version wrote besides is named among the server's notes.
 * @throws UserError `record-invalid` that names `source`
 */
export function parseServerRecord(json: string, source: string): ServerRecord {
  const advice = 'Give files of the output record-path, unchanged.';
  const record = readFormat(
    serverRecordSchema,
    json,
    (what) => new UserError('record-invalid', `${source} is no record of a server: ${what}.`, advice),
  );
  const unknown = unknownFieldsNote(serverRecordSchema, record, source);
  if (unknown.length === 0) return record;
  return { ...record, server: { ...record.server, notes: [...(record.server.notes ?? []), ...unknown] } };
}
