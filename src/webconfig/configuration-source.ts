import { UserError } from '../base/user-error.js';
import { readConfiguration, readProvable, readSectionFile } from './configuration-file.js';
import type { ConfigurationFile, OpenedSource } from './opened-source.js';
import type { ProofReading } from './proof-reading.js';
import { resolveReferences, type XmlElement } from './xml-element.js';

/** A configuration file with the files that its sections name in `configSource` and `file`. */
export interface ConfigurationSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** By the name that the attribute gives; compared without regard to case and to the kind of slash. */
  readonly included?: ReadonlyMap<string, Uint8Array>;
}

function comparableName(name: string): string {
  return name
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .toLowerCase();
}

function sectionFile(bytes: Uint8Array, name: string, section: string): ConfigurationFile | UserError {
  try {
    return readSectionFile(bytes, name, section);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

export function openSource(source: ConfigurationSource): OpenedSource {
  return withIncluded(source, readConfiguration(source.bytes, source.path));
}

/** An opened file with what is needed to prove what is made of it. */
export interface ProvableSource {
  readonly source: OpenedSource;
  readonly proof: ProofReading;
}

export function openProvable(source: ConfigurationSource): ProvableSource {
  const { file, proof } = readProvable(source.bytes, source.path);
  return { source: withIncluded(source, file), proof };
}

function withIncluded(source: ConfigurationSource, file: ConfigurationFile): OpenedSource {
  const included = new Map([...(source.included ?? [])].map(([name, bytes]) => [comparableName(name), bytes]));
  const read = (name: string, section: string) => {
    const bytes = included.get(comparableName(name));
    return bytes && sectionFile(bytes, name, section);
  };
  return {
    file,
    has: (name) => included.has(comparableName(name)),
    include(name, section) {
      const found = read(name, section);
      return found instanceof UserError ? undefined : found;
    },
    faultOf(name, section) {
      const found = read(name, section);
      return found instanceof UserError ? found.message : undefined;
    },
  };
}

/** Names in `configSource` and `file` attributes; their files belong into `included`. */
export function includedFileNames(file: ConfigurationFile): readonly string[] {
  const names = new Set<string>();
  const visit = (element: XmlElement): void => {
    for (const { name, raw } of element.attributes) {
      if (name === 'configSource' || (name === 'file' && element.name === 'appSettings'))
        names.add(resolveReferences(raw));
    }
    element.children.forEach(visit);
  };
  visit(file.root);
  return [...names];
}
