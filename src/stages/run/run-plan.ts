import { omitUndefined } from '../../base/json.js';
import { counted } from '../../base/listed.js';
import { UserError } from '../../base/user-error.js';
import type { UpgradeChange } from '../../changes/all.js';
import { atApprovedPlaces } from '../../changes/approved-places.js';
import { keepSalt, withSalt } from '../../changes/server/hiding-salt.js';
import { markMachine } from '../../changes/server/machine-mark.js';
import { besideTheLook } from '../../changes/server/read-server.js';
import { redactForJournal } from '../../changes/server/redact-for-journal.js';
import { journalPath, lockPath } from '../../changes/server/work-folder.js';
import type { StepContext } from '../../changes/step-context.js';
import { approvedStep, doesOf, performChange, type UpgradePlan } from '../../changes/steps.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { applyPlan, type StepResult } from '../../plan/apply-plan.js';
import { type Approval, requireApprovalGiven, requireApproved } from '../../plan/approval.js';
import { cutOffNote, cutOffRun, openRun } from '../../plan/cut-off-run.js';
import { planDigest } from '../../plan/digest.js';
import { type Journal, openJournal } from '../../plan/journal.js';
import { newestBackup, progressOf, restartOwed } from '../../plan/journal-facts.js';
import { withLock } from '../../plan/lock.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Change, Plan } from '../../plan/plan.js';
import { newApprovals, type RunApproval } from '../../plan/run-approvals.js';
import { uploadOf } from '../../plan/uploads.js';
import { hostCheckNote } from '../check-host/stored-check.js';
import { withPathFindings } from '../folders/look-at-paths.js';
import { closeWorkFolder, usableWorkFolder } from '../folders/work-folder.js';
import { linesThatCount } from '../judge-records.js';
import { readSituation } from '../read-situation.js';
import { planView } from '../view/plan-view.js';
import {
  type Confirmer,
  comparedInputs,
  lateInputs,
  recordConfirmedSteps,
  rehearseWizard,
  requireAskedSteps,
  withLateInputs,
} from './confirmed-steps.js';
import { differencesOfFiles, keepFrozen, requireFrozenAsApproved, withoutFrozen } from './frozen.js';
import {
  type DecidedRun,
  type OpenOutcome,
  orderStoppedServices,
  recordAdoption,
  recordFinished,
  recordIntention,
  settleRecords,
} from './on-record.js';
import { restartStoppedServices } from './restart-stopped-services.js';
import type { RunRequest } from './run-request.js';
import { recordSeenServed, servedNow } from './served.js';
import { settleInstaller } from './settle-installer.js';
import { stepContext } from './step-context.js';
import { inputsOfLastUpgrade, requireKnownSteps, storedPlan, storePlan } from './stored-plan.js';

/** Reads the server, plans and, in apply mode, performs the plan under the server's lock. Never throws what a plan met. */
export async function runPlan(asked: RunRequest): Promise<RunOutcome> {
  const { host } = asked;
  const workFolder = await usableWorkFolder(host, asked.workFolder, asked.knowledge);
  const request = { ...asked, knowledge: await withSalt(host, workFolder, asked.knowledge) };
  if (request.mode === 'plan') return planOnly(request, workFolder);
  await closeWorkFolder(host, workFolder);
  await keepSalt(host.files, workFolder, request.knowledge);
  request.onBegin?.(workFolder);
  const { run, releaseLock } = request;
  return withLock(lasting(request), lockPath(workFolder), run.address, () => apply(request, workFolder), releaseLock);
}

/** For what has to be done when the run is cut off, too: the lock and the journal. */
function lasting({ host, cutOff }: Pick<RunRequest, 'host' | 'cutOff'>): Host {
  return cutOff?.host ?? host;
}

/** A plan that could be approved keeps itself, so that its digest is all that it takes to carry it out. */
async function planOnly(request: RunRequest, workFolder: string): Promise<RunOutcome> {
  const { host } = request;
  const decision = await decide(request, workFolder);
  const { plan } = decision;
  const outcome = ended(request, decision, decision.outcome);
  if (outcome.fault !== undefined || plan.steps.length === 0) return outcome;
  try {
    await closeWorkFolder(host, workFolder);
    await keepSalt(host.files, workFolder, request.knowledge);
    await keepPlan(request, workFolder, outcome.digest, plan);
    await keepFrozen(host.files, workFolder, plan);
    return outcome;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const what = `The plan could not be stored in ${workFolder}: ${error.message}`;
    request.log.warning(`${what} To carry it out, give approved-plan-file, or the same inputs again.`);
    return outcome;
  }
}

/** With who is served now. */
function ended(request: RunRequest, { journal, situation, begun }: DecidedRun, outcome: OpenOutcome): RunOutcome {
  const { clock } = lasting(request);
  const now = clock.now();
  const rehearsal = request.host.kind === 'rehearsal' ? (true as const) : undefined;
  const minutesAheadOfUtc = clock.minutesAheadOfUtc(now);
  const served = servedNow(journal, situation, { begun, ...omitUndefined({ fault: outcome.fault }) });
  return {
    ...outcome,
    endedAt: now.toISOString(),
    ...omitUndefined({ minutesAheadOfUtc, rehearsal, reason: request.reason }),
    served,
  };
}

