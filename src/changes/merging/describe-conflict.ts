import { omitUndefined } from '../../base/json.js';
import { shortened } from '../../base/visible.js';
import type { MergedSetting } from '../../webconfig/merge-result.js';

/** What an operator decides a conflict with, as an advice. */
export const decideConflict =
  'Decide it: name the setting in "carry" (the original\'s value) or "keep" (the target\'s), and plan again.';

const longestValue = 200;

/** One line with all the values; secrets are masked in outcomes. */
export function describeConflict({ setting, reason, original, target, pristine }: MergedSetting): string {
  const values = Object.entries(omitUndefined({ original, target, 'old default': pristine }))
    .map(([name, value]) => `${name} "${shortened(value, longestValue)}"`)
    .join(', ');
  return values === '' ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}

/** Of a web.config that a person changed after its merge: plan and verification give the same advice. */
export const changedSinceMergeAdvice =
  'If the new values are meant, give their settings as keep: until then verify-upgrade reports them as failed. If the old values are wanted back, run merge-webconfig with merge: again.';
