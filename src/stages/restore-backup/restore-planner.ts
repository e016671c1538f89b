import type { UpgradeChange } from '../../changes/all.js';
import type { ServerKnowledge } from '../../changes/server/read-server.js';
import type { Host } from '../../host/host.js';
import type { Plan } from '../../plan/plan.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { completePlan } from '../upgrade/plan.js';
import { planRestoreBackup } from './plan.js';
import { readRestoreFacts } from './read-restore-facts.js';
import type { RestoreWishes } from './restore-facts.js';

/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
export function restorePlanner(host: Host, knowledge: ServerKnowledge, folder: string, request: RestoreWishes) {
  return async (situation: Situation, choices: UpgradeChoices): Promise<Plan<UpgradeChange>> => {
    const facts = await readRestoreFacts(host, situation.now, folder, request, knowledge);
    return completePlan('restore-backup', situation, choices, planRestoreBackup(facts, request));
  };
}
