import type { TextEncoding } from './code-page.js';
import type { Replacement } from './merge-piece.js';
import { respellAttribute, spellAttribute } from './spelling.js';
import { findAttribute, type XmlElement } from './xml-element.js';

export interface AttributeValue {
  /** As the original spells it; absent where the value is new. */
  readonly raw: string | undefined;
  readonly value: string;
}

export function spelledFor(quote: string, { raw, value }: AttributeValue, encoding: TextEncoding): string {
  return raw === undefined ? spellAttribute(value, quote, encoding) : respellAttribute(raw, quote, encoding);
}

function endOfName({ start, name }: XmlElement): number {
  return start + 1 + name.length;
}

/** Takes the attribute out, with the blanks before it. */
export function removeAttribute(element: XmlElement, name: string): Replacement {
  const index = element.attributes.findIndex((one) => one.name === name);
  const attribute = element.attributes[index];
  if (attribute === undefined) return { start: element.start, end: element.start, replacement: '' };
  const before = element.attributes[index - 1];
  const start = before === undefined ? endOfName(element) : before.end + 1;
  return { start, end: attribute.end + 1, replacement: '' };
}

/** Replaces the attribute's value between its quotes, or adds the attribute as the last one of the start tag. */
export function writeAttribute(
  { text, encoding }: { readonly text: string; readonly encoding: TextEncoding },
  element: XmlElement,
  name: string,
  value: AttributeValue,
): Replacement {
  const attribute = findAttribute(element, name);
  if (attribute !== undefined) {
    const quote = text.charAt(attribute.end);
    return { start: attribute.start, end: attribute.end, replacement: spelledFor(quote, value, encoding) };
  }
  const last = element.lastAttribute();
  const start = last ? last.end + 1 : endOfName(element);
  return { start, end: start, replacement: ` ${name}="${spelledFor('"', value, encoding)}"` };
}
