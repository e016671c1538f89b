import type { Plan } from '../../plan/plan.js';
import type { PlanView } from '../../plan/plan-view.js';
import type { UpgradeChange } from '../change.js';
import { announcementsOf } from './announcements.js';
import { changesOf, installedBy, removedBy } from './changes.js';
import { interruptionOf } from './interruption.js';
import { peopleOf } from './people.js';
import { wayBackOf } from './way-back.js';

/** `backupFolder`: the newest backup set of the server, where there is one. */
export function planView(plan: Plan<UpgradeChange>, backupFolder: string | undefined): PlanView {
  return {
    removed: removedBy(plan),
    installed: installedBy(plan),
    changed: changesOf(plan),
    interruption: interruptionOf(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    announcements: announcementsOf(plan),
  };
}
