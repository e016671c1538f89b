import { isFlag, isSmallNumber, looksLikeKey } from './harmless-values.js';
import { isHidden } from './hidden.js';
import type { NameClass, Names } from './names.js';
import { joinedSpans, secretsInText, type TextSpan } from './secrets-in-text.js';

/** A part of a configuration that is not shown. */
export interface HiddenSpan extends TextSpan {
  /** Known to be a secret; of everything else nothing is known. */
  readonly isSecret: boolean;
}

/** Attributes that name what the element's value is for. */
const naming: ReadonlySet<string> = new Set(['key', 'name', 'Key', 'Name', 'id', 'variable']);

function settingName(attributes: readonly MarkupAttribute[]): string {
  return attributes.find(({ name }) => naming.has(name))?.value ?? '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What of a value is hidden, by what its name says. */
export function hiddenOfValue(
  value: string,
  start: number,
  kind: NameClass,
  mayLookLikeKey: boolean,
): readonly HiddenSpan[] {
  const trimmed = value.trim();
  if (isFlag(value) || isHidden(trimmed)) return [];
  const from = start + value.length - value.trimStart().length;
  const whole = (isSecret: boolean) => [{ start: from, end: from + trimmed.length, isSecret }];
  if (kind === 'secret' || (looksLikeKey(value) && !mayLookLikeKey)) return whole(true);
  if (kind === 'unknown') return isSmallNumber(value) ? [] : whole(false);
  return secretsInText(value).map((span) => ({ start: start + span.start, end: start + span.end, isSecret: true }));
}

/** Reads a configuration from its beginning to its end and keeps what is hidden of it. */
class Reading {
  readonly spans: HiddenSpan[] = [];
  /** Of the setting whose element is open. */
  private setting = '';
  /** The element opened last, while nothing was closed behind it. */
  private element = '';

  constructor(
    private readonly text: string,
    private readonly names: Names,
  ) {}

  take(piece: Markup): void {
    switch (piece.kind) {
      case 'open': {
        const named = settingName(piece.attributes);
        for (const one of piece.attributes) this.attribute(one, named);
        if (piece.name === 'setting') this.setting = piece.isEmpty ? '' : named;
        this.element = piece.isEmpty ? '' : localName(piece.name);
        return;
      }
      case 'close':
        if (piece.name === 'setting') this.setting = '';
        this.element = '';
        return;
      case 'text':
        this.content(piece);
        return;
      case 'other':
        this.other(piece);
    }
  }

  private attribute({ name, value, start }: MarkupAttribute, setting: string): void {
    if (naming.has(name) || name === 'xmlns' || name.startsWith('xmlns:')) {
      this.add(hiddenOfValue(value, start, 'shown', true));
      return;
    }
    const isValue = /^value$/i.test(name);
    const [own, of] = [this.names.classOf(localName(name), 'attribute'), this.names.classOf(setting, 'setting')];
    const kind = isValue ? of : own === 'unknown' ? this.names.classOf(name, 'attribute') : own;
    this.add(hiddenOfValue(value, start, kind, !isValue || this.names.mayLookLikeKey(setting)));
  }

  private content({ start, end }: TextSpan): void {
    const content = this.text.slice(start, end);
    const [own, of] = [this.names.classOf(this.element, 'setting'), this.names.classOf(this.setting, 'setting')];
    // What is in a list of a secret setting is as secret as the setting.
    const kind = own === 'secret' || of === 'secret' ? 'secret' : this.element === 'value' ? of : own;
    this.add(hiddenOfValue(content, start, kind, this.names.mayLookLikeKey(this.setting)));
  }

  /** A comment is read as a configuration of its own where everything may be shown. */
  private other({ start, end }: TextSpan): void {
    const inside = this.text.slice(start, end);
    if (this.names.classOf('', 'setting') !== 'shown') this.add(hiddenOfValue(inside, start, 'unknown', false));
    else this.add(joinedSpans(within(inside, start, this.names)).map((span) => ({ ...span, isSecret: true })));
  }

  private add(spans: readonly HiddenSpan[]): void {
    for (const span of spans) this.spans.push(span);
  }
}

/**
 * What of a configuration is not shown: every value, comment and text whose name is not known to be harmless. Also of text
 * that is not well formed: what is read as no markup is hidden. In order, not overlapping, none empty; linear in the text.
 */
export function hiddenSpans(text: string, names: Names): readonly HiddenSpan[] {
  const reading = new Reading(text, names);
  for (const piece of readMarkup(text)) reading.take(piece);
  return reading.spans;
}

/** What is known to be a secret, also in comments, whose text is read as a configuration of its own. */
export function secretSpans(text: string, names: Names): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const { start, end, isSecret } of hiddenSpans(text, names)) {
    if (isSecret) found.push({ start, end });
    else for (const one of within(text.slice(start, end), start, names)) found.push(one);
  }
  return joinedSpans(found);
}

function within(part: string, offset: number, names: Names): readonly TextSpan[] {
  const inner = part.includes('<') ? hiddenSpans(part, names).filter(({ isSecret }) => isSecret) : [];
  return [...inner, ...secretsInText(part)].map(({ start, end }) => ({ start: offset + start, end: offset + end }));
}

interface MarkupAttribute extends TextSpan {
  readonly name: string;
  /** As spelled. */
  readonly value: string;
}

/** A piece of a configuration, also of one that is not well formed. */
type Markup =
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
function* readMarkup(text: string): Generator<Markup> {
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
    // What is in an end tag is no attribute: it is read as text.
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
