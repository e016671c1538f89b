import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import {
  applyEdits,
  invertEdits,
  mergeConfigurations,
  mergeRecord,
  sortEdits,
} from '../../src/webconfig/merge-configurations.js';
import { mergeRecordSchema } from '../../src/webconfig/merge-record-schema.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import {
  add,
  appSettings,
  clientSettings,
  configuration,
  mergedOf,
  mergeTexts,
  requestOf,
  setting,
  source,
  textOf,
} from './files.js';
import { openMergeRules } from './open-rules.js';

const strings = (entry: string) => configuration(`  <connectionStrings>\n    ${entry}\n  </connectionStrings>`);
const main = (value: string, provider?: string) =>
  strings(
    `<add name="Main" connectionString="${value}"${provider === undefined ? '' : ` providerName="${provider}"`} />`,
  );
const _smtp = (attributes: string) =>
  configuration(`<system.net><mailSettings><smtp><network ${attributes} /></smtp></mailSettings></system.net>`);
const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

test('a setting behind one that ends </value></setting> gets a blank there, without which .NET would refuse it', () => {
  const joined = '      <setting name="A" serializeAs="String"><value>1</value></setting>';
  const result = mergeTexts({
    original: clientSettings(setting('A', '1'), setting('B', '2')),
    target: clientSettings(joined),
  });
  expect(textOf(result)).toBe(clientSettings(joined.replace('</setting>', '\n      </setting>'), setting('B', '2')));
});

test('a setting of the same name in another section is another setting', () => {
  const two = (first: string, second: string) =>
    clientSettings(first)
      .replace('    </sectionGroup>', '      <section name="Other" type="x" />\n    </sectionGroup>')
      .replace('  </applicationSettings>', `    <Other>\n${second}\n    </Other>\n  </applicationSettings>`);
  const result = mergeTexts({
    original: two(setting('Timeout', '5'), setting('Y', '2')),
    target: two(setting('X', '1'), setting('Timeout', '600')),
  });
  expect(mergedOf(result, 'applicationSettings/Other/Timeout')).toMatchObject({ outcome: 'kept', result: '600' });
  expect(mergedOf(result, 'applicationSettings/My.Settings/Timeout')).toMatchObject({
    outcome: 'carried',
    result: '5',
  });
});

describe('items of a list', () => {
  const headers = (...items: readonly string[]) =>
    configuration(
      `<system.webServer><httpProtocol><customHeaders>\n${items.join('\n')}\n</customHeaders></httpProtocol></system.webServer>`,
    );
  const header = (name: string, value: string) => `<add name="${name}" value="${value}" />`;

  test('new ones of the target stay where a rule carries the list', () => {
    const result = mergeTexts({
      original: headers(header('X-A', 'old')),
      target: headers(header('X-A', 'new'), header('Content-Security-Policy', 'x')),
      rules: explicit('system.webServer/httpProtocol'),
    });
    expect(textOf(result)).toBe(headers(header('X-A', 'old'), header('Content-Security-Policy', 'x')));
  });

  test('an address goes to the endpoint of its name and to no other', () => {
    const endpoint = (name: string, address: string) =>
      configuration(
        `<system.serviceModel><client><endpoint name="${name}" address="${address}" /></client></system.serviceModel>`,
      );
    const rules = explicit('system.serviceModel/client/endpoint/@address');
    const other = mergeTexts({ original: endpoint('Orders', 'a'), target: endpoint('Mail', 'b'), rules });
    expect(other.changed).toBe(false);
    const same = mergeTexts({ original: endpoint('Mail', 'a'), target: endpoint('Mail', 'b'), rules });
    expect(textOf(same)).toBe(endpoint('Mail', 'a'));
  });
});

