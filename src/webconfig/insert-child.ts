import {
  endWithTrailingComments,
  indentUnit,
  lineBreakNear,
  linePlace,
  type NewElement,
  selfClosingMark,
} from './layout.js';
import { isJoined } from './load-faults.js';
import type { ConfigurationFile } from './opened-source.js';
import { closesItself, type XmlElement } from './xml-element.js';

export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Layout {
  readonly lineBreak: string;
  readonly unit: string;
}

function render(lines: NewElement, indent: string, { lineBreak, unit }: Layout): string {
  const indented = lines.map((line) => {
    const depth = line.search(/[^\t]|$/);
    return indent + unit.repeat(depth) + line.slice(depth);
  });
  return indented.join(lineBreak);
}

/** Where a sibling's text is made anew: behind `<value>` of a setting to which .NET would count what follows. */
function looseEnd(file: ConfigurationFile, sibling: XmlElement, isInline: boolean, layout: Layout): Insertion {
  const { text } = file;
  const { beginsLine, indent } = linePlace(file, sibling.start);
  const end = beginsLine ? endWithTrailingComments(text, sibling) : sibling.end;
  if (!isJoined(sibling)) return { start: end, end, replacement: '' };
  const blank = isInline ? ' ' : layout.lineBreak + indent;
  return { start: sibling.contentEnd, end, replacement: blank + text.slice(sibling.contentEnd, end) };
}

function afterSibling(
  file: ConfigurationFile,
  sibling: XmlElement,
  elements: readonly NewElement[],
  layout: Layout,
): Insertion {
  const { beginsLine, indent } = linePlace(file, sibling.start);
  const isInline = !beginsLine && elements.every(({ length }) => length === 1);
  const xml = isInline ? elements.flat().join('') : layout.lineBreak + render(elements.flat(), indent, layout);
  const { start, end, replacement } = looseEnd(file, sibling, !beginsLine, layout);
  return { start, end, replacement: replacement + xml };
}

function intoEmpty(file: ConfigurationFile, parent: XmlElement, lines: NewElement, layout: Layout): Insertion {
  const { text } = file;
  const { indent } = linePlace(file, parent.start);
  const child = layout.lineBreak + render(lines, indent + layout.unit, layout);
  if (closesItself(parent)) {
    const start = selfClosingMark(text, parent);
    return { start, end: parent.end, replacement: `>${child}${layout.lineBreak}${indent}</${parent.name}>` };
  }
  const content = text.slice(parent.startTagEnd, parent.contentEnd);
  const closingLine = /(?:\r\n|\r|\n)[ \t]*$/.exec(content)?.[0];
  const start = parent.contentEnd - (closingLine?.length ?? 0);
  return { start, end: start, replacement: closingLine === undefined ? `${child}${layout.lineBreak}${indent}` : child };
}

/** Adds elements as the last children, laid out as their neighbours are. */
export function insertChildren(
  file: ConfigurationFile,
  parent: XmlElement,
  elements: readonly NewElement[],
): Insertion {
  const layout = { lineBreak: lineBreakNear(file, parent.contentEnd), unit: indentUnit(file, parent) };
  const sibling = parent.children.at(-1);
  return sibling ? afterSibling(file, sibling, elements, layout) : intoEmpty(file, parent, elements.flat(), layout);
}
