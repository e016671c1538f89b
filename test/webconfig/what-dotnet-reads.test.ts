import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { readAppSettings, settingKey, settingValue } from '../../src/webconfig/app-settings.js';
import { readClientSettings } from '../../src/webconfig/client-settings.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { readConnectionStrings } from '../../src/webconfig/connection-strings.js';
import { containerAt } from '../../src/webconfig/containers.js';
import { fileLoadFaults, sectionLoadFaults } from '../../src/webconfig/load-faults.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import type { SettingsGroup } from '../../src/webconfig/settings-groups.js';
import { attributeValue } from '../../src/webconfig/xml-element.js';
import { openMergeRules } from './open-rules.js';

type Settings = Readonly<Record<string, Readonly<Record<string, readonly [serializeAs: string, value: string]>>>>;

/** What Microsoft's own configuration code makes of one document; see docs/reference/web-config-merge.md. */
interface Row {
  readonly name: string;
  readonly document: string;
  readonly loads: boolean;
  readonly appSettings?: Readonly<Record<string, string>>;
  readonly connectionStrings?: Readonly<Record<string, readonly [value: string, provider: string]>>;
  readonly applicationSettings?: Settings;
  readonly userSettings?: Settings;
}

const rows = readFileSync('test/webconfig/judge/dotnet-judged.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
const bytesOf = ({ document }: Row) => Buffer.from(document, 'base64');

/** Refused although .NET reads them: UTF-7, and a mark of UTF-8 beside non-ASCII text in a file that declares another encoding. */
const refusedOnly = /^enc-(?:utf-7-|(?!utf-8-|undeclared-).+-utf8-asutf8$)/i;

/** Inner XML as two writers of XML both spell it. */
const comparable = (xml: string) =>
  xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim()
    .replaceAll("'", '"')
    .replace(/\s*\/>/g, ' />');

const sorted = (entries: Iterable<readonly [string, unknown]>) => Object.fromEntries([...entries].sort());

function judged(row: Row) {
  const group = (settings: Settings | undefined) =>
    sorted(
      Object.entries(settings ?? {}).flatMap(([section, values]) =>
        Object.entries(values).map(([name, [kind, value]]) => [
          `${section}/${name}`,
          [kind, kind === 'Xml' ? comparable(value) : value],
        ]),
      ),
    );
  return {
    appSettings: sorted(Object.entries(row.appSettings ?? {})),
    connectionStrings: sorted(Object.entries(row.connectionStrings ?? {})),
    applicationSettings: group(row.applicationSettings),
    userSettings: group(row.userSettings),
  };
}

/** What the reader makes of it; `undefined` where it says that .NET refuses the document. */
function read(bytes: Uint8Array) {
  const source = openSource({ path: 'web.config', bytes });
  const root = containerAt(source.file, '');
  if ([...fileLoadFaults(source.file), ...sectionLoadFaults(source.file, root)].length > 0) return undefined;
  const strings = [...readConnectionStrings(source, root).entries.values()].map(({ name, element }) => {
    const value = (attribute: string) => attributeValue(element, attribute) ?? '';
    return [name, [value('connectionString'), value('providerName')]] as const;
  });
  const group = (name: SettingsGroup) =>
    sorted(
      [...readClientSettings(source, root, name).settings.values()].map((one) => [
        `${one.sectionName}/${one.name}`,
        [one.serializeAs, one.serializeAs === 'Xml' ? comparable(one.value) : one.value],
      ]),
    );
  return {
    appSettings: sorted(
      [...readAppSettings(source, root).settings.values()].map((one) => [settingKey(one), settingValue(one)]),
    ),
    connectionStrings: sorted(strings),
    applicationSettings: group('applicationSettings'),
    userSettings: group('userSettings'),
  };
}

const isRefused = (action: () => unknown) => {
  try {
    action();
    return false;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
};

const readable = rows.filter(({ loads, name }) => loads && !refusedOnly.test(name));
const unreadable = rows.filter(({ loads }) => !loads);

describe('what .NET itself reads', () => {
  test.each(readable.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(read(bytesOf(row))).toEqual(judged(row));
  });

  test.each(unreadable.map((row) => [row.name, row] as const))('%s is refused', (_name, row) => {
    expect(isRefused(() => read(bytesOf(row))) || read(bytesOf(row)) === undefined).toBe(true);
  });

  test.each(rows.filter(({ name }) => refusedOnly.test(name)).map((row) => [row.name, row] as const))(
    '%s is refused, although .NET reads it',
    (_name, row) => {
      expect(isRefused(() => read(bytesOf(row)))).toBe(true);
    },
  );

  test('what .NET refuses stops a merge, on either side, and what it reads stops none', () => {
    const other = { path: 'other.config', bytes: Buffer.from('<configuration />') };
    const stops = (row: Row, side: 'original' | 'target') => {
      const given = { path: 'web.config', bytes: bytesOf(row) };
      const sides = side === 'original' ? { original: given, target: other } : { original: other, target: given };
      let conflicts = 0;
      const refused = isRefused(() => {
        conflicts = blockingConflicts(mergeConfigurations({ ...sides, rules: openMergeRules })).length;
      });
      return refused || conflicts > 0;
    };
    for (const side of ['original', 'target'] as const) {
      expect(unreadable.filter((row) => !stops(row, side)).map(({ name }) => name)).toEqual([]);
      expect(readable.filter((row) => stops(row, side)).map(({ name }) => name)).toEqual([]);
    }
  });
});
