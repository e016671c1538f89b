import { doesOf, type UpgradePlan } from '../../changes/steps.js';
import { omitUndefined } from '../../omit-undefined.js';
import type { PlanView } from '../../plan/plan-view.js';
import { roundedMinutes } from '../../product/work-minutes.js';
import { announcementsOf } from './announcements.js';
import { estimateText, interruptionText, minutesOf, plannedInterruptions } from './interruption.js';
import { lateOf } from './late.js';
import { peopleOf } from './people.js';
import { linesOf } from './shown-lines.js';
import { noWayBackOf, wayBackOf } from './way-back.js';

/** `backupFolder`: the newest backup set of the server, where there is one. */
export function planView(plan: UpgradePlan, backupFolder: string | undefined): PlanView {
  return {
    counts: countsOf(plan),
    removed: linesOf(plan, 'removed'),
    installed: linesOf(plan, 'installed'),
    changed: linesOf(plan, 'changed'),
    interruption: interruptionText(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    late: lateOf(plan),
    ...omitUndefined({ estimate: estimateText(plan), noWayBack: noWayBackOf(plan) }),
    announcements: announcementsOf(plan),
  };
}

function countsOf(plan: UpgradePlan): PlanView['counts'] {
  const does = plan.steps.map(doesOf);
  const signIn = plannedInterruptions(plan).find(({ subject }) => subject === 'sign-in');
  const steps = signIn === undefined ? [] : plan.steps.slice(signIn.from, signIn.to + 1);
  return {
    removes: does.filter((what) => what === 'removes').length,
    installs: does.filter((what) => what === 'installs').length,
    minutesWithoutSignIn: roundedMinutes(minutesOf(steps.filter(({ type }) => type === 'change'))),
  };
}
