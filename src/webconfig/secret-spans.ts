import { isHarmlessName, isHarmlessValue, isSecretName, looksLikeKey } from './secret-names.js';
import { secretsInValue, type ValueSpan } from './secrets-in-value.js';

/** One tag as it is spelled, also in comments and in text that is not well formed. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly TagAttribute[];
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
}

interface TagAttribute extends ValueSpan {
  readonly name: string;
  readonly value: string;
}

const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]*:)?[\p{L}_][\p{L}\d_.-]*)/uy;
const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|([^\s"'<>]+))/dy;
const tagEnd = /\s*(\/?)>/y;

function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index;
  return expression.exec(text);
}

function attributesAt(text: string, start: number): { attributes: readonly TagAttribute[]; end: number } {
  const attributes: TagAttribute[] = [];
  let end = start;
  for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
    const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== undefined) ?? 2;
    const [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
    attributes.push({ name: match[1] ?? '', value: match[group] ?? '', start: valueStart, end: valueEnd });
    end += match[0].length;
  }
  return { attributes, end };
}

function tagAt(text: string, index: number): Tag | undefined {
  const start = at(tagStart, text, index);
  if (!start) return undefined;
  const { attributes, end } = attributesAt(text, index + start[0].length);
  const close = at(tagEnd, text, end);
  return {
    name: start[2] ?? '',
    attributes,
    isClosing: start[1] === '/',
    isEmpty: close?.[1] === '/',
    end: end + (close?.[0].length ?? 0),
  };
}

function wholeOrParts(whole: boolean, value: string, start: number): readonly ValueSpan[] {
  if (whole) return value.trim() === '' ? [] : [{ start, end: start + value.length }];
  return secretsInValue(value).map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** Attributes that name what the element's value is for. */
const naming = ['key', 'name', 'Key', 'Name', 'id', 'variable'];

function settingName({ attributes }: Tag): string {
  return attributes.find(({ name }) => naming.includes(name))?.value ?? '';
}

function secretsInTag(tag: Tag): readonly ValueSpan[] {
  const setting = settingName(tag);
  const isOfSecret = (value: string) => isSecretName(setting) || (looksLikeKey(value) && !isHarmlessName(setting));
  return tag.attributes.flatMap((one) => {
    if (naming.includes(one.name)) return [];
    const isValue = /^value$/i.test(one.name);
    const isSecret = (isSecretName(one.name) || (isValue && isOfSecret(one.value))) && !isHarmlessValue(one.value);
    return wholeOrParts(isSecret, one.value, one.start);
  });
}

interface ContentSpan extends ValueSpan {
  /** A CDATA section: what looks like markup in it is text. */
  readonly isVerbatim: boolean;
}

/** Content that belongs to the setting named before it, or whose element says by its name that it is a secret. */
function isSecretContent(tag: Tag, setting: string, content: string, hasMarkup: boolean): boolean {
  if (isHarmlessValue(content)) return false;
  if (tag.name === 'value')
    return isSecretName(setting) || (!hasMarkup && !isHarmlessName(setting) && looksLikeKey(content));
  return isSecretName(tag.name.replace(/^.*:/, '')) && !hasMarkup;
}

/** Finds the next place of a mark; each stretch of the text is searched once, as long as the places asked for ascend. */
class Finder {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** The length of the text where there is none. */
  from(index: number): number {
    if (this.next < index) {
      const found = this.text.indexOf(this.mark, index);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}

const cdataStart = '<![CDATA[';

/** Finds the content of elements, also where their end tags are missing. */
class Contents {
  private readonly valueEnds: Finder;
  private readonly cdataEnds: Finder;
  private readonly tags: Finder;

  constructor(private readonly text: string) {
    this.valueEnds = new Finder(text, '</value');
    this.cdataEnds = new Finder(text, ']]>');
    this.tags = new Finder(text, '<');
  }

  after(tag: Tag): ContentSpan {
    const start = tag.end;
    if (tag.name === 'value') return { start, end: this.valueEnds.from(start), isVerbatim: false };
    const cdataEnd = this.text.startsWith(cdataStart, start) ? this.cdataEnds.from(start) : this.text.length;
    const isVerbatim = cdataEnd < this.text.length;
    if (isVerbatim) return { start: start + cdataStart.length, end: cdataEnd, isVerbatim };
    return { start, end: this.tags.from(start), isVerbatim };
  }
}

function secretsInContent(text: string, tag: Tag, setting: string, span: ContentSpan): readonly ValueSpan[] {
  const content = text.slice(span.start, span.end);
  const markup = span.isVerbatim ? -1 : content.indexOf('<');
  const isSecret = isSecretContent(tag, setting, content, markup >= 0);
  return wholeOrParts(isSecret, isSecret || markup < 0 ? content : content.slice(0, markup), span.start);
}

function secretsInMarkup(text: string): readonly ValueSpan[] {
  const spans: ValueSpan[] = [];
  const contents = new Contents(text);
  let setting = '';
  let index = text.indexOf('<');
  while (index >= 0) {
    const tag = tagAt(text, index);
    let next = Math.max(index + 1, tag?.end ?? 0);
    if (tag !== undefined) {
      if (tag.name === 'setting') setting = tag.isClosing ? '' : settingName(tag);
      for (const span of secretsInTag(tag)) spans.push(span);
      if (!tag.isClosing && !tag.isEmpty) {
        const content = contents.after(tag);
        for (const span of secretsInContent(text, tag, setting, content)) spans.push(span);
        if (content.isVerbatim) next = content.end;
      }
    }
    index = text.indexOf('<', next);
  }
  return spans;
}

const looseName =
  /(?:pass(?:word|wd|phrase)|pwd|secret|(?:validation|decryption|account|access|api|private)_?key)\w{0,40}$/i;
const looseValue = /\s{0,20}(?:"([^"\r\n<]*)|'([^'\r\n<]*)|((?:&(?:amp|lt|gt|quot|apos|#\w{1,8});|[^\s"'<>;])+))/dy;

/** No name of a setting is longer. */
const longestName = 80;
const nameCharacter = /[\w.-]/;

/** The name that ends before a sign of assignment, with blanks and a quote between; at most so many characters are looked at. */
function nameBefore(text: string, sign: number): string {
  let end = sign;
  while (end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (/["']/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > end - longestName && start > 0 && nameCharacter.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** What reads like an assignment of a secret in comments, loose text and broken markup: found by its sign, `:` or `=`. */
function looseSecrets(text: string): readonly ValueSpan[] {
  const found: ValueSpan[] = [];
  for (const { index } of text.matchAll(/[:=]/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const name = nameBefore(text, index);
    if (!looseName.test(name) || !isSecretName(name)) continue;
    const match = at(looseValue, text, index + 1);
    const range = [1, 2, 3].map((group) => match?.indices?.[group]).find((one) => one !== undefined);
    if (range === undefined || isHarmlessValue(text.slice(...range))) continue;
    found.push({ start: range[0], end: range[1] });
  }
  return found;
}

/** Where the text holds secrets: in order, not overlapping, none empty. */
export function secretSpans(text: string): readonly ValueSpan[] {
  const all = [...secretsInMarkup(text), ...looseSecrets(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: ValueSpan[] = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
