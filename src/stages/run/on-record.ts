import type { UpgradeChange } from '../../changes/all.js';
import { journaledMark, markMachine, removeMark } from '../../changes/server/machine-mark.js';
import { besideTheLook } from '../../changes/server/read-server.js';
import type { StepContext } from '../../changes/step-context.js';
import type { Journal } from '../../plan/journal.js';
import { intentionOf, progressOf } from '../../plan/journal-facts.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Plan } from '../../plan/plan.js';
import { intend, sameIntention } from '../intend.js';
import type { Situation } from '../situation.js';
import type { RunRequest } from './run-request.js';

/** A run whose end is not known yet. */
export type OpenOutcome = Omit<RunOutcome, 'endedAt' | 'served'>;

export interface DecidedRun {
  readonly outcome: OpenOutcome;
  readonly plan: Plan<UpgradeChange>;
  readonly journal: Journal;
  readonly situation: Situation;
  /** Lines of the journal when the situation was read. */
  readonly begun: number;
}

/** What a person decided where journal and machine differ, on record before anything else. */
export async function settleRecords(
  { host, recordChoice }: RunRequest,
  { situation: { records }, journal }: DecidedRun,
  workFolder: string,
): Promise<void> {
  const { fit } = records;
  if (records.fit === 'journal-has-gap' && recordChoice !== undefined) {
    await journal.record({ event: 'journal-gap-accepted', lines: [...records.places] });
    return;
  }
  if (fit === 'mark-to-write') return markMachine(host, journal, workFolder);
  if (recordChoice === undefined || (fit !== 'machine-is-older' && fit !== 'journal-is-another')) return;
  if (recordChoice === 'go-on') return markMachine(host, journal, workFolder);
  await journal.record({ event: 'machine-renewed', reason: `${fit}; input when-records-differ` });
  await removeMark(host);
}

/** A run that died behind its last change left its plan open: the next one, which finds nothing left, closes it. */
export async function recordFinished({ plan: { action }, journal }: DecidedRun): Promise<void> {
  const started = journal.lines.findLast((line) => line.event === 'plan-started' && line.action === action);
  if (started?.event !== 'plan-started' || progressOf(journal.lines, started.digest) !== 'unfinished') return;
  await journal.record({ event: 'plan-finished', digest: started.digest, action });
}

/** What was begun under a journal that is gone is on record again before anybody is asked for anything. */
export async function recordAdoption(request: RunRequest, decision: DecidedRun, context: StepContext): Promise<void> {
  const { plan, situation } = decision;
  const intention = intend(plan, situation, request.choices(context.workFolder));
  if (situation.intention === undefined && intention?.origin === 'rebuilt') {
    await recordIntention(request, decision, context);
  }
}

/** Before anything is removed or installed, by whomever: what has to be there at the end. */
export async function recordIntention(
  request: RunRequest,
  { plan, situation, journal }: DecidedRun,
  { workFolder, digest }: StepContext,
): Promise<void> {
  const intention = intend(plan, situation, request.choices(workFolder));
  const last = intentionOf(journal.lines);
  if (intention === undefined || (last !== undefined && sameIntention(last, intention))) return;
  await journal.record({ event: 'intention', digest, ...intention });
  const { host } = request;
  if (journaledMark(journal.lines) !== undefined) return;
  await besideTheLook(host, () => markMachine(host, journal, workFolder));
}
