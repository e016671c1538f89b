import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, clientSettings, configuration, mergeTexts, outcomeOf, setting, source } from './files.js';
import { openMergeRules } from './open-rules.js';

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
    expect(found[0]?.fate).toBe('conflict');
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
    expect(outcomeOf(result, 'appSettings/A')).toMatchObject({ fate: 'carried', result: '1' });
    const { name: _name, ...outcome } = outcomeOf(result, name);
    expect(outcome).toEqual({
      setting: name,
      original: 'a.config',
      fate: 'kept',
      reason: 'The section of the original is in a.config. Its values were merged into the target.',
    });
  });

  test('the target has another file', () => {
    const result = merge(outside('b.config'), { 'b.config': file('1') });
    expect(outcomeOf(result, name)).toMatchObject({ original: 'a.config', target: 'b.config', fate: 'kept' });
  });

  test('the target has the same file', () => {
    const result = merge(outside('a.config'), { 'a.config': file('1') });
    expect(result.outcomes.map(({ setting, fate }) => [setting, fate])).toEqual([['appSettings/A', 'same']]);
  });

  test('that was not given: it is left to a person', () => {
    const result = mergeTexts({ original: outside('c.config'), target: appSettings(add('A', '2')) });
    expect(outcomeOf(result, name)).toMatchObject({
      original: 'c.config',
      fate: 'reported',
      reason: 'The section of the original is in c.config. That file was not given.',
    });
  });
});

/** SettingElement and SettingValueElement: name and serializeAs are required, and one `<value>` is all that is in it. */
describe('a setting that .NET refuses', () => {
  const value = '<value>1</value>';
  const at = 'name="A" serializeAs="String"';
  test.each([
    ['without a name', `<setting serializeAs="String">${value}</setting>`, '<setting> has no attribute name'],
    ['without serializeAs', `<setting name="A">${value}</setting>`, '<setting> has no attribute serializeAs'],
    ['with another attribute', `<setting ${at} x="1">${value}</setting>`, '<setting> has the unknown attribute x'],
    ['serialised otherwise', `<setting name="A" serializeAs="Json">${value}</setting>`, 'serializeAs of A is unknown'],
    ['of another name', `<option ${at}>${value}</option>`, '<option> is no element of this section'],
    ['without a value', `<setting ${at}></setting>`, 'the setting A has no <value>'],
    ['with something before it', `<setting ${at}><x />${value}</setting>`, 'the setting A has no <value>'],
    ['with something behind it', `<setting ${at}>${value}<x /></setting>`, '<x> follows <value> in the setting A'],
    ['with text before it', `<setting ${at}>a${value}</setting>`, 'text is inside of the setting A'],
    ['with CDATA before it', `<setting ${at}><![CDATA[a]]>${value}</setting>`, 'text is inside of the setting A'],
    ['with text behind a comment', `<setting ${at}>${value}<!-- -->a</setting>`, 'text is inside of the setting A'],
  ])('%s', (_what, inner, what) => {
    const result = mergeTexts({ original: clientSettings(inner), target: clientSettings(setting('A', '2')) });
    const conflicts = blockingConflicts(result).filter(({ setting: one }) => one === 'applicationSettings/My.Settings');
    expect(conflicts.map(({ reason }) => reason)).toEqual([
      `In the original ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`,
    ]);
  });

  test('the one node behind the value is skipped, of any kind', () => {
    const skipped = `<setting ${at}>${value}a</setting>`;
    const result = mergeTexts({ original: clientSettings(skipped), target: clientSettings(setting('A', '2')) });
    expect(blockingConflicts(result)).toEqual([]);
  });

  test('text in an item of a list', () => {
    const result = mergeTexts({ original: appSettings('<add key="A" value="1">x</add>'), target: appSettings() });
    expect(outcomeOf(result, 'appSettings').reason).toContain('In the original text is inside of <add>: .NET refuses');
  });
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
