import type { UpgradeChange } from '../../changes/all.js';
import { approvedStep } from '../../changes/earlier-plans.js';
import { redactForJournal } from '../../changes/server/redact-for-journal.js';
import { journalPath, lockPath, workFolderOf } from '../../changes/server/work-folder.js';
import type { StepContext } from '../../changes/step-context.js';
import { performChange } from '../../changes/steps.js';
import type { Host } from '../../host/host.js';
import { omitUndefined } from '../../omit-undefined.js';
import { applyPlan } from '../../plan/apply-plan.js';
import { requireApprovalGiven, requireApproved } from '../../plan/approval.js';
import { planDigest } from '../../plan/digest.js';
import { type Journal, openJournal } from '../../plan/journal.js';
import { newestBackup, progressOf, restartOwed } from '../../plan/journal-facts.js';
import { withLock } from '../../plan/lock.js';
import type { Outcome } from '../../plan/outcome.js';
import type { Plan } from '../../plan/plan.js';
import { UserError } from '../../user-error.js';
import { readSituation } from '../read-situation.js';
import type { Situation } from '../situation.js';
import { planView } from '../view/plan-view.js';
import { recordConfirmedSteps, requireKnownSteps } from './confirmed-steps.js';
import { keepFrozen, requireFrozenAsApproved } from './frozen.js';
import { comparedInputs, lateInputs, withLateInputs } from './late-inputs.js';
import { restartStoppedServices } from './restart-stopped-services.js';
import type { RunRequest } from './run-request.js';
import { recordSeenServed } from './served.js';
import { stepContext } from './step-context.js';
import { readStoredPlan, storePlan } from './stored-plan.js';

/** Reads the server, plans and, in apply mode, performs the plan under the server's lock. Never throws what a plan met. */
export async function runPlan(request: RunRequest): Promise<Outcome> {
  const { host } = request;
  const workFolder = await workFolderOf(host, request.workFolder);
  if (request.mode === 'plan') return planOnly(request, workFolder);
  await prepareWorkFolder(host, workFolder);
  return withLock(host, lockPath(workFolder), request.run.address, () => apply(request, workFolder));
}

/**
 * Journals and backups hold names and passwords: only administrators may read them. Users may create folders below
 * ProgramData, so a folder that is there already is not trusted to be closed.
 */
async function prepareWorkFolder({ files }: Host, workFolder: string): Promise<void> {
  await files.createFolder(workFolder);
  await files.restrictToAdministrators(workFolder);
}

interface Decision {
  readonly outcome: Outcome;
  readonly plan: Plan<UpgradeChange>;
  readonly journal: Journal;
  readonly situation: Situation;
}

async function planOnly(request: RunRequest, workFolder: string): Promise<Outcome> {
  const { outcome } = await decide(request, workFolder);
  return outcome;
}

async function decide(request: RunRequest, workFolder: string): Promise<Decision> {
  const { host } = request;
  const journal = await openJournal(host.files, host.clock, journalPath(workFolder));
  const choices = request.choices(workFolder);
  const situation = await readSituation({ ...request, journal, choices });
  const plan = withLateInputs(await request.plan(situation, choices), request);
  requireKnownSteps(request.confirmed, plan, journal);
  const owed = restartOwed(journal.lines, situation.now.machine.bootTime);
  const fault = plan.blockers.length > 0 ? blocked(plan) : undefined;
  const outcome: Outcome = {
    mode: request.mode,
    plan,
    view: planView(plan, situation.backup?.folder),
    digest: planDigest(plan),
    ...omitUndefined({ restartRequired: owed, fault, backup: situation.backup }),
    notes: [],
  };
  await request.showPlan(outcome);
  return { outcome, plan, journal, situation };
}

function blocked({ blockers, server }: Plan): UserError {
  const list = blockers.map(({ code, message }) => `  ${code}: ${message}`);
  return new UserError(
    'blocked',
    [`${blockers.length} thing(s) on ${server} stop this plan:`, ...list].join('\n'),
    blockers.map(({ advice, input }) => (input === undefined ? advice : `${advice} (input ${input})`)).join('\n'),
  );
}

async function apply(request: RunRequest, workFolder: string): Promise<Outcome> {
  const { host } = request;
  const decision = await decide(request, workFolder);
  const { outcome, plan, journal } = decision;
  try {
    requireApprovalGiven(request);
    const approvedDigest = await approvedDigestOf(request, decision, workFolder);
    const withApproval = { ...outcome, ...omitUndefined({ approvedDigest }) };
    const digest = approvedDigest ?? outcome.digest;
    const context = stepContext(request, { workFolder, journal, digest });
    if ('fault' in outcome) return { ...withApproval, notes: await restartStoppedServices(context, false) };
    await recordConfirmedSteps(journal, request.confirmed, request.run.actor ?? request.run.address);
    await recordSeenServed(journal, decision.situation);
    if (outcome.restartRequired !== undefined) return withApproval;
    if (plan.steps.length === 0) return { ...withApproval, notes: await restartStoppedServices(context, true) };
    if (digest === outcome.digest) {
      await storePlan(host.files, workFolder, digest, plan);
      await keepFrozen(host.files, workFolder, plan);
    }
    return await perform(request, withApproval, plan, context);
  } catch (fault) {
    return { ...outcome, fault };
  }
}

/** An approval that no longer fits refuses, whether or not there are blockers as well. */
async function approvedDigestOf(
  { approval, host }: RunRequest,
  { plan, journal, situation }: Decision,
  workFolder: string,
): Promise<string | undefined> {
  if (approval === undefined) return undefined;
  const progress = progressOf(journal.lines, approval.digest);
  const stored = approval.plan ?? (await readStoredPlan(host.files, workFolder, approval.digest));
  const approved = { digest: approval.digest, ...omitUndefined({ plan: stored }) };
  if (stored !== undefined && progress === 'unfinished') {
    await requireFrozenAsApproved(stored, plan, situation.now, host.files, workFolder);
  }
  requireApproved(plan, approved, progress, approvedStep, comparedInputs);
  return approval.digest;
}

async function perform(
  { host, log, run }: RunRequest,
  outcome: Outcome,
  plan: Plan<UpgradeChange>,
  context: StepContext,
): Promise<Outcome> {
  const applied = await applyPlan(plan, {
    journal: context.journal,
    log,
    digest: context.digest,
    run: {
      by: run.address,
      ...omitUndefined({
        actor: run.actor,
        late: lateInputs(plan),
        approved: outcome.approvedDigest === undefined ? undefined : (true as const),
      }),
    },
    perform: ({ change }) => performChange(change, context),
    redact: (text) => redactForJournal(log, text),
    bootTime: async () => (await host.machine.facts()).bootTime,
  });
  const isDone = applied.records.every(({ outcome }) => outcome === 'changed' || outcome === 'already-done');
  const notes = await restartStoppedServices(context, isDone);
  const { restartRequired, fault } = applied;
  const backup = newestBackup(context.journal.lines);
  return {
    ...outcome,
    applied,
    notes,
    ...omitUndefined({ backup, restartRequired, fault }),
  };
}
