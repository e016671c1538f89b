import type { JournalLine } from '../plan/journal-schema.js';
import type { Plan } from '../plan/plan.js';
import { begunSteps, doneSteps, isRestore, type JournalRun, journalRuns, timesPutBackIn } from './journal-runs.js';
import type { ReportPlan, ReportServer } from './report-input.js';
import { stepKey } from './undertakings.js';

/** Why a step counts as done although the journal does not say so. */
export type StepEvidence =
  /** A person's word; `by` is who gave it. */
  | { readonly kind: 'said'; readonly by: string; readonly at: string }
  /** A later plan, made from the server itself, no longer has the step. `at` is when that plan was begun, if it was. */
  | { readonly kind: 'seen'; readonly digest: string; readonly at?: string };

type SeenEvidence = Extract<StepEvidence, { kind: 'seen' }>;

/** What a person confirmed of a step last, and when. */
export function confirmationOf(journal: readonly JournalLine[], operatorStep: string): StepEvidence | undefined {
  const line = journal.findLast((one) => one.event === 'operator-step-said' && one.step === operatorStep);
  return line?.event === 'operator-step-said' ? { kind: 'said', by: line.by, at: line.at } : undefined;
}

/**
 * Steps, by {@link stepKey}, without a `step-done` that were seen to be no longer needed: a later plan of the same action lacks them, or a
 * later run of the same plan began a step behind them. A roll-back in between proves nothing.
 */
export function seenSteps({
  plans,
  journal,
}: Pick<ReportServer, 'plans' | 'journal'>): ReadonlyMap<string, SeenEvidence> {
  const known = new Map(plans.map(({ digest, plan }) => [digest, plan]));
  const runs = [...journalRuns(journal), ...onlyMade(plans.at(-1), journal)];
  const seen = new Map<string, SeenEvidence>();
  for (const stretch of withoutRollBack(runs)) {
    for (const [index, later] of stretch.entries()) {
      const earlier = stretch.slice(0, index);
      const done = new Set(earlier.flatMap(({ lines }) => [...doneSteps(lines)]));
      const passed = earlier.flatMap((run) => passedSteps(run, later, known)).filter((id) => !done.has(id));
      for (const step of passed.map((id) => stepKey(later, id))) {
        if (!seen.has(step)) seen.set(step, evidenceOf(later));
      }
    }
  }
  return seen;
}

/** A plan that was only made, and never begun, was made after all the others. */
function onlyMade(last: ReportPlan | undefined, journal: readonly JournalLine[]): readonly JournalRun[] {
  if (last === undefined || journal.some((line) => line.event === 'plan-started' && line.digest === last.digest))
    return [];
  const { digest, plan } = last;
  const { action } = plan;
  const timesPutBack = timesPutBackIn(journal);
  return [{ digest, action, started: '', approved: false, lines: [], isFinished: false, timesPutBack }];
}

function evidenceOf({ digest, started }: JournalRun): SeenEvidence {
  return { kind: 'seen', digest, ...(started === '' ? {} : { at: started }) };
}

function withoutRollBack(runs: readonly JournalRun[]): readonly (readonly JournalRun[])[] {
  const parts: JournalRun[][] = [[]];
  for (const run of runs) {
    if (isRestore(run.action)) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

function passedSteps(run: JournalRun, later: JournalRun, known: ReadonlyMap<string, Plan>): readonly string[] {
  const [plan, laterPlan] = [known.get(run.digest), known.get(later.digest)];
  if (plan === undefined || run.action !== later.action || run.timesPutBack !== later.timesPutBack) return [];
  const steps = plan.steps.map(({ id }) => id);
  if (later.digest === run.digest) {
    const begun = begunSteps(later.lines);
    return steps.slice(
      0,
      Math.max(
        0,
        steps.findIndex((id) => begun.has(id)),
      ),
    );
  }
  const left = new Set(laterPlan?.steps.map(({ id }) => id));
  return laterPlan === undefined ? [] : steps.filter((id) => !left.has(id));
}
