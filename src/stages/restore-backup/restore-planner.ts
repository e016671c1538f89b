import type { UpgradeChange } from '../../changes/all.js';
import type { KnownSet } from '../../changes/backup-sets/known-sets.js';
import type { ServerKnowledge } from '../../changes/server/read-server.js';
import type { Host } from '../../host/host.js';
import { samePath } from '../../host/windows-path.js';
import type { Plan } from '../../plan/plan.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { completePlan } from '../upgrade/plan.js';
import { planRestoreBackup } from './plan.js';
import { readRestoreFacts } from './read-restore-facts.js';
import type { RestoreWishes } from './restore-facts.js';

/** What became of other sets does not stop a restore of this one. Whose it is, is judged with the facts of the restore. */
function isChosen({ folder, foundIn, status }: KnownSet, chosen: string): boolean {
  return status !== 'of-other-server' && samePath(foundIn ?? folder, chosen);
}

/** The planner of one restore, for `carryOut`: reads set and server, then plans. */
export function restorePlanner(host: Host, knowledge: ServerKnowledge, folder: string, request: RestoreWishes) {
  return async (situation: Situation, choices: UpgradeChoices): Promise<Plan<UpgradeChange>> => {
    const facts = await readRestoreFacts(host, situation, folder, request, knowledge);
    const chosen = { ...situation, sets: situation.sets.filter((set) => isChosen(set, folder)) };
    return completePlan('restore-backup', chosen, choices, planRestoreBackup(facts, request), { restore: request });
  };
}
