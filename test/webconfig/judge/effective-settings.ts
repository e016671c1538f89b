import type { PlaceSettings } from './dotnet-reading.js';
import { foldedKey } from './dotnet-sections.js';
import type { Family } from './outcome-names.js';

export interface EffectiveSetting {
  readonly family: Family;
  /** Empty for appSettings and connectionStrings. */
  readonly section: string;
  /** As the file spells it. */
  readonly name: string;
  readonly value: string;
  /** The provider of a connection string, how a client setting is serialised. */
  readonly companion: string;
}

/** By what .NET compares. */
export function effectiveSettings(place: PlaceSettings | undefined): ReadonlyMap<string, EffectiveSetting> {
  const all: EffectiveSetting[] = [];
  for (const [name, value] of place?.appSettings ?? [])
    all.push({ family: 'appSettings', section: '', name, value, companion: '' });
  for (const [name, [value, companion]] of place?.connectionStrings ?? []) {
    all.push({ family: 'connectionStrings', section: '', name, value, companion });
  }
  for (const family of ['applicationSettings', 'userSettings'] as const) {
    for (const [section, settings] of place?.[family] ?? []) {
      for (const [name, [companion, value]] of settings) all.push({ family, section, name, value, companion });
    }
  }
  return new Map(
    all.map((one) => {
      const name = one.section === '' ? foldedKey(one.name) : one.name;
      return [JSON.stringify([one.family, one.section, name]), one];
    }),
  );
}
