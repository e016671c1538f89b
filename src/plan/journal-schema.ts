import * as v from 'valibot';
import { field, fields, list, optional, reading } from '../base/format/fields.js';
import type { JsonObject } from '../base/json.js';
import { subjects } from './effects.js';
import { intentionFields } from './intention.js';

const described = (meaning: string) => field(meaning, v.string());
const texts = (meaning: string) => field(meaning, list(v.string()));

const always = {
  at: field('When it was written; ISO 8601, UTC.', v.pipe(v.string(), v.isoTimestamp())),
  by: optional('Who or what ran it: address of a run or an account.', v.string()),
  number: optional('Number of the line, from 1; absent in journals of versions before 0.2.', v.number()),
  previous: optional('SHA-256 of the text of the line before, lower-case hexadecimal.', v.string()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = field('Who is or was not served.', v.picklist(subjects));

/** A JSON object of any content: the kind of a step says what its result contains. */
const anything = v.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** What the journal keeps of a failure; the facts of a step repeat it. */
export const failureFields = {
  code: optional('Code of an error that a person can fix.', v.string()),
  message: described('What happened; secrets are masked.'),
  advice: optional('What to do about it.', v.string()),
};

/** What the journal keeps of an installer's run; the facts of a step repeat it. */
export const installerRunFields = {
  what: described('Product or program.'),
  exitCode: field('Exit code of the installer.', v.number()),
  meaning: described('Meaning of the exit code.'),
  seconds: field('How long it ran.', v.number()),
  logPath: described('Log file on the server.'),
  excerpt: texts('Lines of that log, bounded and masked.'),
};

const event = <const E extends string, F extends v.ObjectEntries>(name: E, meaning: string, entries: F) =>
  fields({ event: field(meaning, v.literal(name)), ...entries });

const knownLines = v.variant('event', [
  event('plan-started', 'A run begins to carry out a plan.', {
    ...always,
    digest,
    action: described('The action that planned.'),
    approved: optional('The digest was given as the approved one.', v.literal(true)),
    actor: optional('Who started this attempt of the run.', v.string()),
    actsFrom: optional('Name of the machine that acts, where the server is another one.', v.string()),
    approvals: optional(
      'Reviewers of the named environment who approved the run since the round before; GitHub has no time and no job of an approval.',
      list(
        fields({
          by: field('Login of the reviewer.', v.string()),
          environment: optional('Environment whose reviewer it was.', v.string()),
          comment: optional('What the reviewer wrote.', v.string()),
          run: field('Address of the run, without its attempt.', v.string()),
        }),
      ),
    ),
    late: optional(
      'Inputs that settled something in this run and are no part of what was approved; see docs/reference/input-classes.md.',
      anything,
    ),
    records: optional(
      'What this run writes as events of its own: interruptions, asked-steps, run-ends; absent in runs of versions before 0.2.',
      list(v.string()),
    ),
  }),
  event('intention', 'What must exist at the end of the upgrade of this server; before the first removal.', {
    ...always,
    digest,
    ...intentionFields,
  }),
  event('machine-marked', 'The suite put a mark of its own into the registry: a machine that was reverted lacks it.', {
    ...always,
    mark: described('The mark, a random text.'),
  }),
  event('machine-renewed', 'The machine was reverted: older confirmations and intentions are void.', {
    ...always,
    reason: described('What showed it.'),
  }),
  event(
    'journal-gap-accepted',
    'A person decided to go on although lines of the journal are missing or were changed.',
    {
      ...always,
      lines: field('Numbers of the lines in the file behind which something is missing or changed.', list(v.number())),
    },
  ),
  event('plan-finished', 'Every step of the plan is done.', {
    ...always,
    digest,
    action: described('The action that planned.'),
  }),
  event('run-ended', 'A run ends with its plan unfinished.', {
    ...always,
    digest,
    because: field(
      'What it ended for: a person has to act, Windows has to be restarted, something failed, or the run was cut off from outside.',
      v.picklist(['person', 'restart', 'fault', 'cut-off']),
    ),
    signal: optional('Of a run that was cut off: what cut it off.', v.picklist(['SIGINT', 'SIGTERM', 'SIGBREAK'])),
    step: optional('Of a run that was cut off: id of the step that was not ended.', v.string()),
  }),
  event('step-started', 'A step begins.', ofStep),
  event('step-done', 'A step ended and its effect was seen.', {
    ...ofStep,
    notes: texts('What a reader has to know of it.'),
    result: optional('What came out: hashes, folders, exit codes.', anything),
  }),
  event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
  event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
  event('service-restored', 'From here on somebody is served again.', {
    ...always,
    subject,
    digest: v.exactOptional(digest),
    step: optional('Id of the step that restored it; absent where it was seen at the next look.', v.string()),
  }),
  event('installer-started', 'An installer begins; it continues when its run is cut off.', {
    ...always,
    what: described('Product or program.'),
    logPath: described('Log file on the server.'),
    processId: optional('Id of its process, where it has one of its own.', v.number()),
    program: optional('File name of its program.', v.string()),
  }),
  event('installer-ran', 'A run of an installer, with any result.', { ...always, ...installerRunFields }),
  event('installer-outlasted', 'An installer whose run was cut off has ended; its exit code is not known.', {
    ...always,
    what: described('Product or program.'),
  }),
  event('operator-step-asked', 'A person was asked for a step; an earlier answer counts no more.', {
    ...ofStep,
    shown: optional('SHA-256 of the file that the person was shown: the answer is for these bytes.', v.string()),
  }),
  event('operator-step-said', 'A person confirmed a step.', {
    at: always.at,
    step: described('Id of the person’s step.'),
    by: described('Who confirmed it.'),
    as: optional(
      'Whether the names are reviewers who approved this round, or who started the run; absent in journals of versions before 0.2.',
      v.picklist(['approver', 'starter']),
    ),
  }),
  event('backup-created', 'A backup set was written and read back.', {
    ...always,
    folder: described('Folder of the set.'),
    manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
  }),
  event('backup-uploaded', 'A backup set left the server as an artifact, and what arrived was compared.', {
    ...always,
    folder: described('Folder of the set.'),
    manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
    artifact: described('Name of the artifact.'),
    id: field('Number of the artifact.', v.number()),
    sha256: optional(
      'SHA-256 of the artifact, lower-case hexadecimal; absent where the service shows none.',
      v.string(),
    ),
  }),
  event('backup-removed', 'A set was removed because there were more sets than were to stay.', {
    ...always,
    folder: described('Folder of the set.'),
  }),
  event('rolled-back', 'The server is as the backup set records it; older confirmations are void.', {
    ...always,
    folder: described('Folder of the set.'),
  }),
  event('services-stopped', 'The suite stops services.', { ...always, services }),
  event('services-start-requested', 'A run that was cut off ordered services to start, without waiting for them.', {
    ...always,
    services,
  }),
  event('services-started', 'Services that the suite had stopped were started.', { ...always, services }),
  event('restart-required', 'Windows wants a restart.', {
    ...always,
    bootTime: described('Boot time before the restart; a later one proves it. ISO 8601.'),
    reason: described('Why.'),
  }),
  event('unknown', 'An event of a newer version, carried as it is.', {
    ...always,
    name: described('Its name.'),
    fields: field('Its other fields.', anything),
  }),
]);

const knownEvents: ReadonlySet<string> = new Set(knownLines.options.map(({ entries }) => entries.event.literal));

/** An event of a newer version, and one with a value of a newer version in a known field, become one that is called unknown. */
function carried(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('event' in value) || typeof value.event !== 'string')
    return value;
  const { event: name, ...others } = value;
  const { at, ...rest } = { at: undefined, ...others };
  return { event: 'unknown', ...(at === undefined ? {} : { at }), name, fields: rest };
}

/** What the suite did to a server, one line a thing. */
export const journalLineSchema = reading(knownLines, (value, read) => {
  const isKnown = knownEvents.has(String(Object(value).event));
  if (!isKnown) return read(carried(value));
  const result = read(value);
  const isNewer = result.issues?.every(({ type, input }) => type === 'picklist' && typeof input === 'string') === true;
  return isNewer ? read(carried(value)) : result;
});

export type JournalLine = v.InferOutput<typeof journalLineSchema>;

type WithoutTime<L> = L extends unknown ? Omit<L, 'at' | 'number' | 'previous'> : never;

/** A line before it has its time. */
export type JournalEntry = WithoutTime<Exclude<JournalLine, { event: 'unknown' }>>;
