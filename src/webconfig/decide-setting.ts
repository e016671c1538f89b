import { maskValue } from './mask-value.js';
import type { SettingOutcome } from './merge-result.js';
import { isUnconfigured, type MergeRules, rewriteFor, ruleFor } from './merge-rules.js';
import { rewriteValue } from './rewrite-value.js';
import type { RuleEffect } from './rule-effect.js';

/** One setting as the files have it; `undefined` where a file does not have it. */
export interface SettingValues {
  readonly setting: string;
  readonly original: string | undefined;
  readonly target: string | undefined;
  /** Absent without a pristine file. */
  readonly pristine?: { readonly value: string | undefined };
  /** Settings sections hold what users configure; every other section is the application's own as well. */
  readonly kind: 'settings' | 'section';
}

export interface Decision {
  readonly fate: SettingOutcome['fate'];
  readonly reason: string;
  /** What is written. Absent where the target stays as it is. */
  readonly write?: { readonly value: string; readonly isRewritten: boolean };
}

const leave = (fate: Decision['fate'], reason: string): Decision => ({ fate, reason });

function withNote(decision: Decision, rule: RuleEffect, setting: string, value: string): Decision {
  if (rule.note === undefined || decision.fate === 'same') return decision;
  const shown = maskValue(setting, value);
  return { ...decision, reason: `${decision.reason} ${rule.note.replaceAll('{value}', () => shown)}` };
}

function replacement(values: SettingValues, rules: MergeRules): Decision | undefined {
  const rewrite = rewriteFor(values.setting, rules);
  if (rewrite?.kind !== 'replace') return undefined;
  const { value } = rewrite;
  if (values.target === value) return leave('same', 'It has the given value already.');
  return { fate: 'corrected', reason: 'The value was given.', write: { value, isRewritten: true } };
}

function carried(values: SettingValues, original: string, rules: MergeRules, reason: string): Decision {
  const value = rewriteValue(original, rewriteFor(values.setting, rules));
  const isRewritten = value !== original;
  return {
    fate: isRewritten ? 'corrected' : 'carried',
    reason: isRewritten ? `${reason} Its address was corrected.` : reason,
    write: { value, isRewritten },
  };
}

function targetOnly({ pristine }: SettingValues): Decision {
  return pristine?.value === undefined
    ? leave('kept', 'New in the target.')
    : leave('reported', 'The old default was removed from the original; nothing is removed from the target.');
}

function originalOnly(values: SettingValues, original: string, rules: MergeRules): Decision {
  const rule = ruleFor(values.setting, rules, original);
  if (rule.policy === 'keep' || rule.policy === 'never') return leave('kept', 'Only the original has it.');
  if (values.pristine?.value === original) {
    return leave('kept', 'The original has the old default, and the target does without it.');
  }
  if (isUnconfigured(values.setting, original, rules)) return leave('kept', 'It was never configured.');
  const isCarried = rule.isExplicit ? rule.policy === 'carry' : rule.policy === 'carry' && rules.oldOnly === 'carry';
  if (isCarried) return carried(values, original, rules, 'Only the original had it: added.');
  return leave('reported', 'Only the original has it: not added.');
}

/** Both sides differ from the old default and from each other. */
function bothChanged(values: SettingValues, original: string, rule: RuleEffect, rules: MergeRules): Decision {
  if (rule.isExplicit) return carried(values, original, rules, 'Both differ from the old default; the rule decides.');
  const reason = 'The original and the target both differ from the old default and from each other.';
  if (values.kind === 'section') return leave('conflict', `${reason} The target's value stays.`);
  const { write } = carried(values, original, rules, reason);
  return { fate: 'conflict', reason: `${reason} The original's value was taken.`, ...(write ? { write } : {}) };
}

function byPristine(
  values: SettingValues & { readonly target: string },
  original: string,
  rule: RuleEffect,
  rules: MergeRules,
): Decision {
  const pristine = values.pristine?.value;
  if (original === pristine) return leave('kept', 'The original has the old default: the new default stays.');
  const isOpen = [pristine, original].includes(values.target) || isUnconfigured(values.setting, values.target, rules);
  if (rule.policy === 'report') return leave('reported', 'Changed in the original; the rules leave it to you.');
  if (isOpen) return carried(values, original, rules, 'Changed in the original, left at its default in the target.');
  return bothChanged(values, original, rule, rules);
}

function both(values: SettingValues & { readonly target: string }, original: string, rules: MergeRules): Decision {
  const rule = ruleFor(values.setting, rules, original);
  const { value } = carried(values, original, rules, '').write ?? { value: original };
  if (value === values.target) return leave('same', 'Both have this value.');
  if (rule.policy === 'keep' || rule.policy === 'never') return leave('kept', "The target's value stays.");
  if (isUnconfigured(values.setting, original, rules)) return leave('kept', 'It was never configured in the original.');
  if (values.pristine !== undefined) return byPristine(values, original, rule, rules);
  if (rule.policy === 'carry') return carried(values, original, rules, "The original's value replaces the target's.");
  return leave('reported', 'The files differ; the rules leave it to you.');
}

/** What becomes of one setting: two files, or three where the old default is known. */
export function decideSetting(values: SettingValues, rules: MergeRules): Decision {
  const { original, target } = values;
  const given = replacement(values, rules);
  if (given !== undefined) return given;
  if (original === undefined) return targetOnly(values);
  const rule = ruleFor(values.setting, rules, original);
  const decision =
    target === undefined ? originalOnly(values, original, rules) : both({ ...values, target }, original, rules);
  return withNote(decision, rule, values.setting, original);
}
