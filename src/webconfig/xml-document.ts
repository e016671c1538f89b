import { NumberList } from './number-list.js';
import type { XmlAttribute, XmlElement } from './xml-element.js';

const start =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const part = `[${start}][${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`;
/** A name of XML 1.0, fifth edition, with at most one prefix (Namespaces in XML 1.0). */
const qualifiedName = new RegExp(`^${part}(?::${part})?$`, 'u');

/** The names of a document, each kept and checked once, found without making a string of every place where it is. */
class NameTable {
  private readonly names: string[] = [];
  private readonly hashes = new NumberList(64);
  /** Number of the name plus one, by hash. */
  private slots = new Int32Array(256);
  /** Whether a name has a prefix or declares a namespace. */
  hasNamespaces = false;

  nameOf(number: number): string {
    return this.names[number] ?? '';
  }

  get length(): number {
    return this.names.length;
  }

  /** The number of the name between the two places of the text; -1 where that is no name. `hash` depends on its characters alone. */
  numberOf(text: string, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(text.slice(from, to), hash, slot);
      if (this.hashes.at(number) === hash && this.isAt(number, text, from, to)) return number;
    }
  }

  private isAt(number: number, text: string, from: number, to: number): boolean {
    const name = this.names[number] ?? '';
    if (name.length !== to - from) return false;
    for (let index = 0; index < name.length; index++) {
      if (name.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
    }
    return true;
  }

  private add(name: string, hash: number, slot: number): number {
    if (!qualifiedName.test(name)) return -1;
    if (name.includes(':') || name === 'xmlns') this.hasNamespaces = true;
    this.slots[slot] = this.names.push(name);
    this.hashes.push(hash);
    if (2 * this.names.length > this.slots.length) this.grow();
    return this.names.length - 1;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.names.length; number++) {
      let slot = this.hashes.at(number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

/** Attributes or children of an element that are gone through without an index. */
const few = 16;

const noElements: readonly XmlElement[] = [];

/** An element of a document; it is made when somebody asks for it, and is always the same one. */
class DocumentElement implements XmlElement {
  private found: readonly XmlElement[] | undefined;

  constructor(
    private readonly document: XmlDocument,
    private readonly index: number,
  ) {}

  get name(): string {
    return this.document.nameAt(this.index);
  }

  get start(): number {
    return this.document.starts.at(this.index);
  }

  get startTagEnd(): number {
    return this.document.startTagEnds.at(this.index);
  }

  get contentEnd(): number {
    return this.document.contentEnds.at(this.index);
  }

  get end(): number {
    return this.document.ends.at(this.index);
  }

  get mayHoldText(): boolean {
    return this.document.contents.at(this.index) !== 0;
  }

  get parent(): XmlElement | undefined {
    const parent = this.document.parents.at(this.index);
    return parent < 0 ? undefined : this.document.element(parent);
  }

  get children(): readonly XmlElement[] {
    this.found ??= this.document.childrenOf(this.index);
    return this.found;
  }

  childrenNamed(name: string): readonly XmlElement[] {
    return this.document.childrenNamed(this.index, name);
  }

  get attributes(): readonly XmlAttribute[] {
    return this.document.attributesOf(this.index);
  }

  lastAttribute(): XmlAttribute | undefined {
    return this.document.lastAttributeOf(this.index);
  }

  attributeName(isWanted: (name: string) => boolean): string | undefined {
    return this.document.attributeNameOf(this.index, isWanted);
  }

  hasChild(isWanted: (name: string) => boolean): boolean {
    return this.document.hasChild(this.index, isWanted);
  }

  attribute(name: string): XmlAttribute | undefined {
    return this.document.attributeOf(this.index, name);
  }

  raw(name: string): string | undefined {
    return this.document.rawOf(this.index, name);
  }
}

/**
 * The elements of a document in their order, as numbers: what each is called and where it is. Offsets are UTF-16
 * indices into the text, ends exclusive.
 */
export class XmlDocument {
  readonly names = new NameTable();
  readonly elementNames: NumberList;
  readonly starts: NumberList;
  readonly startTagEnds: NumberList;
  /** Where the end tag begins; equal to the end in an element that closes itself. */
  readonly contentEnds: NumberList;
  readonly ends: NumberList;
  /** Number of the element around it, -1 for the root. */
  readonly parents: NumberList;
  /** Number of the first element behind it that is not in it. */
  readonly followers: NumberList;
  /** 1 where text, CDATA or an instruction is directly in it, else 0. Blanks and comments do not count. */
  readonly contents: NumberList;
  /** Number of its first attribute. */
  readonly firstAttributes: NumberList;
  readonly attributeNames: NumberList;
  /** Of the value between its quotes. */
  readonly valueStarts: NumberList;
  readonly valueEnds: NumberList;
  private readonly attributeIndexes = new Map<number, ReadonlyMap<string, number>>();
  private readonly childIndexes = new Map<number, ReadonlyMap<string, readonly XmlElement[]>>();
  private views: (XmlElement | undefined)[] = [];

  constructor(readonly text: string) {
    const room = text.length >> 5;
    const list = () => new NumberList(room);
    [this.elementNames, this.starts, this.startTagEnds, this.contentEnds] = [list(), list(), list(), list()];
    [this.ends, this.parents, this.followers, this.firstAttributes] = [list(), list(), list(), list()];
    [this.contents, this.attributeNames, this.valueStarts, this.valueEnds] = [list(), list(), list(), list()];
  }

  /** Number of elements. */
  get length(): number {
    return this.starts.length;
  }

  nameAt(index: number): string {
    return this.names.nameOf(this.elementNames.at(index));
  }

  /** Number of the attribute behind the element's last one. */
  endOfAttributes(index: number): number {
    return index + 1 < this.length ? this.firstAttributes.at(index + 1) : this.attributeNames.length;
  }

  element(index: number): XmlElement {
    if (this.views.length === 0) this.views = new Array(this.length);
    const found = this.views[index] ?? new DocumentElement(this, index);
    this.views[index] = found;
    return found;
  }

  childrenOf(index: number): readonly XmlElement[] {
    const end = this.followers.at(index);
    if (end === index + 1) return noElements;
    const children: XmlElement[] = [];
    for (let child = index + 1; child < end; child = this.followers.at(child)) children.push(this.element(child));
    return children;
  }

  childrenNamed(index: number, name: string): readonly XmlElement[] {
    const known = this.childIndexes.get(index);
    if (known !== undefined) return known.get(name) ?? noElements;
    const end = this.followers.at(index);
    const found: XmlElement[] = [];
    let count = 0;
    for (let child = index + 1; child < end; child = this.followers.at(child), count++) {
      if (this.nameAt(child) === name) found.push(this.element(child));
    }
    if (count > few) this.indexChildren(index);
    return found.length === 0 ? noElements : found;
  }

  /** Children by name, for an element with so many that going through them for each name would take long. */
  private indexChildren(index: number): void {
    const byName = new Map<string, XmlElement[]>();
    for (const child of this.element(index).children) {
      const found = byName.get(child.name);
      if (found === undefined) byName.set(child.name, [child]);
      else found.push(child);
    }
    this.childIndexes.set(index, byName);
  }

  attributesOf(index: number): readonly XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    const end = this.endOfAttributes(index);
    for (let one = this.firstAttributes.at(index); one < end; one++) attributes.push(this.attributeAt(one));
    return attributes;
  }

  attributeNameOf(index: number, isWanted: (name: string) => boolean): string | undefined {
    const end = this.endOfAttributes(index);
    for (let one = this.firstAttributes.at(index); one < end; one++) {
      const name = this.names.nameOf(this.attributeNames.at(one));
      if (isWanted(name)) return name;
    }
    return undefined;
  }

  hasChild(index: number, isWanted: (name: string) => boolean): boolean {
    const end = this.followers.at(index);
    for (let child = index + 1; child < end; child = this.followers.at(child)) {
      if (isWanted(this.nameAt(child))) return true;
    }
    return false;
  }

  attributeOf(index: number, name: string): XmlAttribute | undefined {
    const attribute = this.findAttribute(index, name);
    return attribute < 0 ? undefined : this.attributeAt(attribute);
  }

  rawOf(index: number, name: string): string | undefined {
    const attribute = this.findAttribute(index, name);
    return attribute < 0 ? undefined : this.text.slice(this.valueStarts.at(attribute), this.valueEnds.at(attribute));
  }

  private findAttribute(index: number, name: string): number {
    const end = this.endOfAttributes(index);
    if (end - this.firstAttributes.at(index) > few) return this.indexOf(index, end).get(name) ?? -1;
    for (let one = this.firstAttributes.at(index); one < end; one++) {
      if (this.names.nameOf(this.attributeNames.at(one)) === name) return one;
    }
    return -1;
  }

  /** Attributes by name, for an element with so many that going through them for each would take their square. */
  private indexOf(index: number, end: number): ReadonlyMap<string, number> {
    const known = this.attributeIndexes.get(index);
    if (known !== undefined) return known;
    const byName = new Map<string, number>();
    for (let one = this.firstAttributes.at(index); one < end; one++) {
      byName.set(this.names.nameOf(this.attributeNames.at(one)), one);
    }
    this.attributeIndexes.set(index, byName);
    return byName;
  }

  lastAttributeOf(index: number): XmlAttribute | undefined {
    const end = this.endOfAttributes(index);
    return end === this.firstAttributes.at(index) ? undefined : this.attributeAt(end - 1);
  }

  private attributeAt(index: number): XmlAttribute {
    const [start, end] = [this.valueStarts.at(index), this.valueEnds.at(index)];
    return { name: this.names.nameOf(this.attributeNames.at(index)), raw: this.text.slice(start, end), start, end };
  }
}
