import { resolveReferences } from './xml-element.js';

/**
 * What is between tags. A blank is text of spaces, tabs and line breaks alone, also where they are spelled as
 * references.
 */
export type NodeKind = 'blank' | 'text' | 'cdata' | 'comment' | 'instruction';

const marks = [
  { start: '<!--', end: '-->', kind: 'comment' },
  { start: '<![CDATA[', end: ']]>', kind: 'cdata' },
  { start: '<?', end: '?>', kind: 'instruction' },
] as const;

function textKind(raw: string): NodeKind {
  return /^[ \t\r\n]*$/.test(raw) || /^[ \t\r\n]*$/.test(resolveReferences(raw)) ? 'blank' : 'text';
}

/** The nodes of a stretch of well-formed text without tags, in order. */
export function nodesIn(text: string, start: number, end: number): readonly NodeKind[] {
  const kinds: NodeKind[] = [];
  for (let at = start; at < end; ) {
    const mark = marks.find((one) => text.startsWith(one.start, at));
    if (mark !== undefined) {
      kinds.push(mark.kind);
      at = text.indexOf(mark.end, at + mark.start.length) + mark.end.length;
      continue;
    }
    const next = text.indexOf('<', at);
    const textEnd = next < 0 || next > end ? end : next;
    kinds.push(textKind(text.slice(at, textEnd)));
    at = textEnd;
  }
  return kinds;
}
