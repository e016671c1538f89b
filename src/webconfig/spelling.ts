import type { TextEncoding } from './code-page.js';
import { canEncode } from './decode.js';

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

/** A raw attribute value of another file, spelled the same where the quote and the encoding here allow it. */
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

const markup = /(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^\s"'>]+(?:[^"'>]|"[^"]*"|'[^']*')*>)/;

/** Names, comments and instructions cannot contain references; text, values and what a CDATA section unwraps to can. */
function respellToken(token: string, encoding: TextEncoding): string | undefined {
  if (canEncode(token, encoding)) return token;
  if (!token.startsWith('<')) return encodable(token, encoding);
  if (token.startsWith('<![CDATA[')) return spellContent(token.slice(9, -3), encoding);
  if (/^<[!?]/.test(token)) return undefined;
  const spelled = token.replace(/"[^"]*"|'[^']*'/g, (value) => encodable(value, encoding));
  return canEncode(spelled, encoding) ? spelled : undefined;
}

/** Raw content of another file: `undefined` where the encoding here lacks a character that cannot be spelled otherwise. */
export function respellContent(raw: string, encoding: TextEncoding): string | undefined {
  const tokens = raw.split(markup).map((token) => respellToken(token, encoding));
  return tokens.includes(undefined) ? undefined : tokens.join('');
}
