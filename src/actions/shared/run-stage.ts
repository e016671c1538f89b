import { omitUndefined } from '../../omit-undefined.js';
import type { RunOutcome } from '../../plan/outcome.js';
import { runPlan } from '../../stages/run/run-plan.js';
import type { RunRequest } from '../../stages/run/run-request.js';
import type { Situation, UpgradeChoices } from '../../stages/situation.js';
import { planFor, type StageName } from '../../stages/upgrade/plan.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { outcomeResult } from '../../workflow/outcome-result.js';
import { planText } from '../../workflow/plan-text.js';
import { approvalOf } from './approval-inputs.js';
import { choicesOf } from './choice-inputs.js';
import { knowledgeOf } from './knowledge-of.js';
import { givenPaths, withDestination } from './path-inputs.js';
import type { StageInputs } from './stage-action.js';

export interface StageRun {
  readonly outcome: RunOutcome;
  readonly result: ActionResult;
  /** What was planned from. */
  readonly situation: Situation | undefined;
}

/** One stage of the document, or the whole upgrade. */
export async function runStage(
  stage: StageName | 'upgrade',
  inputs: StageInputs,
  session: Session,
  own: Partial<UpgradeChoices>,
): Promise<StageRun> {
  let situation: Situation | undefined;
  const outcome = await runStagePlan(stage, inputs, session, own, (found, chosen) => {
    situation = found;
    return planFor(stage, found, chosen);
  });
  return { outcome, result: await outcomeResult(outcome, session), situation };
}

/** Carries out what `plan` makes of the server, with the inputs that every stage has. */
export async function runStagePlan(
  action: string,
  inputs: StageInputs,
  session: Session,
  own: Partial<UpgradeChoices>,
  plan: RunRequest['plan'],
): Promise<RunOutcome> {
  return runPlan({
    ...session,
    mode: inputs.mode,
    knowledge: knowledgeOf(inputs),
    choices: (workFolder) => ({ ...choicesOf(inputs, workFolder), ...own }),
    confirmed: inputs['completed-operator-steps'] ?? [],
    given: session.given,
    installerTimeLimitSeconds: inputs['installer-time-limit'] * 60,
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    plan,
    paths: ({ backupDestination }) => withDestination(action, givenPaths(action, inputs), backupDestination),
    showPlan: ({ plan, digest, view, hostCheck, cutOff }) =>
      session.log.group('Plan', async () => session.log.info(planText(plan, digest, view, [cutOff, hostCheck]))),
    onBegin: (workFolder) => session.remember?.(workFolder),
    ...omitUndefined({
      approval: await approvalOf(inputs['approved-plan'], inputs['approved-plan-file']),
      workFolder: inputs['work-folder'],
      releaseLock: inputs['release-lock'],
      backupPath: inputs['backup-path'],
      recordChoice: inputs['when-records-differ'],
      reason: inputs.reason,
      fromOtherServer: inputs['from-other-server'],
      requireApproval: inputs['require-approval'],
    }),
  });
}
