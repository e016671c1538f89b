import { readAppSettings } from './app-settings.js';
import { readClientSettings, settingsGroups } from './client-settings.js';
import type { OpenedSource } from './configuration-source.js';
import { readConnectionStrings } from './connection-strings.js';
import { containersOf } from './containers.js';
import { attributeValue } from './xml-element.js';

/** Every setting in effect in the settings sections, by its name as outcomes have it, with its value. */
export type SettingsModel = ReadonlyMap<string, string>;

export function settingsModel(source: OpenedSource): SettingsModel {
  const model = new Map<string, string>();
  for (const container of containersOf(source.file)) {
    const { prefix } = container;
    for (const { key, value } of readAppSettings(source, container).settings.values()) {
      model.set(`${prefix}appSettings/${key}`, value);
    }
    for (const group of settingsGroups) {
      for (const one of readClientSettings(source, container, group).settings.values()) {
        model.set(`${prefix}${group}/${one.sectionName}/${one.name}`, one.comparable);
      }
    }
    for (const { name, element } of readConnectionStrings(source, container).entries.values()) {
      model.set(`${prefix}connectionStrings/${name}`, attributeValue(element, 'connectionString') ?? '');
      const provider = attributeValue(element, 'providerName');
      if (provider !== undefined) model.set(`${prefix}connectionStrings/${name}/@providerName`, provider);
    }
  }
  return model;
}
