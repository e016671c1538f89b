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

/** `decided` is a person's `carry` for this very setting, `added` the policy `carry` where additions are wanted as well. */
export type PolicyColumn = 'decided' | 'added' | Exclude<SettingPolicy, 'never'>;

interface Row {
  readonly situation: ValueSituation;
  /** Absent: whatever the policy is. */
  readonly policies?: readonly PolicyColumn[];
  readonly outcome: SettingOutcome['fate'];
  /** Whether the original's value goes into the target. */
  readonly write: boolean;
  readonly reason: string;
}

const bothDiffer = 'The original and the target both differ from the old default and from each other.';

/** The first row that fits decides. */
const decisionTable: readonly Row[] = [
  { situation: 'new-in-target', outcome: 'kept', write: false, reason: 'New in the target.' },
  {
    situation: 'removed-from-original',
    outcome: 'reported',
    write: false,
    reason: 'The old default was removed from the original; nothing is removed from the target.',
  },
  { situation: 'both-same', outcome: 'same', write: false, reason: 'Both have this value.' },
  ...(['only-original', 'only-original-added', 'only-original-at-default'] as const).map(leftBehind),
  {
    situation: 'only-original-at-default',
    outcome: 'kept',
    write: false,
    reason: 'The original has the old default, and the target does without it.',
  },
  {
    situation: 'only-original',
    policies: ['decided', 'added'],
    outcome: 'carried',
    write: true,
    reason: 'Only the original had it: added.',
  },
  { situation: 'only-original', outcome: 'reported', write: false, reason: 'Only the original has it: not added.' },
  {
    situation: 'only-original-added',
    policies: ['decided', 'added', 'carry-change'],
    outcome: 'carried',
    write: true,
    reason: 'Somebody gave it to the original, and the target lacks it: added.',
  },
  {
    situation: 'only-original-added',
    outcome: 'reported',
    write: false,
    reason: 'Somebody gave it to the original: not added.',
  },
  ...(['never-configured', 'differ', 'original-at-default', 'target-at-default'] as const).map(keptByRule),
  ...(['both-changed-setting', 'both-changed-section'] as const).map(keptByRule),
  { situation: 'never-configured', outcome: 'kept', write: false, reason: 'It was never configured in the original.' },
  {
    situation: 'differ',
    policies: ['decided', 'added', 'carry'],
    outcome: 'carried',
    write: true,
    reason: "The original's value replaces the target's.",
  },
  { situation: 'differ', outcome: 'reported', write: false, reason: 'The files differ; the rules leave it to you.' },
  {
    situation: 'original-at-default',
    outcome: 'kept',
    write: false,
    reason: 'The original has the old default: the new default stays.',
  },
  ...(['target-at-default', 'both-changed-setting', 'both-changed-section'] as const).map(leftToPerson),
  {
    situation: 'target-at-default',
    outcome: 'carried',
    write: true,
    reason: 'Changed in the original, left at its default in the target.',
  },
  ...(['both-changed-setting', 'both-changed-section'] as const).map(decidedByPerson),
  {
    situation: 'both-changed-setting',
    outcome: 'conflict',
    write: true,
    reason: `${bothDiffer} The original's value was taken.`,
  },
  {
    situation: 'both-changed-section',
    outcome: 'conflict',
    write: false,
    reason: `${bothDiffer} The target's value stays.`,
  },
];

function leftBehind(situation: ValueSituation): Row {
  return { situation, policies: ['keep'], outcome: 'kept', write: false, reason: 'Only the original has it.' };
}

function keptByRule(situation: ValueSituation): Row {
  return { situation, policies: ['keep'], outcome: 'kept', write: false, reason: "The target's value stays." };
}

function leftToPerson(situation: ValueSituation): Row {
  const reason = 'Changed in the original; the rules leave it to you.';
  return { situation, policies: ['report'], outcome: 'reported', write: false, reason };
}

function decidedByPerson(situation: ValueSituation): Row {
  const reason = 'Both differ from the old default; the rule decides.';
  return { situation, policies: ['decided'], outcome: 'carried', write: true, reason };
}

export function policyColumn({ policy, isExplicit }: RuleEffect, oldOnly: 'carry' | 'report'): PolicyColumn {
  if (policy === 'never') return 'keep';
  if (policy !== 'carry') return policy;
  if (isExplicit) return 'decided';
  return oldOnly === 'carry' ? 'added' : 'carry';
}

export function rowFor(situation: ValueSituation, column: PolicyColumn): Row {
  const row = decisionTable.find(
    (one) => one.situation === situation && (one.policies === undefined || one.policies.includes(column)),
  );
  if (row === undefined) throw new Error(`The table of decisions has no row for ${situation}.`);
  return row;
}
