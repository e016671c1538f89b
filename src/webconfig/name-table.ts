import { NumberList } from './number-list.js';

const start =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const part = `[${start}][${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`;
/** A name of XML 1.0, fifth edition, with at most one prefix (Namespaces in XML 1.0). */
const qualifiedName = new RegExp(`^${part}(?::${part})?$`, 'u');

/** The names of a document, each kept and checked once, found without making a string of every place where it stands. */
export class NameTable {
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