/** With the inputs that it was made with. */
function keepPlan({ host, given }: RunRequest, workFolder: string, digest: string, plan: DecidedRun['plan']) {
  return storePlan(host.files, workFolder, digest, { ...plan, ...omitUndefined({ given }) });
}

async function decide(request: RunRequest, workFolder: string): Promise<DecidedRun> {
  const { host } = request;
  const { files, clock } = lasting(request);
  const journal = await openJournal(files, clock, journalPath(workFolder));
  const earlier = cutOffRun(journal.lines);
  await settleInstaller(request, journal);
  const choices = request.choices(workFolder);
  const begun = journal.lines.length;
  const situation = await readSituation({ ...request, journal, choices });
  const planned = await withPathFindings(
    host,
    await request.plan(situation, choices),
    situation,
    request.paths(choices),
  );
  const plan = withLateInputs(planned, { ...request, choices });
  const lines = linesThatCount(situation.records, request.recordChoice, journal.lines);
  requireAskedSteps({ confirmed: request.confirmed, plan, situation, lines });
  const owed = restartOwed(journal.lines, situation.now.machine.bootTime, host.clock.now());
  const fault = plan.blockers.length > 0 ? blocked(plan) : undefined;
  const outcome: OpenOutcome = {
    mode: request.mode,
    plan,
    view: planView(plan, situation.backup?.folder, situation.packages),
    digest: planDigest(plan),
    ...omitUndefined({ restartRequired: owed, fault, backup: situation.backup, actsFrom: host.actsFrom }),
    ...omitUndefined({ uploaded: situation.backup && uploadOf(journal.lines, situation.backup.manifestSha256) }),
    ...omitUndefined({
      hostCheck: await hostCheckNote(host, workFolder),
      cutOff: earlier === undefined ? undefined : cutOffNote(earlier),
      openRun: openRun(journal.lines),
    }),
    notes: [],
  };
  await request.showPlan(outcome);
  return { outcome, plan, journal, situation, begun };
}

function blocked({ blockers, server }: Plan): UserError {
  const list = blockers.flatMap(({ code, message, advice, input }) => {
    const settles = input === undefined ? '' : ` (input ${input})`;
    return [`  ${code}: ${message}`, `    Do: ${advice}${settles}`];
  });
  return new UserError(
    'blocked',
    [`${server}: ${counted(blockers.length, 'thing stops', 'things stop')} this plan:`, ...list].join('\n'),
    'Nothing was changed. Do what each line asks for, and plan again.',
  );
}

async function apply(request: RunRequest, workFolder: string): Promise<RunOutcome> {
  await rehearseWizard(request, workFolder);
  const decision = await decide(request, workFolder);
  return ended(request, decision, await applyDecided(request, decision, workFolder));
}

async function applyDecided(request: RunRequest, decision: DecidedRun, workFolder: string): Promise<OpenOutcome> {
  const { host } = request;
  const { outcome, plan, journal } = decision;
  let withApproval = outcome;
  try {
    requireApprovalGiven(request);
    const approved = await approvedPlanOf(request, decision, workFolder);
    withApproval = {
      ...outcome,
      ...omitUndefined({ approvedDigest: approved?.digest, approved: viewed(approved?.plan, decision) }),
    };
    const digest = approved?.digest ?? outcome.digest;
    const context = stepContext(request, { workFolder, journal, digest });
    if ('fault' in outcome) return { ...withApproval, notes: await restartStoppedServices(context, false) };
    await settleRecords(request, decision, workFolder);
    const confirmation = { confirmed: request.confirmed, plan, situation: decision.situation, lines: journal.lines };
    await recordConfirmedSteps(confirmation, journal, whoConfirms(request, journal));
    await recordAdoption(request, decision, context);
    await recordSeenServed(journal, decision.situation);
    if (outcome.restartRequired !== undefined) return withApproval;
    if (plan.steps.length === 0) {
      await recordIntention(request, decision, context);
      await recordFinished(decision);
      return { ...withApproval, notes: await restartStoppedServices(context, true) };
    }
    if (digest === outcome.digest) {
      await keepPlan(request, workFolder, digest, plan);
      await keepFrozen(host.files, workFolder, plan);
    }
    return await perform(request, withApproval, decision, context);
  } catch (fault) {
    return { ...withApproval, fault, ...(await givenApproval(request, plan, workFolder)) };
  }
}

/** For who plans again, or runs again with the same digest, after a refusal. */
async function givenApproval(
  { approval, host }: RunRequest,
  { server, action }: Plan,
  workFolder: string,
): Promise<Pick<RunOutcome, 'givenDigest' | 'givenPlan'>> {
  if (approval === undefined) return {};
  const plan = approval.plan ?? (await storedPlan(host.files, workFolder, approval.digest)).plan;
  const isOfThis = plan?.server === server && plan.action === action;
  return { givenDigest: approval.digest, ...omitUndefined({ givenPlan: isOfThis ? plan.given : undefined }) };
}

