import type { TextEncoding } from './code-page.js';
import { lineBreakNear, linePlace, type NewElement, selfClosingMark } from './layout.js';
import type { Attempt, MergePlace } from './merge-piece.js';
import type { ConfigurationFile } from './opened-source.js';
import { respellContent } from './spelling.js';
import { closesItself, contentOf, elementsOf, type XmlElement } from './xml-element.js';

interface Gap {
  readonly start: number;
  readonly end: number;
}

const comment = /<!--[\s\S]*?-->/g;

function isLayout(gap: string): boolean {
  return gap.replace(comment, '').trim() === '';
}

function gapsBetween({ children, startTagEnd, contentEnd }: XmlElement): readonly Gap[] {
  const ends = [startTagEnd, ...children.map(({ end }) => end)];
  const starts = [...children.map(({ start }) => start), contentEnd];
  return ends.map((start, index) => ({ start, end: starts[index] ?? start }));
}

/** Blanks and comments between tags, where line breaks and indentation are layout and no value. */
function layoutGaps(text: string, element: XmlElement): readonly Gap[] {
  return [...elementsOf(element)]
    .flatMap(gapsBetween)
    .filter(({ start, end }) => end > start && isLayout(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

interface Layout {
  readonly lineBreak: string;
  readonly oldIndent: string;
  readonly newIndent: string;
}

/** Comments stay as they are. */
function relaid(gap: string, { lineBreak, oldIndent, newIndent }: Layout): string {
  return gap.replace(/<!--[\s\S]*?-->|(?:\r\n|\r|\n)([ \t]*)/g, (found, indent: string | undefined) => {
    if (indent === undefined) return found;
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

/** The target's comments stay, before what comes; one that both have is there once. */
function withComments(content: string, kept: readonly string[], { lineBreak, newIndent }: Layout): string {
  if (kept.length === 0) return content;
  const others = content.replace(comment, (one) => (kept.includes(one) ? '' : one));
  const indent = /^(?:\r\n|\r|\n)([ \t]*)/.exec(content)?.[1] ?? newIndent;
  return kept.map((one) => lineBreak + indent + one).join('') + others;
}

/** Replaces what is between the tags by the original's content, with the target's line breaks and indentation. */
export function copyContent(place: MergePlace, original: XmlElement, target: XmlElement): Attempt {
  const from = place.original.source.file;
  const to = place.target.source.file;
  const layout = {
    lineBreak: lineBreakNear(to, target.start),
    oldIndent: linePlace(from, original.start).indent,
    newIndent: linePlace(to, target.start).indent,
  };
  const kept = contentOf(to.text, target).match(comment) ?? [];
  const copied = withComments(contentAs(from.text, original, layout), kept, layout);
  const content = respellContent(copied, to.encoding);
  if (content === undefined) return { refused: `${to.encoding.name} lacks a character of the original.` };
  if (!closesItself(target)) {
    return { replace: [{ start: target.startTagEnd, end: target.contentEnd, replacement: content }] };
  }
  const start = selfClosingMark(to.text, target);
  return { replace: [{ start, end: target.end, replacement: `>${content}</${target.name}>` }] };
}

/** Comments between line breaks are laid out anew; any other content is a value. */
function linesWithoutChildren(text: string, element: XmlElement): NewElement {
  const content = contentOf(text, element);
  const isLaidOut = element.name !== 'value' && /[\r\n]/.test(content.replace(comment, '')) && isLayout(content);
  if (!isLaidOut) return [text.slice(element.start, element.end)];
  const [start, end] = [text.slice(element.start, element.startTagEnd), text.slice(element.contentEnd, element.end)];
  const comments = content.match(comment) ?? [];
  return comments.length === 0 ? [start + end] : [start, ...comments.map((one) => `\t${one}`), end];
}

function linesOfElement(text: string, element: XmlElement): NewElement {
  if (element.children.length === 0) return linesWithoutChildren(text, element);
  const inner = gapsBetween(element).flatMap(({ start, end }, index) => {
    const comments = text.slice(start, end).match(comment) ?? [];
    const child = element.children[index];
    return [...comments, ...(child === undefined ? [] : linesOfElement(text, child))];
  });
  return [
    text.slice(element.start, element.startTagEnd),
    ...inner.map((line) => `\t${line}`),
    text.slice(element.contentEnd, element.end),
  ];
}

/** The element's own tags and comments on lines of their own; `undefined` where the encoding lacks a character. */
export function elementLines(
  { text }: Pick<ConfigurationFile, 'text'>,
  element: XmlElement,
  encoding: TextEncoding,
): NewElement | undefined {
  const lines = linesOfElement(text, element).map((line) => respellContent(line, encoding));
  const known = lines.filter((line) => line !== undefined);
  return known.length === lines.length ? known : undefined;
}
