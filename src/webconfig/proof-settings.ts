import { NumberList } from './number-list.js';

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text that begins behind the ampersand of a reference. */
function withCharacter(text: string): string {
  const end = text.indexOf(';');
  const name = text.slice(0, end);
  if (!name.startsWith('#')) return (characters[name] ?? '') + text.slice(end + 1);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return String.fromCodePoint(code) + text.slice(end + 1);
}

function plain(raw: string): string {
  if (!raw.includes('&')) return raw;
  const [first = '', ...others] = raw.split('&');
  return first + others.map(withCharacter).join('');
}

const content = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|([^<]+)/g;

/** The text in an element, without its markup. */
function innerText(raw: string): string {
  if (!raw.includes('<')) return plain(raw);
  return [...raw.matchAll(content)].map(([, cdata, text]) => cdata ?? plain(text ?? '')).join('');
}

/** How a value is spelled: in an attribute, as text, or as XML of its own. */
const [inAttribute, asText, asXml] = [0, 1, 2];

/** Where a section is: locations are compared without regard to case. */
export function proofPlace(location: string, section: string): string {
  return `${location.toLowerCase()}\0${section}`;
}

/** The name of a setting in its section, with its attribute where that is not the value. */
export function proofKey(names: readonly string[], attribute = ''): string {
  return attribute === '' ? names.join('\0') : [...names, attribute].join('\0');
}

/** The attributes of one element, as places in the text; it is filled anew for each. */
export class AttributePlaces {
  private readonly places = new NumberList(64);
  private count = 0;

  constructor(private readonly text: string) {}

  clear(): void {
    this.count = 0;
  }

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    let at = 4 * this.count++;
    for (const place of [nameStart, nameEnd, start, end]) {
      if (at < this.places.length) this.places.set(at, place);
      else this.places.push(place);
      at++;
    }
  }

  /** Number of the attribute, -1 where there is none. */
  find(name: string): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.places.at(4 * index);
      if (this.places.at(4 * index + 1) - start === name.length && this.text.startsWith(name, start)) return index;
    }
    return -1;
  }

  start(index: number): number {
    return index < 0 ? 0 : this.places.at(4 * index + 2);
  }

  end(index: number): number {
    return index < 0 ? 0 : this.places.at(4 * index + 3);
  }

  value(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : plain(this.text.slice(this.start(index), this.end(index)));
  }
}

/** Settings as places in the text: names are compared letter by letter, which is enough to see what changed. */
export class ProofSettings {
  private readonly sections = new Map<string, Map<string, number>>();
  private readonly starts = new NumberList(64);
  private readonly ends = new NumberList(64);
  private readonly spellings = new NumberList(64);
  private lastPlace = '';
  private last: Map<string, number> | undefined;

  constructor(private readonly text: string) {}

  get places(): Iterable<string> {
    return this.sections.keys();
  }

  keys(place: string): Iterable<string> {
    return this.sections.get(place)?.keys() ?? [];
  }

  has(place: string, key: string): boolean {
    return this.sections.get(place)?.has(key) === true;
  }

  get(place: string, key: string): string | undefined {
    const number = this.sections.get(place)?.get(key);
    return number === undefined ? undefined : this.valueOf(number);
  }

  /** Whether a setting has the same value in another reading. */
  isSame(place: string, key: string, other: ProofSettings): boolean {
    const [own, theirs] = [this.sections.get(place)?.get(key), other.sections.get(place)?.get(key)];
    if (own === undefined || theirs === undefined) return own === theirs;
    // Nearly all are spelled the same.
    const isSpelledSame =
      this.spellings.at(own) === other.spellings.at(theirs) && this.spelled(own) === other.spelled(theirs);
    return isSpelledSame || this.valueOf(own) === other.valueOf(theirs);
  }

  private spelled(number: number): string {
    return this.text.slice(this.starts.at(number), this.ends.at(number));
  }

  private valueOf(number: number): string {
    const raw = this.spelled(number);
    const spelling = this.spellings.at(number);
    if (spelling === inAttribute) return plain(raw);
    return spelling === asText ? innerText(raw) : raw.trim().replace(/>\s+</g, '><');
  }

  /** Path of a location, from its place in its attribute; empty for the root. */
  pathBetween(start: number, end: number): string {
    const path = plain(this.text.slice(start, end));
    return path === '.' ? '' : path;
  }

  /** `add`, `remove` and `clear` of a collection, in their order. */
  item(place: string, isStrings: boolean, tag: string, attributes: AttributePlaces): void {
    const section = this.sectionAt(place);
    if (tag === 'clear') section.clear();
    const name = attributes.value(isStrings ? 'name' : 'key');
    if (name === undefined) return;
    if (tag !== 'add') section.delete(name);
    if (isStrings) section.delete(proofKey([name], 'providerName'));
    if (tag !== 'add') return;
    section.set(name, this.attribute(attributes, attributes.find(isStrings ? 'connectionString' : 'value')));
    const provider = isStrings ? attributes.find('providerName') : -1;
    if (provider >= 0) section.set(proofKey([name], 'providerName'), this.attribute(attributes, provider));
  }

  setting(place: string, names: readonly string[], isText: boolean, start: number, end: number): void {
    this.sectionAt(place).set(proofKey(names), this.value(start, end, isText ? asText : asXml));
  }

  private attribute(attributes: AttributePlaces, index: number): number {
    return this.value(attributes.start(index), attributes.end(index), inAttribute);
  }

  private sectionAt(place: string): Map<string, number> {
    // One section after the other: it is looked up where it begins.
    if (this.last !== undefined && place === this.lastPlace) return this.last;
    const found = this.sections.get(place) ?? new Map<string, number>();
    this.sections.set(place, found);
    this.lastPlace = place;
    this.last = found;
    return found;
  }

  private value(start: number, end: number, spelling: number): number {
    this.starts.push(start);
    this.ends.push(end);
    this.spellings.push(spelling);
    return this.starts.length - 1;
  }
}
