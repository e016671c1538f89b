import type { ConfigurationFile } from './configuration-file.js';
import { elementsOf, type XmlElement } from './xml-element.js';

interface LinePlace {
  /** Whether only blanks stand before it on its line. */
  readonly beginsLine: boolean;
  readonly indent: string;
}

/** The blanks at the start of the line on which `offset` lies. */
export function linePlace(text: string, offset: number): LinePlace {
  let lineStart = offset;
  while (lineStart > 0 && !/[\r\n]/.test(text.charAt(lineStart - 1))) lineStart--;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  return { beginsLine: lineStart + indent.length === offset && lineStart > 0, indent };
}

/** The line break before `offset`, else the first of the file, else CRLF as Windows writes it. */
export function lineBreakNear(text: string, offset: number): string {
  const before = /(\r\n|\r|\n)[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 4096), offset));
  return before?.[1] ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n';
}

function indentStep(text: string, child: XmlElement): string | undefined {
  if (child.parent === undefined) return undefined;
  const outer = linePlace(text, child.parent.start);
  const inner = linePlace(text, child.start);
  if (!inner.beginsLine || !inner.indent.startsWith(outer.indent)) return undefined;
  return inner.indent.slice(outer.indent.length) || undefined;
}

/** One step of indentation, as `near` or else the first indented element of the file has it. */
export function indentUnit({ text, root }: ConfigurationFile, near: XmlElement): string {
  for (const element of [near, ...near.children.slice(0, 1)]) {
    const step = indentStep(text, element);
    if (step !== undefined) return step;
  }
  for (const element of elementsOf(root)) {
    const step = indentStep(text, element);
    if (step !== undefined) return step;
  }
  return '  ';
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
