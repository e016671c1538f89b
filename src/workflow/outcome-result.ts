import { isDeepStrictEqual } from 'node:util';
import { omitUndefined } from '../base/json.js';
import { isConfirmable, type OperatorStep } from '../base/operator-step.js';
import { leavingJson, leavingText } from '../base/redaction/leaving.js';
import { UserError } from '../base/user-error.js';
import type { StepRecord } from '../plan/apply-plan.js';
import type { RunOutcome } from '../plan/outcome.js';
import type { Plan } from '../plan/plan.js';
import type { RunState, RunStatus } from '../plan/run-status.js';
import type { ActionResult, Annotation, Session, StopReason } from './action.js';
import { planArtifactName } from './artifacts/artifact-name.js';
import { describeFault } from './describe-fault.js';
import { fileName } from './file-name.js';
import { details, findingsTable, plain, sections, table } from './markdown.js';
import { findingsOf, operatorText, planDetails, planSummary } from './plan-summary.js';
import { actsFromText, isForOtherDocument } from './plan-text.js';
import { statusBlock } from './status-block.js';
import { type DayAndClock, dayAndClock, firstAdvice, rollBackInputs, rollBackText, runStatus } from './status-words.js';

/** What a stage's run leaves behind: plan and report as files, outputs, summary, annotations. */
export async function outcomeResult(outcome: RunOutcome, session: Session): Promise<ActionResult> {
  const { plan, digest } = outcome;
  const name = `${fileName(plan.server)}-${fileName(plan.action)}`;
  const planPath = await session.writeTemporaryFile(
    `${name}-plan.json`,
    leavingJson({ ...plan, given: session.given }),
  );
  const reportPath = await session.writeTemporaryFile(`${name}-report.md`, leavingText(`${outcomeSummary(outcome)}\n`));
  const open = openSteps(outcome);
  const status = statusOf(outcome);
  return {
    outputs: {
      changed: String((outcome.applied?.changed ?? false) || outcome.notes.length > 0),
      finished: String(isFinished(outcome)),
      'plan-digest': digest,
      'plan-artifact': planArtifactName(plan.server, digest),
      'plan-path': planPath,
      'report-path': reportPath,
      blockers: JSON.stringify(plan.blockers),
      'operator-steps': JSON.stringify(open),
      'steps-to-confirm': open
        .filter(isConfirmable)
        .map(({ id }) => id)
        .join(', '),
      'backup-path': outcome.backup?.folder ?? '',
      'manifest-sha256': outcome.backup?.manifestSha256 ?? '',
      'stopped-for': stoppedFor(outcome, status.state),
      'reboot-required': String(outcome.restartRequired !== undefined),
    },
    summary: outcomeDetails(outcome),
    status,
    annotations: annotationsOf(outcome, open),
    ...(outcome.fault === undefined ? {} : { fault: outcome.fault }),
  };
}

const stops: Readonly<Partial<Record<RunState, StopReason>>> = {
  'waits-for-person': 'person',
  'waits-for-restart': 'restart',
  'waits-for-decision': 'decision',
  failed: 'fault',
  'cut-off': 'fault',
};

/** What has to come before the next run. */
function stoppedFor({ plan }: RunOutcome, state: RunState): StopReason | '' {
  if (state !== 'blocked') return stops[state] ?? '';
  return plan.blockers.some(({ input }) => input !== undefined) ? 'decision' : 'fault';
}

function annotationsOf(outcome: RunOutcome, open: readonly OperatorStep[]): readonly Annotation[] {
  const people =
    outcome.applied === undefined
      ? []
      : open.map(
          ({ title, instructions }): Annotation => ({
            level: 'warning',
            title: `A person has to act: ${title}`,
            message: instructions.join('\n'),
          }),
        );
  if (outcome.restartRequired === undefined) return people;
  return [...people, { level: 'warning', title: 'Restart the server', message: outcome.restartRequired }];
}

/** Markdown of a run: first its status, then what a person needs now; what was done and found opens on a click. */
export function outcomeSummary(outcome: RunOutcome): string {
  return [statusBlock(statusOf(outcome)), outcomeDetails(outcome)].filter((part) => part !== '').join('\n\n');
}

/** The same without the status, which the end of the step shows: what comes behind a run can still fail. */
function outcomeDetails(outcome: RunOutcome): string {
  const parts =
    outcome.applied === undefined
      ? [faultText(outcome), besideSteps(outcome), planSummary(outcome, wayBackOf(outcome)), planDetails(outcome)]
      : ofRun(outcome);
  return parts.filter((part) => part !== '').join('\n\n');
}

