import { linesOf } from './line-index.js';
import type { ConfigurationFile } from './opened-source.js';
import { elementsOf, type XmlElement } from './xml-element.js';

interface LinePlace {
  /** Whether only blanks are before it on its line. */
  readonly beginsLine: boolean;
  readonly indent: string;
}

/** No indentation is longer than this; beyond it a line is no layout for people. */
const longestIndent = 1000;

/** The blanks at the start of the line of `offset`. */
export function linePlace(file: ConfigurationFile, offset: number): LinePlace {
  const lines = linesOf(file);
  const lineStart = lines.startOf(lines.lineAt(offset));
  const before = file.text.slice(lineStart, Math.min(offset, lineStart + longestIndent));
  const indent = before.slice(0, before.search(/[^ \t]|$/));
  return { beginsLine: lineStart + indent.length === offset && lineStart > 0, indent };
}

/** The line break before `offset`, else the first of the file, else CRLF as Windows writes it. */
export function lineBreakNear(file: ConfigurationFile, offset: number): string {
  const lines = linesOf(file);
  const line = lines.lineAt(offset);
  const start = lines.startOf(Math.max(line, 1));
  return /(?:\r\n|\r|\n)$/.exec(file.text.slice(Math.max(0, start - 2), start))?.[0] ?? '\r\n';
}

function indentStep(file: ConfigurationFile, child: XmlElement): string | undefined {
  if (child.parent === undefined) return undefined;
  const outer = linePlace(file, child.parent.start);
  const inner = linePlace(file, child.start);
  if (!inner.beginsLine || !inner.indent.startsWith(outer.indent)) return undefined;
  return inner.indent.slice(outer.indent.length) || undefined;
}

const firstSteps = new WeakMap<ConfigurationFile, string>();

function firstStep(file: ConfigurationFile): string {
  for (const element of elementsOf(file.root)) {
    const step = indentStep(file, element);
    if (step !== undefined) return step;
  }
  return '  ';
}

/** One step of indentation, as `near` or else the first indented element of the file has it. */
export function indentUnit(file: ConfigurationFile, near: XmlElement): string {
  for (const element of [near, ...near.children.slice(0, 1)]) {
    const step = indentStep(file, element);
    if (step !== undefined) return step;
  }
  const found = firstSteps.get(file) ?? firstStep(file);
  firstSteps.set(file, found);
  return found;
}

/** After the element and the comments that follow it on its own line: they belong to it. */
export function endWithTrailingComments(text: string, element: XmlElement): number {
  const rest = /^(?:[ \t]*<!--(?:(?!-->)[^\r\n])*-->)+(?=[ \t]*[\r\n])/.exec(
    text.slice(element.end, element.end + 4096),
  );
  return element.end + (rest?.[0].length ?? 0);
}

/** Where the start tag's `/>` begins, with the blanks before it. */
export function selfClosingMark(text: string, { startTagEnd }: XmlElement): number {
  let mark = startTagEnd - 2;
  while (/\s/.test(text.charAt(mark - 1))) mark--;
  return mark;
}

/** New lines of XML without indentation; deeper lines begin with tabs, one per level. */
export type NewElement = readonly string[];
