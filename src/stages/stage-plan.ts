import type { Finding } from '../base/finding.js';
import type { UpgradeChange } from '../changes/all.js';
import type { Intention } from '../plan/intention.js';
import type { Step } from '../plan/plan.js';
import { type ComponentName, componentTitles } from '../product/components.js';
import { newComponent, oldComponent } from '../product/server-state.js';
import type { Situation, UpgradeChoices } from './situation.js';

/** The part of a plan that one stage contributes. */
export interface UpgradeStagePlan {
  readonly steps: readonly Step<UpgradeChange>[];
  readonly warnings: readonly Finding[];
  readonly blockers: readonly Finding[];
}

/** Nothing to do, nothing to report. */
export const emptyPlan: UpgradeStagePlan = { steps: [], warnings: [], blockers: [] };

/** The stages' parts one after another. A step that two stages need is there once, where the first one needs it. */
export function joinPlans(plans: readonly UpgradeStagePlan[]): UpgradeStagePlan {
  const steps = plans.flatMap((plan) => plan.steps);
  return {
    steps: steps.filter(({ id }, index) => steps.findIndex((step) => step.id === id) === index),
    warnings: plans.flatMap(({ warnings }) => warnings),
    blockers: plans.flatMap(({ blockers }) => blockers),
  };
}

/** Whether a component is removed for good: what a person decides now, else what is in the intention. */
export function isGivenUp(
  component: ComponentName,
  { intention }: { readonly intention?: Intention },
  { doNotReinstall }: Pick<UpgradeChoices, 'doNotReinstall'>,
): boolean {
  if (doNotReinstall !== undefined) return doNotReinstall.some((one) => one === component);
  return intention?.components.some((one) => one.component === component && one.becomes === 'given-up') === true;
}

/** The plan of what brings a component back; where it is given up, only a word about that. */
export function unlessGivenUp(
  component: ComponentName,
  situation: Situation,
  choices: UpgradeChoices,
  plan: () => UpgradeStagePlan,
): UpgradeStagePlan {
  if (!isGivenUp(component, situation, choices)) return plan();
  const isGone = oldComponent(situation.before, component) === undefined;
  return isGone && newComponent(situation.now, component) === undefined
    ? emptyPlan
    : { ...emptyPlan, warnings: [givenUp(component, situation)] };
}

function givenUp(component: ComponentName, { now }: Situation): Finding {
  const title = componentTitles[component];
  const isThere = newComponent(now, component) !== undefined;
  return {
    code: 'component-given-up',
    message: isThere
      ? `The ${title} is not to be installed again (do-not-reinstall), but the new one is installed.`
      : `The ${title} is removed and not installed again (do-not-reinstall). Its settings are in the backup set.`,
    advice: isThere
      ? 'Uninstall it, or give do-not-reinstall: none.'
      : 'Inform the people who use it. To have it back, run again with do-not-reinstall: none.',
    input: 'do-not-reinstall',
  };
}
