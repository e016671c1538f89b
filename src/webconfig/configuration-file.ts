import { crossCheck, disagreement } from './cross-check.js';
import { type DecodedText, decodeConfiguration, type TextEncoding } from './decode.js';
import { explainFault } from './explain-fault.js';
import { MarkupFault } from './markup-fault.js';
import { ProofReader, type ProofReading } from './proof-reading.js';
import { readDocument } from './read-document.js';
import type { XmlDocument } from './xml-document.js';
import type { XmlElement } from './xml-element.js';

/** A .NET configuration file, read strictly. Offsets of `root` and below are UTF-16 indices into `text`. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark, which is no part of the text. */
  readonly markLength: number;
  readonly root: XmlElement;
}

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
