import * as v from 'valibot';
import type { JournalLine } from '../plan/journal.js';
import { planSchema } from '../plan/plan-schema.js';
import type { Announcement } from '../product/announcement.js';
import { UserError } from '../user-error.js';
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
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());
const at = { at: text, by: v.exactOptional(text) };
const ofPlan = { ...at, digest: text, action: text };
const ofStep = { ...at, digest: text, step: text };

const journalLine = v.variant('event', [
  v.object({ ...ofPlan, event: v.literal('plan-started') }),
  v.object({ ...ofPlan, event: v.literal('plan-finished') }),
  v.object({ ...ofStep, event: v.literal('step-started') }),
  v.object({ ...ofStep, event: v.literal('step-done'), notes: list(text) }),
  v.object({ at: text, event: v.literal('operator-step-said'), step: text, by: text }),
  v.object({ ...at, event: v.literal('backup-created'), folder: text, manifestSha256: text }),
  v.object({ ...at, event: v.literal('services-stopped'), services: list(text) }),
  v.object({ ...at, event: v.literal('services-started'), services: list(text) }),
  v.object({ ...at, event: v.literal('restart-required'), bootTime: text, reason: text }),
]) satisfies v.GenericSchema<unknown, JournalLine>;

const manifest = v.object({
  name: text,
  created: text,
  server: text,
  consistent: v.boolean(),
  consistencyNote: v.exactOptional(text),
  entries: list(v.object({ component: text, role: text, storedAs: text, size: v.number(), sha256: text })),
});

const recordSchema = v.object({
  format: v.literal(1),
  rehearsal: v.boolean(),
  server: v.object({
    name: text,
    plans: list(v.object({ plan: planSchema, digest: text })),
    journal: list(journalLine),
    manifests: list(v.object({ manifest, sha256: text })),
    checks: list(checkSchema),
    reason: v.exactOptional(text),
  }),
  announcements: list(v.object({ language: v.picklist(['en', 'de']), subject: text, paragraphs: list(text) })),
}) satisfies v.GenericSchema<unknown, ServerRecord>;

/** @throws UserError `record-invalid` that names `source` */
export function parseServerRecord(json: string, source: string): ServerRecord {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), recordSchema), json.replace(/^\uFEFF/, ''));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(
    'record-invalid',
    `${source} is no record of a server, at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`,
    'Give files of the output record-path, unchanged.',
  );
}