function ofRun(outcome: RunOutcome): readonly string[] {
  const { applied, cutOff, approved } = outcome;
  const records = applied?.records ?? [];
  const done = records.filter(isDone).length;
  const warnings = newWarnings(outcome);
  return [
    faultText(outcome),
    sections([
      ['What a person has to do', (applied?.openOperatorSteps ?? []).map(operatorText).join('\n\n')],
      ['From another machine', plain(actsFromText(outcome) ?? '')],
      ['Before this run', cutOff === undefined ? '' : plain(cutOff)],
    ]),
    besideSteps(outcome),
    details(`What was done (${done} of ${records.length} steps)`, steps(records, outcome.minutesAheadOfUtc)),
    warnings.length === 0
      ? ''
      : details(
          `Warnings${approved === undefined ? '' : ' since the approval'}, with what to do (${warnings.length})`,
          findingsTable(warnings),
        ),
    details('What was found on the server', found(outcome)),
  ];
}

/** What its approver did not see: a warning is shown once. */
function newWarnings({ plan: { warnings }, approved }: RunOutcome): Plan['warnings'] {
  return warnings.filter((one) => approved?.plan.warnings.some((seen) => isDeepStrictEqual(seen, one)) !== true);
}

function besideSteps({ notes }: RunOutcome): string {
  return sections([['Beside the steps', notes.map((note) => `- ${plain(note)}`).join('\n')]]);
}

/** Not by a refused approval, which can come beside blockers. */
function isBlocked({ plan, fault }: Pick<RunOutcome, 'plan' | 'fault'>): boolean {
  return plan.blockers.length > 0 && fault instanceof UserError && fault.code === 'blocked';
}

/** Blockers are listed one by one: what they say need not be repeated. */
function faultText({ plan, fault, applied }: RunOutcome): string {
  if (fault === undefined || (applied === undefined && isBlocked({ plan, fault }))) return '';
  return sections([['What happened', describeFault(fault).markdown]]);
}

function found({ plan, backup }: RunOutcome): string {
  return findingsOf(plan, backup === undefined ? [] : [['backup set', backup.folder]]);
}

const outcomeWords: Readonly<Record<StepRecord['outcome'], string>> = {
  changed: 'done',
  'already-done': 'was done already',
  'waiting-for-person': 'waits for a person',
  failed: '**failed**',
  'cut-off': '**cut off**',
  'not-reached': 'not begun',
};

/** A timeline of text: the first step of each day has its date. */
function steps(records: readonly StepRecord[], ahead: number | undefined): string {
  const began = records.map(({ at }) => (at === undefined ? undefined : dayAndClock(at, ahead)));
  return table(
    ['began', 'step', 'outcome', 'notes'],
    records.map(({ title, outcome, notes }, index) => [
      shownTime(
        began[index],
        began.slice(0, index).findLast((one) => one !== undefined),
      ),
      plain(title),
      outcomeWords[outcome],
      plain(notes.join('\n')),
    ]),
  );
}

function shownTime(time: DayAndClock | undefined, before: DayAndClock | undefined): string {
  if (time === undefined) return '';
  return time.day === before?.day ? time.clock : `${time.day}, ${time.clock}`;
}

/** The first screen of a run as data: summary, log, `status.json` and notifications derive from it. */
export function statusOf(outcome: RunOutcome): RunStatus {
  const { plan, served, endedAt, digest, approvedDigest, backup, minutesAheadOfUtc, rehearsal, reason } = outcome;
  const state = stateOf(outcome);
  return runStatus({
    server: plan.server,
    action: plan.action,
    at: endedAt,
    state,
    ...served,
    next: nextOf(outcome, state),
    ...omitUndefined({ minutesAheadOfUtc, rehearsal, wayBack: wayBackOf(outcome) }),
    ...omitUndefined({ backupSet: backup?.folder, approvedDigest, reason }),
    counts: countsOf(outcome),
    planDigest: digest,
  });
}

/** In plan mode the steps in the plan, after a run the steps that it met. */
function openSteps({ plan, applied }: RunOutcome): readonly OperatorStep[] {
  if (applied !== undefined) return applied.openOperatorSteps;
  return plan.steps.flatMap((step) => (step.type === 'operator' ? [step.operatorStep] : []));
}

