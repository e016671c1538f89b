import { type Container, sectionsNamed } from './containers.js';
import { oncePerContainer } from './once-per-container.js';
import type { OpenedSource } from './opened-source.js';
import type { SettingsGroup } from './settings-groups.js';
import { attributeValue, childrenNamed, contentOf, textOfContent, type XmlElement } from './xml-element.js';

/** One `<setting>` of `<applicationSettings>` or `<userSettings>`; names are case-sensitive, the last one wins. */
export interface ClientSetting {
  readonly group: SettingsGroup;
  /** Name of the section element. */
  readonly sectionName: string;
  readonly name: string;
  readonly serializeAs: string;
  /** Raw content of `<value>`; `undefined` when that element is missing. */
  readonly content: string | undefined;
  /** The text for String, the raw content otherwise. */
  readonly value: string;
  /** Equal where two values mean the same, and for people: white space between the tags of a serialised value does not count. */
  readonly comparable: string;
  readonly element: XmlElement;
  readonly valueElement: XmlElement | undefined;
  readonly includedFile?: string;
}

export interface ClientSettings {
  /** Sections in the file itself, by name. */
  readonly sections: ReadonlyMap<string, XmlElement>;
  /** By section name, a line feed, and setting name. */
  readonly settings: ReadonlyMap<string, ClientSetting>;
  /** Files of `configSource` that were not given, by section name. */
  readonly missingFiles: ReadonlyMap<string, string>;
}

export function clientSettingIdentity(sectionName: string, name: string): string {
  return `${sectionName}\n${name}`;
}

type Origin = Pick<ClientSetting, 'group' | 'sectionName' | 'includedFile'> & { readonly text: string };

/** All text in an element, also that in elements within it. */
function innerText(text: string, element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const ends = [element.startTagEnd, ...element.children.map(({ end }) => end)];
  return ends
    .map((end, index) => {
      const child = element.children[index];
      return textOfContent(text.slice(end, child?.start ?? element.contentEnd)) + innerText(text, child);
    })
    .join('');
}

function readSetting({ text, ...origin }: Origin, element: XmlElement): ClientSetting {
  const valueElement = childrenNamed(element, 'value')[0];
  const content = valueElement && contentOf(text, valueElement);
  const serializeAs = attributeValue(element, 'serializeAs') ?? 'String';
  const isText = serializeAs === 'String';
  const value = isText ? innerText(text, valueElement) : (content ?? '');
  const comparable = isText ? value : value.trim().replace(/>\s+</g, '><');
  const name = attributeValue(element, 'name') ?? '';
  return { ...origin, name, serializeAs, content, value, comparable, element, valueElement };
}

function settingsIn(origin: Origin, section: XmlElement): readonly ClientSetting[] {
  return childrenNamed(section, 'setting').map((element) => readSetting(origin, element));
}

const readers = {
  applicationSettings: oncePerContainer((source, container) => readGroup(source, container, 'applicationSettings')),
  userSettings: oncePerContainer((source, container) => readGroup(source, container, 'userSettings')),
};

/** The settings of one group in one container; `configSource` of a section is followed. */
export function readClientSettings(
  source: OpenedSource,
  container: Container | undefined,
  group: SettingsGroup,
): ClientSettings {
  return readers[group](source, container);
}

function readGroup(source: OpenedSource, container: Container | undefined, group: SettingsGroup): ClientSettings {
  const settings = new Map<string, ClientSetting>();
  const sections = new Map<string, XmlElement>();
  const missingFiles = new Map<string, string>();
  const keep = (found: readonly ClientSetting[]) => {
    for (const one of found) settings.set(clientSettingIdentity(one.sectionName, one.name), one);
  };
  for (const section of sectionsNamed(container, group).flatMap(({ children }) => children)) {
    const sectionName = section.name;
    if (!sections.has(sectionName)) sections.set(sectionName, section);
    keep(settingsIn({ group, sectionName, text: source.file.text }, section));
    const configSource = attributeValue(section, 'configSource');
    if (configSource === undefined) continue;
    const included = source.include(configSource, sectionName);
    if (included === undefined) missingFiles.set(sectionName, configSource);
    else keep(settingsIn({ group, sectionName, text: included.text, includedFile: configSource }, included.root));
  }
  return { sections, settings, missingFiles };
}
