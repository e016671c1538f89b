import { type Trio, textOf } from './compared-elements.js';
import { type MergePiece, type MergePlace, type Side, sectionPiece } from './merge-piece.js';
import type { SettingName } from './setting-name.js';
import { contentOf, type XmlElement } from './xml-element.js';

/** Comments as they are spelled, without their marks. */
function commentsIn(side: Side | undefined, element: XmlElement | undefined): readonly string[] {
  if (side === undefined || element === undefined) return [];
  const content = contentOf(textOf(side), element);
  if (!content.includes('<!--')) return [];
  // One pass of an expression: `indexOf` from place to place goes through the whole of a part of a string each time.
  return Array.from(content.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--([\s\S]*?)-->/g), ([, comment]) => comment).filter(
    (comment) => comment !== undefined,
  );
}

const inOneLine = (comment: string): string => comment.trim().replace(/\s+/g, ' ');

/** Comments that somebody wrote into the original are not carried; a person is told which they are. */
export function compareComments(place: MergePlace, name: SettingName, trio: Trio): readonly MergePiece[] {
  const { original, target } = trio;
  if (original === undefined || target === undefined) return [];
  const [written, there] = [commentsIn(place.original, original), commentsIn(place.target, target)];
  // Nearly always they are the same, in the same order.
  if (written.every((comment, index) => comment === there[index])) return [];
  const known = new Set([...there, ...commentsIn(place.originalDefault, trio.originalDefault)].map(inOneLine));
  const own = written.map(inOneLine).filter((comment) => comment !== '' && !known.has(comment));
  if (own.length === 0) return [];
  const { outcome } = sectionPiece(
    name,
    'reported',
    `${own.length} comment(s) of the original are not in the target. Comments are not carried: take over by hand what you need.`,
  );
  return [{ outcome: { ...outcome, original: own.map((comment) => `<!-- ${comment} -->`).join('\n') } }];
}
