import { doesOf, type UpgradePlan } from '../../changes/steps.js';

/** Inputs that may be given after the approval, where something comes up in the middle; the journal has who gave them. */
export const lateWords: Readonly<Record<string, string>> = {
  'accept-pending-restart': 'a restart that Windows waits for is accepted',
  'package-folder': 'packages of the web components from elsewhere; they have to fit the same rule or the same hash',
  'package-sha256': 'the hash of a package whose signature or version could not be judged',
  'expected-signer': 'the organization that signed the packages',
  'setup-path': 'the setup program from elsewhere, with the approved bytes',
  'setup-sha256': 'the hash of the setup program',
  'setup-arguments': 'only the word "wizard": a person runs the wizard in place of the switches',
  carry: 'the old value of a setting, for a conflict that is first seen in the middle',
  keep: 'the new value of a setting, for such a conflict',
  report: 'such a setting is only reported',
  'installer-time-limit': 'more time for an installer',
  'service-time-limit': 'more time for a service',
};

export function lateOf(plan: UpgradePlan): readonly string[] {
  if (plan.action !== 'upgrade' || !plan.steps.some((step) => doesOf(step) !== undefined)) return [];
  return Object.entries(lateWords).map(([input, meaning]) => `${input}: ${meaning}`);
}
