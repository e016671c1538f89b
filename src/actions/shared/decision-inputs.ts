import { UserError } from '../../base/user-error.js';
import type { SettingDecisions } from '../../changes/merging/setting-decisions.js';
import { choice, type InputValues, lines, optional, withDefault } from '../../workflow/input.js';

const patterns =
  'Patterns such as appSettings/Smtp* or system.web/pages/@theme, one a line; the longest that fits decides.';

export const decisionInputs = {
  carry: optional(lines, { description: `Settings of web.config for which the old value is taken. ${patterns}` }),
  keep: optional(lines, { description: `Settings of web.config for which the new value stays. ${patterns}` }),
  report: optional(lines, { description: `Settings of web.config that are only reported. ${patterns}` }),
} as const;

/** For the actions that merge. */
export const mergeInput = {
  merge: withDefault(choice(['once', 'again']), 'once', {
    description:
      '"again" merges a web.config once more that a person changed after its merge. "once" leaves it as it is and reports which settings a merge would write.',
  }),
} as const;

export function mergeAgainOf({ merge }: InputValues<typeof mergeInput>): true | undefined {
  return merge === 'again' ? true : undefined;
}

/**
 * Absent where nothing was decided, so that plans without decisions stay as they were.
 * @throws UserError `input-invalid` for a pattern that is decided in two ways
 */
export function decisionsOf({ carry, keep, report }: InputValues<typeof decisionInputs>): SettingDecisions | undefined {
  if (carry === undefined && keep === undefined && report === undefined) return undefined;
  const decisions = { carry: carry ?? [], keep: keep ?? [], report: report ?? [] };
  const given = Object.values(decisions).flatMap((patterns) => [...new Set(patterns)]);
  const twice = given.find((pattern, index) => given.indexOf(pattern) !== index);
  if (twice === undefined) return decisions;
  throw new UserError(
    'input-invalid',
    `The pattern ${twice} is in more than one of the inputs carry, keep and report.`,
    'Give it in one of them. Nothing was touched.',
  );
}
