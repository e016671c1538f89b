import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, configuration, mergedOf, mergeTexts, source } from './files.js';
import { openMergeRules } from './open-rules.js';

const encrypted = (data: string) =>
  `<appSettings configProtectionProvider="RSA"><EncryptedData>${data}</EncryptedData></appSettings>`;

describe('what .NET would refuse is reported, with what to do', () => {
  test.each([
    [
      'encrypted in the original',
      configuration(encrypted('x')),
      appSettings(add('A', '1')),
      'appSettings',
      /encrypted in the original.*aspnet_regiis\.exe -pdf "appSettings"/s,
    ],
    [
      'encrypted in the target',
      appSettings(add('A', '1')),
      configuration(encrypted('x')),
      'appSettings',
      /encrypted in the target/,
    ],
    [
      'encrypted with another key',
      configuration(encrypted('x')),
      configuration(encrypted('y')),
      'appSettings',
      /encrypted/,
    ],
    [
      'twice in the original',
      configuration('<appSettings/><appSettings/>'),
      appSettings(),
      'appSettings',
      /twice in the original.*once per config file/s,
    ],
    [
      'twice in the target',
      appSettings(),
      configuration('<appSettings/><appSettings/>'),
      'appSettings',
      /twice in the target/,
    ],
    [
      'twice, once in a location of the root',
      configuration('<appSettings/><location><appSettings/></location>'),
      appSettings(),
      'appSettings',
      /twice/,
    ],
    [
      'in the wrong case',
      configuration(`<AppSettings>${add('A', '1')}</AppSettings>`),
      appSettings(),
      'AppSettings',
      /<AppSettings> of the original.*<appSettings> is meant/s,
    ],
    ['in the wrong case in the target', appSettings(), configuration('<appsettings/>'), 'appsettings', /of the target/],
    [
      'configSource and content',
      configuration(`<appSettings configSource="a">${add('A', '1')}</appSettings>`),
      appSettings(add('A', '1')),
      'appSettings',
      /both configSource and content/,
    ],
  ])('%s', (_what, original, target, name, reason) => {
    const result = mergeTexts({ original, target });
    const found = result.outcomes.filter((one) => one.setting === name && reason.test(one.reason));
    expect(found).toHaveLength(1);
    expect(found[0]?.outcome).toBe('conflict');
    expect(blockingConflicts(result).length).toBeGreaterThan(0);
    expect(result.changed).toBe(false);
    const decide = (policy: 'keep' | 'carry', isExplicit: boolean) =>
      mergeTexts({ original, target, rules: { settings: [{ patterns: ['*'], policy, isExplicit }] } });
    expect(blockingConflicts(decide('keep', true))).toEqual([]);
    expect(decide('keep', true).outcomes.find((one) => one.setting === name)?.reason).toMatch(
      /By a rule the target's value stays\.$/,
    );
    expect(blockingConflicts(decide('keep', false)).length).toBeGreaterThan(0);
    expect(blockingConflicts(decide('carry', true)).length).toBeGreaterThan(0);
  });

  test('encrypted and the same in both files is no difference', () => {
    const result = mergeTexts({ original: configuration(encrypted('x')), target: configuration(encrypted('x')) });
    expect(result.outcomes.map(({ name: _name, ...merged }) => merged)).toEqual([
      { setting: 'appSettings', outcome: 'same', reason: 'Encrypted, and the same in both files.' },
    ]);
  });

  test('an encrypted section gets nothing added', () => {
    const result = mergeTexts({ original: appSettings(add('B', '1')), target: configuration(encrypted('x')) });
    expect(mergedOf(result, 'appSettings/B')).toMatchObject({
      outcome: 'reported',
      reason: '<appSettings> is encrypted.',
    });
  });
});

describe('a section of the original that is in a file of its own', () => {
  const outside = (file: string) => configuration(`<appSettings configSource="${file}" />`);
  const file = (value: string) => `<appSettings>${add('A', value)}</appSettings>`;
  const merge = (target: string, included: Readonly<Record<string, string>>) =>
    mergeConfigurations({
      original: source(outside('a.config'), { 'a.config': file('1') }),
      target: source(target, included),
      rules: openMergeRules,
    });
  const name = 'appSettings/@configSource';

  test('its values come, and where they were is reported', () => {
    const result = merge(appSettings(add('A', '2')), {});
    expect(mergedOf(result, 'appSettings/A')).toMatchObject({ outcome: 'carried', result: '1' });
    const { name: _name, ...merged } = mergedOf(result, name);
    expect(merged).toEqual({
      setting: name,
      original: 'a.config',
      outcome: 'kept',
      reason: 'The section of the original is in a.config. Its values were merged into the target.',
    });
  });

  test('the target has another file', () => {
    const result = merge(outside('b.config'), { 'b.config': file('1') });
    expect(mergedOf(result, name)).toMatchObject({ original: 'a.config', target: 'b.config', outcome: 'kept' });
  });

  test('the target has the same file', () => {
    const result = merge(outside('a.config'), { 'a.config': file('1') });
    expect(result.outcomes.map(({ setting, outcome }) => [setting, outcome])).toEqual([['appSettings/A', 'same']]);
  });

  test('that was not given: it is left to a person', () => {
    const result = mergeTexts({ original: outside('c.config'), target: appSettings(add('A', '2')) });
    expect(mergedOf(result, name)).toMatchObject({
      original: 'c.config',
      outcome: 'reported',
      reason: 'The section of the original is in c.config. That file was not given.',
    });
  });
});
