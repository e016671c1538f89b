import type { SettingOutcome } from './merge-record-schema.js';
import type { SettingDecision } from './merge-result.js';
import { isUnconfigured, type MergeRules, rewriteFor, ruleFor, type ValueRewrite } from './merge-rules.js';
import type { RuleEffect, SettingPolicy } from './rule-effect.js';
import type { SettingName } from './setting-name.js';
import { redactorOf, shownValue } from './shown-value.js';

/** What is on each side. "Default" is the original's own default, where a file with it was given. */
type ValueSituation =
  | 'new-in-target'
  | 'removed-from-original'
  | 'both-same'
  | 'only-original'
  /** Neither the old default nor the target has it, or the default was changed and the target does without. */
  | 'only-original-added'
  | 'only-original-at-default'
  | 'never-configured'
  /** Two files. */
  | 'differ'
  | 'original-at-default'
  /** The original was changed; the target has the default, or nothing that somebody configured. */
  | 'target-at-default'
  | 'both-changed-setting'
  | 'both-changed-section';

/** The columns of the table. `decided` is a person's `carry` for this very setting, `added` the policy `carry` where additions are wanted as well. */
export const policyColumns = [
  'decided',
  'added',
  'carry',
  'carry-change',
  'report',
  'keep',
] as const satisfies readonly ('decided' | 'added' | Exclude<SettingPolicy, 'never'>)[];
export type PolicyColumn = (typeof policyColumns)[number];

/** What becomes of the setting. */
interface DecisionCell {
  readonly outcome: SettingOutcome;
  /** Whether the original's value goes into the target. */
  readonly write: boolean;
  readonly reason: string;
}

const kept = (reason: string): DecisionCell => ({ outcome: 'kept', write: false, reason });
const reported = (reason: string): DecisionCell => ({ outcome: 'reported', write: false, reason });
const carried = (reason: string): DecisionCell => ({ outcome: 'carried', write: true, reason });

const same: DecisionCell = { outcome: 'same', write: false, reason: 'Both have this value.' };
const brandNew = kept('New in the target.');
const removed = reported('The old default was removed from the original; nothing is removed from the target.');
const onlyOld = kept('Only the original has it.');
const stays = kept("The target's value stays.");
const added = carried('Only the original had it: added.');
const left = reported('Only the original has it: not added.');
const given = carried('Somebody gave it to the original, and the target lacks it: added.');
const givenLeft = reported('Somebody gave it to the original: not added.');
const dropped = kept('The original has the old default, and the target does without it.');
const idle = kept('It was never configured in the original.');
const replaced = carried("The original's value replaces the target's.");
const differs = reported('The files differ; the rules leave it to you.');
const newDefault = kept('The original has the old default: the new default stays.');
const changed = carried('Changed in the original, left at its default in the target.');
const changedLeft = reported('Changed in the original; the rules leave it to you.');
const decided = carried('Both differ from the old default; the rule decides.');

const bothDiffer = 'The original and the target both differ from the old default and from each other.';
const taken: DecisionCell = {
  outcome: 'conflict',
  write: true,
  reason: `${bothDiffer} The original's value was taken.`,
};
const untaken: DecisionCell = { outcome: 'conflict', write: false, reason: `${bothDiffer} The target's value stays.` };

type Row = readonly [DecisionCell, DecisionCell, DecisionCell, DecisionCell, DecisionCell, DecisionCell];

