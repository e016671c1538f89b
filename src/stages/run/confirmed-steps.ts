import { asJson, isJsonObject, type JsonObject, omitUndefined } from '../../base/json.js';
import { wizardStep } from '../../base/operator-step.js';
import { UserError } from '../../base/user-error.js';
import type { UpgradeChange } from '../../changes/all.js';
import { wizardWasAsked } from '../../changes/installing/wizard.js';
import { readServer } from '../../changes/server/read-server.js';
import { journalPath } from '../../changes/server/work-folder.js';
import { openNeeds, type UpgradePlan } from '../../changes/steps.js';
import { type Journal, type JournalLine, openJournal } from '../../plan/journal.js';
import { confirmedSteps, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { Plan } from '../../plan/plan.js';
import type { ComparedInputs } from '../../plan/plan-differences.js';
import { hadAgent, newComponent } from '../../product/server-state.js';
import { activationSteps, operatorStepIds, requireKnownIds } from '../../product/step-ids.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import type { RunRequest } from './run-request.js';

interface Confirmation {
  readonly confirmed: readonly string[];
  readonly plan: UpgradePlan;
  readonly situation: Situation;
  readonly lines: readonly JournalLine[];
}

/**
 * Nobody can have done what was not asked for yet: it depends on steps that are still open, or on the very texts of the
 * plan. A step that this server does not have is of no meaning here (one text of inputs serves many servers).
 * @throws UserError `operator-step-unknown`, `operator-step-early`
 */
export function requireAskedSteps(confirmation: Confirmation): void {
  requireKnown(confirmation);
  const { confirmed, lines } = confirmation;
  const since = sinceLastBeginning(lines);
  const settled = new Set([...confirmedSteps(lines), ...askedSteps(since)]);
  const early = confirmed.filter((id) => !settled.has(id) && isOfThisServer(id, confirmation));
  const [first] = early.filter((id) => !isJournalOfEarlierVersion(since) || stillOpen(id, confirmation).length > 0);
  if (first !== undefined) throw tooEarly(first, stillOpen(first, confirmation));
  const unseen = confirmed.find((id) => !confirmedSteps(lines).has(id) && isUnseen(id, confirmation));
  if (unseen !== undefined) throw tooEarly(unseen, serverToSee(confirmation));
}

/** It was asked for together with the setup wizard; that one is seen on the server when it is done, and is not. */
function isUnseen(id: string, confirmation: Confirmation): boolean {
  return activationSteps.some((step) => step === id) && serverToSee(confirmation).length > 0;
}

function serverToSee({ plan }: Confirmation): readonly string[] {
  return plan.steps.flatMap((one) =>
    one.type === 'operator' && one.operatorStep.id === wizardStep ? [one.operatorStep.title] : [],
  );
}

function requireKnown({ confirmed, plan, lines }: Confirmation): void {
  const known = new Set([...operatorStepIds, ...plan.steps.map(({ id }) => id), ...confirmedSteps(lines)]);
  const advice = `Correct completed-operator-steps. Steps that are confirmed in this way: ${operatorStepIds.join(', ')}.`;
  requireKnownIds(confirmed, known, advice);
}

function askedSteps(lines: readonly JournalLine[]): readonly string[] {
  return lines.flatMap((line) => (line.event === 'operator-step-asked' ? [line.step] : []));
}

function isOfThisServer(id: string, { plan, situation, lines }: Confirmation): boolean {
  const activation: readonly string[] = hadAgent(situation.before) ? activationSteps : [];
  const intended = situation.intention?.personSteps ?? [];
  const asked = askedSteps(sinceLastBeginning(lines));
  return [...activation, ...intended, ...asked, ...plan.steps.map((step) => step.id)].includes(id);
}

/** Versions before 0.2 did not write down what they asked for. */
function isJournalOfEarlierVersion(lines: readonly JournalLine[]): boolean {
  const last = lines.findLast((line) => line.event === 'plan-started');
  return last?.event === 'plan-started' && last.records?.includes('asked-steps') !== true;
}

/** Titles of the steps that come before it in this plan. */
function stillOpen(id: string, { plan }: Confirmation): readonly string[] {
  const step = plan.steps.find((one) => one.id === id);
  const open = step === undefined ? [] : openNeeds(plan, step);
  return plan.steps.filter((one) => open.includes(one.id)).map(({ title }) => title);
}

function tooEarly(id: string, open: readonly string[]): UserError {
  const rest = open.length === 0 ? '' : ` Still to be done before it: ${open.join('; ')}.`;
  return new UserError(
    'operator-step-early',
    `The operator step ${id} was confirmed, but it was not asked for yet on this server.${rest} Nothing was changed.`,
    `Run without ${id} in completed-operator-steps. The run stops and asks for it when it is time; confirm it then.`,
  );
}

/** Who confirms steps with a run, and from what that is known. */
export interface Confirmer {
  readonly by: string;
  readonly as: 'approver' | 'starter';
}

/** Puts on record who confirmed a step; what was confirmed before is not confirmed again. */
export async function recordConfirmedSteps(
  { confirmed, situation, plan, lines }: Confirmation,
  journal: Journal,
  who: Confirmer,
): Promise<void> {
  const known = confirmedSteps(lines);
  const own = confirmed.filter((id) => !known.has(id) && isOfThisServer(id, { confirmed, situation, plan, lines }));
  for (const step of own) await journal.record({ event: 'operator-step-said', step, ...who });
}

/**
 * In a rehearsal nobody can click through a wizard: where it was asked for and is confirmed, the rehearsal server does
 * what a person does in it. On a real server a confirmation changes nothing, for the next look shows what is there.
 */
export async function rehearseWizard(request: RunRequest, workFolder: string): Promise<void> {
  const { host, confirmed, log } = request;
  const { setup } = request.choices(workFolder);
  if (host.installer.rehearseWizard === undefined || setup === undefined || !confirmed.includes(wizardStep)) return;
  const { lines } = await openJournal(host.files, host.clock, journalPath(workFolder));
  if (!wizardWasAsked(lines)) return;
  const { state } = await readServer(host, request.knowledge);
  if (newComponent(state, 'agent') !== undefined) return;
  const exitCode = await host.installer.rehearseWizard(setup.path);
  log.info(`Rehearsal: the wizard of ${setup.path} was run in place of a person; it ended with ${exitCode}.`);
}

type LateRequest = Pick<RunRequest, 'knowledge' | 'backupPath' | 'fromOtherServer' | 'workFolder' | 'recordChoice'> & {
  readonly choices: Pick<UpgradeChoices, 'packageTrust' | 'acceptPendingRestart'>;
};

/**
 * Puts into the plan what the inputs have that settles something: they are shown and journaled, and may be given, or
 * be others, when an approved plan is carried on. Another work folder has another journal, so that is approved, too.
 */
export function withLateInputs(
  plan: Plan<UpgradeChange>,
  { knowledge, backupPath, fromOtherServer, workFolder, recordChoice, choices }: LateRequest,
): Plan<UpgradeChange> {
  const { packageTrust, acceptPendingRestart } = choices;
  // What is hidden changes no step, and a salt stays where it is.
  const { redaction: _, ...settled } = knowledge;
  const late = asJson({
    ...settled,
    ...omitUndefined({ packageTrust, acceptPendingRestart, recordChoice, backupPath }),
    ...(fromOtherServer === true ? { fromOtherServer } : {}),
  });
  const given = omitUndefined({ workFolder, late: Object.keys(late).length === 0 ? undefined : late });
  return { ...plan, inputs: { ...plan.inputs, ...given } };
}

/** For the journal, with the decisions about settings: more of them may come than were approved. */
export function lateInputs({ inputs: { late, settingDecisions } }: Plan<UpgradeChange>): JsonObject | undefined {
  const decided = isJsonObject(settingDecisions) ? { settingDecisions } : {};
  const all = { ...(isJsonObject(late) ? late : {}), ...decided };
  return Object.keys(all).length === 0 ? undefined : all;
}

/**
 * Without late inputs, and without setup program, places of packages and decisions about settings: the steps have hashes,
 * arguments and decisions, as long as they are left. Of a plan of format 1 only the inputs that it knew.
 */
export const comparedInputs: ComparedInputs = ({ inputs }, approved) => {
  const { late: _, packageFolder: __, setup: ___, settingDecisions: ____, ...rest } = inputs;
  if (approved.format !== 1) return rest;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => name in approved.inputs));
};
