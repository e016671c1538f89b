import * as v from 'valibot';
import type { UpgradeChange } from '../../changes/all.js';
import { changeOf } from '../../changes/steps.js';
import type { JournalLine } from '../../plan/journal.js';
import { lastBeginning, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { Change, Plan, Step } from '../../plan/plan.js';
import { componentNames } from '../../product/components.js';
import { removalId } from '../../product/step-ids.js';

/** What the journal tells of the upgrade that is going on or was made; what lies before a roll-back is over. */
export interface Records {
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
export interface DoneChange {
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
