import { decideSetting } from './decide-setting.js';
import { type Attempt, type MergePiece, type PieceValues, pieceOf } from './merge-piece.js';
import type { SettingDecision } from './merge-result.js';
import type { MergeRules } from './merge-rules.js';
import type { SettingName } from './setting-name.js';

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
  readonly originalDefault?: ReadonlyMap<string, T>;
  name(one: T): SettingName;
  /** Equal where two values mean the same. */
  value(one: T): string;
  /** The value as it is spelled: two that are spelled the same have the same value. */
  spelled?(one: T): string | undefined;
  write(to: T, value: NewValue<T>): Attempt;
  insert(from: T, value: NewValue<T>): Attempt;
  fragment(one: T): string;
  /** Another decision where the setting goes together with others. */
  adjust?(identity: string, decision: SettingDecision): SettingDecision;
  /** What .NET does with the setting, where that is not what a reader of the file expects. */
  remark(identity: string, original: T | undefined): string | undefined;
}

function withRemark(decision: SettingDecision, remark: string | undefined): SettingDecision {
  return remark === undefined || decision.outcome === 'same'
    ? decision
    : { ...decision, reason: `${decision.reason} ${remark}` };
}

interface Compared<T> {
  readonly original: T | undefined;
  readonly target: T | undefined;
  readonly values: PieceValues;
  readonly decision: SettingDecision;
}

function isSpelledSame<T>({ spelled }: SettingsFamily<T>, one: T | undefined, other: T | undefined): boolean {
  if (spelled === undefined || one === undefined || other === undefined) return false;
  return spelled(one) === spelled(other);
}

/** `named` is the target's, else the original's. */
function compareOne<T>(family: SettingsFamily<T>, identity: string, named: T, rules: MergeRules): Compared<T> {
  const original = family.original.get(identity);
  const target = family.target.get(identity);
  const read = (one: T | undefined) => (one === undefined ? undefined : family.value(one));
  const name = family.name(named);
  const originalDefault = read(family.originalDefault?.get(identity));
  const theirs = read(target);
  // One string where they are equal: most of them are, and large files have many. It is the target's, whose text is kept.
  const own = isSpelledSame(family, original, target) ? theirs : read(original);
  const values = { name, original: own === theirs ? theirs : own, target: theirs, originalDefault };
  const two = { name, original: values.original, target: values.target, kind: 'settings' } as const;
  const decision = decideSetting(
    family.originalDefault ? { ...two, originalDefault: { value: originalDefault } } : two,
    rules,
  );
  return { original, target, values, decision };
}

/** What the rules alone make of one setting of the family; `undefined` where neither file has it. */
export function decideOne<T>(family: SettingsFamily<T>, identity: string, rules: MergeRules): Compared<T> | undefined {
  const named = family.target.get(identity) ?? family.original.get(identity);
  return named === undefined ? undefined : compareOne(family, identity, named, rules);
}

function mergeOne<T>(family: SettingsFamily<T>, identity: string, named: T, rules: MergeRules): MergePiece {
  const compared = compareOne(family, identity, named, rules);
  const { original, target, values } = compared;
  const decision = family.adjust?.(identity, compared.decision) ?? compared.decision;
  const attempt = (): Attempt => {
    const { value, isRewritten } = decision.write ?? { value: '', isRewritten: false };
    const written = { from: original, value, isRewritten };
    return target === undefined ? family.insert(named, written) : family.write(target, written);
  };
  const remarked = withRemark(decision, family.remark(identity, original));
  return pieceOf(values, remarked, attempt, () => family.fragment(original ?? named));
}

/** What becomes of every setting of the family, in the target's order, then those that only the original has. */
export function mergeFamily<T>(family: SettingsFamily<T>, rules: MergeRules): readonly MergePiece[] {
  const pieces: MergePiece[] = [];
  for (const [identity, one] of family.target) pieces.push(mergeOne(family, identity, one, rules));
  for (const [identity, one] of family.original) {
    if (!family.target.has(identity)) pieces.push(mergeOne(family, identity, one, rules));
  }
  return pieces;
}
