import { type Container, sectionsNamed } from './containers.js';
import { oncePerContainer } from './once-per-container.js';
import type { OpenedSource } from './opened-source.js';
import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import { elementsRead } from './usable-section.js';
import { attributeValue, type XmlElement } from './xml-element.js';

export interface ConnectionString {
  /** By {@link ordinalIgnoreCase} of the name. */
  readonly identity: string;
  readonly name: string;
  readonly element: XmlElement;
  readonly includedFile?: string;
}

export interface ConnectionStrings {
  readonly section: XmlElement | undefined;
  /** By {@link ordinalIgnoreCase} of the name. */
  readonly entries: ReadonlyMap<string, ConnectionString>;
  readonly missingFiles: readonly string[];
}

function processElement(entries: Map<string, ConnectionString>, element: XmlElement, includedFile?: string): void {
  if (element.name === 'clear') entries.clear();
  const name = attributeValue(element, 'name');
  if (name === undefined) return;
  const identity = ordinalIgnoreCase(name);
  if (element.name === 'remove') entries.delete(identity);
  if (element.name !== 'add') return;
  entries.set(identity, { identity, name, element, ...(includedFile === undefined ? {} : { includedFile }) });
}

/** The connection strings in effect; `configSource` is followed. */
export const readConnectionStrings = oncePerContainer(readContainer);

function readContainer(source: OpenedSource, container: Container | undefined): ConnectionStrings {
  const entries = new Map<string, ConnectionString>();
  const missingFiles: string[] = [];
  const sections = sectionsNamed(container, 'connectionStrings');
  for (const section of sections) {
    for (const element of elementsRead(section)) processElement(entries, element);
    const configSource = attributeValue(section, 'configSource');
    if (configSource === undefined) continue;
    const included = source.include(configSource, 'connectionStrings');
    if (included === undefined) missingFiles.push(configSource);
    for (const element of included ? elementsRead(included.root) : []) processElement(entries, element, configSource);
  }
  return { section: sections.at(-1), entries, missingFiles };
}
