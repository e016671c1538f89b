import { emptyPlan, type UpgradeStagePlan } from './empty-plan.js';
import { oldComponent, type Situation, type UpgradeChoices } from './situation.js';
import { newVirtualDirectory } from './virtual-directory.js';

/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
export function planRestoreThemes(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const old = oldComponent(situation.before, 'user-portal')?.web;
  const themes = situation.missingThemes;
  if (old === undefined || themes.length === 0) {
    return emptyPlan;
  }
  return {
    ...emptyPlan,
    steps: [
      {
        type: 'change',
        id: 'restore-themes',
        stage: 'install-portal',
        title: `Put the custom themes back: ${themes.join(', ')}`,
        documentStep: 'U2.2',
        change: {
          kind: 'restore-themes',
          component: 'user-portal',
          themes,
          site: old.site,
          path: `/${newVirtualDirectory('user-portal', old, choices)}`,
        },
      },
    ],
  };
}
