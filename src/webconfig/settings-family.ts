import { type Decision, decideSetting } from './decide-setting.js';
import { type Attempt, type MergePiece, pieceOf } from './merge-piece.js';
import type { MergeRules } from './merge-rules.js';

/** The value to be written; `from` gives the spelling where the value is the original's own. */
export interface NewValue<T> {
  readonly from: T | undefined;
  readonly value: string;
  readonly isRewritten: boolean;
}

/** Settings of one kind, by what makes two of them the same to .NET. */
export interface SettingsFamily<T> {
  readonly original: ReadonlyMap<string, T>;
  readonly target: ReadonlyMap<string, T>;
  readonly pristine?: ReadonlyMap<string, T>;
  name(one: T): string;
  value(one: T): string;
  write(to: T, value: NewValue<T>): Attempt;
  insert(from: T, value: NewValue<T>): Attempt;
  fragment(one: T): string;
  /** What .NET does with the setting, where that is not what a reader of the file expects. */
  remark(identity: string): string | undefined;
}

function withRemark(decision: Decision, remark: string | undefined): Decision {
  return remark === undefined || decision.fate === 'same'
    ? decision
    : { ...decision, reason: `${decision.reason} ${remark}` };
}

function mergeOne<T>(family: SettingsFamily<T>, identity: string, rules: MergeRules): readonly MergePiece[] {
  const original = family.original.get(identity);
  const target = family.target.get(identity);
  const named = target ?? original;
  if (named === undefined) return [];
  const pristine = family.pristine?.get(identity);
  const read = (one: T | undefined) => (one === undefined ? undefined : family.value(one));
  const setting = family.name(named);
  const values = { setting, original: read(original), target: read(target), pristine: read(pristine) };
  const two = { setting, original: values.original, target: values.target, kind: 'settings' } as const;
  const compared = family.pristine ? { ...two, pristine: { value: values.pristine } } : two;
  const decision = decideSetting(compared, rules);
  const attempt = (): Attempt => {
    const value = {
      from: original,
      value: decision.write?.value ?? '',
      isRewritten: decision.write?.isRewritten ?? false,
    };
    return target === undefined ? family.insert(named, value) : family.write(target, value);
  };
  return [
    pieceOf(values, withRemark(decision, family.remark(identity)), attempt, () => family.fragment(original ?? named)),
  ];
}

/** What becomes of every setting of the family, in the target's order, then those that only the original has. */
export function mergeFamily<T>(family: SettingsFamily<T>, rules: MergeRules): readonly MergePiece[] {
  const identities = new Set([...family.target.keys(), ...family.original.keys()]);
  return [...identities].flatMap((identity) => mergeOne(family, identity, rules));
}
