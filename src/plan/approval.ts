import type { Difference } from '../base/difference.js';
import { UserError } from '../base/user-error.js';
import { planDigest } from './digest.js';
import type { PlanProgress } from './journal-facts.js';
import type { Plan } from './plan.js';
import {
  type ApprovedStep,
  type ComparedInputs,
  isOtherPlan,
  planDifferences,
  remainderDifferences,
} from './plan-differences.js';

/** What an approver agreed to: a digest, and the plan itself where it is at hand. */
export interface Approval {
  readonly digest: string;
  readonly plan?: Plan;
  /** Why the plan is not at hand. */
  readonly why?: string;
}

const newPlan = 'make and approve a new plan (mode: plan), and give its digest.';
const advice = `Nothing was changed. See what is different. Put it back and run again with the same digest, or ${newPlan}`;
const otherPlanAdvice = `Nothing was changed. Give the digest of a plan of this server and this action, or ${newPlan}`;
const unknownPlanAdvice = `Nothing was changed. See that the digest is whole and of this server, or ${newPlan}`;

/** @throws UserError `approval-required` where an approval is asked for and none was given */
export function requireApprovalGiven({
  requireApproval,
  approval,
}: {
  readonly requireApproval?: boolean;
  readonly approval?: Approval | undefined;
}): void {
  if (requireApproval !== true || approval !== undefined) return;
  throw new UserError(
    'approval-required',
    'This run needs an approved plan (require-approval is "true"), and none was given.',
    'Nothing was changed. Run with mode: plan first, have the plan approved, and give its digest as approved-plan.',
  );
}

/**
 * Whether the plan made now is the approved one, or what is left of it: of a plan that is unfinished each remaining
 * step must be one of the approved ones. Of one that is finished, or that something was restored after, nothing may be
 * left: its approval is used up.
 * @throws UserError `approval-used-up`; `approval-mismatch` with each difference, as far as the approved plan is at hand
 */
export function requireApproved(
  now: Plan,
  approval: Approval,
  progress: PlanProgress,
  comparison: PlanComparison = asTheyAre,
): void {
  const digest = planDigest(now);
  if (progress === 'finished' || progress === 'undone') {
    // What a person has yet to confirm changes nothing by this suite.
    if (now.steps.some(({ type }) => type === 'change')) throw usedUp(approval.digest, progress, now);
    return;
  }
  if (digest === approval.digest) return;
  const { plan, why } = approval;
  if (plan === undefined) throw mismatchWithoutPlan(digest, approval.digest, why);
  if (planDigest(plan) !== approval.digest) throw otherPlan(approval.digest);
  if (progress === 'unfinished') {
    const { approvedStep, comparedInputs } = comparison;
    const differences = remainderDifferences(plan, now, approvedStep, comparedInputs);
    if (differences.length === 0) return;
    throw mismatch(now, plan, differences);
  }
  const there = comparison.atApprovedPlaces(now, plan);
  if (planDigest(there) === approval.digest) return;
  const { withoutFiles, changedFiles } = comparison;
  const shown = new Set(changedFiles.map(({ what }) => what));
  const others = planDifferences(withoutFiles(plan), withoutFiles(there)).filter(({ what }) => !shown.has(what));
  throw mismatch(now, plan, [...(isOtherPlan(plan, now) ? [] : changedFiles), ...others]);
}

/** What of two plans is compared, by the meaning of what they change. */
export interface PlanComparison {
  readonly approvedStep: ApprovedStep;
  readonly comparedInputs: ComparedInputs;
  /** The plan made now with the places of files that have the approved hashes as the approved plan has them. */
  atApprovedPlaces(now: Plan, approved: Plan): Plan;
  /** A plan without the files and values that its steps cover: where they are different, `changedFiles` says how. */
  withoutFiles(plan: Plan): Plan;
  readonly changedFiles: readonly Difference[];
}

const sameId: ApprovedStep = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  return found && { change: found.change };
};

const asTheyAre: PlanComparison = {
  approvedStep: sameId,
  comparedInputs: ({ inputs }) => inputs,
  atApprovedPlaces: (now) => now,
  withoutFiles: (plan) => plan,
  changedFiles: [],
};

function usedUp(digest: string, progress: 'finished' | 'undone', { steps }: Plan): UserError {
  const why =
    progress === 'finished'
      ? 'that plan was carried out to its end'
      : 'something was restored on this server, or the machine was reverted, after that plan began';
  const left = steps.map(({ title }) => `  ${title}`);
  return new UserError(
    'approval-used-up',
    [`The approval of ${digest} is used up: ${why}. What would be done now:`, ...left].join('\n'),
    'Nothing was changed. Make a new plan (mode: plan), have it approved, and give its digest.',
  );
}

function mismatch(now: Plan, approved: Plan, differences: readonly Difference[]): UserError {
  const what = isNotThat(planDigest(now), planDigest(approved));
  const next = isOtherPlan(approved, now) ? otherPlanAdvice : advice;
  return new UserError('approval-mismatch', what, next, { differences });
}

function mismatchWithoutPlan(now: string, approved: string, why: string | undefined): UserError {
  const reason = why === undefined ? [] : [why];
  const how = 'To see what is different, give the approved plan as approved-plan-file.';
  return new UserError('approval-mismatch', [isNotThat(now, approved), ...reason, how].join('\n'), unknownPlanAdvice);
}

function isNotThat(now: string, approved: string): string {
  return `The plan made now (${now}) is not the approved one (${approved}).`;
}

function otherPlan(digest: string): UserError {
  return new UserError(
    'approved-plan-file-mismatch',
    `The file in approved-plan-file is not the plan with the digest ${digest}.`,
    'Give the file that belongs to the digest: it is written where the plan is made (output plan-path).',
  );
}
