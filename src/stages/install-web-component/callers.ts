import { stepOf } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { webInstallation } from '../../product/names.js';
import { oldComponent } from '../../product/server-state.js';
import { callerStepIds } from '../../product/step-ids.js';
import { withoutSlash } from '../../product/web-address.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { newVirtualDirectory } from './virtual-directories.js';

/** Document steps I2 and I4.2: programs that call a component under its old name are for a person. */
export function planCallers(
  component: keyof typeof callerStepIds,
  situation: Situation,
  choices: UpgradeChoices,
): UpgradeStagePlan {
  const old = oldComponent(situation.before, component)?.web;
  if (old === undefined || situation.confirmed.has(callerStepIds[component])) return emptyPlan;
  if (component === 'mobile-app' && mobileAppNotice(situation, choices).leftOut) return emptyPlan;
  const name = newVirtualDirectory(component, old, choices, situation.now);
  if (sameText(name, withoutSlash(old.virtualDirectory))) return emptyPlan;
  const change = { kind: 'change-callers', component, from: old.virtualDirectory, to: `/${name}` } as const;
  return { ...emptyPlan, steps: [stepOf(change, { stage: webInstallation[component].action })] };
}
