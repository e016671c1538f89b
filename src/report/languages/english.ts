import { componentTitles } from '../../product/components.js';
import type { Unproven } from '../report-facts-schema.js';
import type { CodeWords } from './code-words.js';
import { englishFleet } from './english/fleet-words.js';
import { englishPage } from './english/page-words.js';
import { englishStatus } from './english/status-words.js';
import { englishSummary } from './english/summary-words.js';
import { englishTables } from './english/table-words.js';

const outcomes = {
  upgraded: 'Upgraded',
  waiting: 'Waiting',
  failed: 'Failed',
  untouched: 'Untouched',
  'rolled-back': 'Rolled back',
  'in-part': 'In part',
};

const states = {
  done: 'Done',
  confirmed: 'Confirmed',
  begun: 'Begun, not finished',
  failed: 'Failed',
  open: 'Open',
  'not-reached': 'Not reached',
};

export type OutageSubject = Gap<'outage-open'>['what'];

type Gap<C extends Unproven['code']> = Extract<Unproven, { code: C }>;

/** Who could not be served. "web-applications" is of versions before 0.2. */
function outageTitle(what: OutageSubject): string {
  if (what === 'sign-in') return 'Sign-in could not work';
  return what === 'web-applications' ? 'Web applications were missing' : `The ${componentTitles[what]} was away`;
}

const when = {
  before: 'before the upgrade',
  after: 'when the record was made',
};

interface RecordedWords {
  /** By the recorded sentence, with `{1}`, `{2}` for the names within it. */
  readonly sentences: Readonly<Record<string, string>>;
  /** What a code means and what to do. */
  readonly codes: Readonly<Record<string, CodeWords>>;
}

/** The report's own words in English; every other language has the same ones. */
export const english = {
  ...englishPage,
  ...englishStatus,
  ...englishTables,
  ...englishFleet,
  summary: englishSummary,

  outcomes,
  states,

  outageTitle,
  outageCauses: {
    'services-stopped': 'the services of the product were stopped',
    'product-removed': 'the removal of the product was begun',
    /** The two of versions before 0.2. */
    'agent-removed': 'the removal of the agent was begun',
    'web-applications-removed': 'the removal of web applications was begun',
    'other-step': 'a step of the upgrade was begun',
  },

  facts: {
    'install-path': 'install path',
    'data-file': 'data file',
    'data-file-status': 'data file, state',
    'data-file-size': 'data file, bytes',
    product: 'product',
    version: 'version',
    folder: 'folder',
    address: 'site and virtual directory',
    'application-pool': 'application pool',
    theme: 'theme',
    'web-service-sdk-url': 'address of the Web Service SDK',
    account: 'account',
    state: 'state',
  },
  service: (name: string) => `Service ${name}`,
  changeOutcomes: {
    changed: 'changed',
    same: 'the same',
    gone: 'gone',
    new: 'new',
  },

  /** What could not be proven. */
  gaps: {
    'plan-changed': (item: Gap<'plan-changed'>) =>
      `The stored plan ${item.digest} was changed: its digest is now ${item.now}.`,
    'plan-missing': (item: Gap<'plan-missing'>) =>
      `The plan ${item.digest} was begun, but its file is not in the work folder or is another plan.`,
    'record-incomplete': (item: Gap<'record-incomplete'>) => `The record is not complete. ${item.note}`,
    'outage-open': (item: Gap<'outage-open'>) =>
      `${outageTitle(item.what)} since ${item.from}; nothing on record proves that this is over.`,
    'backup-not-consistent': (item: Gap<'backup-not-consistent'>) =>
      `The backup set ${item.set} was made while something could write: ${item.note ?? 'the reason is not recorded'}.`,
    'backup-missing': (item: Gap<'backup-missing'>) =>
      `The backup set ${item.folder} was made, but is no longer there.`,
    'backup-changed': (item: Gap<'backup-changed'>) =>
      `The manifest of the backup set ${item.set} was changed: the journal has the SHA-256 ${item.journal}, the file ${item.now}.`,
    'state-unknown': (item: Gap<'state-unknown'>) => `How the server was ${when[item.when]} is not on record.`,
    'merge-unknown': (item: Gap<'merge-unknown'>) =>
      `The web.config of the ${componentTitles[item.component]} was merged, but the record of its settings is not there.`,
    'plan-without-approval': (item: Gap<'plan-without-approval'>) =>
      `The plan ${item.digest} was carried out at ${item.at} without an approved digest${item.by === undefined ? '' : `, by ${item.by}`}.`,
    'approver-unknown': (item: Gap<'approver-unknown'>) =>
      `The plan ${item.digest} was carried out with an approved digest; who approved it is not known.`,
    'word-of-a-person': (item: Gap<'word-of-a-person'>) =>
      `"${item.title}" rests on the word of ${item.by}, given at ${item.at}.`,
    'seen-only': (item: Gap<'seen-only'>) =>
      `"${item.title}" was seen to be done when the plan ${item.digest} was made; who did it, and when, is not on record.`,
    'passed-only': (item: Gap<'passed-only'>) => `"${item.title}" counts as done because later steps were performed.`,
    'not-verified': () => 'No result of verify-upgrade was given.',
    check: ({ title, evidence, advice }: Gap<'check'>) =>
      [`${title}. ${evidence}`, ...(advice === undefined ? [] : [advice])].join(' '),
  },

  /** Why a server is as it is. */
  reasons: {
    finished: 'Every step is done.',
    finishedAfter: (incidents: string) => `Every step of the last plan is done, after ${incidents}.`,
    openForPerson: (titles: string) => `Open for a person: ${titles}.`,
    putBack: 'The backup set was put back.',
    lastPlan: (action: string) => `The last finished plan was made by ${action}.`,
    notFinished: (step: string) => `The step ${step} was begun and not finished. Run again: it carries on there.`,
    failed: (step: string, message: string) => `The step ${step} failed: ${message}`,
    nothingDone: 'No step was performed.',
    restart: (why: string) => `Windows wants a restart: ${why}`,
    planNotFinished: 'The plan is not finished.',
    personHasToAct: (title: string) => `A person has to act: ${title}.`,
  },

  /** What plans, journals, merges and checks record, in the words of another language: they record English. */
  recorded: undefined as RecordedWords | undefined,
  /** Above recorded words, in a language that is not theirs. */
  original: 'As it was recorded',
  quotation: (text: string) => `“${text}”`,
  unknownEvent: 'an event that this version does not know',
  booted: (time: string) => `machine booted ${time}`,
};

/** Every word of the report that is its own. A language that lacks one does not compile. */
export type ReportWords = typeof english;