/** What is on each side, and what each policy makes of it; the columns are the ones of `policyColumns`. */
// biome-ignore format: a table is read by its columns
export const decisionTable: Readonly<Record<ValueSituation, Row>> = {
  //                           decided     added       carry       carry-change report       keep
  'new-in-target':            [brandNew,   brandNew,   brandNew,   brandNew,    brandNew,    brandNew],
  'removed-from-original':    [removed,    removed,    removed,    removed,     removed,     removed],
  'both-same':                [same,       same,       same,       same,        same,        same],
  'only-original':            [added,      added,      left,       left,        left,        onlyOld],
  'only-original-added':      [given,      given,      givenLeft,  given,       givenLeft,   onlyOld],
  'only-original-at-default': [dropped,    dropped,    dropped,    dropped,     dropped,     onlyOld],
  'never-configured':         [idle,       idle,       idle,       idle,        idle,        stays],
  'differ':                   [replaced,   replaced,   replaced,   differs,     differs,     stays],
  'original-at-default':      [newDefault, newDefault, newDefault, newDefault,  newDefault,  stays],
  'target-at-default':        [changed,    changed,    changed,    changed,     changedLeft, stays],
  'both-changed-setting':     [decided,    taken,      taken,      taken,       changedLeft, stays],
  'both-changed-section':     [decided,    untaken,    untaken,    untaken,     changedLeft, stays],
};

function policyColumn({ policy, isExplicit }: RuleEffect, oldOnly: 'carry' | 'report'): PolicyColumn {
  if (policy === 'never') return 'keep';
  if (policy !== 'carry') return policy;
  if (isExplicit) return 'decided';
  return oldOnly === 'carry' ? 'added' : 'carry';
}

function decisionFor(situation: ValueSituation, column: PolicyColumn): DecisionCell {
  return decisionTable[situation][policyColumns.indexOf(column)] ?? stays;
}

/** One setting as the files have it; `undefined` where a file does not have it. */
export interface SettingValues {
  readonly name: SettingName;
  readonly original: string | undefined;
  readonly target: string | undefined;
  /** Absent where no file with the defaults was given. */
  readonly originalDefault?: { readonly value: string | undefined };
  /** Settings sections contain what users configure; every other section is the application's own as well. */
  readonly kind: 'settings' | 'section';
}

/** A value that was given goes before all values of the files. */
function givenValue({ name, target }: SettingValues, rules: MergeRules): SettingDecision | undefined {
  const rewrite = rewriteFor(name, rules);
  if (rewrite?.kind !== 'replace') return undefined;
  const { value } = rewrite;
  if (target === value) return { outcome: 'same', reason: 'It has the given value already.' };
  return { outcome: 'corrected', reason: 'The value was given.', write: { value, isRewritten: true } };
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

const bothSame: SettingDecision = { outcome: 'same', reason: decisionFor('both-same', 'keep').reason };

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
  if (!write) return { outcome, reason: reasonWithNote(reason, rule.note, values, rules) };
  const isRewritten = rewritten !== original;
  const corrected = isRewritten ? `${reason} Its address was corrected.` : reason;
  return {
    outcome: isRewritten && outcome === 'carried' ? 'corrected' : outcome,
    reason: reasonWithNote(corrected, rule.note, values, rules),
    write: { value: rewritten, isRewritten },
  };
}

/** Scheme and authority, path, query and fragment of a URL. */
const urlParts = /^(\s*[a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)([\s\S]*)$/i;

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

function replaceSegments(path: string, from: readonly string[], to: readonly string[]): string {
  const segments = path.split('/');
  const wanted = from.map(decoded);
  const first = segments.findIndex((_, index) =>
    wanted.every((segment, offset) => decoded(segments[index + offset] ?? '') === segment),
  );
  if (first < 0 || from.length === 0) return path;
  return [...segments.slice(0, first), ...to, ...segments.slice(first + from.length)].join('/');
}

/** The value that is to be written for a value of the original. A value that is no URL stays as it is. */
export function rewriteValue(value: string, rewrite: ValueRewrite | undefined): string {
  if (rewrite === undefined) return value;
  if (rewrite.kind === 'replace') return rewrite.value;
  const [, authority, path, rest] = urlParts.exec(value) ?? [];
  if (authority === undefined || path === undefined) return value;
  return `${authority}${replaceSegments(path, segmentsOf(rewrite.from), segmentsOf(rewrite.to))}${rest ?? ''}`;
}
