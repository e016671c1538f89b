import * as v from 'valibot';
import type { unprovenCodes } from '../base/codes/unproven-codes.js';
import { field, fields, list, optional, withEarlierName } from '../base/format/fields.js';
import { subjects } from '../plan/effects.js';
import { failureFields, installerRunFields } from '../plan/journal-schema.js';
import type { RunState } from '../plan/run-status.js';
import { componentNames } from '../product/components.js';
import { announcementsSchema, approvalSchema, reportServerSchema } from './server-record.js';

const text = v.string();

/** The states of a server when a report is made: as at the end of a run, or between two actions. */
const reportStates = [
  'blocked',
  'planned',
  'finished',
  'waits-for-person',
  'waits-for-restart',
  'waits-for-decision',
  'failed',
  'cut-off',
  'rolled-back',
  'in-part',
  'untouched',
] as const satisfies readonly (RunState | 'rolled-back' | 'in-part' | 'untouched')[];

const evidence = v.variant('kind', [
  fields({
    kind: field('"said": a person confirmed it. "seen": the server was found so.', v.literal('said')),
    by: field('Who confirmed it.', text),
    at: field('When.', text),
  }),
  fields({
    kind: field('"said": a person confirmed it. "seen": the server was found so.', v.literal('seen')),
    digest: field('Plan that was made of a server on which it was done.', text),
    at: optional('When.', text),
  }),
]);

const failure = fields({ at: field('When.', text), by: optional('Who ran it.', text), ...failureFields });
const installerRun = fields({ at: field('When it ended.', text), ...installerRunFields });

const timesPutBack = optional(
  'How often the machine had been put back before, by a roll-back or to an earlier state; absent in facts of earlier versions.',
  v.number(),
);

/** A step and what became of it, without what the plan says of it beyond its name. */
const step = fields({
  id: field('Id of the step.', text),
  title: field('What it does.', text),
  documentStep: optional("Step of Microsoft's document.", text),
  type: field('Done by the suite or by a person.', v.picklist(['change', 'operator'])),
  action: optional('Action of the plan that has it; absent in facts of earlier versions.', text),
  timesPutBack,
  state: field(
    '"done", "confirmed" by a person, "begun" and not ended, "open": a person has to act, "not-reached" yet.',
    v.picklist(['done', 'confirmed', 'begun', 'open', 'not-reached']),
  ),
  began: optional('When it was begun.', text),
  ended: optional('When it was done.', text),
  by: optional('Who did it.', text),
  notes: field('What the step reported.', list(text)),
  evidence: optional('What shows that it is done, for a step of a person.', evidence),
  failures: field('Attempts that failed.', list(failure)),
  installerRuns: field('Installers that it ran.', list(installerRun)),
});

/** One run with one plan: who started it, and who approved it, as far as that is on record. */
const run = fields({
  digest: field('Digest of the plan.', text),
  action: field('Action that carried it out.', text),
  started: field('When.', text),
  ended: field('When the last line of it was written.', text),
  by: optional('Account or GitHub user.', text),
  actor: optional('GitHub user who started the run.', text),
  approved: field('Whether a digest was approved.', v.boolean()),
  isFinished: field('Whether nothing of the plan was left.', v.boolean()),
  approvers: field('Who approved.', list(approvalSchema)),
  timesPutBack,
});

/** Versions before 0.2 reported all web applications together. */
const outOfService = v.picklist([...subjects, 'web-applications']);

const outage = fields({
  what: field('Sign-in, or a web application.', outOfService),
  from: field('Beginning.', text),
  to: optional('End; absent when it is not known to be over.', text),
  step: optional('Id of the step that began it; absent in facts of versions before 0.2.', text),
  isForGood: optional('True: the new version has it no more, what follows is no outage.', v.literal(true)),
  cause: field(
    'What began it.',
    v.picklist(['services-stopped', 'product-removed', 'other-step', 'agent-removed', 'web-applications-removed']),
  ),
  why: field('The step or services, in words.', text),
});

/** A time out of service as a file of this version or of an earlier one has it. */

const bar = fields({
  step: field('Id of the step.', text),
  title: field('What it did.', text),
  from: field('Beginning.', text),
  to: field('End.', text),
  kind: field('Work of the suite, waiting for a person, or a restart.', v.picklist(['work', 'person', 'restart'])),
  isOpen: optional('True: nothing on record ends it.', v.literal(true)),
});

