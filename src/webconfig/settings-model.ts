import { readAppSettings, settingKey, settingValue } from './app-settings.js';
import { readClientSettings } from './client-settings.js';
import { readConnectionStrings } from './connection-strings.js';
import { type Container, containersOf } from './containers.js';
import type { OpenedSource } from './opened-source.js';
import { printName } from './setting-name.js';
import { settingsGroups } from './settings-groups.js';
import { attributeValue } from './xml-element.js';

/** Every setting in effect in the settings sections, by its name as outcomes have it, with its value. */
export type SettingsModel = ReadonlyMap<string, string>;

type Visit = (setting: string, value: string) => void;

function visitConnectionStrings(source: OpenedSource, container: Container, visit: Visit): void {
  for (const { name, element } of readConnectionStrings(source, container).entries.values()) {
    const setting = { location: container.location, section: 'connectionStrings', path: [name] };
    visit(printName(setting), attributeValue(element, 'connectionString') ?? '');
    const provider = attributeValue(element, 'providerName');
    if (provider !== undefined) visit(printName({ ...setting, attribute: 'providerName' }), provider);
  }
}

const sections: ReadonlySet<string> = new Set(['appSettings', 'connectionStrings', ...settingsGroups]);

/** Most locations have none, and a file may have many of them. */
function holdsSettings({ elements }: Container): boolean {
  return elements.some(({ children }) => children.some(({ name }) => sections.has(name)));
}

function visitSettings(source: OpenedSource, visit: Visit): void {
  for (const container of containersOf(source.file)) {
    if (!holdsSettings(container)) continue;
    const { location } = container;
    for (const element of readAppSettings(source, container).settings.values()) {
      visit(printName({ location, section: 'appSettings', path: [settingKey(element)] }), settingValue(element));
    }
    for (const group of settingsGroups) {
      for (const one of readClientSettings(source, container, group).settings.values()) {
        visit(printName({ location, section: group, path: [one.sectionName, one.name] }), one.comparable);
      }
    }
    visitConnectionStrings(source, container, visit);
  }
}

export function settingsModel(source: OpenedSource): SettingsModel {
  const model = new Map<string, string>();
  visitSettings(source, (setting, value) => model.set(setting, value));
  return model;
}
