import { checkNamespaces } from './check-namespaces.js';
import { deepest, MarkupFault } from './located-error.js';
import { NumberList } from './number-list.js';
import { XmlDocument } from './xml-document.js';

const [tab, lineFeed, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20];
const [exclamation, doubleQuote, numberSign, singleQuote, slash, equals, greater, question] = [
  0x21, 0x22, 0x23, 0x27, 0x2f, 0x3d, 0x3e, 0x3f,
];

/** Characters that XML 1.0 allows nowhere, halves of characters among them. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const declaration =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);/y;

/** The number in a reference, behind `#`. */
function codeOf(number: string): number {
  return number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
}

function isBlank(code: number): boolean {
  return code === blank || code === lineFeed || code === carriageReturn || code === tab;
}

/** Also at the end of the text, where there is no code. */
function endsName(code: number): boolean {
  return !(code > blank) || code === greater || code === slash || code === equals;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return isBlank(code);
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

/** Reads a document, each character once, and accepts nothing that is not well formed. */
class DocumentReader {
  private readonly document: XmlDocument;
  private readonly open: number[] = [];
  /** For each name the element in which it was an attribute last. */
  private readonly lastUses: number[] = [];
  private hasRoot = false;
  /** The next `&`, `<` and `]]>` at or behind the place up to which all is read. */
  private ampersand: number;
  private less: number;
  private cdataEnd: number;
  private nameEnd = 0;
  private lastName = 0;
  /** For each name the one that followed it last, plus one. */
  private readonly following = new NumberList(64);

  constructor(
    private readonly text: string,
    private readonly roots: readonly string[],
  ) {
    this.document = new XmlDocument(text);
    this.ampersand = this.find('&', 0);
    this.less = this.find('<', 0);
    this.cdataEnd = this.find(']]>', 0);
  }

  read(): XmlDocument {
    const illegal = forbidden.exec(this.text);
    if (illegal !== null) throw new MarkupFault(illegal.index);
    let at = this.behindDeclaration();
    while (at < this.text.length) {
      this.readText(at, this.less);
      at = this.less < this.text.length ? this.readMarkup(this.less) : this.text.length;
    }
    if (!this.hasRoot || this.open.length > 0) throw new MarkupFault(this.text.length);
    checkNamespaces(this.document);
    return this.document;
  }

  /** The length of the text where there is none. */
  private find(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    return found < 0 ? this.text.length : found;
  }

  private behind(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    if (found < 0) throw new MarkupFault(from);
    return found + mark.length;
  }

  private behindDeclaration(): number {
    if (!this.text.startsWith('<?xml') || !isBlank(this.text.charCodeAt(5))) return 0;
    declaration.lastIndex = 0;
    if (!declaration.test(this.text)) throw new MarkupFault(0);
    this.less = this.find('<', declaration.lastIndex);
    return declaration.lastIndex;
  }

  private behindBlanks(at: number): number {
    let index = at;
    while (isBlank(this.text.charCodeAt(index))) index++;
    return index;
  }

  /** Text outside of the root is blank; in it `]]>` has no place. */
  private readText(start: number, end: number): void {
    if (this.ampersand < end) this.readReferences(end);
    const at = this.behindBlanks(start);
    if (at >= end) return;
    if (this.open.length === 0) throw new MarkupFault(at);
    if (this.cdataEnd < at) this.cdataEnd = this.find(']]>', at);
    if (this.cdataEnd < end) throw new MarkupFault(this.cdataEnd);
    this.markContent();
  }

  private markContent(): void {
    const element = this.open[this.open.length - 1];
    if (element !== undefined) this.document.contents.set(element, 1);
  }

  /** All references before a place; those in names are no names. */
  private readReferences(end: number): void {
    while (this.ampersand < end) {
      reference.lastIndex = this.ampersand;
      if (!reference.test(this.text)) throw new MarkupFault(this.ampersand);
      const behind = reference.lastIndex;
      const isNumber = this.text.charCodeAt(this.ampersand + 1) === numberSign;
      if (isNumber && !isCharacter(codeOf(this.text.slice(this.ampersand + 2, behind - 1)))) {
        throw new MarkupFault(this.ampersand);
      }
      this.ampersand = this.find('&', behind);
    }
  }

  private readMarkup(start: number): number {
    const code = this.text.charCodeAt(start + 1);
    if (code === exclamation) return this.readVerbatim(start, this.behindExclamation(start));
    if (code === question) return this.readVerbatim(start, this.behindInstruction(start));
    this.less = this.find('<', start + 1);
    const end = code === slash ? this.readEndTag(start) : this.readStartTag(start);
    if (this.ampersand < end) this.readReferences(end);
    return end;
  }

  /** Nothing in it is markup or a reference. */
  private readVerbatim(start: number, end: number): number {
    this.less = this.find('<', end);
    if (this.ampersand > start && this.ampersand < end) this.ampersand = this.find('&', end);
    if (this.cdataEnd < end) this.cdataEnd = this.find(']]>', end);
    return end;
  }

  private behindExclamation(start: number): number {
    if (this.text.startsWith('<!--', start)) {
      const hyphens = this.behind('--', start + 4);
      if (this.text.charCodeAt(hyphens) !== greater) throw new MarkupFault(hyphens);
      return hyphens + 1;
    }
    if (this.open.length === 0 || !this.text.startsWith('<![CDATA[', start)) throw new MarkupFault(start);
    this.markContent();
    return this.behind(']]>', start + 9);
  }

  private behindInstruction(start: number): number {
    const end = this.behind('?>', start + 2);
    const head = this.text.slice(start + 2, Math.min(end - 2, start + 1000));
    const name = head.slice(0, head.search(/[\s?]|$/));
    if (/^xml$/i.test(name) || name.includes(':') || this.numberOfName(start + 2, start + 2 + name.length) < 0) {
      throw new MarkupFault(start);
    }
    const next = this.text.charCodeAt(start + 2 + name.length);
    if (next !== question && !isBlank(next)) throw new MarkupFault(start);
    this.markContent();
    return end;
  }

  private numberOfName(start: number, end: number): number {
    let hash = 0;
    for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + this.text.charCodeAt(index)) | 0;
    return this.document.names.numberOf(this.text, start, end, hash);
  }

  /** Whether a name that is likely to be here is; then `nameEnd` is its end. */
  private isNamed(guess: number, start: number): boolean {
    const { text } = this;
    const name = this.document.names.nameOf(guess);
    this.nameEnd = start + name.length;
    return text.startsWith(name, start) && endsName(text.charCodeAt(this.nameEnd));
  }

  /** The number of the name that begins here; `nameEnd` is its end. */
  private readName(start: number): number {
    const { text } = this;
    let index = start;
    let hash = 0;
    for (let code = text.charCodeAt(index); !endsName(code); code = text.charCodeAt(++index)) {
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.nameEnd = index;
    const number = this.document.names.numberOf(text, start, index, hash);
    if (number < 0) throw new MarkupFault(start);
    return number;
  }

  /** Names follow one another in few ways: the one that followed the last name before is looked for first. */
  private readNextName(start: number): number {
    const { following, lastName } = this;
    const guess = following.at(lastName) - 1;
    if (guess >= 0 && this.isNamed(guess, start)) {
      this.lastName = guess;
      return guess;
    }
    const number = this.readName(start);
    while (following.length <= number) following.push(0);
    following.set(lastName, number + 1);
    this.lastName = number;
    return number;
  }

  private readEndTag(start: number): number {
    const { document, open } = this;
    const element = open.pop();
    if (element === undefined || !this.isNamed(document.elementNames.at(element), start + 2)) {
      throw new MarkupFault(start);
    }
    const end = this.behindBlanks(this.nameEnd);
    if (this.text.charCodeAt(end) !== greater) throw new MarkupFault(end);
    document.contentEnds.set(element, start);
    document.ends.set(element, end + 1);
    document.followers.set(element, document.length);
    return end + 1;
  }

  private readStartTag(start: number): number {
    const { document, open } = this;
    const element = document.length;
    const name = this.readNextName(start + 1);
    if (open.length === 0) this.readRoot(name, start);
    if (open.length >= deepest) throw new MarkupFault(start);
    document.elementNames.push(name);
    document.contents.push(0);
    document.starts.push(start);
    document.parents.push(open.length === 0 ? -1 : (open[open.length - 1] ?? -1));
    document.firstAttributes.push(document.attributeNames.length);
    const mark = this.readAttributes(this.nameEnd, element);
    const isEmpty = this.text.charCodeAt(mark) === slash;
    const end = isEmpty ? mark + 2 : mark + 1;
    if (isEmpty && this.text.charCodeAt(mark + 1) !== greater) throw new MarkupFault(mark);
    document.startTagEnds.push(end);
    document.contentEnds.push(end);
    document.ends.push(end);
    document.followers.push(element + 1);
    if (!isEmpty) open.push(element);
    return end;
  }

  private readRoot(name: number, start: number): void {
    if (this.hasRoot || !this.roots.includes(this.document.names.nameOf(name))) throw new MarkupFault(start);
    this.hasRoot = true;
  }

  /** Gives the place of the start tag's `>` or `/`. */
  private readAttributes(from: number, element: number): number {
    const { text } = this;
    for (let at = from; ; ) {
      const start = this.behindBlanks(at);
      const code = text.charCodeAt(start);
      if (code === greater || code === slash) return start;
      if (start === at) throw new MarkupFault(start);
      at = this.readAttribute(start, element);
    }
  }

  private readAttribute(start: number, element: number): number {
    const { text, document } = this;
    const name = this.readNextName(start);
    const sign = this.behindBlanks(this.nameEnd);
    const open = this.behindBlanks(sign + 1);
    const quote = text.charCodeAt(open);
    if (text.charCodeAt(sign) !== equals || (quote !== doubleQuote && quote !== singleQuote))
      throw new MarkupFault(sign);
    const end = text.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
    if (end < 0 || end > this.less || this.isRepeated(name, element)) throw new MarkupFault(start);
    document.attributeNames.push(name);
    document.valueStarts.push(open + 1);
    document.valueEnds.push(end);
    return end + 1;
  }

  private isRepeated(name: number, element: number): boolean {
    while (this.lastUses.length <= name) this.lastUses.push(-1);
    if (this.lastUses[name] === element) return true;
    this.lastUses[name] = element;
    return false;
  }
}

/**
 * The elements of a well-formed document with one of the given roots.
 * @throws MarkupFault for everything else, without a reason
 */
export function readDocument(text: string, roots: readonly string[]): XmlDocument {
  return new DocumentReader(text, roots).read();
}