const timeline = fields({
  from: field('Its beginning.', text),
  to: field('Its end.', text),
  bars: field('What took how long.', list(bar)),
  outages: field('When something was out of service.', list(outage)),
});

const subjectMeaning = 'The server, a component or a service.';
const component = field('Which component.', v.picklist(componentNames));

/** One fact of the server, before and after. */
const change = fields({
  of: field(
    'What the fact is about.',
    v.variant('kind', [
      fields({ kind: field(subjectMeaning, v.literal('server')) }),
      fields({ kind: field(subjectMeaning, v.literal('component')), component }),
      fields({ kind: field(subjectMeaning, v.literal('service')), name: field('Which service.', text) }),
    ]),
  ),
  fact: field(
    'Which fact.',
    v.picklist([
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
  ),
  before: optional('Its value before.', text),
  after: optional('Its value after.', text),
  outcome: field(
    'What became of it. "gone": only before. "new": only after. In facts of earlier versions: `fate`.',
    v.picklist(['changed', 'same', 'gone', 'new']),
  ),
});

const title = field('Check or step.', text);
const at = field('When.', text);
const incidentKind = <const K extends string>(kind: K, meaning: string) => field(meaning, v.literal(kind));
const until = (meaning: string) => optional(meaning, text);

/** Something that did not go as planned, with every outcome. */
const incident = v.variant('kind', [
  fields({
    kind: incidentKind('failure', 'A step failed, or a run outside of any step.'),
    at,
    step: optional('Id of the step.', text),
    title: optional('What the step does.', text),
    code: optional('Code of the error.', text),
    message: optional('What happened.', text),
    advice: optional('What to do about it.', text),
    doneAt: until('When a later run did the step.'),
    rolledBackAt: until('When the server was rolled back, before any run did the step.'),
  }),
  fields({
    kind: incidentKind('restart', 'Windows wanted a restart.'),
    at,
    to: until('When the next run began.'),
    step: field('Id of the step that asked for it.', text),
    title,
  }),
  fields({
    kind: incidentKind('roll-back', 'The server was put back to where it was.'),
    at,
    to: field('When it was compared with the backup set.', text),
    folder: field('Folder of the backup set.', text),
  }),
  fields({
    kind: incidentKind('cut-off', 'A run ended without an end of its own.'),
    at,
    to: until('When the next run began.'),
    step: optional('Id of the step that was not ended.', text),
    title: optional('What the step does.', text),
    signal: optional('What cut it off, where it could write that down.', text),
  }),
  fields({
    kind: incidentKind('late', 'A person was waited for longer than an hour.'),
    at,
    to: field('When the step was confirmed, or the next run began.', text),
    step: field('Id of the step.', text),
    title,
  }),
  fields({
    kind: incidentKind('machine-renewed', 'The machine was reverted to an earlier state.'),
    at,
    reason: field('What showed it.', text),
  }),
  fields({
    kind: incidentKind('journal-gap', 'A person continued although lines of the journal are missing or were changed.'),
    at,
    lines: field('Behind which lines.', list(v.number())),
  }),
]);

type UnprovenCode = keyof typeof unprovenCodes | 'backup-not-consistent';

function gap<const C extends UnprovenCode, const E extends v.ObjectEntries>(code: C, entries: E) {
  return fields({ code: field('What kind of gap; see error-codes.md.', v.literal(code)), ...entries });
}

const digest = field('Digest of the plan.', text);
const now = field('What it is now.', text);

/** Something about a server that the report says or leaves open without a proof. */
const unproven = v.variant('code', [
  gap('check', {
    title,
    evidence: field('What was seen.', text),
    advice: optional('What a person can look at.', text),
  }),
  gap('not-verified', {}),
  gap('word-of-a-person', { title, by: field('Who confirmed it, or carried it out.', text), at }),
  // Done according to the server that a later plan was made from; who did it is not on record.
  gap('seen-only', { title, digest }),
  // Later steps were performed, so it counts as done; there is no other proof.
  gap('passed-only', { title }),
  gap('backup-not-consistent', { set: field('Backup set.', text), note: optional('More about it.', text) }),
  gap('backup-missing', { folder: field('Folder of the backup set.', text) }),
  gap('backup-changed', {
    set: field('Backup set.', text),
    journal: field('SHA-256 in the journal.', text),
    now,
  }),
  gap('state-unknown', { when: field('Which of the two states.', v.picklist(['before', 'after'])) }),
  gap('merge-unknown', { component }),
  gap('plan-missing', { digest }),
  gap('plan-changed', { digest, now }),
  gap('plan-without-approval', { digest, at, by: optional('Who confirmed it, or carried it out.', text) }),
  gap('approver-unknown', { digest }),
  gap('outage-open', { what: field('What was out of service.', outOfService), from: field('Since when.', text) }),
  gap('record-incomplete', { note: field('More about it.', text) }),
]);

const adviceCode = optional('Code of what the advice is for; absent in facts of versions before 1.0.', text);

const todo = <const D extends string>(what: D) => fields({ do: field('What to do.', v.literal(what)) });

/** The state of a server, and what to do now. The same questions as in the status of a run. */
const status = fields({
  state: field('Its state.', v.picklist(reportStates)),
  signIn: field(
    'Whether services answer sign-ins, by journal and last look. "up": they run; no sign-in was tried.',
    v.picklist(['up', 'down', 'not-here', 'not-known']),
  ),
  since: optional('Of "down": since when.', text),
  seen: optional('When the server was looked at last.', text),
  next: field(
    'The one next action. "settle": remove what blocks, the first advice is in the text. "try-again": as the failure advises.',
    v.variant('do', [
      todo('nothing'),
      todo('verify'),
      todo('look-at-checks'),
      todo('restart'),
      todo('run-again'),
      todo('carry-on'),
      todo('plan'),
      fields({ ...todo('approve').entries, digest: field('Digest of the plan.', text) }),
      fields({ ...todo('settle').entries, advice: field('The advice.', text), code: adviceCode }),
      fields({ ...todo('try-again').entries, advice: field('The advice.', text), code: adviceCode }),
      fields({
        ...todo('act').entries,
        titles: field('What a person has to do.', list(text)),
        confirm: field('Ids for completed-operator-steps; none where it is seen to be done.', list(text)),
      }),
    ]),
  ),
  wayBack: optional(
    'The backup set that a roll-back takes; absent where nothing was removed, or it was rolled back.',
    fields({
      folder: field('Its folder, as the server sees it.', text),
      isThere: field('Whether its manifest was found.', v.boolean()),
    }),
  ),
});

/** A server's record with everything that the report derives from it. */
const server = fields({
  ...reportServerSchema.entries,
  outcome: field(
    'State of the server.',
    v.picklist(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back', 'in-part']),
  ),
  reason: field('Why the server is in its state, or why it was upgraded.', text),
  began: optional('When the first plan was begun.', text),
  ended: optional('When the last step ended.', text),
  runs: field('Plans that were carried out.', list(run)),
  steps: field(
    'Steps of all plans: once for each action that began it, and anew once the machine was put back.',
    list(step),
  ),
  status: optional('Its state and what to do; absent in facts of versions before 0.2.', status),
  incidents: optional(
    'What did not go as planned, oldest first; absent in facts of versions before 0.2.',
    list(incident),
  ),
  timeline: optional('The change window as a picture.', timeline),
  changes: field('Before and after, fact by fact.', list(withEarlierName(change, 'fate', 'outcome'))),
  unproven: field('What could not be proven.', list(unproven)),
});

/** Format 1 of the facts. `docs/reference/report.schema.json` is made from it. */
export const reportFactsSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  created: field('When the report was made, ISO 8601 in UTC.', text),
  tool: field(
    'What made the report.',
    fields({ name: field('Name of this suite.', text), version: field('Its version.', text) }),
  ),
  rehearsal: field('True: the servers are rehearsal servers, nothing here happened on Windows.', v.boolean()),
  origin: field('Where the report was made: run, repository and so on.', v.record(text, text)),
  servers: field('One entry per server, those that need a person most first.', list(server)),
  announcements: field('Texts for the users, where the address of the portal changed.', announcementsSchema),
});

export type ReportFacts = v.InferOutput<typeof reportFactsSchema>;
export type ServerFacts = ReportFacts['servers'][number];
export type ReportedStep = ServerFacts['steps'][number];
export type Incident = NonNullable<ServerFacts['incidents']>[number];
export type ReportedStatus = NonNullable<ServerFacts['status']>;
export type PlanRun = ServerFacts['runs'][number];
export type ChangeRow = ServerFacts['changes'][number];
export type Unproven = ServerFacts['unproven'][number];
