import * as v from 'valibot';
import { manifestSchema } from '../backup/backup-set.js';
import { field, fields, list, optional } from '../base/format/fields.js';
import { readFormat } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import { journalLineSchema } from '../plan/journal-schema.js';
import type { Plan } from '../plan/plan.js';
import { planSchema } from '../plan/plan-schema.js';
import { componentNames } from '../product/components.js';
import { mergeRecordSchema } from '../webconfig/merge-record-schema.js';
import { checkSchema } from './check-schema.js';

const text = v.string();
const plan = planSchema as v.GenericSchema<unknown, Plan>;

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

/** A person who approved, as recorded in the approvals of the workflow run. */
export const approvalSchema = fields({
  by: field('Who approved.', text),
  at: optional('When, ISO 8601 in UTC.', text),
  environment: optional('Environment whose reviewer it was.', text),
  comment: optional('What the reviewer wrote.', text),
  run: field('The run that was approved.', text),
});

const reportPlan = fields({ plan: field('The plan; see plan.md.', plan), digest: field('Its digest.', text) });

const backupSet = fields({
  manifest: field('Its manifest; see backup-manifest.md.', manifestSchema),
  sha256: field('SHA-256 of manifest.json.', text),
});

const merge = fields({
  component: field('Component.', v.picklist(componentNames)),
  record: field('The record; see merge-record.md.', mergeRecordSchema),
});

/** A server as it is in its record. */
export const reportServerSchema = fields({
  name: field('Name of the server.', text),
  plans: field(
    'Plans that were made, oldest first: one made after an interruption lists what was left.',
    list(reportPlan),
  ),
  journal: field('What happened, in order.', list(journalLineSchema)),
  manifests: field('Backup sets.', list(backupSet)),
  before: optional('The server before the first change, from the inventory inside the oldest backup set.', state),
  after: optional('The server when the record was made.', state),
  merges: field('Merges of web.config.', list(merge)),
  approvals: field('Approvals that GitHub reports.', list(approvalSchema)),
  checks: field('Checks of verify-upgrade; empty where it did not run.', list(checkSchema)),
  reason: optional('Why the server is in its state, or why it was upgraded.', text),
  journalFault: optional(
    'Why it is not known what was done: a journal in another folder has it, and the one here is empty.',
    text,
  ),
  notes: optional('What of the server could not be read for the report.', list(text)),
});

const announcement = fields({
  language: field('Language of the text, as a BCP 47 tag.', v.string()),
  subject: field('Subject of the message.', text),
  paragraphs: field('Paragraphs of the message.', list(text)),
});

export const announcementsSchema = list(announcement);

/** All that a report shows of one server, as a file: many of them make the report of a fleet. */
export const serverRecordSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  rehearsal: field('True: the server is a rehearsal server, nothing here happened on Windows.', v.boolean()),
  server: field('The server.', reportServerSchema),
  announcements: field('Texts for the users, where the address of the portal changed.', announcementsSchema),
});

export type ServerRecord = v.InferOutput<typeof serverRecordSchema>;

/** @throws UserError `record-invalid` that names `source` */
export function parseServerRecord(json: string, source: string): ServerRecord {
  const advice = 'Give files of the output record-path, unchanged.';
  return readFormat(
    serverRecordSchema,
    json,
    (what) => new UserError('record-invalid', `${source} is no record of a server: ${what}.`, advice),
  );
}