export function isFinished(outcome: RunOutcome): boolean {
  const state = stateOf(outcome);
  return state === 'finished' || state === 'nothing-to-do' || state === 'other-document';
}

function stateOf(outcome: RunOutcome): RunState {
  const { mode, plan, applied, fault, restartRequired } = outcome;
  if (fault !== undefined) return mode === 'plan' && plan.blockers.length > 0 ? 'blocked' : faultState(outcome);
  if (restartRequired !== undefined) return 'waits-for-restart';
  if (plan.steps.length === 0) return isForOtherDocument(plan) ? 'other-document' : 'nothing-to-do';
  if (mode === 'plan' || applied === undefined) return 'planned';
  return applied.records.every(isDone) && applied.openOperatorSteps.length === 0 ? 'finished' : 'waits-for-person';
}

function faultState(outcome: RunOutcome): RunState {
  const { plan, fault, applied } = outcome;
  if (applied?.waitsForDecision === true) return 'waits-for-decision';
  const code = fault instanceof UserError ? fault.code : undefined;
  if (code === 'run-cut-off') return 'cut-off';
  const isSettled = plan.blockers.some(({ input }) => input !== undefined);
  if (isSettled && (code === 'blocked' ? isUnderWay(outcome) : isRefusedByBlocker(outcome)))
    return 'waits-for-decision';
  return code === 'blocked' ? 'blocked' : 'failed';
}

/** What a blocker names can be all that is not as it was approved: without it the approval may fit. */
function isRefusedByBlocker({ fault, plan }: RunOutcome): boolean {
  const isRefusal = fault instanceof UserError && refusals.includes(fault.code);
  return isRefusal && fault.differences.length > 0 && plan.blockers.length > 0;
}

/** An approved plan, or one that was begun, waits for an input. What nobody approved or began is planned anew. */
function isUnderWay({ plan, approvedDigest, openRun }: RunOutcome): boolean {
  return approvedDigest !== undefined || openRun?.action === plan.action;
}

function isDone({ outcome }: StepRecord): boolean {
  return outcome === 'changed' || outcome === 'already-done';
}

function nextOf(outcome: RunOutcome, state: RunState): RunStatus['next'] {
  const { digest, restartRequired, plan } = outcome;
  // A new plan would be stopped, too.
  if (isRefusedByBlocker(outcome))
    return { text: `${firstAdvice(plan.blockers)} Then run again with the same digest.`, inputs: again(outcome) };
  switch (state) {
    case 'blocked':
    case 'waits-for-decision':
      // What came up in the middle is no blocker of the plan.
      if (outcome.applied?.waitsForDecision)
        return { text: describeFault(outcome.fault).advice, inputs: again(outcome) };
      return { text: firstAdvice(plan.blockers), inputs: outcome.mode === 'plan' ? {} : again(outcome) };
    case 'planned':
      return {
        text: `Read the plan. To approve it, run again with these inputs.${stillApproved(outcome)}`,
        inputs: { mode: 'apply', 'approved-plan': digest },
      };
    case 'other-document':
      return { text: 'Read the warning: it names the document for this server, and what works here.', inputs: {} };
    case 'nothing-to-do':
    case 'finished':
      return afterTheEnd(outcome);
    case 'waits-for-person':
      return forPerson(openSteps(outcome), again(outcome));
    case 'waits-for-restart':
      return {
        text: `Restart the server, then run again with the same inputs. ${restartRequired ?? ''}`.trim(),
        inputs: again(outcome),
      };
    case 'cut-off':
      return { text: 'Run again with the same inputs: the run carries on from here.', inputs: again(outcome) };
    default:
      return afterFault(outcome);
  }
}

/** Codes of a refusal that another plan answers. */
const refusals: readonly string[] = ['approval-mismatch', 'approval-used-up'];

function afterFault(outcome: RunOutcome): RunStatus['next'] {
  const { fault, givenPlan } = outcome;
  const { advice } = describeFault(fault);
  if (!(fault instanceof UserError && refusals.includes(fault.code))) return { text: advice, inputs: again(outcome) };
  const form = givenPlan === undefined ? '' : ' In a workflow that has these inputs, leave its form empty.';
  return { text: `${advice}${form}`, inputs: { mode: 'plan', ...withoutReason(givenPlan) } };
}

function withoutReason({
  reason: _,
  ...given
}: NonNullable<RunOutcome['givenPlan']> = {}): RunStatus['next']['inputs'] {
  return given;
}

