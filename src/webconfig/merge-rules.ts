import type { Redactor } from '../base/redaction/redactor.js';
import { builtInRules } from './built-in-rules.js';
import type { RuleEffect } from './rule-effect.js';
import type { SettingName } from './setting-name.js';
import { isNamedExactly, matchesGlob, matchesSetting } from './setting-pattern.js';

export interface SettingRule extends RuleEffect {
  /**
   * For example `appSettings/Smtp*`, `applicationSettings/My.Settings/Url`, `system.web/pages/@theme` or a whole section.
   * `*` matches any text; the rule holds for everything below what it names.
   */
  readonly patterns: readonly string[];
  /** Only where the original's value is one of these; `*` stands for any text. Absent: whatever it is. */
  readonly originals?: readonly string[];
}

/** Values that installers leave as long as nobody configured the setting; `*` stands for any text. */
interface UnconfiguredValues {
  readonly patterns: readonly string[];
  readonly values: readonly string[];
}

export type ValueRewrite =
  /** Consecutive segments of a URL's path, compared without regard to case; the rest of the URL stays as it is. */
  | { readonly kind: 'path-segments'; readonly patterns: readonly string[]; readonly from: string; readonly to: string }
  /** Whatever the files say. */
  | { readonly kind: 'replace'; readonly patterns: readonly string[]; readonly value: string };

/** How two configurations of the same application are merged. The first matching rule of a kind holds. */
export interface MergeRules {
  /** Before the built-in rules, which carry the values of the settings sections and report all else. */
  readonly settings: readonly SettingRule[];
  /** Settings that only the original has. */
  readonly oldOnly: 'carry' | 'report';
  readonly unconfigured: readonly UnconfiguredValues[];
  readonly rewrites: readonly ValueRewrite[];
  /** What of values is shown in outcomes and differences; absent: what is known to be harmless. */
  readonly redactor?: Redactor;
}

/** Built-in rules alone: settings sections are carried, everything else is reported. */
export const plainMergeRules: MergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };

/** What holds for a setting. Without the original's value no rule holds that asks for one. */
export function ruleFor(setting: SettingName, rules: MergeRules, original?: string): RuleEffect {
  const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
  if (builtIn?.policy === 'never') return builtIn;
  const own = rules.settings.find(
    ({ patterns, originals }) =>
      (matchesSetting(setting, patterns) || isNamedExactly(setting, patterns)) && isOneOf(original, originals),
  );
  return own ?? builtIn ?? { policy: 'report' };
}

function isOneOf(value: string | undefined, globs: readonly string[] | undefined): boolean {
  if (globs === undefined) return true;
  return value !== undefined && globs.some((glob) => matchesGlob(value.trim(), glob));
}

export function isUnconfigured(setting: SettingName, value: string, rules: MergeRules): boolean {
  return rules.unconfigured.some(
    ({ patterns, values }) =>
      matchesSetting(setting, patterns) && values.some((glob) => matchesGlob(value.trim(), glob)),
  );
}

export function rewriteFor(setting: SettingName, rules: MergeRules): ValueRewrite | undefined {
  return rules.rewrites.find(({ patterns }) => matchesSetting(setting, patterns));
}