/** The steps of format 1 have no effects, so there is nothing to count in them. */
function viewed(plan: Plan<Change> | undefined, { situation }: DecidedRun): RunOutcome['approved'] {
  if (plan === undefined || plan.format === 1) return undefined;
  return { plan, view: planView(plan as UpgradePlan, situation.backup?.folder, situation.packages) };
}

/** An approval that no longer fits refuses, whether or not there are blockers as well. */
async function approvedPlanOf(
  { approval, host }: RunRequest,
  { plan, journal, situation }: DecidedRun,
  workFolder: string,
): Promise<Approval | undefined> {
  if (approval === undefined) return undefined;
  const progress = progressOf(journal.lines, approval.digest);
  const approved = {
    digest: approval.digest,
    ...(approval.plan === undefined ? await storedPlan(host.files, workFolder, approval.digest) : approval),
  };
  const stored = approved.plan;
  if (stored !== undefined) requireKnownSteps(stored, journal.lines);
  if (stored !== undefined && progress === 'unfinished') {
    await requireFrozenAsApproved(stored, plan, situation.now, host.files, workFolder);
  }
  requireApproved(plan, approved, progress, {
    approvedStep,
    comparedInputs,
    atApprovedPlaces,
    withoutFiles: withoutFrozen,
    changedFiles:
      stored !== undefined && progress === 'not-begun'
        ? await differencesOfFiles(stored, plan, host.files, workFolder)
        : [],
  });
  return approved;
}

/** A snapshot from before the installation must not pass for the server that was installed. */
async function performAndMark(change: UpgradeChange, context: StepContext): Promise<StepResult> {
  const result = await performChange(change, context);
  if (change.kind === 'install-server' && result.outcome === 'done') {
    const { host, journal, workFolder } = context;
    await besideTheLook(host, () => markMachine(host, journal, workFolder));
  }
  return result;
}

async function perform(
  request: RunRequest,
  outcome: OpenOutcome,
  decision: DecidedRun,
  context: StepContext,
): Promise<OpenOutcome> {
  const { host, log, run } = request;
  const { plan } = decision;
  let isIntended = false;
  const applied = await applyPlan(plan, {
    journal: context.journal,
    log,
    digest: context.digest,
    run: {
      by: run.address,
      ...omitUndefined({
        actor: run.actor,
        actsFrom: host.actsFrom,
        approvals: approvalsOfRound(request, context.journal),
        late: lateInputs(plan),
        approved: outcome.approvedDigest === undefined ? undefined : (true as const),
      }),
    },
    async before(step) {
      if (isIntended || doesOf(step) === undefined) return;
      isIntended = true;
      await recordIntention(request, decision, context);
    },
    perform: ({ change }) => performAndMark(change, context),
    redact: (text) => redactForJournal(log, text),
    ...(request.cutOff === undefined ? {} : { cutOff: request.cutOff.signal }),
    bootTime: async () => (await host.machine.facts()).bootTime,
  });
  const isDone = applied.records.every(({ outcome }) => outcome === 'changed' || outcome === 'already-done');
  const notes = await whatWasStopped(request, context, isDone);
  const { restartRequired, fault } = applied;
  const { lines } = context.journal;
  const backup = newestBackup(lines);
  const uploaded = backup && uploadOf(lines, backup.manifestSha256);
  const undoneGiven =
    plan.action === 'restore-backup' && isDone
      ? await inputsOfLastUpgrade(host.files, context.workFolder, lines)
      : undefined;
  return {
    ...outcome,
    applied,
    notes,
    ...omitUndefined({ backup, uploaded, undoneGiven, restartRequired, fault }),
  };
}

/** Undefined where there are none, or where nobody asked for them. */
function approvalsOfRound({ approvals = [] }: RunRequest, { lines }: Journal): RunApproval[] | undefined {
  const found = newApprovals(approvals, lines);
  return found.length === 0 ? undefined : [...found];
}

/** The person who approved this round confirms with it; where nobody did, the person who started the run confirms. */
function whoConfirms(request: RunRequest, journal: Journal): Confirmer {
  const approvers = approvalsOfRound(request, journal)?.map(({ by }) => by);
  if (approvers !== undefined) return { by: [...new Set(approvers)].join(', '), as: 'approver' };
  return { by: request.run.actor ?? request.run.address, as: 'starter' };
}

/** After a cut there is only time to order; else the services are started and waited for. */
function whatWasStopped(
  { cutOff, log }: RunRequest,
  context: StepContext,
  isDone: boolean,
): Promise<readonly string[]> {
  if (cutOff?.signal.aborted !== true) return restartStoppedServices(context, isDone);
  return orderStoppedServices({ host: cutOff.host, journal: context.journal, log });
}