/** Who plans in the middle need not approve again. */
function stillApproved({ plan, digest, openRun }: RunOutcome): string {
  const open = openRun?.action === plan.action ? openRun.approvedDigest : undefined;
  if (open === undefined || open === digest) return '';
  return ` The plan that was approved before is not finished and needs no new approval: approved-plan: ${open} carries it on.`;
}

/** The inputs that carry on. What was refused before its first step, and was not approved, is planned anew. */
function again({ mode, applied, givenDigest, approvedDigest = givenDigest }: RunOutcome): RunStatus['next']['inputs'] {
  if (approvedDigest !== undefined) return { mode: 'apply', 'approved-plan': approvedDigest };
  return { mode: applied === undefined ? 'plan' : mode };
}

/** A stage that is through can leave everybody without sign-in: the end of its plan is not the end of the work. */
function afterTheEnd({ plan: { action }, view, served, undoneGiven }: RunOutcome): RunStatus['next'] {
  if (action === 'restore-backup' && view.counts.installs > 0) {
    return {
      text: 'PhoneFactor is back. Let users sign in again. When the cause is fixed, plan the upgrade anew with these inputs; in a workflow that has them, leave its form empty.',
      action: 'upgrade',
      inputs: { mode: 'plan', ...undoneGiven },
    };
  }
  if (action !== 'upgrade' && action !== 'restore-backup' && served.interrupted.length > 0) {
    const isDown = served.interrupted.some(({ subject }) => subject === 'sign-in');
    const text = isDown
      ? 'This part is done, and sign-in is down. Next: install-mfa-server, or upgrade, which does all that is left.'
      : 'This part is done, the upgrade is not. Next: the stages that are left, or upgrade, which does all that is left.';
    return { text, inputs: {} };
  }
  const proof = action === 'upgrade' ? ' Prove the result with verify-upgrade.' : '';
  return { text: `Nothing is left of this plan.${proof}`, inputs: {} };
}

function forPerson(open: readonly OperatorStep[], same: RunStatus['next']['inputs']): RunStatus['next'] {
  const ids = open.filter(isConfirmable).map(({ id }) => id);
  const [first = '', ...others] = open.map(({ title }) => title);
  const titles = others.length > 1 ? `${first}, and ${others.length} more` : [first, ...others].join('; ');
  const again =
    ids.length === 0 ? 'run again with the same inputs; it is seen to be done' : 'run again with these inputs';
  const notSeen = open.flatMap((step) => (step.notSeen === undefined ? [] : [`${step.notSeen} `]));
  return {
    text: `${notSeen.join('')}${titles}. Then ${again}.`,
    inputs: ids.length === 0 ? same : { ...same, 'completed-operator-steps': ids.join(', ') },
  };
}

/** Once something was changed, by this run or by one before: in the night nobody looks for it. */
function wayBackOf({ plan, applied, approved, backup, served, view }: RunOutcome): string | undefined {
  const isThrough = plan.action === 'upgrade' && plan.steps.length === 0;
  const { counts, changed } = approved?.view ?? view;
  // A set alone leaves nothing to undo.
  const isMore = counts.removes + counts.installs + changed.length > 0;
  const isChanged = (applied?.changed === true && isMore) || plan.findings.interrupted !== undefined || isThrough;
  if (!isChanged || backup === undefined || plan.action === 'restore-backup') return undefined;
  return view.noWayBack === undefined
    ? rollBackText(backup.folder, served, view.oldPackages)
    : `${view.noWayBack}. ${rollBackInputs(backup.folder, served)}`;
}

/** Of the approved plan as a whole, with what earlier runs did of it; a step that came up in the middle is one more. */
function countsOf({ plan, applied, view, approved }: RunOutcome): NonNullable<RunStatus['counts']> {
  const whole = approved ?? { plan, view };
  const ids = new Set([...whole.plan.steps, ...plan.steps].map(({ id }) => id));
  const done = new Set((applied?.records ?? []).filter(isDone).map(({ id }) => id));
  const left = plan.steps.filter(({ id }) => !done.has(id)).length;
  const { removes, installs, minutesWithoutSignIn } = whole.view.counts;
  return {
    steps: ids.size,
    done: ids.size - left,
    persons: whole.plan.steps.filter(({ type }) => type === 'operator').length,
    removes,
    installs,
    changes: whole.view.changed.length,
    minutes: minutesWithoutSignIn,
  };
}
