import * as v from 'valibot';
import type { UpgradeChange } from '../../changes/all.js';
import type { KnownSet } from '../../changes/backup-sets/known-sets.js';
import type { DamagedConfiguration } from '../../changes/merging/damaged-configuration.js';
import type { BackupChain } from '../../changes/step-context.js';
import { changeOf } from '../../changes/steps.js';
import type { CertificateFacts } from '../../host/certificates.js';
import type { Opened } from '../../host/network.js';
import type { CutOffRun } from '../../plan/cut-off-run.js';
import type { Intention } from '../../plan/intention.js';
import type { JournalLine } from '../../plan/journal.js';
import { lastBeginning, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { Change, Plan, Step } from '../../plan/plan.js';
import { componentNames } from '../../product/components.js';
import type { WebComponentName } from '../../product/names.js';
import type { ServerLog } from '../../product/server-log.js';
import type { ReadServer } from '../../product/server-state.js';
import { removalId } from '../../product/step-ids.js';
import type { RecordsFit } from '../judge-records.js';
import type { UpgradeChoices } from '../situation.js';
import type { Goal } from './goals.js';

/** The journal file, as far as it could be used. */
export type JournalFile =
  | { readonly status: 'read'; readonly path: string }
  | { readonly status: 'absent' | 'damaged'; readonly path: string; readonly why: string };

/** What is in the records: journal, stored plans, backup sets. Nothing of the server as it is. */
export interface Testimony {
  readonly journal: JournalFile;
  /** Whether the machine is the one in the journal; absent where its mark could not be read. */
  readonly machine?: RecordsFit;
  readonly records: Records;
  readonly intention?: Intention;
  /** The last run, where it was cut off. */
  readonly cutOff?: CutOffRun;
  readonly sets: readonly KnownSet[];
  /** The sets that can be relied on, in the order of the journal, newest first. */
  readonly chain: BackupChain;
  /** The server at the beginning, and in words what shows it: a set, or an inventory that a person gave. */
  readonly before?: ReadServer & { readonly from: string };
  /** Why there is no {@link before}. */
  readonly noBefore: string;
  readonly doneChanges: readonly DoneChange[];
  /** Steps that an unfinished run has not journaled as done; undefined where its plan is not known. */
  readonly stepsLeft: readonly Step[] | undefined;
  /** Why the plan of the last run is not at hand. */
  readonly noPlan?: string;
}

/** What a person wants to be compared with. */
export interface VerificationChoices {
  readonly choices: UpgradeChoices;
  readonly expectedState?: Goal;
  readonly sdkCredentials?: { readonly user: string; readonly password: string };
}

/** A file of the server beside what the records have of it. */
export type FileNow =
  | { readonly status: 'there'; readonly path: string; readonly sha256: string }
  | { readonly status: 'missing'; readonly path: string }
  | { readonly status: 'unreadable'; readonly path: string; readonly why: string };

/** What the merge of the old web.config would still change. */
export type MergeNow =
  | {
      readonly status: 'complete';
      readonly differences: number;
      /** Settings whose old defaults somebody changed, and that are for a person. */
      readonly otherDefaults: readonly string[];
    }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  /** Sections are encrypted, and all else is there. */
  | { readonly status: 'encrypted'; readonly sections: readonly string[] }
  | { readonly status: 'unknown'; readonly why: string };

export interface ThemesNow {
  /** Paths below App_Themes that the set has and the server lacks. */
  readonly missing: readonly string[];
  /** Those with other bytes. */
  readonly changed: readonly string[];
  readonly checked: number;
}

/** What was looked at on the server for one web application. */
export interface WebLook {
  readonly configuration: FileNow;
  /** A file that the web.config names for its settings, where .NET cannot use it. */
  readonly namedFile?: DamagedConfiguration;
  /** SHA-256 of the old file in the set. */
  readonly configurationInSet?: string;
  readonly merge?: MergeNow;
  readonly themes?: ThemesNow;
  /** The page that shows that it answers. */
  readonly page: {
    readonly url: string;
    readonly opened: Opened;
    /** File of the page that is not in the folder: an address behind an account answers without it. */
    readonly missingFile?: string;
  };
  /** The Web Service SDK at the address that the component uses. */
  readonly sdk?: { readonly url: string; readonly opened: Opened };
}

/** Everything that was looked at on the server. */
export interface ServerLook {
  readonly now: ReadServer;
  readonly web: { readonly [C in WebComponentName]?: WebLook };
  readonly log?: ServerLog;
  /** Data folder: how many recorded access rights differ; undefined where none are recorded or none could be read. */
  readonly changedRights?: readonly string[];
  /** The data file's bytes are the same as in the set. */
  readonly dataFileAsInSet?: boolean;
  readonly sdkCall?: { readonly url: string; readonly opened: Opened };
  /** By thumbprint, the certificates of bindings that have another one than before. */
  readonly certificates?: ReadonlyMap<string, CertificateFacts>;
  /** Why a restart is still owed by the journal. */
  readonly restartOwed?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What the journal has of the upgrade that is going on or was made; what was before a roll-back is over. */
interface Records {
  /** Lines since the server was last rolled back or found reverted, oldest first. */
  readonly lines: readonly JournalLine[];
  /** Folder of the set that the server was rolled back to, where nothing was begun since. */
  readonly rolledBackTo?: string;
  /** The newest run that began and did not end. */
  readonly unfinished?: { readonly action: string; readonly at: string; readonly digest: string };
  /** The newest run of all. */
  readonly newest?: { readonly action: string; readonly at: string };
  /** A part of the old product was removed, or is about to be. */
  readonly hasBegun: boolean;
  /** Ids of the steps that are done. */
  readonly done: ReadonlySet<string>;
}

const oldRemovals: ReadonlySet<string> = new Set(componentNames.map((name) => removalId(name, 'phonefactor')));

export function recordsOf(all: readonly JournalLine[]): Records {
  const lines = sinceLastBeginning(all);
  const hasBegun = lines.some(
    (line) => line.event === 'intention' || (line.event === 'step-started' && oldRemovals.has(line.step)),
  );
  const runs = lines.flatMap((line) => (line.event === 'plan-started' ? [line] : []));
  const newest = runs.at(-1);
  const end = lastBeginning(all);
  return {
    lines,
    hasBegun,
    done: new Set(lines.flatMap((line) => (line.event === 'step-done' ? [line.step] : []))),
    ...(end?.event === 'rolled-back' && !hasBegun ? { rolledBackTo: end.folder } : {}),
    ...(newest === undefined ? {} : { newest }),
    ...(newest !== undefined && !isFinished(lines, newest.digest) ? { unfinished: newest } : {}),
  };
}

/** By the newest of the two lines: a plan that was finished may be begun again. */
function isFinished(lines: readonly JournalLine[], digest: string): boolean {
  const last = lines.findLast(
    (line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest,
  );
  return last?.event === 'plan-finished';
}

/** A step that is done, with what it changed as its plan has it. */
interface DoneChange {
  readonly change: UpgradeChange;
  readonly at: string;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** The changes that were made, oldest first, as far as the plans that they were part of are still there. */
export function doneChanges(
  lines: readonly JournalLine[],
  planOf: (digest: string) => Plan<Change> | undefined,
): readonly DoneChange[] {
  return lines.flatMap((line, index): readonly DoneChange[] => {
    if (line.event !== 'step-done') return [];
    const step = planOf(line.digest)?.steps.find(({ id }) => id === line.step);
    const planned = step && changeOf(step);
    if (planned === undefined) return [];
    const change = asDecided(planned, lines.slice(0, index));
    return [{ change, at: line.at, ...(line.result === undefined ? {} : { result: line.result }) }];
  });
}

/** A run may have been given more decisions about settings than its approved plan has. */
function asDecided(change: UpgradeChange, before: readonly JournalLine[]): UpgradeChange {
  const run = before.findLast((line) => line.event === 'plan-started');
  const late = run?.event === 'plan-started' ? v.safeParse(lateSchema, run.late) : undefined;
  if (change.kind !== 'merge-configuration' || late?.success !== true) return change;
  return { ...change, settingDecisions: late.output.settingDecisions };
}

const names = v.array(v.string());
const lateSchema = v.object({ settingDecisions: v.object({ carry: names, keep: names, report: names }) });

/** Steps that the unfinished run has not done, in order; undefined where its plan is not known. */
export function stepsLeft(
  { lines, unfinished }: Pick<Records, 'lines' | 'unfinished'>,
  confirmed: ReadonlySet<string>,
  planOf: (digest: string) => Plan<Change> | undefined,
): readonly Step[] | undefined {
  if (unfinished === undefined) return [];
  const plan = planOf(unfinished.digest);
  if (plan === undefined) return undefined;
  // A plan that was made anew carries on the same steps under another digest.
  const from = lines.findIndex((line) => line.event === 'plan-started' && line.digest === unfinished.digest);
  const done = new Set(lines.slice(from).flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
  return plan.steps.filter(({ id, type }) => !done.has(id) && !(type === 'operator' && confirmed.has(id)));
}
