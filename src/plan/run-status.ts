import * as v from 'valibot';
import { field, fields, list, optional } from '../base/format/fields.js';
import { subjects } from './effects.js';

const text = (meaning: string) => field(meaning, v.string());
const number = (meaning: string) => field(meaning, v.number());
const time = (meaning: string) => optional(`${meaning} ISO 8601, UTC.`, v.string());

/** What a run ended in: one with a plan, one that only looked, one that failed before either. */
export const runStates = [
  'blocked',
  'planned',
  'nothing-to-do',
  'other-document',
  'finished',
  'waits-for-person',
  'waits-for-restart',
  'waits-for-decision',
  'failed',
  'cut-off',
  'inspected',
  'verified',
  'not-proven',
  'check-failed',
  'rolled-back',
  'in-part',
  'untouched',
] as const;

export type RunState = (typeof runStates)[number];

const interruption = fields({
  subject: field('Who is not served.', v.picklist(subjects)),
  title: text('What a person calls it.'),
  since: time('Since when, by the journal; absent where somebody else stopped it.'),
});

/** Who is served at the end of a run, by the journal and the last look at the server. */
const servedFields = {
  signIn: field(
    'Whether services answer sign-ins. "up": they run; no sign-in was tried. "not-here": this server has none. "not-known": they are not as they should be, and no run of this suite stopped them, or the connection was lost while it did. "not-looked-at": this run did not look.',
    v.picklist(['up', 'down', 'not-here', 'not-known', 'not-looked-at']),
  ),
  interrupted: field(
    'Who is not served; a web application that was removed for good is not named.',
    list(interruption),
  ),
};

const served = fields(servedFields);

export type Served = v.InferOutput<typeof served>;

/**
 * `status.json`: the first screen of a run as data. Summary, log and notifications show the same values.
 * `docs/reference/status.schema.json` is made from it.
 */
export const statusSchema = fields({
  format: field('Version of the format.', v.literal(1)),
  server: optional('Computer name; absent where the run ended before it was known.', v.string()),
  action: text('The action that ran.'),
  rehearsal: optional('True: the server is a folder that behaves like one; nothing real was touched.', v.literal(true)),
  at: text('When the run ended. ISO 8601, UTC.'),
  minutesAheadOfUtc: optional(
    'By how many minutes the local time of the server was ahead of UTC then; absent where that is not known.',
    v.number(),
  ),
  state: field('What the run ended in.', v.picklist(runStates)),
  text: text('The state as an English sentence, with server and sign-in: for a chat or a mail.'),
  ...servedFields,
  next: field(
    'The one next action.',
    fields({
      text: text('As an English sentence.'),
      action: optional('The action that is run next, where it is another one than this.', v.string()),
      inputs: field(
        'Inputs of the next run by name, to paste; all others are as they were.',
        v.pipe(v.record(v.string(), v.string()), v.readonly()),
      ),
    }),
  ),
  wayBack: optional(
    'How the server gets back to where it was, and whether the packages for it were found; absent where nothing was changed yet.',
    v.string(),
  ),
  backupSet: optional('Folder of the newest backup set, as the server sees it.', v.string()),
  counts: optional(
    'What the plan does and how far it came; absent where there is no plan.',
    fields({
      steps: number('Steps of the plan.'),
      done: number('Steps that are done.'),
      persons: number('Steps of a person.'),
      removes: number('Products that it removes.'),
      installs: number('Products that it installs.'),
      changes: number('Addresses, settings, pools and files that it changes, as the plan lists them.'),
      minutes: number('Minutes without sign-in, estimated; without the steps of a person.'),
    }),
  ),
  planDigest: optional('Digest of the plan.', v.string()),
  approvedDigest: optional('The digest that was approved.', v.string()),
  reason: optional('Why it was asked for, as it was given.', v.string()),
});

export type RunStatus = v.InferOutput<typeof statusSchema>;
