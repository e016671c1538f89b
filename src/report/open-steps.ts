import { confirmedSteps } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan, Step } from '../plan/plan.js';

/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
export function openOperatorSteps(plan: Plan | undefined, journal: readonly JournalLine[]): readonly Step[] {
  const confirmed = confirmedSteps(journal);
  const done = new Set(journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
  const steps = plan?.steps ?? [];
  const lastDone = steps.findLastIndex(({ id }) => done.has(id));
  const firstNotDone = steps.findIndex(({ type, id }) => type === 'change' && !done.has(id));
  return steps.flatMap((step, index) => {
    if (step.type !== 'operator' || confirmed.has(step.operatorStep.id)) return [];
    const passed = step.operatorStep.blocking && index < lastDone;
    const notDue = firstNotDone >= 0 && index > firstNotDone;
    return passed || notDue ? [] : [step];
  });
}
