import { componentOf, doesOf, type UpgradePlan } from '../changes/steps.js';
import type { Finding } from '../finding.js';
import { sameText } from '../host/same-text.js';
import { type ComponentName, componentNames, componentTitles } from '../product/components.js';
import { type WebComponentName, webComponentNames } from '../product/names.js';
import { newComponent } from '../product/server-state.js';
import { withoutSlash } from '../product/web-address.js';
import { chosenName } from './install-web-component/new-names.js';
import type { Situation, UpgradeChoices } from './situation.js';

/** Components whose installation a plan of this action answers for. */
const answersFor: Readonly<Record<string, readonly ComponentName[]>> = {
  upgrade: componentNames,
  'install-mfa-server': ['agent'],
  'install-web-service-sdk': ['web-service-sdk'],
  'install-portal': ['user-portal'],
  'install-mobile-app': ['mobile-app'],
};

const merges: readonly string[] = ['upgrade', 'merge-webconfig'];

/**
 * Holds a plan against the intention that an earlier run journaled: each part is there, or a step of the plan brings
 * it, or the plan is blocked. What is none of these would be called done.
 */
export function unaccounted(plan: UpgradePlan, situation: Situation, choices: UpgradeChoices): readonly Finding[] {
  if (situation.intention === undefined || plan.blockers.length > 0) return [];
  const parts = situation.intention.components.filter(({ becomes }) => becomes === 'new-version');
  const names = componentNames.filter((name) => parts.some(({ component }) => component === name));
  return [
    ...names
      .filter((name) => (answersFor[plan.action] ?? []).includes(name))
      .flatMap((name) => notThere(name, plan, situation)),
    ...(merges.includes(plan.action) ? names.flatMap((name) => notMerged(name, plan, situation)) : []),
    ...contradictions(situation, choices),
  ];
}

function notThere(component: ComponentName, plan: UpgradePlan, { now }: Situation): readonly Finding[] {
  const isPlanned = plan.steps.some((step) => componentOf(step) === component && doesOf(step) === 'installs');
  if (isPlanned || newComponent(now, component) !== undefined) return [];
  return [
    {
      code: 'step-unaccounted',
      message: `The ${componentTitles[component]} has to be there at the end, but it is not there and no step of this plan installs it.`,
      advice: 'The backup set that shows the old one was not found. Give its folder as backup-path, and plan again.',
      input: 'backup-path',
    },
  ];
}

function notMerged(component: ComponentName, plan: UpgradePlan, situation: Situation): readonly Finding[] {
  const { intention, now, pendingMerges } = situation;
  const old = intention?.components.find((one) => one.component === component)?.web?.configuration;
  if (component === 'agent' || component === 'web-service-sdk' || old === undefined) return [];
  const isPlanned = plan.steps.some(
    ({ change }) => change?.kind === 'merge-configuration' && change.component === component,
  );
  if (isPlanned || newComponent(now, component) === undefined || pendingMerges[component] !== undefined) return [];
  return [
    {
      code: 'merge-source-missing',
      message: `The old web.config of the ${componentTitles[component]} is in no backup set that can be read, so its values cannot be merged.`,
      advice: 'Give the folder of the set that was made before the upgrade as backup-path, and plan again.',
      input: 'backup-path',
    },
  ];
}

/** A name that is left out may be forgotten; one that is given is meant. */
function contradictions({ intention, now }: Situation, choices: UpgradeChoices): readonly Finding[] {
  return webComponentNames.flatMap((component): readonly Finding[] => {
    const intended = intention?.components.find((one) => one.component === component)?.web;
    const [before, earlier] = [intended?.virtualDirectory, intended?.newVirtualDirectory];
    if (before === undefined || earlier === undefined || newComponent(now, component) !== undefined) return [];
    if (chosenName(component, choices) !== undefined || sameText(before, earlier)) return [];
    return [contradiction(component, withoutSlash(earlier), withoutSlash(before))];
  });
}

function contradiction(component: WebComponentName, earlier: string, kept: string): Finding {
  const input = `${component}-virtual-directory`;
  return {
    code: 'choice-contradicts-intention',
    message: `An earlier run chose /${earlier} for the ${componentTitles[component]}, this run asks for /${kept}.`,
    advice: `Give ${input}: ${earlier} as the earlier run, or ${input}: ${kept} if the old name is to stay.`,
    input,
  };
}
