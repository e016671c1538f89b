import { type SaxesAttributeNSIncomplete, SaxesParser } from 'saxes';
import { UserError } from '../base/user-error.js';
import { crossCheck, disagreement } from './cross-check.js';
import { type DecodedText, decodeConfiguration } from './decode.js';
import { configurationError, deepest, MarkupFault, type WebConfigCode } from './located-error.js';
import type { ConfigurationFile } from './opened-source.js';
import { ProofReader, type ProofReading } from './proof-reading.js';
import { readDocument } from './read-document.js';
import type { XmlDocument } from './xml-document.js';

/** @throws UserError in the words of the parser that knows why */
function readStrictly(text: string, path: string, roots: readonly string[]): XmlDocument {
  try {
    return readDocument(text, roots);
  } catch (error) {
    if (!(error instanceof MarkupFault)) throw error;
    throw explainFault(text, path, roots) ?? disagreement(text, path, error.offset);
  }
}

function fromDecoded(
  { text, encoding, markLength }: DecodedText,
  path: string,
  roots: readonly string[],
  proof?: ProofReader,
): ConfigurationFile {
  const document = readStrictly(text, path, roots);
  crossCheck(text, path, document, proof);
  return { path, text, encoding, markLength, root: document.element(0) };
}

/**
 * Reads a configuration file. Nothing is lost: mark, text and encoding together are the bytes.
 * @throws UserError `web-config-*` naming line and column, for anything that .NET or IIS would not read, for
 * transformations, and for what two XML readers understand differently.
 */
export function readConfiguration(bytes: Uint8Array, path: string): ConfigurationFile {
  return fromDecoded(decodeConfiguration(bytes, path), path, ['configuration']);
}

/** As {@link readConfiguration}, from text that was decoded before. */
export function readConfigurationText(text: string, path: string): ConfigurationFile {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  return fromDecoded({ text: withoutMark, encoding: { name: 'UTF-8', form: 'utf-8' }, markLength: 0 }, path, [
    'configuration',
  ]);
}

/** Reads the file that `configSource` or `file` of a section names: its root is the section itself. */
export function readSectionFile(bytes: Uint8Array, path: string, section: string): ConfigurationFile {
  return fromDecoded(decodeConfiguration(bytes, path), path, [section]);
}

/** A file with what the second reader found in it. */
export interface ProvableFile {
  readonly file: ConfigurationFile;
  readonly proof: ProofReading;
}

function provable(decoded: DecodedText, path: string): ProvableFile {
  const reader = new ProofReader(decoded.text);
  const file = fromDecoded(decoded, path, ['configuration'], reader);
  return { file, proof: reader.reading };
}

/** @throws as {@link readConfiguration} */
export function readProvable(bytes: Uint8Array, path: string): ProvableFile {
  return provable(decodeConfiguration(bytes, path), path);
}

/** @throws as {@link readConfiguration}; used to prove a merged text before it is written. */
export function rereadConfiguration(
  text: string,
  { path, encoding, markLength }: Omit<ConfigurationFile, 'root'>,
): ProofReading {
  return provable({ text, encoding, markLength }, path).proof;
}

const configurationNamespace = 'http://schemas.microsoft.com/.NetConfiguration/v2.0';
const transformNamespace = 'http://schemas.microsoft.com/XML-Document-Transform';

const useTheInstalledFile = 'Give the file as the product or its administrator left it on the server.';

type Fail = (code: WebConfigCode, offset: number, whatHappened: string, advice: string) => UserError;

function adviceForSyntax(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (/^(?:<{7}|={7}|>{7})/.test(text.slice(lineStart, lineStart + 8))) {
    return 'The file contains the markers of an unfinished merge by a version control system: remove them, and run again.';
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

/** The place of the tag's `<`, or of the attribute's value, to the left of the parser. */
function offsetBefore(text: string, mark: string, before: number): number {
  return text.lastIndexOf(mark, before - 1);
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

/** Stops at the first thing that makes the document no configuration. */
function watchElements(parser: Parser, text: string, roots: readonly string[], fail: Fail): void {
  const open: number[] = [];
  parser.on('opentagstart', () => {
    const start = offsetBefore(text, '<', parser.position);
    if (open.length >= deepest) {
      throw fail('too-deep', start, `elements are nested more than ${deepest} deep.`, useTheInstalledFile);
    }
    open.push(start);
  });
  parser.on('attribute', (attribute) => {
    const end = parser.position - 1;
    checkAttribute(attribute, offsetBefore(text, text.charAt(end), end) + 1, fail);
  });
  parser.on('opentag', (tag) => {
    if (open.length === 1) checkRoot(tag.name, tag.uri, roots, open[0] ?? 0, fail);
  });
  parser.on('closetag', () => {
    open.pop();
  });
}

/**
 * Says why a document that was refused is no configuration: a slow parser that knows its words reads it until there.
 * `undefined` where that parser finds nothing wrong.
 */
export function explainFault(text: string, path: string, roots: readonly string[]): UserError | undefined {
  const fail: Fail = (code, offset, whatHappened, advice) =>
    configurationError(code, { path, text, offset }, whatHappened, advice);
  const zero = text.indexOf('\0');
  if (zero >= 0) return fail('nul', zero, 'a NUL character.', 'The file is damaged or binary: give an undamaged copy.');
  const parser = new SaxesParser({ xmlns: true, position: true });
  watchDoctype(parser, text, fail);
  watchElements(parser, text, roots, fail);
  try {
    parse(parser, text, fail);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return undefined;
}
