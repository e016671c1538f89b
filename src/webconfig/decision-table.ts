import type { SettingOutcome } from './merge-result.js';
import type { RuleEffect, SettingPolicy } from './rule-effect.js';

/** What is on each side. "Default" is the original's own default, where a file with it was given. */
export type ValueSituation =
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
export interface DecisionCell {
  readonly outcome: SettingOutcome['fate'];
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

/** What is on each side, and what each policy makes of it; the columns are those of `policyColumns`. */
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

export function policyColumn({ policy, isExplicit }: RuleEffect, oldOnly: 'carry' | 'report'): PolicyColumn {
  if (policy === 'never') return 'keep';
  if (policy !== 'carry') return policy;
  if (isExplicit) return 'decided';
  return oldOnly === 'carry' ? 'added' : 'carry';
}

export function decisionFor(situation: ValueSituation, column: PolicyColumn): DecisionCell {
  return decisionTable[situation][policyColumns.indexOf(column)] ?? stays;
}
