import { type Container, sectionsNamed } from './containers.js';
import { oncePerContainer } from './once-per-container.js';
import type { OpenedSource } from './opened-source.js';
import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import { elementsRead } from './usable-section.js';
import { attributeValue, type XmlElement } from './xml-element.js';

/** An `add` that is in effect after `add`, `remove` and `clear` were processed in order. */
export type AppSetting = XmlElement;

export function settingKey(setting: AppSetting): string {
  return attributeValue(setting, 'key') ?? '';
}

export function settingValue(setting: AppSetting): string {
  return attributeValue(setting, 'value') ?? '';
}

export interface AppSettings {
  /** The last section of this name: .NET allows one, and several only in locations of the same path. */
  readonly section: XmlElement | undefined;
  /** By {@link ordinalIgnoreCase} of the key. */
  readonly settings: ReadonlyMap<string, AppSetting>;
  /** The file of each setting that is not in the file itself. */
  readonly includedFiles: ReadonlyMap<AppSetting, string>;
  /** Keys that an earlier element adds and a later `remove` or `clear` drops. */
  readonly dropped: ReadonlySet<string>;
  /** Keys that are added more than once; .NET uses the last one. */
  readonly repeated: ReadonlySet<string>;
  /** Whether a file that a section names in `file` drops the key, so that it cannot be given in the section. */
  isDroppedByFile(identity: string): boolean;
  /** Files that a section names in `file` and that were not given: .NET does without them. */
  readonly missingFiles: readonly string[];
  /** The same for `configSource`, where .NET refuses the configuration. */
  readonly missingSources: readonly string[];
}

interface Growing {
  readonly settings: Map<string, AppSetting>;
  readonly includedFiles: Map<AppSetting, string>;
  readonly dropped: Set<string>;
  readonly repeated: Set<string>;
  readonly missingFiles: string[];
  readonly missingSources: string[];
  /** `undefined` for all keys. */
  readonly droppedByFile: Set<string | undefined>;
}

function drop(state: Growing, identity: string): void {
  if (state.settings.delete(identity)) state.dropped.add(identity);
}

function processElement(state: Growing, element: XmlElement, includedFile: string | undefined): void {
  const { name } = element;
  const key = attributeValue(element, 'key');
  if (name === 'clear') for (const identity of [...state.settings.keys()]) drop(state, identity);
  if (key === undefined) return;
  const identity = ordinalIgnoreCase(key);
  if (name === 'remove') drop(state, identity);
  if (name !== 'add') return;
  const before = state.settings.get(identity);
  const isDropped = state.dropped.size > 0 && state.dropped.delete(identity);
  const isRepeated = before !== undefined || isDropped;
  if (isRepeated && (before && state.includedFiles.get(before)) === includedFile) state.repeated.add(identity);
  state.settings.set(identity, element);
  if (includedFile !== undefined) state.includedFiles.set(element, includedFile);
}

function processFile(state: Growing, source: OpenedSource, name: string, missing: string[]): void {
  const included = source.include(name, 'appSettings');
  if (included === undefined) {
    // A file with another root makes .NET refuse the section: nothing of it is in effect.
    const isOther = source.has?.(name) === true;
    if (isOther) state.settings.clear();
    (isOther ? state.missingSources : missing).push(name);
    return;
  }
  for (const element of elementsRead(included.root)) {
    const key = attributeValue(element, 'key');
    if (element.name === 'clear') state.droppedByFile.add(undefined);
    if (element.name === 'remove' && key !== undefined) state.droppedByFile.add(ordinalIgnoreCase(key));
    processElement(state, element, name);
  }
}

/** The keys of `<appSettings>` in effect; `configSource` and `file=` are followed, the latter overrides the section. */
export const readAppSettings = oncePerContainer(readContainer);

function readContainer(source: OpenedSource, container: Container | undefined): AppSettings {
  const state: Growing = {
    settings: new Map(),
    includedFiles: new Map(),
    dropped: new Set(),
    repeated: new Set(),
    missingFiles: [],
    missingSources: [],
    droppedByFile: new Set(),
  };
  const sections = sectionsNamed(container, 'appSettings');
  for (const section of sections) {
    const configSource = attributeValue(section, 'configSource');
    if (configSource !== undefined) processFile(state, source, configSource, state.missingSources);
    for (const element of elementsRead(section)) processElement(state, element, undefined);
    const file = attributeValue(section, 'file');
    if (file !== undefined && file !== '') processFile(state, source, file, state.missingFiles);
  }
  const { droppedByFile, ...read } = state;
  const isDroppedByFile = (identity: string) => droppedByFile.has(undefined) || droppedByFile.has(identity);
  return { section: sections.at(-1), ...read, isDroppedByFile };
}
