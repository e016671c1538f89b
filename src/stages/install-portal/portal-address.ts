import type { Finding } from '../../base/finding.js';
import { stepOf } from '../../changes/steps.js';
import { sameText } from '../../host/same-text.js';
import { hadAgent, newComponent, oldComponent } from '../../product/server-state.js';
import { publicAddress, publicUrl, withoutSlash } from '../../product/web-address.js';
import { newVirtualDirectory } from '../install-web-component/virtual-directories.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
export function changedPortalAddress(
  { before, now }: Pick<Situation, 'before' | 'now'>,
  choices: UpgradeChoices,
): { readonly oldUrl: string; readonly newUrl: string; readonly isKnown: boolean } | undefined {
  const old = oldComponent(before, 'user-portal')?.web;
  if (old === undefined) return undefined;
  const name = newVirtualDirectory('user-portal', old, choices, now);
  if (sameText(name, withoutSlash(old.virtualDirectory))) return undefined;
  const address = publicAddress(old, before.machine.name, choices.publicAddress);
  return {
    oldUrl: publicUrl(address, old.virtualDirectory),
    newUrl: publicUrl(address, name),
    isKnown: address !== undefined,
  };
}

/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
export function planPortalAddress(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const changed = changedPortalAddress(situation, choices);
  if (changed === undefined) {
    return emptyPlan;
  }
  const { oldUrl, newUrl, isKnown } = changed;
  const agentIsHere = hadAgent(situation.before) || newComponent(situation.before, 'agent') !== undefined;
  const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
  const stage = 'install-portal';
  const steps = [
    stepOf({ kind: 'set-portal-url', server, oldUrl, newUrl }, { stage }),
    stepOf({ kind: 'inform-users', oldUrl, newUrl }, { stage }),
  ];
  const open = steps.filter(({ id }) => !situation.confirmed.has(id));
  return { ...emptyPlan, steps: open, warnings: isKnown || open.length === 0 ? [] : [addressUnknown(newUrl)] };
}

function addressUnknown(newUrl: string): Finding {
  return {
    code: 'public-address-unknown',
    message: `The address of the User Portal changes to ${newUrl}, and IIS does not show under which name users reach it.`,
    advice:
      'Give the address that users type, without the virtual directory, for example https://mfa.contoso.com: the texts for users and console then have it. Without it a person fills it in.',
    input: 'public-address',
  };
}
