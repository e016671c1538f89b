import { sameText } from '../host/same-text.js';
import type { PersonStep } from '../plan/plan.js';
import { informUsersStep, setPortalUrlStep } from '../product/operator-instructions.js';
import { emptyPlan, type UpgradeStagePlan } from './empty-plan.js';
import { oldComponent, type Situation, type UpgradeChoices } from './situation.js';
import { applicationUrl, newVirtualDirectory, withoutSlash } from './virtual-directory.js';

/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
export function changedPortalAddress(
  { before }: Pick<Situation, 'before'>,
  choices: UpgradeChoices,
): { readonly oldUrl: string; readonly newUrl: string } | undefined {
  const old = oldComponent(before, 'user-portal')?.web;
  if (old === undefined) return undefined;
  const name = newVirtualDirectory('user-portal', old, choices);
  if (sameText(name, withoutSlash(old.virtualDirectory))) return undefined;
  return {
    oldUrl: applicationUrl(old, before.machine.name, old.virtualDirectory),
    newUrl: applicationUrl(old, before.machine.name, name),
  };
}

/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
export function planPortalAddress(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const changed = changedPortalAddress(situation, choices);
  if (changed === undefined) {
    return emptyPlan;
  }
  const { oldUrl, newUrl } = changed;
  const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
  const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
  const steps = [setPortalUrlStep(server, oldUrl, newUrl), informUsersStep(oldUrl, newUrl)]
    .filter(({ id }) => !situation.said.has(id))
    .map(
      (operatorStep): PersonStep => ({
        type: 'operator',
        id: operatorStep.id,
        stage: 'install-portal',
        title: operatorStep.title,
        documentStep: 'I3, I4.2',
        operatorStep,
      }),
    );
  return { ...emptyPlan, steps };
}
