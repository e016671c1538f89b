import { crossCheck } from './cross-check.js';
import { type DecodedText, decodeConfiguration, type TextEncoding } from './decode.js';
import { configurationError } from './located-error.js';
import { scanElements } from './scan-elements.js';
import type { XmlElement } from './xml-element.js';

/** A .NET configuration file, read strictly. Offsets of `root` and below are UTF-16 indices into `text`. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly root: XmlElement;
}

function fromDecoded({ text, encoding }: DecodedText, path: string, roots: readonly string[]): ConfigurationFile {
  const elements = scanElements(text, path, roots);
  crossCheck(text, path, elements);
  const [root] = elements;
  if (root === undefined)
    throw configurationError('empty', { path, text, offset: 0 }, 'no element.', 'Give a full file.');
  return { path, text, encoding, root };
}

/**
 * Reads a configuration file. Nothing is lost: text, spans and encoding together are the bytes.
 * @throws UserError `web-config-*` naming line and column, for anything that .NET or IIS would not read, for
 * transformations, and for what two XML readers understand differently.
 */
export function readConfiguration(bytes: Uint8Array, path: string): ConfigurationFile {
  return fromDecoded(decodeConfiguration(bytes, path), path, ['configuration']);
}

/** As {@link readConfiguration}, from text that was decoded before. */
export function readConfigurationText(text: string, path: string): ConfigurationFile {
  return fromDecoded({ text, encoding: { name: 'UTF-8', form: 'utf-8' } }, path, ['configuration']);
}

/** Reads the file that `configSource` or `file` of a section names: its root is the section itself. */
export function readSectionFile(bytes: Uint8Array, path: string, section: string): ConfigurationFile {
  return fromDecoded(decodeConfiguration(bytes, path), path, [section]);
}

/** @throws as {@link readConfiguration}; used to prove a merged text before it is written. */
export function rereadConfiguration(text: string, { path, encoding }: ConfigurationFile): ConfigurationFile {
  return fromDecoded({ text, encoding }, path, ['configuration']);
}
