import type { JournalLine } from '../plan/journal-schema.js';
import type { Change, PersonStep, Step } from '../plan/plan.js';
import { doneSteps, journalRuns } from './journal-runs.js';
import { openOperatorSteps } from './plan-runs.js';
import type { ReportPlan, ReportServer } from './report-input.js';
import { confirmationOf, type StepEvidence, seenSteps } from './step-evidence.js';
import { type InstallerRunRow, installerRuns, type StepFailure, stepFailures } from './step-incidents.js';

export type StepState = 'done' | 'confirmed' | 'begun' | 'open' | 'not-reached';

/** What the journal says of one planned step. */
export interface StepRow {
  readonly step: Step<Change>;
  readonly state: StepState;
  /** ISO 8601, UTC. */
  readonly began?: string;
  readonly ended?: string;
  readonly by?: string;
  readonly notes: readonly string[];
  /** Why it counts as done where the journal has no `step-done`: of operator steps, and of steps cut short. */
  readonly evidence?: StepEvidence;
  /** Every failure, oldest first, those that a later run made good included. */
  readonly failures: readonly StepFailure[];
  /** Every run of an installer within the step, oldest first. */
  readonly installerRuns: readonly InstallerRunRow[];
}

interface Known {
  readonly journal: readonly JournalLine[];
  readonly open: ReadonlySet<string>;
  readonly seen: ReadonlyMap<string, StepEvidence>;
}

/** Every step of all the server's plans, once, in the order of the first plan that names it. */
export function stepRows(server: ReportServer): readonly StepRow[] {
  const { plans, journal } = server;
  const open = new Set(openOperatorSteps(plans.at(-1)?.plan, journal).map(({ id }) => id));
  const steps = allSteps(plans);
  const lastDone = lastDoneOf(steps, server);
  const known = { journal, open, seen: seenSteps(server) };
  return steps.map((step, index) => ({
    ...(step.type === 'operator' ? personRow(step, known, index < lastDone) : changeRow(step, known)),
    failures: stepFailures(journal, step.id),
    installerRuns: installerRuns(journal, step.id),
  }));
}

/** Place of the last step that was done. A roll-back has steps of the same names; they prove nothing of those before. */
function lastDoneOf(steps: readonly Step<Change>[], { plans, journal }: ReportServer): number {
  const runs = journalRuns(journal).filter(({ action }) => action !== 'restore-backup');
  const done = new Set(runs.flatMap(({ lines }) => [...doneSteps(lines)]));
  const forward = allSteps(plans.filter(({ plan }) => plan.action !== 'restore-backup'));
  const counted = new Set(forward.flatMap(({ id }) => (done.has(id) ? [id] : [])));
  return steps.findLastIndex(({ id }) => counted.has(id));
}

function allSteps(plans: readonly ReportPlan[]): readonly Step<Change>[] {
  const steps = new Map<string, Step<Change>>();
  for (const { plan } of plans) {
    for (const step of plan.steps) {
      if (!steps.has(step.id)) steps.set(step.id, step);
    }
  }
  return [...steps.values()];
}

type RowOfState = Omit<StepRow, 'failures' | 'installerRuns'>;

function changeRow(step: Step<Change>, { journal, seen }: Known): RowOfState {
  const began = journal.findLast((line) => line.event === 'step-started' && line.step === step.id);
  const done = journal.findLast((line) => line.event === 'step-done' && line.step === step.id);
  if (began === undefined) return { step, state: 'not-reached', notes: [] };
  const by = began.by ?? runOf(journal, began)?.by;
  const row = { step, began: began.at, ...(by === undefined ? {} : { by }) };
  if (done?.event === 'step-done' && journal.indexOf(done) > journal.indexOf(began)) {
    return { ...row, state: 'done', ended: done.at, notes: done.notes };
  }
  const evidence = seen.get(step.id);
  return evidence !== undefined && !wasBegunAfter(journal, began, evidence)
    ? { ...row, state: 'done', evidence, notes: [] }
    : { ...row, state: 'begun', notes: [] };
}

/** Whether the step was begun again after the plan that no longer had it. */
function wasBegunAfter(journal: readonly JournalLine[], began: JournalLine, evidence: StepEvidence): boolean {
  if (evidence.kind !== 'seen' || evidence.at === undefined) return false;
  const seen = journal.findIndex(
    ({ event, at, ...line }) =>
      event === 'plan-started' && at === evidence.at && 'digest' in line && line.digest === evidence.digest,
  );
  return journal.indexOf(began) > seen;
}

/** The line that began the run of this one. */
function runOf(journal: readonly JournalLine[], line: JournalLine): JournalLine | undefined {
  return journal.slice(0, journal.indexOf(line)).findLast(({ event }) => event === 'plan-started');
}

function personRow(step: PersonStep, { journal, open, seen }: Known, passed: boolean): RowOfState {
  if (open.has(step.id)) return { step, state: 'open', notes: [] };
  const confirmation = confirmationOf(journal, step.operatorStep.id);
  if (confirmation?.kind === 'said') {
    return { step, state: 'confirmed', ended: confirmation.at, by: confirmation.by, notes: [], evidence: confirmation };
  }
  const evidence = step.operatorStep.proof === 'seen' ? seen.get(step.id) : undefined;
  if (evidence !== undefined) return { step, state: 'done', notes: [], evidence };
  return { step, state: passed ? 'done' : 'not-reached', notes: [] };
}
