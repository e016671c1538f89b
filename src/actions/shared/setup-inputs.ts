import * as v from '../../schema.js';
import { type InputType, linesOf, matching } from '../../workflow/input.js';

/** Read again before anything is planned, see `requireNoSecretIn`: what knows secrets is not loaded for reading inputs. */
export const setupArguments: InputType<string> = {
  allowed: 'any text without a password, key or token in it: those are given as setup-secrets',
  isSecret: true,
  schema: v.string(),
};

const assignment = /^([A-Z_][A-Z0-9_.]{0,70})=(.+)$/;

/** What would end the value, begin another property, or be replaced by Windows Installer. */
function isOneValue(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
  return !/["\u0000-\u001f\u007f]|\\$|\[[^\]]*\]/.test(value) && value.isWellFormed();
}

/** Each line is the value of one property; both by name. */
export const setupSecrets: InputType<readonly (readonly [name: string, value: string])[]> = {
  allowed:
    'lines of the form NAME=value: a public property of Windows Installer, once each, and a value without quotes, parts in square brackets and a backslash at its end',
  isSecret: true,
  schema: v.pipe(
    v.string(),
    v.transform(linesOf),
    v.array(
      v.pipe(
        v.string(),
        v.regex(assignment),
        v.transform((line) => {
          const [, name = '', value = ''] = assignment.exec(line) ?? [];
          return [name, value] as const;
        }),
      ),
    ),
    v.check((all) => all.every(([, value]) => isOneValue(value))),
    v.check((all) => new Set(all.map(([name]) => name)).size === all.length),
    v.readonly(),
  ),
};

/** A user, a password or a key in an address would be printed with the plan. */
export const webAddress: InputType<string> = {
  ...matching(
    /^https?:\/\/[^\s"<>@?#]+$/,
    'an address beginning with http:// or https://, without a name and password, a query or a fragment in it',
  ),
  isSecret: true,
};
