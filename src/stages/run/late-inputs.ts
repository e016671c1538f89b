import type { UpgradeChange } from '../../changes/all.js';
import { asJson, type JsonObject, type JsonValue } from '../../json.js';
import { omitUndefined } from '../../omit-undefined.js';
import type { ComparedInputs } from '../../plan/approval.js';
import type { Plan } from '../../plan/plan.js';
import type { UpgradeChoices } from '../situation.js';
import type { RunRequest } from './run-request.js';

type LateRequest = Pick<RunRequest, 'knowledge' | 'backupPath' | 'fromOtherServer' | 'workFolder' | 'recordChoice'> & {
  readonly choices: Pick<UpgradeChoices, 'packageTrust' | 'acceptPendingRestart'>;
};

/**
 * Puts into the plan what the inputs tell that settles something: they are shown and journaled, and may be given, or
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
  const decided = isObject(settingDecisions) ? { settingDecisions } : {};
  const all = { ...(isObject(late) ? late : {}), ...decided };
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

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
