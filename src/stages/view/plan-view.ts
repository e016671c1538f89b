import type { UpgradePlan } from '../../changes/steps.js';
import { omitUndefined } from '../../omit-undefined.js';
import type { PlanView } from '../../plan/plan-view.js';
import { announcementsOf } from './announcements.js';
import { interruptionText } from './interruption.js';
import { lateOf } from './late.js';
import { peopleOf } from './people.js';
import { linesOf } from './shown-lines.js';
import { noWayBackOf, wayBackOf } from './way-back.js';

/** `backupFolder`: the newest backup set of the server, where there is one. */
export function planView(plan: UpgradePlan, backupFolder: string | undefined): PlanView {
  return {
    removed: linesOf(plan, 'removed'),
    installed: linesOf(plan, 'installed'),
    changed: linesOf(plan, 'changed'),
    interruption: interruptionText(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    late: lateOf(plan),
    ...omitUndefined({ noWayBack: noWayBackOf(plan) }),
    announcements: announcementsOf(plan),
  };
}
