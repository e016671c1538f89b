import { type Trio, textOf } from './compared-elements.js';
import { type MergePiece, type MergePlace, type Side, sectionPiece } from './merge-piece.js';
import type { SettingName } from './setting-name.js';
import { contentOf, type XmlElement } from './xml-element.js';

/** Comments as they are spelled, without their marks. */
function commentsIn(side: Side | undefined, element: XmlElement | undefined): readonly string[] {
  if (side === undefined || element === undefined) return [];
  const content = contentOf(textOf(side), element);
  const comments: string[] = [];
  let cdata = content.indexOf('<![CDATA[');
  for (let at = content.indexOf('<!--'); at >= 0; at = content.indexOf('<!--', at)) {
    if (cdata >= 0 && cdata < at) {
      at = content.indexOf(']]>', cdata);
      cdata = content.indexOf('<![CDATA[', at);
      continue;
    }
    const end = content.indexOf('-->', at + 4);
    comments.push(content.slice(at + 4, end));
    if (cdata >= 0 && cdata < end) cdata = content.indexOf('<![CDATA[', end);
    at = end;
  }
  return comments;
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
