import { describe, expect, test } from '@jest/globals';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, clientSettings, configuration, mergeTexts, outcomeOf, setting } from './files.js';

const encrypted = (data: string) =>
  `<appSettings configProtectionProvider="RSA"><EncryptedData>${data}</EncryptedData></appSettings>`;

/** NormalizeLocationSubPath of BaseConfigurationRecord: it trims nothing and throws. */
describe('a path of a location that .NET refuses', () => {
  const located = (path: string) => configuration(`<location path="${path}"><system.web /></location>`);
  const faults = (original: string, target: string) =>
    blockingConflicts(mergeTexts({ original, target })).map(({ reason }) => reason);

  test.each([
    'admin/',
    'admin\\',
    'admin.',
    './',
    '/admin',
    '\\admin',
    '.admin',
    '..',
    ' admin',
    'admin&#9;',
    'admin&#133;',
    'a\\b',
    'a?b',
    'a:b',
    'a*b',
    'a&quot;b',
    'a&lt;b',
    'a>b',
    'a|b',
  ])('"%s" stops the merge, on either side', (path) => {
    expect(faults(located(path), located('admin'))).toEqual([
      expect.stringMatching(/In the original <location> has the path/),
    ]);
    expect(faults(located('admin'), located(path))).toEqual([
      expect.stringMatching(/In the target <location> has the path/),
    ]);
  });

  test.each(['admin', 'a.b', 'a/b', 'a b', '', '.', 'a]b', '~', "a'b", 'é', 'a&amp;b', 'a%20b', 'a//b', '&#xfeff;a'])(
    '"%s" is none',
    (path) => {
      expect(faults(located(path), located(path))).toEqual([]);
    },
  );
});

describe('what .NET would refuse is told, with what to do', () => {
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
    expect(found[0]?.fate).toBe('conflict');
    expect(blockingConflicts(result).length).toBeGreaterThan(0);
    expect(result.changed).toBe(false);
    const decide = (policy: 'keep' | 'carry', isExplicit: boolean) =>
      mergeTexts({ original, target, rules: { settings: [{ patterns: ['*'], policy, isExplicit }] } });
    expect(blockingConflicts(decide('keep', true))).toEqual([]);
    expect(decide('keep', true).outcomes.find((one) => one.setting === name)?.reason).toMatch(/keeps the target's\.$/);
    expect(blockingConflicts(decide('keep', false)).length).toBeGreaterThan(0);
    expect(blockingConflicts(decide('carry', true)).length).toBeGreaterThan(0);
  });

  test('encrypted and the same in both files is no difference', () => {
    const result = mergeTexts({ original: configuration(encrypted('x')), target: configuration(encrypted('x')) });
    expect(result.outcomes.map(({ name: _name, ...outcome }) => outcome)).toEqual([
      { setting: 'appSettings', fate: 'same', reason: 'Encrypted, and the same in both files.' },
    ]);
  });

  test('an encrypted section gets nothing added', () => {
    const result = mergeTexts({ original: appSettings(add('B', '1')), target: configuration(encrypted('x')) });
    expect(outcomeOf(result, 'appSettings/B')).toMatchObject({
      fate: 'reported',
      reason: '<appSettings> is encrypted.',
    });
  });
});

test('settings without a blank between them stop where .NET would fail', () => {
  const joined = (between: string) =>
    clientSettings(
      `<setting name="A" serializeAs="String"><value>1</value>${between}</setting><setting name="B" serializeAs="String"><value>2</value></setting>`,
    );
  const name = 'applicationSettings/My.Settings';
  const reasons = (between: string) =>
    mergeTexts({ original: clientSettings(setting('A', '1')), target: joined(between) })
      .outcomes.filter(({ setting: one, fate }) => one === name && fate === 'conflict')
      .map(({ reason }) => reason);
  expect(reasons('')).toEqual([expect.stringMatching(/Unrecognized element 'setting'/)]);
  expect(reasons('\n')).toEqual([]);
});

describe('sections that the target does not declare', () => {
  test('are named, known ones are not', () => {
    const known = '<system.web /><system.webServer /><system.net /><connectionStrings /><appSettings />';
    const result = mergeTexts({ original: configuration(''), target: configuration(`${known}<nlog /><other />`) });
    expect(result.outcomes.map(({ setting: one, fate }) => `${one} ${fate}`)).toEqual([
      'nlog reported',
      'other reported',
    ]);
  });

  test('a declaration in a group counts with its group', () => {
    const declared = clientSettings(setting('A', '1'));
    expect(mergeTexts({ original: declared, target: declared }).outcomes.map(({ fate }) => fate)).toEqual(['same']);
    const elsewhere = declared.replaceAll(
      'sectionGroup name="applicationSettings"',
      'sectionGroup name="userSettings"',
    );
    expect(
      outcomeOf(mergeTexts({ original: declared, target: elsewhere }), 'applicationSettings/My.Settings').reason,
    ).toMatch(/500\.19/);
  });
});
