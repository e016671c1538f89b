import { type SaxesAttributeNSIncomplete, SaxesParser } from 'saxes';
import type { UserError } from '../user-error.js';
import { configurationError, type WebConfigCode } from './located-error.js';
import type { XmlAttribute, XmlElement } from './xml-element.js';

interface GrowingElement extends XmlElement {
  attributes: XmlAttribute[];
  children: GrowingElement[];
  readonly parent: GrowingElement | undefined;
  startTagEnd: number;
  contentEnd: number;
  end: number;
}

/** Real files nest 10 deep; beyond this a file is an attack or an accident. */
const deepest = 100;
const configurationNamespace = 'http://schemas.microsoft.com/.NetConfiguration/v2.0';
const transformNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';

const useTheInstalledFile = 'Give the file as the product or its administrator left it on the server.';

type Fail = (code: WebConfigCode, offset: number, whatHappened: string, advice: string) => UserError;

function adviceForSyntax(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (/^(?:<{7}|={7}|>{7})/.test(text.slice(lineStart, lineStart + 8))) {
    return 'The file holds the markers of an unfinished merge by a version control system: settle them, and run again.';
  }
  return 'Correct the file at this place so that it is well-formed XML, and run again. .NET and IIS cannot read it either.';
}

function checkAttribute(attribute: SaxesAttributeNSIncomplete, offset: number, fail: Fail): void {
  if (attribute.prefix !== 'xmlns' || attribute.value !== transformNamespace) return;
  const what = 'this is a transformation (XDT), not a configuration: .NET refuses its attributes.';
  throw fail(
    'transformation',
    offset,
    what,
    'Apply the transformation first, or give the file that it was applied to.',
  );
}

function checkRoot(name: string, namespace: string, roots: readonly string[], offset: number, fail: Fail): void {
  if (!roots.includes(name)) {
    throw fail(
      'wrong-root',
      offset,
      `the root element is <${name}>, not <${roots.join('> or <')}>.`,
      useTheInstalledFile,
    );
  }
  if (namespace === '' || namespace === configurationNamespace) return;
  throw fail('wrong-namespace', offset, `the root element is in the namespace "${namespace}".`, useTheInstalledFile);
}

/** Most elements have no children and many no attributes: they share one array each, which is never added to. */
const noChildren: GrowingElement[] = [];
const noAttributes: XmlAttribute[] = [];

/** The same string for the same name: a large file has a million of a dozen names. */
function internerOf(): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const found = names.get(name);
    if (found !== undefined) return found;
    names.set(name, name);
    return name;
  };
}

function addChild(parent: GrowingElement, child: GrowingElement): void {
  if (parent.children === noChildren) parent.children = [child];
  else parent.children.push(child);
}

function newElement(name: string, start: number, parent: GrowingElement | undefined): GrowingElement {
  return {
    name,
    attributes: noAttributes,
    children: noChildren,
    parent,
    start,
    startTagEnd: start,
    contentEnd: start,
    end: start,
  };
}

/** Offset of the nearest character `code` to the left of `before`; a loop is far faster here than `lastIndexOf`. */
function offsetBefore(text: string, code: number, before: number): number {
  let offset = before - 1;
  while (offset >= 0 && text.charCodeAt(offset) !== code) offset--;
  return offset;
}

const lessThan = 0x3c;

/** A value cannot contain its own quote, so the opening quote is the next one to the left. */
function attributeSpan(text: string, name: string, position: number): XmlAttribute {
  const end = position - 1;
  const start = offsetBefore(text, text.charCodeAt(end), end) + 1;
  return { name, raw: text.slice(start, end), start, end };
}

type Parser = SaxesParser<{ xmlns: true }>;

function watchDoctype(parser: Parser, text: string, fail: Fail): void {
  parser.on('doctype', () => {
    const offset = text.lastIndexOf('<!DOCTYPE', parser.position);
    throw fail(
      'doctype',
      offset,
      'the file has a document type declaration.',
      'Remove it: .NET configuration needs none.',
    );
  });
}

function syntaxError(parser: Parser, text: string, message: string, fail: Fail): UserError {
  const offset = Math.max(0, parser.position - 1);
  const what = message.replace(/^\d+:\d+: /, '');
  return fail('not-well-formed', offset, `not well-formed XML: ${what}`, adviceForSyntax(text, offset));
}

/**
 * The parser throws at the first fault by itself. No handlers for faults and the declaration: with more than five handlers
 * the engine keeps the parser's fields in a hash table, and reading takes three times as long.
 */
function parse(parser: Parser, text: string, fail: Fail): void {
  let version: string | undefined;
  try {
    version = parser.write(text).xmlDecl.version;
    parser.close();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    throw syntaxError(parser, text, error.message, fail);
  }
  if (version === undefined || version === '1.0') return;
  throw fail('xml-version', 0, `XML version ${version}.`, 'Declare version 1.0: .NET reads no other.');
}

function watchElements(parser: Parser, text: string, roots: readonly string[], fail: Fail) {
  const found: GrowingElement[] = [];
  const open: GrowingElement[] = [];
  let current: GrowingElement | undefined;
  const intern = internerOf();
  parser.on('opentagstart', ({ name }) => {
    const start = offsetBefore(text, lessThan, parser.position);
    if (open.length >= deepest) {
      throw fail('too-deep', start, `elements are nested more than ${deepest} deep.`, useTheInstalledFile);
    }
    const element = newElement(intern(name), start, open.at(-1));
    if (element.parent !== undefined) addChild(element.parent, element);
    current = element;
    open.push(element);
    found.push(element);
  });
  parser.on('attribute', (attribute) => {
    const span = attributeSpan(text, intern(attribute.name), parser.position);
    checkAttribute(attribute, span.start, fail);
    if (current === undefined) return;
    if (current.attributes === noAttributes) current.attributes = [span];
    else current.attributes.push(span);
  });
  parser.on('opentag', (tag) => {
    const element = open.at(-1);
    if (element === undefined) return;
    if (open.length === 1) checkRoot(tag.name, tag.uri, roots, element.start, fail);
    element.startTagEnd = parser.position;
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? element.end : offsetBefore(text, lessThan, element.end);
  });
  return found;
}

/**
 * All elements of a well-formed document in document order, the root first.
 * @throws UserError `web-config-*` with line and column for everything that is no configuration.
 */
export function scanElements(text: string, path: string, roots: readonly string[]): readonly XmlElement[] {
  const fail: Fail = (code, offset, whatHappened, advice) =>
    configurationError(code, { path, text, offset }, whatHappened, advice);
  const zero = text.indexOf('\0');
  if (zero >= 0) throw fail('nul', zero, 'a NUL character.', 'The file is damaged or binary: give an undamaged copy.');
  const parser = new SaxesParser({ xmlns: true, position: true });
  watchDoctype(parser, text, fail);
  const found = watchElements(parser, text, roots, fail);
  parse(parser, text, fail);
  return found;
}
