import type { TextSpan } from './secrets-in-text.js';

export interface MarkupAttribute extends TextSpan {
  readonly name: string;
  /** As spelled. */
  readonly value: string;
}

/** A piece of a configuration, also of one that is not well formed. */
export type Markup =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly MarkupAttribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  /** Between tags, or in a CDATA section. */
  | ({ readonly kind: 'text' } & TextSpan)
  /** The inside of comments, instructions and declarations. */
  | ({ readonly kind: 'other' } & TextSpan);

const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]{0,200}:)?[\p{L}_][\p{L}\d_.-]{0,200})/uy;
const attribute =
  /\s*([^\s=<>"'/]{1,300})\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|(\((?:secret|hidden, [^()"'<>]{1,60})\)|[^\s"'<>(]+))/dy;
const tagEnd = /\s*(\/?)>/y;
/** `<?xml version="1.0" encoding="utf-8"?>` */
const declaration = /<\?xml(?:\s+(?:version|encoding|standalone)\s*=\s*["'][\w.-]{1,40}["']){1,3}\s*\?>/y;

function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index;
  return expression.exec(text);
}

function attributesAt(text: string, start: number): { attributes: readonly MarkupAttribute[]; end: number } {
  const attributes: MarkupAttribute[] = [];
  let end = start;
  for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
    const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== undefined) ?? 2;
    const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
    attributes.push({ name: match[1] ?? '', value: match[group] ?? '', start: valueStart, end: valueEnd });
    end += match[0].length;
  }
  return { attributes, end };
}

/** Markup whose inside is one piece: where it begins and what closes it. */
const wrapped = [
  ['<!--', '-->', 'other'],
  ['<![CDATA[', ']]>', 'text'],
  ['<?', '?>', 'other'],
  ['<!', '>', 'other'],
] as const;

/** The pieces of a text, in order. Each stretch is looked at a bounded number of times. */
export function* readMarkup(text: string): Generator<Markup> {
  // What was not found once behind a place is not searched for again.
  const without = new Set<string>();
  for (let index = 0; index < text.length; ) {
    const start = text.indexOf('<', index);
    const textEnd = start < 0 ? text.length : start;
    if (textEnd > index) yield { kind: 'text', start: index, end: textEnd };
    if (start < 0) return;
    const known = at(declaration, text, start);
    if (known) {
      index = start + known[0].length;
      continue;
    }
    const around = wrapped.find(([opening]) => text.startsWith(opening, start));
    if (around !== undefined) {
      const [opening, closing, kind] = around;
      const from = start + opening.length;
      const close = without.has(closing) ? -1 : text.indexOf(closing, from);
      if (close < 0) without.add(closing);
      const end = close < 0 ? text.length : close;
      if (end > from) yield { kind, start: from, end };
      index = close < 0 ? text.length : close + closing.length;
      continue;
    }
    const tag = at(tagStart, text, start);
    if (!tag) {
      yield { kind: 'text', start: start + 1, end: nextTag(text, start + 1) };
      index = nextTag(text, start + 1);
      continue;
    }
    const name = tag[2] ?? '';
    const isClosing = tag[1] === '/';
    // What stands in an end tag is no attribute: it is read as text.
    const behind = start + tag[0].length;
    const { attributes, end } = isClosing ? { attributes: [], end: behind } : attributesAt(text, behind);
    const close = at(tagEnd, text, end);
    if (isClosing) yield { kind: 'close', name };
    else yield { kind: 'open', name, attributes, isEmpty: close?.[1] === '/' };
    index = end + (close?.[0].length ?? 0);
  }
}

function nextTag(text: string, from: number): number {
  const next = text.indexOf('<', from);
  return next < 0 ? text.length : next;
}
