import { omitUndefined } from '../../base/json.js';
import { secretsInText } from '../../base/redaction/secrets-in-text.js';
import { UserError } from '../../base/user-error.js';
import { whyNoArtifactsIn } from '../../host/artifacts.js';
import type { RunOutcome } from '../../plan/outcome.js';
import { asFoundWord } from '../../stages/beginning.js';
import type { GivenPath, PathUse } from '../../stages/folders/given-path.js';
import { runPlan } from '../../stages/run/run-plan.js';
import type { RunRequest } from '../../stages/run/run-request.js';
import type { Situation, UpgradeChoices } from '../../stages/situation.js';
import { planFor, type StageName } from '../../stages/upgrade/plan.js';
import type { ActionResult, Session } from '../../workflow/action.js';
import { describeFault } from '../../workflow/describe-fault.js';
import { outcomeResult } from '../../workflow/outcome-result.js';
import { actsFromText, planText } from '../../workflow/plan-text.js';
import { unnamedRun } from '../../workflow/status-words.js';
import { approvalOf } from './approval-inputs.js';
import { choicesOf } from './choice-inputs.js';
import { knowledgeOf } from './knowledge-of.js';
import type { StageInputs } from './stage-inputs.js';
import type { Aftermath } from './stage-outputs.js';

export interface StageRun {
  readonly outcome: RunOutcome;
  readonly result: ActionResult;
  /** What was planned from. */
  readonly situation: Situation | undefined;
}

/** What inputs of one action alone decide. */
export interface OwnOfAction {
  readonly choices?: Partial<UpgradeChoices>;
  readonly uploadTimeLimitSeconds?: number;
}

/** One stage of the document, or the whole upgrade. */
export async function runStage(
  stage: StageName | 'upgrade',
  inputs: StageInputs,
  session: Session,
  own: OwnOfAction,
): Promise<StageRun> {
  let situation: Situation | undefined;
  const outcome = await runStagePlan(inputs, session, own, (found, chosen) => {
    situation = found;
    return planFor(stage, found, chosen);
  });
  return { outcome, result: await outcomeResult(outcome, session), situation };
}

/** Carries out what `plan` makes of the server, with the inputs that every stage has. */
export async function runStagePlan(
  inputs: StageInputs,
  session: Session,
  { choices = {}, uploadTimeLimitSeconds }: OwnOfAction,
  plan: RunRequest['plan'],
): Promise<RunOutcome> {
  requireNoSecretIn(inputs['setup-arguments']);
  const setupSecrets = inputs['setup-secrets'];
  for (const [, value] of setupSecrets ?? []) session.log.mask(value);
  return runPlan({
    ...session,
    mode: inputs.mode,
    knowledge: knowledgeOf(inputs),
    choices: (workFolder) => ({
      ...choicesOf(inputs, workFolder),
      ...choices,
      ...omitUndefined({ artifactsNotThere: whyNoArtifactsIn(session) }),
    }),
    confirmed: inputs['completed-operator-steps'] ?? [],
    given: session.given,
    installerTimeLimitSeconds: inputs['installer-time-limit'] * 60,
    serviceTimeLimitSeconds: inputs['service-time-limit'],
    plan,
    paths: ({ backupDestination }) => withDestination(givenPaths(inputs), backupDestination),
    showPlan: (outcome) => {
      const { plan, digest, view, hostCheck, cutOff } = outcome;
      const notes = [actsFromText(outcome), cutOff, hostCheck];
      return session.log.group('Plan', async () => session.log.info(planText(plan, digest, view, notes)));
    },
    onBegin: (workFolder) => session.remember?.(workFolder),
    ...omitUndefined({
      uploadTimeLimitSeconds,
      setupSecrets: setupSecrets && new Map(setupSecrets),
      approvals: await approvalsOf(inputs, session),
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

/**
 * A secret in them would be shown in plan, journal and report. @throws UserError `input-invalid`, without what was
 * given
 */
function requireNoSecretIn(setupArguments: string | undefined): void {
  if (setupArguments === undefined || secretsInText(setupArguments).length === 0) return;
  throw new UserError(
    'input-invalid',
    'The input setup-arguments has a value that is not allowed, and is not shown: a password, key or token is in it.',
    'Give it as setup-secrets, a line NAME=value, from a secret of GitHub. Nothing was touched.',
  );
}

/** Of this run, by the reviewers of the environment that its job names; undefined where that was not asked for. */
async function approvalsOf(inputs: StageInputs, { run, log, environment }: Session): Promise<RunRequest['approvals']> {
  const [token, ofEnvironments] = [inputs['github-token'], inputs['approval-environment']];
  if (token === undefined || ofEnvironments === undefined || inputs.mode === 'plan') return undefined;
  log.mask(token);
  const { runApprovals } = await import('../../workflow/run-approvals.js');
  return runApprovals({ runs: [run.address], token, log, environment, ofEnvironments });
}

/** The stage's own fault goes before one of the aftermath. */
export async function withAftermath(
  result: ActionResult,
  { log }: Session,
  after: () => Promise<Aftermath>,
): Promise<ActionResult> {
  try {
    const { outputs = {}, notes, hints = [] } = await after();
    for (const note of [...notes, ...hints]) log.info(note);
    const text = notes.length === 0 ? '' : `\n\n${notes.join('\n\n')}`;
    return { ...result, outputs: { ...result.outputs, ...outputs }, summary: `${result.summary}${text}` };
  } catch (fault) {
    if ('fault' in result) return result;
    // What the stage did stays in the summary, but nothing is done as a whole.
    const summary = `**After the last step:** ${describeFault(fault).markdown}\n\n${result.summary}`;
    const outputs = { ...result.outputs, finished: 'false' };
    return { ...result, outputs, summary, fault, ...omitUndefined({ status: failedAfter(result, fault) }) };
  }
}

function failedAfter({ status }: ActionResult, fault: unknown): ActionResult['status'] {
  if (status === undefined) return undefined;
  const { advice, text } = describeFault(fault);
  return {
    ...status,
    state: 'failed',
    text: `${status.server ?? unnamedRun}: failed after the last step. ${text}`,
    next: { ...status.next, text: advice },
  };
}

/** What each path on the server is used for. */
export const pathInputs: Readonly<Record<string, PathUse>> = {
  'work-folder': 'work-folder',
  'backup-path': 'backup-set',
  'backup-destination': 'backup-sets',
  'package-destination': 'copied-packages',
  'setup-path': 'setup-program',
  'package-folder': 'packages',
  'old-installers': 'old-packages',
  'install-path': 'product-folder',
  'data-file': 'data-file',
  'server-before': 'inventory',
};

/** The paths that a run was given; the work folder is judged before anything else, and not here. */
function givenPaths(inputs: object): readonly GivenPath[] {
  return Object.entries(inputs).flatMap(([input, path]) => {
    const use = pathInputs[input];
    if (typeof path !== 'string' || path === asFoundWord || use === undefined || use === 'work-folder') return [];
    return [{ input, path, use }];
  });
}

/** Where backup sets go, also where no input says so: there has to be room for them. */
function withDestination(given: readonly GivenPath[], path: string): readonly GivenPath[] {
  if (given.some(({ use }) => use === 'backup-sets')) return given;
  return [...given, { input: 'backup-destination', path, use: 'backup-sets', isDefault: true }];
}
