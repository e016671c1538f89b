/** What Microsoft's own configuration code made of 350 documents, against the reader of the tests and against the merge. */
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import type { MergeResult } from '../../src/webconfig/merge-result.js';
import { dotnetReading, type PlaceSettings } from './judge/dotnet-reading.js';
import { mayRefuse, mergeFaults } from './judge/judge-merge.js';
import { type JudgedRow, judgedRows } from './judge/judged-rows.js';
import { isRaised } from './judge/outcome-names.js';
import { DotnetRefusal } from './judge/refusal.js';
import { openMergeRules } from './open-rules.js';

const rows = judgedRows.map((row) => [row.name, row] as const);
const bytesOf = ({ document }: JudgedRow) => Buffer.from(document, 'base64');

const plain = (map: ReadonlyMap<string, unknown>): unknown =>
  Object.fromEntries([...map].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]));

function settingsOf({ appSettings, connectionStrings, applicationSettings, userSettings }: PlaceSettings) {
  return {
    appSettings: plain(appSettings),
    connectionStrings: plain(connectionStrings),
    applicationSettings: plain(applicationSettings),
    userSettings: plain(userSettings),
  };
}

function judged(bytes: Uint8Array): unknown {
  try {
    return { loads: true, ...settingsOf(dotnetReading(bytes).root) };
  } catch (error) {
    if (error instanceof DotnetRefusal) return { loads: false };
    throw error;
  }
}

test('there are all 350', () => {
  expect(rows).toHaveLength(350);
});

describe('the reader of the tests', () => {
  test.each(rows)('%s', (_name, row) => {
    const { document: _document, name, ...verdict } = row;
    expect({ name, ...(judged(bytesOf(row)) as object) }).toEqual({ name, ...verdict });
  });
});

const type = (name: string) =>
  `System.Configuration.${name}, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089`;
const sections = ['My.Settings', 'A.Settings', 'B.Settings', 'C'];
const declarations = `<configSections><sectionGroup name="applicationSettings" type="${type('ApplicationSettingsGroup')}">${sections
  .map((name) => `<section name="${name}" type="${type('ClientSettingsSection')}" />`)
  .join('')}</sectionGroup></configSections>`;
const document = (...lines: readonly string[]) =>
  Buffer.from(['<configuration>', declarations, ...lines, '</configuration>', ''].join('\r\n'));

/** Something for every settings section. */
const additions = document(
  '<appSettings><add key="New.Key" value="n &amp; ë" /></appSettings>',
  '<connectionStrings><add name="New" connectionString="c" providerName="p" /></connectionStrings>',
  ...[
    '<applicationSettings>',
    ...sections.map(
      (name) => `<${name}><setting name="New" serializeAs="String"><value>v</value> </setting></${name}>`,
    ),
    '</applicationSettings>',
  ],
);
const empty = document();

function merged(original: Uint8Array, target: Uint8Array): MergeResult | string {
  try {
    return mergeConfigurations({
      original: { path: 'old.config', bytes: original },
      target: { path: 'new.config', bytes: target },
      rules: openMergeRules,
    });
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const isRefusedOrReported = (done: MergeResult | string) => typeof done === 'string' || done.outcomes.some(isRaised);

describe('the merge, of what .NET refuses', () => {
  test.each(rows.filter(([, { loads }]) => !loads))('%s', (_name, row) => {
    expect(isRefusedOrReported(merged(empty, bytesOf(row)))).toBe(true);
    expect(isRefusedOrReported(merged(bytesOf(row), empty))).toBe(true);
  });
});

describe('the merge, of what .NET reads', () => {
  const readable = rows.filter(([, row]) => row.loads && !mayRefuse({ bytes: bytesOf(row) }));

  test.each(readable)('%s arrives with every value', (_name, row) => {
    const done = merged(bytesOf(row), empty);
    if (typeof done === 'string') throw new Error(done);
    const { appSettings, connectionStrings, applicationSettings } = dotnetReading(done.bytes).root;
    expect(plain(appSettings)).toEqual(row.appSettings);
    expect(plain(connectionStrings)).toEqual(row.connectionStrings);
    const declared = plain(applicationSettings) as NonNullable<JudgedRow['applicationSettings']>;
    for (const [section, settings] of Object.entries(row.applicationSettings ?? {})) {
      expect({ section, settings: declared[section] }).toEqual({ section, settings });
    }
  });

  test.each(readable)('%s takes new settings', (_name, row) => {
    const source = (path: string, bytes: Uint8Array) => ({ path, bytes });
    const request = {
      original: source('old.config', additions),
      target: source('new.config', bytesOf(row)),
      rules: openMergeRules,
    };
    expect(mergeFaults(request)).toEqual([]);
  });
});
