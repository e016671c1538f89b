import { comparableXml } from './comparable-xml.js';
import { decideSetting } from './decide-setting.js';
import type { MergePiece, MergePlace, PieceValues, Side } from './merge-piece.js';
import type { SettingDecision } from './merge-result.js';
import type { SettingName } from './setting-name.js';
import type { XmlElement } from './xml-element.js';

/** One element in the files, found by the names on the way to it. */
export interface Trio {
  readonly original: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  readonly originalDefault: XmlElement | undefined;
}

/** An element that both files have. */
export interface Pair extends Trio {
  readonly original: XmlElement;
  readonly target: XmlElement;
}

export interface Comparison {
  readonly place: MergePlace;
  /** Name of the element. */
  readonly name: SettingName;
}

export interface ElementComparison extends Comparison {
  /** The target's element around this one. */
  readonly parent: XmlElement;
}

type Values = Omit<PieceValues, 'name'>;

export function textOf(side: Side): string {
  return side.source.file.text;
}

/** What a reader makes of each side's element. */
export function readTrio(
  place: MergePlace,
  trio: Trio,
  read: (text: string, element: XmlElement) => string | undefined,
): Values {
  const value = (side: Side | undefined, element: XmlElement | undefined) =>
    side && element && read(textOf(side), element);
  return {
    original: value(place.original, trio.original),
    target: value(place.target, trio.target),
    originalDefault: value(place.originalDefault, trio.originalDefault),
  };
}

/** The elements as a whole. */
export function comparableTrio(place: MergePlace, trio: Trio): Values {
  return readTrio(place, trio, comparableXml);
}

export function decide(
  { place }: Comparison,
  name: SettingName,
  { original, target, originalDefault }: Values,
): SettingDecision {
  const values = { name, original, target, kind: 'section' } as const;
  return decideSetting(
    place.originalDefault ? { ...values, originalDefault: { value: originalDefault } } : values,
    place.rules,
  );
}

/** Equal things are not worth a line, and what only the target has is its new default. */
export function isWorthTelling({ merged }: MergePiece): boolean {
  return merged.outcome !== 'same' && (merged.original !== undefined || merged.outcome !== 'kept');
}
