import { describe, expect, test } from '@jest/globals';
import { type AppSettings, readAppSettings, settingKey, settingValue } from '../../src/webconfig/app-settings.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { containerAt } from '../../src/webconfig/containers.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, configuration, mergedOf, mergeTexts, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

describe('a file that the section names in file=', () => {
  const merge = (original: string, included: Readonly<Record<string, string>>) =>
    mergeConfigurations({
      original: source(original, included),
      target: source(appSettings(add('A', '2'))),
      rules: openMergeRules,
    });
  const reading = appSettings(add('A', '1')).replace('<appSettings>', '<appSettings file="u.config">');

  test('with another root makes .NET refuse the section: nothing of it counts', () => {
    const result = merge(reading, { 'u.config': '<other />' });
    expect(mergedOf(result, 'appSettings/A')).toMatchObject({ outcome: 'kept', target: '2' });
    expect(blockingConflicts(result).map(({ reason }) => reason)).toEqual([
      'The section of the original is in u.config, which .NET refuses: its values were not merged. Correct that file: u.config, line 1, column 1: the root element is <other>, not <appSettings>.',
    ]);
  });

  test('that is no XML stops the merge by its own name, and a decision about the section settles it', () => {
    expect(blockingConflicts(merge(reading, { 'u.config': '<appSettings>' })).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^The section of the original is in u\.config, .*Correct that file: u\.config, line 1, .*not well-formed/,
      ),
    ]);
  });
});

const read = (text: string, included: Readonly<Record<string, string>> = {}): AppSettings => {
  const opened = openSource(source(text, included));
  return readAppSettings(opened, containerAt(opened.file, ''));
};
const values = ({ settings }: AppSettings) => [...settings.values()].map((one) => [settingKey(one), settingValue(one)]);

describe('the keys in effect', () => {
  test.each([
    ['a later one of the same key, in other letters', [add('Key', '1'), add('KEY', '2')], [['KEY', '2']]],
    ['none that is removed behind it', [add('A', '1'), '<remove key="a" />', add('B', '2')], [['B', '2']]],
    ['none before <clear />', [add('A', '1'), '<clear />', add('B', '2')], [['B', '2']]],
    [
      'one with an empty value, and one without',
      [add('A', ''), '<add key="B" />'],
      [
        ['A', ''],
        ['B', ''],
      ],
    ],
    ['a value as it is meant', [add('A', 'x&amp;y&#10;')], [['A', 'x&y\n']]],
    [
      'blanks around a key as a part of it',
      [add(' A', '1'), add('A', '2')],
      [
        [' A', '1'],
        ['A', '2'],
      ],
    ],
    ['none without a key', ['<add value="1" />'], []],
  ])('are %s', (_what, lines, expected) => {
    expect(values(read(appSettings(...lines)))).toEqual(expected);
  });

  test('are known as repeated where they are added twice, and as dropped where they are removed', () => {
    const found = read(appSettings(add('A', '1'), add('a', '2'), add('B', '1'), '<remove key="B" />'));
    expect([...found.repeated]).toEqual(['A']);
    expect([...found.dropped]).toEqual(['B']);
  });

  test('come from the file in configSource', () => {
    const outside = appSettings().replace('<appSettings>', '<appSettings configSource="Own.config">');
    const found = read(outside, { 'own.config': `<appSettings>${add('A', '1')}</appSettings>` });
    expect(values(found)).toEqual([['A', '1']]);
    expect(read(outside).missingSources).toEqual(['Own.config']);
    expect(read(outside).missingFiles).toEqual([]);
  });

  test('are overridden by the file in file=, without which .NET does', () => {
    const reading = appSettings(add('A', '1'), add('B', '2')).replace('<appSettings>', '<appSettings file="u.config">');
    const included = { 'u.config': `<appSettings><remove key="B" />${add('A', '9')}</appSettings>` };
    const found = read(reading, included);
    expect(values(found)).toEqual([['A', '9']]);
    expect([...found.includedFiles.values()]).toEqual(['u.config']);
    expect([found.isDroppedByFile('B'), found.isDroppedByFile('A')]).toEqual([true, false]);
    expect(read(reading).missingFiles).toEqual(['u.config']);
    expect(values(read(reading))).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  test('are none where there is no section', () => {
    const found = read('<configuration />');
    expect([found.section, found.settings.size]).toEqual([undefined, 0]);
  });
});

describe('files that the section names, in a merge', () => {
  const withFile = (attribute: string, ...adds: readonly string[]) =>
    configuration(`  <appSettings ${attribute}>\n${adds.map((one) => `    ${one}\n`).join('')}  </appSettings>`);
  const included = (...adds: readonly string[]) => `<appSettings>${adds.join('')}</appSettings>`;

  test('file= overrides the section and its values are carried', () => {
    const result = mergeConfigurations({
      original: source(withFile('file="Config\\user.config"', add('A', 'inline'), add('B', 'b')), {
        'config/USER.config': included(add('a', 'from file'), add('C', 'c')),
      }),
      target: source(appSettings(add('A', 'x'))),
      rules: openMergeRules,
    });
    expect(textOf(result)).toBe(appSettings(add('A', 'from file'), add('B', 'b'), add('C', 'c')));
    expect(mergedOf(result, 'appSettings/@file')).toMatchObject({ original: 'Config\\user.config', outcome: 'kept' });
  });

  test('a file that was not given is reported: .NET does without it', () => {
    const result = mergeTexts({
      original: withFile('file="user.config"', add('A', '1')),
      target: appSettings(add('A', 'x')),
    });
    expect(mergedOf(result, 'appSettings/@file')).toMatchObject({
      outcome: 'reported',
      reason: expect.stringMatching(/user\.config, which was not given/),
    });
    expect(mergedOf(result, 'appSettings/A').outcome).toBe('carried');
  });

  test('configSource that was not given is a conflict: the values are unknown', () => {
    const result = mergeTexts({
      original: configuration('<appSettings configSource="a.config" />'),
      target: appSettings(add('A', 'x')),
    });
    expect(mergedOf(result, 'appSettings')).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringMatching(/a\.config, which was not given/),
    });
  });

  test('configSource that was given is followed', () => {
    const result = mergeConfigurations({
      original: source(configuration('<appSettings configSource=".\\a.config" />'), {
        'a.config': included(add('A', '1')),
      }),
      target: source(appSettings(add('A', 'x'))),
      rules: openMergeRules,
    });
    expect(textOf(result)).toBe(appSettings(add('A', '1')));
  });

  test('a value in a file of the target is never shadowed in vain: a conflict says where to set it', () => {
    const target = source(withFile('file="user.config"', add('A', 'x')), { 'user.config': included(add('A', 'y')) });
    const result = mergeConfigurations({
      original: source(appSettings(add('A', '1'))),
      target,
      rules: openMergeRules,
    });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'appSettings/A')).toMatchObject({
      outcome: 'conflict',
      result: 'y',
      reason: expect.stringMatching(/is in the file user\.config/),
    });
    expect(result.fragments).toContainEqual({ setting: 'appSettings/A', xml: add('A', '1') });
  });

  test('nothing is added to a section whose content is elsewhere', () => {
    const target = source(configuration('<appSettings configSource="a.config" />'), {
      'a.config': included(add('A', 'y')),
    });
    const result = mergeConfigurations({
      original: source(appSettings(add('B', '1'))),
      target,
      rules: openMergeRules,
    });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'appSettings/B')).toMatchObject({
      outcome: 'reported',
      reason: expect.stringMatching(/file a\.config/),
    });
  });
});
