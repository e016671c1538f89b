import type { TextEncoding } from './code-page.js';
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

/** A file with the files that its sections name. */
export interface OpenedSource {
  readonly file: ConfigurationFile;
  /** The named file with `section` as its root, or `undefined` where it was not given, is damaged or contains something else. */
  include(name: string, section: string): ConfigurationFile | undefined;
  /** Whether the named file was given, with any content. */
  has?(name: string): boolean;
  /** Why a named file that was given is no file with `section` as its root. */
  faultOf?(name: string, section: string): string | undefined;
}
