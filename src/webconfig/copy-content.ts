import { canEncode } from './decode.js';
import type { NewElement } from './insert-child.js';
import { lineBreakNear, linePlace, selfClosingMark } from './layout.js';
import type { Attempt, MergePlace } from './merge-piece.js';
import { closesItself, elementsOf, type XmlElement } from './xml-element.js';

interface Gap {
  readonly start: number;
  readonly end: number;
}

function isLayout(gap: string): boolean {
  return gap.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** Blanks and comments between tags, where line breaks and indentation are layout and no value. */
function layoutGaps(text: string, element: XmlElement): readonly Gap[] {
  const gaps = [...elementsOf(element)].flatMap(({ children, startTagEnd, contentEnd }) => {
    const ends = [startTagEnd, ...children.map(({ end }) => end)];
    const starts = [...children.map(({ start }) => start), contentEnd];
    return ends.map((start, index) => ({ start, end: starts[index] ?? start }));
  });
  return gaps
    .filter(({ start, end }) => end > start && isLayout(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

interface Layout {
  readonly lineBreak: string;
  readonly oldIndent: string;
  readonly newIndent: string;
}

function relaid(gap: string, { lineBreak, oldIndent, newIndent }: Layout): string {
  return gap.replace(/(?:\r\n|\r|\n)([ \t]*)/g, (_, indent: string) => {
    const deeper = indent.startsWith(oldIndent) ? indent.slice(oldIndent.length) : indent;
    return lineBreak + newIndent + deeper;
  });
}

function contentAs(from: string, original: XmlElement, layout: Layout): string {
  const pieces: string[] = [];
  let copied = original.startTagEnd;
  for (const { start, end } of layoutGaps(from, original)) {
    pieces.push(from.slice(copied, start), relaid(from.slice(start, end), layout));
    copied = end;
  }
  return [...pieces, from.slice(copied, original.contentEnd)].join('');
}

/** Replaces what is between the tags by the original's content, with the target's line breaks and indentation. */
export function copyContent(place: MergePlace, original: XmlElement, target: XmlElement): Attempt {
  const from = place.original.source.file.text;
  const to = place.target.source.file;
  const layout = {
    lineBreak: lineBreakNear(to.text, target.start),
    oldIndent: linePlace(from, original.start).indent,
    newIndent: linePlace(to.text, target.start).indent,
  };
  const content = contentAs(from, original, layout);
  if (!canEncode(content, to.encoding)) return { refused: `${to.encoding.name} lacks a character of the original.` };
  if (!closesItself(target)) {
    return { replace: { start: target.startTagEnd, end: target.contentEnd, replacement: content } };
  }
  const start = selfClosingMark(to.text, target);
  return { replace: { start, end: target.end, replacement: `>${content}</${target.name}>` } };
}

/** The element's own tags on lines of their own, its comments left out. */
export function elementLines(text: string, element: XmlElement): NewElement {
  if (element.children.length === 0) return [text.slice(element.start, element.end)];
  return [
    text.slice(element.start, element.startTagEnd),
    ...element.children.flatMap((child) => elementLines(text, child)).map((line) => `\t${line}`),
    text.slice(element.contentEnd, element.end),
  ];
}