describe('what is compared', () => {
  test('a file that the target names and that was not given', () => {
    const target = appSettings().replace('<appSettings>', '<appSettings file="user.config">');
    const result = mergeTexts({ original: appSettings(add('A', '1')), target });
    expect(mergedOf(result, 'appSettings/@file')).toMatchObject({ outcome: 'reported', target: 'user.config' });
    expect(mergedOf(result, 'appSettings/@file').reason).toBe(
      'The target also reads user.config, which was not given or is no such section: values in it, if there are any, were not merged. They override the values of this file.',
    );
  });

  test('an encrypted section of connection strings stops the merge', () => {
    const encrypted = configuration(
      '<connectionStrings configProtectionProvider="RSA"><EncryptedData>x</EncryptedData></connectionStrings>',
    );
    expect(blockingConflicts(mergeTexts({ original: encrypted, target: main('default') }))).toHaveLength(1);
  });
});

test('a name in file= is read as .NET reads it', () => {
  const original = source(appSettings().replace('<appSettings>', '<appSettings file="R&amp;D.config">'), {
    'R&D.config': `<appSettings>${add('A', '1')}</appSettings>`,
  });
  const result = mergeConfigurations({ original, target: source(appSettings(add('A', 'x'))), rules: openMergeRules });
  expect(textOf(result)).toBe(appSettings(add('A', '1')));
});

describe('edits', () => {
  const edit = (start: number, end: number, replacement: string) => ({ start, end, replacement, reason: 'r' });

  test('are sorted by place, insertions before a replacement at their place, others in their order', () => {
    const edits = [
      edit(4, 5, 'E'),
      edit(2, 3, 'C'),
      edit(2, 2, 'x'),
      edit(2, 2, 'y'),
      edit(0, 1, 'A'),
      edit(1, 2, 'B'),
    ];
    expect(sortEdits(edits).map(({ replacement }) => replacement)).toEqual(['A', 'B', 'x', 'y', 'C', 'E']);
    expect(applyEdits('abcdef', sortEdits(edits))).toBe('ABxyCdEf');
    expect(edits[0]?.replacement).toBe('E');
  });

  test('never overlap', () => {
    expect(() => sortEdits([edit(0, 2, ''), edit(1, 3, '')])).toThrow('Edits overlap at 1: r');
    expect(sortEdits([edit(0, 2, ''), edit(2, 3, '')])).toHaveLength(2);
  });

  test('can be undone', () => {
    const edits = sortEdits([edit(1, 1, 'new'), edit(2, 4, ''), edit(5, 6, 'longer')]);
    const back = invertEdits('abcdef', edits);
    expect(back.map(({ start, end, replacement }) => [start, end, replacement])).toEqual([
      [1, 4, ''],
      [5, 5, 'cd'],
      [6, 12, 'f'],
    ]);
    expect(applyEdits(applyEdits('abcdef', edits), back)).toBe('abcdef');
  });
});

describe('the record of a merge', () => {
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

  test('names the files, every outcome and every edit, and no secret', () => {
    const texts = {
      original: appSettings(add('Password', 'Hidden1'), add('A', '1')),
      target: appSettings(add('Password', ''), add('A', '')),
      originalDefault: appSettings(add('Password', ''), add('A', '')),
    };
    const request = requestOf(texts);
    const result = mergeConfigurations(request);
    const record = mergeRecord(request, result);
    expect(record).toMatchObject({
      format: 1,
      original: { path: 'web.config', bytes: texts.original.length, sha256: sha256(texts.original) },
      target: { sha256: sha256(texts.target) },
      pristine: { sha256: sha256(texts.originalDefault) },
      result: { bytes: result.bytes.length, sha256: sha256(result.bytes), encoding: 'UTF-8', changed: true },
    });
    expect(record.edits.map(({ line, column }) => [line, column])).toEqual([
      [3, 32],
      [4, 25],
    ]);
    expect(record.edits[1]?.reason).toMatch(/^appSettings\/A: /);
    expect(record.outcomes).toHaveLength(2);
    expect(JSON.stringify(record)).not.toContain('Hidden1');
    expect(v.parse(mergeRecordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(mergeRecord(request, mergeConfigurations(request))).toEqual(record);
  });

  test('without the old default there is none in the record', () => {
    const request = requestOf({ original: appSettings(), target: appSettings() });
    expect(mergeRecord(request, mergeConfigurations(request))).not.toHaveProperty('pristine');
  });
});
