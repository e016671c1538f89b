import { readAppSettings } from './app-settings.js';
import { readClientSettings, settingsGroups } from './client-settings.js';
import type { OpenedSource } from './configuration-source.js';
import { readConnectionStrings } from './connection-strings.js';
import { type Container, containersOf } from './containers.js';
import { attributeValue } from './xml-element.js';

/** Every setting in effect in the settings sections, by its name as outcomes have it, with its value. */
export type SettingsModel = ReadonlyMap<string, string>;

type Entry = readonly [setting: string, value: string];

function* connectionStringsIn(source: OpenedSource, container: Container): Generator<Entry> {
  for (const { name, element } of readConnectionStrings(source, container).entries.values()) {
    const setting = `${container.prefix}connectionStrings/${name}`;
    yield [setting, attributeValue(element, 'connectionString') ?? ''];
    const provider = attributeValue(element, 'providerName');
    if (provider !== undefined) yield [`${setting}/@providerName`, provider];
  }
}

/** The entries of the model, without holding them all. */
export function* settingsIn(source: OpenedSource): Generator<Entry> {
  for (const container of containersOf(source.file)) {
    const { prefix } = container;
    for (const { key, value } of readAppSettings(source, container).settings.values()) {
      yield [`${prefix}appSettings/${key}`, value];
    }
    for (const group of settingsGroups) {
      for (const one of readClientSettings(source, container, group).settings.values()) {
        yield [`${prefix}${group}/${one.sectionName}/${one.name}`, one.comparable];
      }
    }
    yield* connectionStringsIn(source, container);
  }
}

export function settingsModel(source: OpenedSource): SettingsModel {
  return new Map(settingsIn(source));
}
