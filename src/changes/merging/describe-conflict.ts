import { omitUndefined } from '../../omit-undefined.js';
import type { SettingOutcome } from '../../webconfig/merge-result.js';

/** What an operator decides a conflict with, as an advice. */
export const decideConflict =
  'Decide it: name the setting in "carry" (the original\'s value) or "keep" (the target\'s), and plan again.';

/** One line with all the values; secrets are masked in outcomes. */
export function describeConflict({ setting, reason, original, target, pristine }: SettingOutcome): string {
  const values = Object.entries(omitUndefined({ original, target, 'old default': pristine }))
    .map(([name, value]) => `${name} "${value}"`)
    .join(', ');
  return values === '' ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}
