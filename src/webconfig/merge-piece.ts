import type { Container } from './containers.js';
import type { NewElement } from './layout.js';
import type { SettingOutcome } from './merge-record-schema.js';
import type { MergedSetting, SettingDecision } from './merge-result.js';
import type { MergeRules } from './merge-rules.js';
import type { OpenedSource } from './opened-source.js';
import { printName, type SettingName } from './setting-name.js';
import type { XmlElement } from './xml-element.js';

/** One setting with what is done for it. Values are in clear here; the result masks them. */
export interface MergePiece {
  readonly merged: MergedSetting;
  readonly change?: Replacing;
  readonly fragment?: string;
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A new last child; those with the same parent become one edit. */
export interface NewChild {
  readonly parent: XmlElement;
  /** Elements to be made around it, outermost first. */
  readonly within: readonly string[];
  readonly lines: NewElement;
}

/** Replacements in order of place, or a new element. */
type Replacing = { readonly replace: readonly Replacement[] } | { readonly insert: NewChild };

/** The same place in the files: the root or the location elements of one path. */
export interface MergePlace {
  readonly original: SharedSide;
  readonly target: SharedSide;
  readonly originalDefault?: Side;
  readonly rules: MergeRules;
  /** Path of the location as the target spells it, empty for the root. */
  readonly location: string;
}

export interface Side {
  readonly source: OpenedSource;
  readonly container: Container | undefined;
}

/** A side that has the place. */
export interface SharedSide extends Side {
  readonly container: Container;
}

/** A change, or why there can be none. */
export type Attempt = Replacing | { readonly refused: string };

export interface PieceValues {
  readonly name: SettingName;
  readonly original: string | undefined;
  readonly target: string | undefined;
  readonly originalDefault: string | undefined;
}

type Growing = { -readonly [K in keyof MergedSetting]: MergedSetting[K] };

/** What is not there is left out. Nearly all settings of a large file have both values: they are made in one piece. */
function mergedSetting(
  { name, original, target, originalDefault }: PieceValues,
  outcome: SettingOutcome,
  reason: string,
  result: string | undefined,
): MergedSetting {
  const setting = printName(name);
  if (original !== undefined && target !== undefined && result !== undefined && originalDefault === undefined) {
    return { name, setting, original, target, outcome, reason, result };
  }
  const merged: Growing = { name, setting, outcome, reason };
  if (original !== undefined) merged.original = original;
  if (target !== undefined) merged.target = target;
  if (originalDefault !== undefined) merged.pristine = originalDefault;
  if (result !== undefined) merged.result = result;
  return merged;
}

/** A value that cannot be written in its place blocks; one that cannot be added is listed. */
function refusedPiece(values: PieceValues, reason: string, fragment: () => string): MergePiece {
  const outcome = values.target === undefined ? ('reported' as const) : ('conflict' as const);
  return { merged: mergedSetting(values, outcome, reason, values.target), fragment: fragment() };
}

/** Puts a decision into effect; what a person has to do by hand gets a fragment to paste. */
export function pieceOf(
  values: PieceValues,
  decision: SettingDecision,
  attempt: () => Attempt,
  fragment: () => string,
): MergePiece {
  const { outcome, reason, write } = decision;
  if (write === undefined) {
    const merged = mergedSetting(values, outcome, reason, values.target);
    const isForHand = (outcome === 'reported' || outcome === 'conflict') && values.original !== undefined;
    return isForHand ? { merged, fragment: fragment() } : { merged };
  }
  const change = attempt();
  if ('refused' in change) return refusedPiece(values, change.refused, fragment);
  return { merged: mergedSetting(values, outcome, reason, write.value), change };
}

/** A finding about a whole section, which stays as the target has it. */
export function sectionPiece(name: SettingName, outcome: SettingOutcome, reason: string): MergePiece {
  return { merged: { name, setting: printName(name), outcome, reason } };
}
