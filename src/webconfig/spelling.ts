import { canEncode, type TextEncoding } from './decode.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' };

function characterReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** Characters that the file's encoding lacks become character references. */
function encodable(raw: string, encoding: TextEncoding): string {
  if (canEncode(raw, encoding)) return raw;
  return Array.from(raw, (one) => (canEncode(one, encoding) ? one : characterReference(one))).join('');
}

/** Escapes only what the quote demands; line breaks and tabs become references, which every reader keeps. */
export function spellAttribute(value: string, quote: string, encoding: TextEncoding): string {
  const escaped = Array.from(value, (one) => {
    if (one === '&' || one === '<' || one === quote) return entities[one] ?? one;
    return one === '\t' || one === '\r' || one === '\n' ? characterReference(one) : one;
  });
  return encodable(escaped.join(''), encoding);
}

/** A raw attribute value of another file, spelled the same wherever the quote and the encoding here allow it. */
export function respellAttribute(raw: string, quote: string, encoding: TextEncoding): string {
  return encodable(raw.replaceAll(quote, entities[quote] ?? quote), encoding);
}

/** Text for the content of an element; a lone carriage return would be read as a line feed by some readers. */
export function spellContent(value: string, encoding: TextEncoding): string {
  const escaped = value
    .replace(/[&<]/g, (one) => entities[one] ?? one)
    .replaceAll(']]>', ']]&gt;')
    .replace(/\r(?!\n)/g, '&#xD;');
  return encodable(escaped, encoding);
}

/** Raw content of another file with markup in it cannot be respelled: `undefined` where the encoding here lacks a character. */
export function respellContent(raw: string, encoding: TextEncoding): string | undefined {
  if (canEncode(raw, encoding)) return raw;
  return raw.includes('<') ? undefined : encodable(raw, encoding);
}
