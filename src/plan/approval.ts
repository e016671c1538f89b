import { UserError } from '../user-error.js';
import { planDigest } from './digest.js';
import { type Difference, planDifferences } from './drift.js';
import type { Change, Plan } from './plan.js';

/** What an approver agreed to: a digest, and the plan itself where it is at hand. */
export interface Approval {
  readonly digest: string;
  readonly plan?: Plan<Change>;
}

const advice =
  'Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.';

/** What the journal of the server says of the approved plan. */
export type ApprovedProgress = 'not-begun' | 'unfinished' | 'finished';

/**
 * Whether the plan made now is the approved one, or what is left of it: of a plan that is unfinished the remaining
 * steps must stand in it unchanged, of a finished one nothing may be left.
 * @throws UserError `approval-mismatch` with each difference, as far as the approved plan is at hand
 */
export function requireApproved(now: Plan<Change>, approval: Approval, progress: ApprovedProgress): void {
  const digest = planDigest(now);
  const isOver = progress === 'finished' && now.steps.length === 0 && now.blockers.length === 0;
  if (digest === approval.digest || isOver) return;
  const { plan } = approval;
  if (plan === undefined) throw mismatch(digest, approval.digest, []);
  if (planDigest(plan) !== approval.digest) throw otherPlan(approval.digest);
  const unfinished = progress === 'unfinished';
  const differences = unfinished ? differencesOfTheRest(plan, now) : planDifferences(plan, now);
  if (!unfinished || differences.length > 0) throw mismatch(digest, approval.digest, differences);
}

/** Found things change as steps are done; server, inputs and each step that is left do not. */
function differencesOfTheRest(approved: Plan<Change>, now: Plan<Change>): readonly Difference[] {
  const left = new Set(now.steps.map(({ id }) => id));
  const rest: Plan<Change> = {
    ...approved,
    steps: approved.steps.filter(({ id }) => left.has(id)),
    findings: now.findings,
    warnings: now.warnings,
    blockers: now.blockers,
  };
  return planDifferences(rest, now);
}

function mismatch(now: string, approved: string, differences: readonly Difference[]): UserError {
  const shown = differences.map((one) => `  ${one.where}: approved ${one.approved}, now ${one.now}`);
  const missing = 'To see what differs, give the approved plan as approved-plan-file.';
  const what = `The plan made now (${now}) is not the approved one (${approved}).`;
  return new UserError('approval-mismatch', [what, ...(shown.length > 0 ? shown : [missing])].join('\n'), advice);
}

function otherPlan(digest: string): UserError {
  return new UserError(
    'approved-plan-file-mismatch',
    `The file in approved-plan-file is not the plan with the digest ${digest}.`,
    'Give the file that belongs to the digest: it is written where the plan is made (output plan-path).',
  );
}
