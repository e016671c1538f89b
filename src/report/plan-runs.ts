import { confirmedSteps, sinceLastBeginning } from '../plan/journal-facts.js';
import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan, Step } from '../plan/plan.js';
import { doneSteps, isRestore, journalRuns } from './journal-runs.js';
import type { PlanRun } from './report-facts-schema.js';
import type { ReportPlan, ReportServer } from './report-input.js';

export type { PlanRun };

/** Oldest first. `approved` means that a digest was given as the approved one, `approvers` who approved the run. */
export function planRuns({ journal, approvals }: Pick<ReportServer, 'journal' | 'approvals'>): readonly PlanRun[] {
  return journalRuns(journal).map(({ lines, approvals: own, ...run }) => ({
    ...run,
    ended: lines.at(-1)?.at ?? run.started,
    // What the round itself read is of its environment and its digest.
    approvers: own ?? approvals.filter((one) => run.by !== undefined && isSameRun(one.run, run.by)),
  }));
}

/** Attempts of a run share its approvals. */
function isSameRun(one: string, other: string): boolean {
  const withoutAttempt = (address: string) => address.replace(/\/attempts\/\d+$/, '');
  return withoutAttempt(one) === withoutAttempt(other);
}

/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
export function openOperatorSteps(plan: Plan | undefined, journal: readonly JournalLine[]): readonly Step[] {
  const confirmed = confirmedSteps(journal);
  // The last steps of a roll-back come behind the line that says that the server is as it was.
  const done = doneSteps(plan !== undefined && isRestore(plan.action) ? journal : sinceLastBeginning(journal));
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

/** What a step is called in the first plan that has it, for a person to read; its id where no plan has it. */
export function stepTitle(plans: readonly ReportPlan[], id: string): string {
  return plans.flatMap(({ plan }) => plan.steps).find((step) => step.id === id)?.title ?? id;
}
