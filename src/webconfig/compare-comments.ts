import { type Trio, textOf } from './compared-elements.js';
import { type MergePiece, type MergePlace, type Side, sectionPiece } from './merge-piece.js';
import type { SettingName } from './setting-name.js';
import { contentOf, type XmlElement } from './xml-element.js';

/** Goes through the comments of a content, and makes nothing of them: a large file has a hundred thousand. */
class CommentCursor {
  private readonly mark = /<!--|<!\[CDATA\[/g;
  private readonly commentEnd = /-->/g;
  private readonly cdataEnd = /\]\]>/g;
  private start = 0;
  private end = 0;

  constructor(private readonly content: string) {}

  /** False at the end. */
  next(): boolean {
    const { content, mark } = this;
    while (mark.test(content)) {
      const isComment = content.charCodeAt(mark.lastIndex - 1) === hyphen;
      const closing = isComment ? this.commentEnd : this.cdataEnd;
      closing.lastIndex = mark.lastIndex;
      if (!closing.test(content)) return false;
      this.start = mark.lastIndex;
      this.end = closing.lastIndex - '-->'.length;
      mark.lastIndex = closing.lastIndex;
      if (isComment) return true;
    }
    return false;
  }

  get comment(): string {
    return this.content.slice(this.start, this.end);
  }
}

const hyphen = 0x2d;

/** Whether the comments of the one are the first ones of the other. */
function beginsWith(there: string, written: string): boolean {
  if (!written.includes('<!--')) return true;
  const [own, theirs] = [new CommentCursor(written), new CommentCursor(there)];
  while (own.next()) if (!theirs.next() || own.comment !== theirs.comment) return false;
  return true;
}

/** Comments as they are spelled, without their marks. */
function commentsIn(side: Side | undefined, element: XmlElement | undefined): readonly string[] {
  if (side === undefined || element === undefined) return [];
  return commentsOf(contentOf(textOf(side), element));
}

function commentsOf(content: string): readonly string[] {
  if (!content.includes('<!--')) return [];
  // One pass of an expression: `indexOf` from place to place goes through the whole of a part of a string each time.
  return Array.from(content.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--([\s\S]*?)-->/g), ([, comment]) => comment).filter(
    (comment) => comment !== undefined,
  );
}

/** Comments in values that come over as they are: these are not lost. */
export function commentsCarried(pieces: readonly MergePiece[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { change } of pieces) {
    if (change === undefined) continue;
    const written = 'insert' in change ? change.insert.lines : change.replace.map(({ replacement }) => replacement);
    for (const comment of written.flatMap(commentsOf)) found.add(inOneLine(comment));
  }
  return found;
}

const inOneLine = (comment: string): string => comment.trim().replace(/\s+/g, ' ');

/** Comments that somebody wrote into the original are not carried; a person sees which they are. */
export function compareComments(
  place: MergePlace,
  name: SettingName,
  trio: Trio,
  carried: ReadonlySet<string> = new Set(),
): readonly MergePiece[] {
  const { original, target } = trio;
  if (original === undefined || target === undefined) return [];
  // Nearly always they are the same, in the same order.
  if (beginsWith(contentOf(textOf(place.target), target), contentOf(textOf(place.original), original))) return [];
  const [written, there] = [commentsIn(place.original, original), commentsIn(place.target, target)];
  const known = new Set([...there, ...commentsIn(place.originalDefault, trio.originalDefault)].map(inOneLine));
  const isLost = (comment: string) => comment !== '' && !known.has(comment) && !carried.has(comment);
  const own = written.map(inOneLine).filter(isLost);
  if (own.length === 0) return [];
  const { merged } = sectionPiece(
    name,
    'reported',
    `${own.length} comment(s) of the original are not in the target. Comments are not carried: take over by hand what you need.`,
  );
  return [{ merged: { ...merged, original: own.map((comment) => `<!-- ${comment} -->`).join('\n') } }];
}
