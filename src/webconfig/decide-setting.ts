import { decisionFor, policyColumn, type ValueSituation } from './decision-table.js';
import type { SettingOutcome } from './merge-result.js';
import { isUnconfigured, type MergeRules, rewriteFor, ruleFor } from './merge-rules.js';
import { rewriteValue } from './rewrite-value.js';
import type { SettingName } from './setting-name.js';
import { redactorOf, shownValue } from './shown-value.js';

/** One setting as the files have it; `undefined` where a file does not have it. */
export interface SettingValues {
  readonly name: SettingName;
  readonly original: string | undefined;
  readonly target: string | undefined;
  /** Absent where no file with the defaults was given. */
  readonly originalDefault?: { readonly value: string | undefined };
  /** Settings sections hold what users configure; every other section is the application's own as well. */
  readonly kind: 'settings' | 'section';
}

export interface SettingDecision {
  readonly fate: SettingOutcome['fate'];
  readonly reason: string;
  /** What is written. Absent where the target stays as it is. */
  readonly write?: { readonly value: string; readonly isRewritten: boolean };
}

/** A value that was given holds whatever the files say. */
function givenValue({ name, target }: SettingValues, rules: MergeRules): SettingDecision | undefined {
  const rewrite = rewriteFor(name, rules);
  if (rewrite?.kind !== 'replace') return undefined;
  const { value } = rewrite;
  if (target === value) return { fate: 'same', reason: 'It has the given value already.' };
  return { fate: 'corrected', reason: 'The value was given.', write: { value, isRewritten: true } };
}

function situationOf(values: SettingValues, rewritten: string, rules: MergeRules): ValueSituation {
  const { name, original, target, originalDefault } = values;
  if (original === undefined) return originalDefault?.value === undefined ? 'new-in-target' : 'removed-from-original';
  const isUntouched = originalDefault?.value === original;
  if (target !== undefined && rewritten === target) return 'both-same';
  if (target === undefined && isUntouched) return 'only-original-at-default';
  if (isUnconfigured(name, original, rules)) return 'never-configured';
  if (target === undefined) return originalDefault === undefined ? 'only-original' : 'only-original-added';
  if (originalDefault === undefined) return 'differ';
  if (isUntouched) return 'original-at-default';
  const isOpen = [originalDefault.value, original].includes(target) || isUnconfigured(name, target, rules);
  if (isOpen) return 'target-at-default';
  return values.kind === 'settings' ? 'both-changed-setting' : 'both-changed-section';
}

function reasonWithNote(
  reason: string,
  note: string | undefined,
  { name, original }: SettingValues,
  rules: MergeRules,
): string {
  if (note === undefined || original === undefined) return reason;
  const shown = shownValue(name, original, redactorOf(rules));
  return `${reason} ${note.replaceAll('{value}', () => shown)}`;
}

const bothSame: SettingDecision = { fate: 'same', reason: decisionFor('both-same', 'keep').reason };

/** What becomes of one setting: two files, or three where the old default is known. */
export function decideSetting(values: SettingValues, rules: MergeRules): SettingDecision {
  const given = givenValue(values, rules);
  if (given !== undefined) return given;
  const { name, original } = values;
  const rewritten = original === undefined ? '' : rewriteValue(original, rewriteFor(name, rules));
  const situation = situationOf(values, rewritten, rules);
  // Most settings are the same in both files: no rule is looked for then.
  if (situation === 'both-same') return bothSame;
  const rule = ruleFor(name, rules, original);
  const { outcome, write, reason } = decisionFor(situation, policyColumn(rule, rules.oldOnly));
  if (!write) return { fate: outcome, reason: reasonWithNote(reason, rule.note, values, rules) };
  const isRewritten = rewritten !== original;
  const corrected = isRewritten ? `${reason} Its address was corrected.` : reason;
  return {
    fate: isRewritten && outcome === 'carried' ? 'corrected' : outcome,
    reason: reasonWithNote(corrected, rule.note, values, rules),
    write: { value: rewritten, isRewritten },
  };
}
