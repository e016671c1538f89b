/**
 * A pull reader as .NET's XmlTextReader with its defaults: strict about well-formedness and namespaces, no normalisation
 * of line ends or attribute values, and one node after the other, blanks and comments among them.
 */
import { DotnetRefusal, NotJudged } from './refusal.js';

export interface DotnetAttribute {
  readonly name: string;
  readonly value: string;
}

export type DotnetNode =
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: readonly DotnetAttribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text' | 'blank' | 'cdata' | 'comment' | 'instruction' | 'declaration'; readonly value: string };

const nameStart =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const ncName = `[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const qualifiedName = new RegExp(`${ncName}(?::${ncName})?`, 'y');
const blank = /[ \t\r\n]+/y;
/** What XML 1.0 does not allow; a lone surrogate is none of its characters either. */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const refuse = (why: string): never => {
  throw new DotnetRefusal(why);
};

function expanded(raw: string): string {
  return raw.replace(/&([^;&]*)(;?)/g, (_all, name: string, end: string) => {
    if (end === '') return refuse('& without ;');
    const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined;
    // Without normalisation XmlTextReader takes a reference to a control character.
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuse(`&${name};`);
    return predefined[name] ?? refuse(`&${name}; is not defined`);
  });
}

class Scanner {
  private offset = 0;
  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.offset >= this.text.length;
  }

  at(token: string): boolean {
    return this.text.startsWith(token, this.offset);
  }

  skip(token: string): boolean {
    if (!this.at(token)) return false;
    this.offset += token.length;
    return true;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const [found] = pattern.exec(this.text) ?? [];
    this.offset += found?.length ?? 0;
    return found;
  }

  /** Up to the token, and over it. */
  until(token: string): string {
    const end = this.text.indexOf(token, this.offset);
    if (end < 0) return refuse(`no ${token}`);
    const found = this.text.slice(this.offset, end);
    this.offset = end + token.length;
    return found;
  }

  /** Up to the token or the end, not over it. */
  before(token: string): string {
    const end = this.text.indexOf(token, this.offset);
    const found = this.text.slice(this.offset, end < 0 ? this.text.length : end);
    this.offset += found.length;
    return found;
  }
}

function readAttributes(scanner: Scanner): readonly DotnetAttribute[] {
  const attributes: DotnetAttribute[] = [];
  for (;;) {
    const gap = scanner.take(blank);
    if (scanner.at('>') || scanner.at('/>')) return attributes;
    if (gap === undefined) return refuse('no blank before an attribute');
    const name = scanner.take(qualifiedName) ?? refuse('no name of an attribute');
    scanner.take(blank);
    if (!scanner.skip('=')) return refuse('no = behind an attribute');
    scanner.take(blank);
    const quote = ['"', "'"].find((one) => scanner.skip(one)) ?? refuse('no quote');
    const raw = scanner.until(quote);
    if (raw.includes('<')) return refuse('< in an attribute');
    attributes.push({ name, value: expanded(raw) });
  }
}

function readElement(scanner: Scanner): DotnetNode {
  const name = scanner.take(qualifiedName) ?? refuse('no name of an element');
  const attributes = readAttributes(scanner);
  const isEmpty = scanner.skip('/');
  if (!scanner.skip('>')) return refuse('no > of a start tag');
  return { kind: 'element', name, attributes, isEmpty };
}

function readInstruction(scanner: Scanner, isFirst: boolean): DotnetNode {
  const target = scanner.take(qualifiedName) ?? refuse('no name of an instruction');
  const value = scanner.until('?>');
  if (value !== '' && !/^[ \t\r\n]/.test(value)) return refuse('no blank in an instruction');
  if (target.toLowerCase() !== 'xml') return { kind: 'instruction', value: `${target}${value}` };
  const declaration =
    /^\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/;
  if (!isFirst || target !== 'xml' || !declaration.test(value)) return refuse('XML declaration');
  return { kind: 'declaration', value };
}

function readMarkup(scanner: Scanner, isFirst: boolean): DotnetNode {
  if (scanner.skip('<!--')) {
    const value = scanner.until('--');
    return scanner.skip('>') ? { kind: 'comment', value } : refuse('-- in a comment');
  }
  if (scanner.skip('<![CDATA[')) return { kind: 'cdata', value: scanner.until(']]>') };
  if (scanner.at('<!DOCTYPE')) throw new NotJudged('DOCTYPE');
  if (scanner.skip('<?')) return readInstruction(scanner, isFirst);
  if (scanner.skip('</')) {
    const name = scanner.take(qualifiedName) ?? refuse('no name of an end tag');
    scanner.take(blank);
    return scanner.skip('>') ? { kind: 'end', name } : refuse('no > of an end tag');
  }
  return scanner.skip('<') ? readElement(scanner) : refuse('markup');
}

function readText(scanner: Scanner): DotnetNode {
  const raw = scanner.before('<');
  if (raw.includes(']]>')) return refuse(']]> in text');
  const value = expanded(raw);
  return { kind: /^[ \t\r\n]*$/.test(value) ? 'blank' : 'text', value };
}

/** Prefixes in effect inside each open element. */
class Namespaces {
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map([['xml', 'xml']])];

  private get inner(): ReadonlyMap<string, string> {
    return this.scopes.at(-1) ?? new Map();
  }

  open(node: Extract<DotnetNode, { kind: 'element' }>): void {
    const own = new Map(this.inner);
    for (const { name, value } of node.attributes) {
      const prefix = name === 'xmlns' ? '' : /^xmlns:(.*)$/.exec(name)?.[1];
      if (prefix === undefined) continue;
      if (prefix !== '' && value === '') refuse('an empty namespace for a prefix');
      own.set(prefix, value);
    }
    const expand = (name: string, fallback: string) => {
      const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
      if (prefix === 'xmlns') return name;
      if (prefix !== undefined && !own.has(prefix)) return refuse(`the prefix ${prefix} is not declared`);
      return `${prefix === undefined ? fallback : own.get(prefix)} ${local}`;
    };
    expand(node.name, own.get('') ?? '');
    const names = node.attributes.map(({ name }) => expand(name, ''));
    if (new Set(names).size < names.length) refuse('an attribute twice');
    if (!node.isEmpty) this.scopes.push(own);
  }

  close(): void {
    this.scopes.pop();
  }
}

/** The same, for nodes that are read as a text of their own: prefixes from outside are not declared there. */
export function checkNamespaces(nodes: readonly DotnetNode[]): void {
  const namespaces = new Namespaces();
  for (const node of nodes) {
    if (node.kind === 'element') namespaces.open(node);
    if (node.kind === 'end') namespaces.close();
  }
}

/** All nodes of a document. @throws DotnetRefusal where XmlTextReader throws; NotJudged for a document type */
export function dotnetNodes(text: string): readonly DotnetNode[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (forbidden.test(body)) refuse('a character that XML does not have');
  const scanner = new Scanner(body);
  const nodes: DotnetNode[] = [];
  const open: string[] = [];
  let roots = 0;
  while (!scanner.isAtEnd) {
    const node = scanner.at('<') ? readMarkup(scanner, nodes.length === 0) : readText(scanner);
    nodes.push(node);
    if (node.kind === 'element') {
      if (open.length === 0) roots++;
      if (!node.isEmpty) open.push(node.name);
    } else if (node.kind === 'end') {
      if (open.pop() !== node.name) refuse(`</${node.name}> closes nothing`);
    } else if (open.length === 0 && (node.kind === 'text' || node.kind === 'cdata')) refuse('text outside of the root');
  }
  if (open.length > 0 || roots !== 1) refuse('not one root');
  checkNamespaces(nodes);
  return nodes;
}
