import { stepOf } from '../../changes/steps.js';
import { oldComponent } from '../../product/server-state.js';
import { newVirtualDirectory } from '../install-web-component/new-names.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
export function planRestoreThemes(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const old = oldComponent(situation.before, 'user-portal')?.web;
  const themes = situation.missingThemes;
  if (old === undefined || themes.length === 0) {
    return emptyPlan;
  }
  const path = `/${newVirtualDirectory('user-portal', old, choices, situation.now)}`;
  const change = { kind: 'restore-themes', component: 'user-portal', themes, site: old.site, path } as const;
  return { ...emptyPlan, steps: [stepOf(change, { stage: 'install-portal' })] };
}
