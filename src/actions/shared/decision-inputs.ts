import type { SettingDecisions } from '../../changes/merging/setting-decisions.js';
import { type InputValues, lines, optional } from '../../workflow/input.js';

const patterns =
  'Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.';

export const decisionInputs = {
  carry: optional(lines, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: optional(lines, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: optional(lines, { description: `Settings of web.config that are only reported. ${patterns}` }),
} as const;

/** Absent where nothing was decided, so that plans without decisions stay as they were. */
export function decisionsOf({ carry, keep, report }: InputValues<typeof decisionInputs>): SettingDecisions | undefined {
  if (carry === undefined && keep === undefined && report === undefined) return undefined;
  return { carry: carry ?? [], keep: keep ?? [], report: report ?? [] };
}
