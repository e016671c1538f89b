import type { Code } from '../../base/codes/register.js';
import { doesOf, type UpgradePlan } from '../../changes/steps.js';

/** An input that may be given after the approval, where something comes up in the middle; the journal has who gave it. */
export interface LateInput {
  readonly meaning: string;
  /** What stops in the middle and goes on with it. */
  readonly settles: readonly Code[];
}

export const lateInputs: Readonly<Record<string, LateInput>> = {
  'accept-pending-restart': {
    meaning: 'a restart that Windows waits for is accepted, before the first removal; later it stops nothing',
    settles: [],
  },
  'package-folder': {
    meaning: 'packages of the web components from elsewhere; they have to fit the same rule or the same hash',
    settles: [
      'package-missing',
      'package-not-a-package',
      'package-other-version',
      'package-unreadable',
      'package-wrong-bitness',
    ],
  },
  'package-sha256': {
    meaning: 'the hash of a package whose signature or version could not be judged',
    settles: ['package-signature-not-judged', 'package-not-trusted', 'package-other-version'],
  },
  'expected-signer': {
    meaning: 'the organization that signed the packages',
    settles: ['package-signer-unexpected'],
  },
  'setup-path': {
    meaning: 'the setup program from elsewhere, with the approved bytes',
    settles: ['setup-missing', 'setup-not-a-package', 'setup-unreadable'],
  },
  'setup-sha256': {
    meaning: 'the hash of the setup program, where its signature could not be judged',
    settles: ['package-signature-not-judged'],
  },
  'setup-arguments': {
    meaning: 'only the word "wizard": a person runs the wizard in place of the switches',
    settles: [],
  },
  'backup-path': {
    meaning: 'where a backup set is that was moved',
    settles: ['backup-set-missing'],
  },
  carry: {
    meaning: 'the old value of a setting, for a conflict that is first seen in the middle',
    settles: ['merge-conflict'],
  },
  keep: { meaning: 'the new value of a setting, for such a conflict', settles: ['merge-conflict'] },
  report: { meaning: 'such a setting is only reported', settles: ['merge-conflict'] },
  'installer-time-limit': { meaning: 'more time for an installer', settles: [] },
  'service-time-limit': { meaning: 'more time for a service', settles: [] },
};

export function lateOf(plan: UpgradePlan): readonly string[] {
  if (plan.action !== 'upgrade' || !plan.steps.some((step) => doesOf(step) !== undefined)) return [];
  return Object.entries(lateInputs).map(([input, { meaning }]) => `${input}: ${meaning}`);
}
