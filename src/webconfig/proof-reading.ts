import { NumberList } from './number-list.js';
import { scanTags, type TagVisitor } from './scan-tags.js';

/** An element as the proof's own reader sees it. */
interface ProofElement {
  readonly name: string;
  /** Name and raw value in turn: a large file has a million elements, and few of them are asked. */
  readonly attributes: string[];
  children: ProofElement[];
  contentStart: number;
  contentEnd: number;
}

/** A document as the proof sees it: by another scanner than the merge's, and by rules of its own. */
export interface ProofReading {
  /** Places of all elements, in document order. */
  readonly starts: NumberList;
  /** Of the element with this number in document order. */
  nameOf(element: number): string;
  /** Every setting in effect in the settings sections of the file itself, by {@link proofKey}. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Of location, section, the names below it, and the attribute. */
export function proofKey(location: string, section: string, names: readonly string[], attribute = ''): string {
  return [location.toLowerCase(), section, ...names, attribute].join('\0');
}

const references = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(references, (_, hexadecimal, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16))
      : (characters[name] ?? ''),
  );
}

const content = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|([^<]+)/g;

/** The text in an element, without its markup. */
function innerText(raw: string): string {
  if (!raw.includes('<')) return plain(raw);
  return [...raw.matchAll(content)].map(([, cdata, text]) => cdata ?? plain(text ?? '')).join('');
}

function proofAttribute({ attributes }: ProofElement, name: string): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return plain(attributes[index + 1] ?? '');
  }
  return undefined;
}

const noChildren: ProofElement[] = [];
const groups = ['applicationSettings', 'userSettings'];
const kept = new Set(['location', 'appSettings', 'connectionStrings', ...groups]);

class Reader implements TagVisitor {
  readonly starts: NumberList;
  readonly root: ProofElement = { name: '', attributes: [], children: [], contentStart: 0, contentEnd: 0 };
  private readonly open: (ProofElement | undefined)[] = [this.root];
  private current: ProofElement | undefined;
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly elementNames: NumberList;

  constructor(private readonly text: string) {
    this.starts = new NumberList(text.length >> 5);
    this.elementNames = new NumberList(text.length >> 5);
  }

  nameOf(element: number): string {
    return this.names[this.elementNames.at(element)] ?? '';
  }

  /** The same number, and the same string, for the same name. */
  private numberOf(name: string): number {
    const found = this.numbers.get(name);
    if (found !== undefined) return found;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  startTag(start: number, nameEnd: number): void {
    const number = this.numberOf(this.text.slice(start + 1, nameEnd));
    this.elementNames.push(number);
    this.starts.push(start);
    this.current = undefined;
    const parent = this.open[this.open.length - 1];
    // Only the settings sections and what is around them are kept: a large file has a million other elements.
    const name = this.names[number] ?? '';
    const isKept = this.open.length === 1 || kept.has(name) || (this.open.length > 2 && parent?.name !== 'location');
    if (parent === undefined || !isKept) return;
    this.current = { name, attributes: [], children: noChildren, contentStart: start, contentEnd: start };
    if (parent.children === noChildren) parent.children = [this.current];
    else parent.children.push(this.current);
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    if (this.current === undefined) return;
    const name = this.names[this.numberOf(this.text.slice(nameStart, nameEnd))] ?? '';
    this.current.attributes.push(name, this.text.slice(start, end));
  }

  startTagEnd(end: number, isEmpty: boolean): void {
    if (this.current !== undefined) {
      this.current.contentStart = end;
      this.current.contentEnd = end;
    }
    if (!isEmpty) this.open.push(this.current);
  }

  endTag(start: number): void {
    const element = this.open.pop();
    if (element !== undefined) element.contentEnd = start;
  }
}

type Keep = (key: string, value: string) => void;

/** `add`, `remove` and `clear` in their order; names are compared letter by letter, which is enough to see what changed. */
function readCollection(section: ProofElement, by: string, found: Map<string, ProofElement>): void {
  for (const element of section.children) {
    const name = proofAttribute(element, by);
    if (element.name === 'clear') found.clear();
    if (name === undefined) continue;
    found.delete(name);
    if (element.name === 'add') found.set(name, element);
  }
}

function readPlace(location: string, sections: readonly ProofElement[], text: string, keep: Keep): void {
  const [keys, strings] = [new Map<string, ProofElement>(), new Map<string, ProofElement>()];
  for (const section of sections) {
    if (section.name === 'appSettings') readCollection(section, 'key', keys);
    if (section.name === 'connectionStrings') readCollection(section, 'name', strings);
    if (!groups.includes(section.name)) continue;
    for (const { name, children } of section.children) {
      for (const setting of children) {
        const value = setting.children.find((child) => child.name === 'value');
        const raw = value === undefined ? '' : text.slice(value.contentStart, value.contentEnd);
        const isText = (proofAttribute(setting, 'serializeAs') ?? 'String') === 'String';
        const shown = isText ? innerText(raw) : raw.trim().replace(/>\s+</g, '><');
        keep(proofKey(location, section.name, [name, proofAttribute(setting, 'name') ?? '']), shown);
      }
    }
  }
  for (const [key, element] of keys) {
    keep(proofKey(location, 'appSettings', [key]), proofAttribute(element, 'value') ?? '');
  }
  for (const [name, element] of strings) {
    keep(proofKey(location, 'connectionStrings', [name]), proofAttribute(element, 'connectionString') ?? '');
    const provider = proofAttribute(element, 'providerName');
    if (provider !== undefined) keep(proofKey(location, 'connectionStrings', [name], 'providerName'), provider);
  }
}

function pathOf(element: ProofElement): string {
  const path = (proofAttribute(element, 'path') ?? '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\/+|\/+$/g, '');
  return path === '.' ? '' : path;
}

/** @throws ScanFault */
export function readForProof(text: string): ProofReading {
  const reader = new Reader(text);
  scanTags(text, reader);
  const [configuration] = reader.root.children;
  const places = new Map<string, ProofElement[]>([['', []]]);
  for (const section of configuration?.children ?? []) {
    const path = section.name === 'location' ? pathOf(section).toLowerCase() : '';
    const found = places.get(path) ?? [];
    places.set(path, found);
    found.push(...(section.name === 'location' ? section.children : [section]));
  }
  const settings = new Map<string, string>();
  for (const [path, sections] of places) {
    readPlace(path, sections, text, (key, value) => settings.set(key, value));
  }
  return { starts: reader.starts, nameOf: (element) => reader.nameOf(element), settings };
}
