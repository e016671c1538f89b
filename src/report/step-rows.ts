import type { JournalLine } from '../plan/journal-schema.js';
import type { Change, PersonStep, Step } from '../plan/plan.js';
import { begunSteps, doneSteps } from './journal-runs.js';
import { openOperatorSteps } from './plan-runs.js';
import type { ReportServer } from './report-input.js';
import { confirmationOf, type StepEvidence, seenSteps } from './step-evidence.js';
import { type InstallerRunRow, installerRuns, type StepFailure, stepFailures } from './step-incidents.js';
import { stepKey, type Undertaking, undertakingsOf } from './undertakings.js';

export type StepState = 'done' | 'confirmed' | 'begun' | 'open' | 'not-reached';

/** What the journal says of one planned step. */
export interface StepRow {
  readonly step: Step<Change>;
  /** Of the plan that has the step. */
  readonly action: string;
  /** How often the machine had been put back before: the same step of a later upgrade is another one. */
  readonly timesPutBack: number;
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

type Seen = ReadonlyMap<string, StepEvidence>;

/** Every step of every undertaking's plans, once for each action that has it, in the order of the plans. */
export function stepRows(server: ReportServer): readonly StepRow[] {
  const undertakings = undertakingsOf(server);
  const seen = seenSteps(server);
  const last = server.plans.at(-1);
  const current = undertakings.findLast(({ plans }) => plans.some((plan) => plan === last));
  const open = new Set(openOperatorSteps(last?.plan, server.journal).map(({ id }) => id));
  return undertakings.flatMap((one) => rowsOf(one, seen, one === current ? open : new Set()));
}

function rowsOf(undertaking: Undertaking, seen: Seen, open: ReadonlySet<string>): readonly StepRow[] {
  const { runs, timesPutBack } = undertaking;
  const steps = stepsOf(undertaking);
  const done = new Set(runs.flatMap(({ lines }) => [...doneSteps(lines)]));
  const lastDone = steps.findLastIndex(({ step }) => done.has(step.id));
  return steps.map(({ action, step }, index) => {
    const lines = runs.filter((run) => run.action === action).flatMap((run) => run.lines);
    const evidence = seen.get(stepKey({ action, timesPutBack }, step.id));
    const row =
      step.type === 'operator'
        ? personRow(step, { undertaking, evidence, isOpen: open.has(step.id), isPassed: index < lastDone })
        : changeRow(step, lines, evidence);
    const failures = stepFailures(lines, step.id);
    return { ...row, action, timesPutBack, failures, installerRuns: installerRuns(lines, step.id) };
  });
}

interface PlannedStep {
  readonly action: string;
  readonly step: Step<Change>;
}

/** A step that several actions plan belongs to those that began it; one that none began, to the first. */
function stepsOf({ plans, runs }: Undertaking): readonly PlannedStep[] {
  const begun = new Map(runs.map(({ action }) => [action, new Set<string>()]));
  for (const { action, lines } of runs) {
    for (const id of begunSteps(lines)) begun.get(action)?.add(id);
  }
  const planned = plans.flatMap(({ plan: { action, steps } }) => steps.map((step) => ({ action, step })));
  const chosen = new Set<PlannedStep>();
  for (const same of Map.groupBy(planned, ({ step }) => step.id).values()) {
    const own = same.filter(({ action, step }) => begun.get(action)?.has(step.id));
    for (const [first] of Map.groupBy(own.length > 0 ? own : same.slice(0, 1), ({ action }) => action).values()) {
      if (first !== undefined) chosen.add(first);
    }
  }
  return planned.filter((one) => chosen.has(one));
}

type RowOfState = Pick<StepRow, 'step' | 'state' | 'began' | 'ended' | 'by' | 'notes' | 'evidence'>;

/** From the lines of its action's runs. */
function changeRow(step: Step<Change>, lines: readonly JournalLine[], evidence: StepEvidence | undefined): RowOfState {
  const began = lines.findLast((line) => line.event === 'step-started' && line.step === step.id);
  const done = lines.findLast((line) => line.event === 'step-done' && line.step === step.id);
  if (began === undefined) return { step, state: 'not-reached', notes: [] };
  const by = began.by ?? runOf(lines, began)?.by;
  const row = { step, began: began.at, ...(by === undefined ? {} : { by }) };
  if (done?.event === 'step-done' && lines.indexOf(done) > lines.indexOf(began)) {
    return { ...row, state: 'done', ended: done.at, notes: done.notes };
  }
  return evidence !== undefined && !wasBegunAfter(lines, began, evidence)
    ? { ...row, state: 'done', evidence, notes: [] }
    : { ...row, state: 'begun', notes: [] };
}

/** Whether the step was begun again after the plan that no longer had it. */
function wasBegunAfter(lines: readonly JournalLine[], began: JournalLine, evidence: StepEvidence): boolean {
  if (evidence.kind !== 'seen' || evidence.at === undefined) return false;
  const seen = lines.findIndex(
    ({ event, at, ...line }) =>
      event === 'plan-started' && at === evidence.at && 'digest' in line && line.digest === evidence.digest,
  );
  return lines.indexOf(began) > seen;
}

/** The line that began the run of this one. */
function runOf(lines: readonly JournalLine[], line: JournalLine): JournalLine | undefined {
  return lines.slice(0, lines.indexOf(line)).findLast(({ event }) => event === 'plan-started');
}

interface KnownOfPerson {
  readonly undertaking: Undertaking;
  readonly evidence: StepEvidence | undefined;
  readonly isOpen: boolean;
  readonly isPassed: boolean;
}

function personRow(step: PersonStep, { undertaking, evidence, isOpen, isPassed }: KnownOfPerson): RowOfState {
  if (isOpen) return { step, state: 'open', notes: [] };
  const confirmation = confirmationOf(undertaking.confirmations, step.operatorStep.id);
  if (confirmation?.kind === 'said') {
    return { step, state: 'confirmed', ended: confirmation.at, by: confirmation.by, notes: [], evidence: confirmation };
  }
  if (evidence !== undefined && step.operatorStep.proof === 'seen') return { step, state: 'done', notes: [], evidence };
  return { step, state: isPassed ? 'done' : 'not-reached', notes: [] };
}
