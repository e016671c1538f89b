import type { Host } from '../host/host.js';
import { applyPlan } from '../plan/apply-plan.js';
import { requireApproved } from '../plan/approval.js';
import { planDigest } from '../plan/digest.js';
import { type Journal, openJournal } from '../plan/journal.js';
import { newestBackup, progressOf, restartOwed } from '../plan/journal-facts.js';
import { withLock } from '../plan/lock.js';
import type { Outcome } from '../plan/outcome.js';
import type { Plan } from '../plan/plan.js';
import { UserError } from '../user-error.js';
import type { Assignment } from './assignment.js';
import type { UpgradeChange } from './change.js';
import { journalText } from './journal-text.js';
import { openToolbox } from './open-toolbox.js';
import { performChange } from './perform/perform-change.js';
import { startAgain } from './perform/start-again.js';
import type { UpgradeToolbox } from './perform/toolbox.js';
import { readSituation } from './read-situation.js';
import { recordSaidSteps, requireKnownSteps } from './said-steps.js';
import { readStoredPlan, storePlan } from './stored-plan.js';
import { planView } from './view/plan-view.js';
import { journalPath, lockPath, workFolderOf } from './work-folder.js';

/** Reads the server, plans and, in apply mode, performs the plan under the server's lock. Never throws what a plan met. */
export async function carryOut(assignment: Assignment): Promise<Outcome> {
  const { host } = assignment;
  const workFolder = await workFolderOf(host, assignment.workFolder);
  if (assignment.mode === 'plan') return planOnly(assignment, workFolder);
  await prepareWorkFolder(host, workFolder);
  return withLock(host, lockPath(workFolder), assignment.run.address, () => apply(assignment, workFolder));
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
}

async function planOnly(assignment: Assignment, workFolder: string): Promise<Outcome> {
  const { outcome } = await decide(assignment, workFolder);
  return outcome;
}

async function decide(assignment: Assignment, workFolder: string): Promise<Decision> {
  const { host } = assignment;
  const journal = await openJournal(host.files, host.clock, journalPath(workFolder));
  const choices = assignment.choices(workFolder);
  const situation = await readSituation({ ...assignment, journal, choices });
  const plan = await assignment.plan(situation, choices);
  requireKnownSteps(assignment.said, plan, journal);
  const owed = restartOwed(journal.lines, situation.now.machine.bootTime);
  const fault = plan.blockers.length > 0 ? blocked(plan) : undefined;
  const outcome: Outcome = {
    mode: assignment.mode,
    plan,
    view: planView(plan, situation.backup?.folder),
    digest: planDigest(plan),
    ...(owed === undefined ? {} : { restartRequired: owed }),
    ...(fault === undefined ? {} : { fault }),
    ...(situation.backup === undefined ? {} : { backup: situation.backup }),
    notes: [],
  };
  await assignment.showPlan(outcome);
  return { outcome, plan, journal };
}

function blocked({ blockers, server }: Plan): UserError {
  const list = blockers.map(({ code, message }) => `  ${code}: ${message}`);
  return new UserError(
    'blocked',
    [`${blockers.length} thing(s) on ${server} stop this plan:`, ...list].join('\n'),
    blockers.map(({ advice, input }) => (input === undefined ? advice : `${advice} (input ${input})`)).join('\n'),
  );
}

async function apply(assignment: Assignment, workFolder: string): Promise<Outcome> {
  const { host } = assignment;
  const decision = await decide(assignment, workFolder);
  const { outcome, plan, journal } = decision;
  try {
    const approvedDigest = await approvedDigestOf(assignment, decision, workFolder);
    const withApproval = { ...outcome, ...(approvedDigest === undefined ? {} : { approvedDigest }) };
    const digest = approvedDigest ?? outcome.digest;
    const toolbox = openToolbox(assignment, { workFolder, journal, digest });
    if ('fault' in outcome) return { ...withApproval, notes: await startAgain(toolbox, false) };
    await recordSaidSteps(journal, assignment.said, assignment.run.actor ?? assignment.run.address);
    if (outcome.restartRequired !== undefined) return withApproval;
    if (plan.steps.length === 0) return { ...withApproval, notes: await startAgain(toolbox, true) };
    if (digest === outcome.digest) await storePlan(host.files, workFolder, digest, plan);
    return await perform(assignment, withApproval, plan, toolbox);
  } catch (fault) {
    return { ...outcome, fault };
  }
}

/** An approval that no longer fits refuses, whether or not there are blockers as well. */
async function approvedDigestOf(
  { approval, host }: Assignment,
  { plan, journal }: Decision,
  workFolder: string,
): Promise<string | undefined> {
  if (approval === undefined) return undefined;
  const progress = progressOf(journal.lines, approval.digest);
  const stored = approval.plan ?? (await readStoredPlan(host.files, workFolder, approval.digest));
  requireApproved(plan, { digest: approval.digest, ...(stored === undefined ? {} : { plan: stored }) }, progress);
  return approval.digest;
}

async function perform(
  { host, log, run }: Assignment,
  outcome: Outcome,
  plan: Plan<UpgradeChange>,
  toolbox: UpgradeToolbox,
): Promise<Outcome> {
  const applied = await applyPlan(plan, {
    journal: toolbox.journal,
    log,
    digest: toolbox.digest,
    run: {
      by: run.address,
      ...(run.actor === undefined ? {} : { actor: run.actor }),
      ...(outcome.approvedDigest === undefined ? {} : { approved: true }),
    },
    perform: ({ change }) => performChange(change, toolbox),
    journalText: (text) => journalText(log, text),
    bootTime: async () => (await host.machine.facts()).bootTime,
  });
  const isDone = applied.records.every(({ outcome }) => outcome === 'changed' || outcome === 'already-done');
  const notes = await startAgain(toolbox, isDone);
  const { restartRequired, fault } = applied;
  const backup = newestBackup(toolbox.journal.lines);
  return {
    ...outcome,
    applied,
    ...(backup === undefined ? {} : { backup }),
    notes,
    ...(restartRequired === undefined ? {} : { restartRequired }),
    ...(fault === undefined ? {} : { fault }),
  };
}
