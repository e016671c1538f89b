import { type Trio, textOf } from './compared-elements.js';
import { type MergePiece, type MergePlace, type Side, sectionPiece } from './merge-piece.js';
import type { SettingName } from './setting-name.js';
import { contentOf, type XmlElement } from './xml-element.js';

function commentsIn(side: Side | undefined, element: XmlElement | undefined): readonly string[] {
  if (side === undefined || element === undefined) return [];
  const content = contentOf(textOf(side), element);
  if (!content.includes('<!--')) return [];
  return [...content.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--([\s\S]*?)-->/g)].flatMap(([, comment]) =>
    comment === undefined ? [] : [comment.trim().replace(/\s+/g, ' ')],
  );
}

/** Comments that somebody wrote into the original are not carried; a person is told which they are. */
export function compareComments(place: MergePlace, name: SettingName, trio: Trio): readonly MergePiece[] {
  const { original, target } = trio;
  if (original === undefined || target === undefined) return [];
  const known = new Set([...commentsIn(place.target, trio.target), ...commentsIn(place.pristine, trio.pristine)]);
  const own = commentsIn(place.original, trio.original).filter((comment) => comment !== '' && !known.has(comment));
  if (own.length === 0) return [];
  const { outcome } = sectionPiece(
    name,
    'reported',
    `${own.length} comment(s) of the original are not in the target. Comments are not carried: take over by hand what you need.`,
  );
  return [{ outcome: { ...outcome, original: own.map((comment) => `<!-- ${comment} -->`).join('\n') } }];
}
