import { isFlag, isSmallNumber, looksLikeKey } from './harmless-values.js';
import { isHidden } from './hidden.js';
import type { NameClass, Names } from './names.js';
import { type Markup, type MarkupAttribute, readMarkup } from './read-markup.js';
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
    // What a list of a secret setting holds is as secret as the setting.
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
