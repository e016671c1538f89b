import type { JournalLine } from '../plan/journal.js';
import type { Change, Step } from '../plan/plan.js';
import type { ReportPlan, ReportServer } from './report-input.js';
import { openOperatorSteps } from './server-outcome.js';

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
}

/** Every step that any of the server's plans holds, once, in the order of the first plan that names it. */
export function stepRows({ plans, journal }: ReportServer): readonly StepRow[] {
  const latest = plans.at(-1)?.plan;
  const open = new Set(openOperatorSteps(latest, journal).map(({ id }) => id));
  const steps = allSteps(plans);
  const lastDone = steps.findLastIndex(({ id }) =>
    journal.some((line) => line.event === 'step-done' && line.step === id),
  );
  return steps.map((step, index) => rowOf(step, journal, open, index < lastDone));
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

function rowOf(
  step: Step<Change>,
  journal: readonly JournalLine[],
  open: ReadonlySet<string>,
  passed: boolean,
): StepRow {
  if (step.type === 'operator') return personRow(step, journal, open, passed);
  const done = journal.findLast((line) => line.event === 'step-done' && line.step === step.id);
  const began = journal.findLast((line) => line.event === 'step-started' && line.step === step.id);
  if (began === undefined) return { step, state: 'not-reached', notes: [] };
  const isDone = done !== undefined && done.at >= began.at;
  return {
    step,
    state: isDone ? 'done' : 'begun',
    began: began.at,
    ...(isDone ? { ended: done.at } : {}),
    ...(began.by === undefined ? {} : { by: began.by }),
    notes: isDone && done.event === 'step-done' ? done.notes : [],
  };
}

function personRow(
  step: Extract<Step<Change>, { type: 'operator' }>,
  journal: readonly JournalLine[],
  open: ReadonlySet<string>,
  passed: boolean,
): StepRow {
  const said = journal.findLast((line) => line.event === 'operator-step-said' && line.step === step.operatorStep.id);
  if (said?.event === 'operator-step-said') {
    return { step, state: 'confirmed', ended: said.at, by: said.by, notes: [] };
  }
  if (open.has(step.id)) return { step, state: 'open', notes: [] };
  return { step, state: passed ? 'done' : 'not-reached', notes: [] };
}
