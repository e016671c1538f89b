import { describe, expect, test } from '@jest/globals';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { appSettings, clientSettings, configuration, mergedOf, mergeTexts, setting } from './files.js';

const reasons = (original: string, target: string) =>
  blockingConflicts(mergeTexts({ original, target })).map(({ setting: name, reason }) => `${name}: ${reason}`);

/** BaseConfigurationRecord and XmlUtil of .NET. */
describe('a file that .NET refuses as a whole', () => {
  const sound = configuration('<system.web />');
  test.each([
    [configuration('<system.web /><configSections />'), '<configSections> is not the first element, or is there twice'],
    [configuration('<location path="A"><location path="B" /></location>'), '<location> is inside of <location>'],
    [`<?pi x?>${sound}`, 'a processing instruction is before <configuration>'],
    [`<?xml version="1.0"?><?pi x?>${sound}`, 'a processing instruction is before <configuration>'],
    [configuration('x<system.web />'), 'text or a processing instruction is between the elements of <configuration>'],
    [
      configuration('<location path="A"><?pi x?></location>'),
      'text or a processing instruction is between the elements of <location>',
    ],
    [
      configuration('<configSections>&#65;</configSections>'),
      'text or a processing instruction is between the elements of <configSections>',
    ],
  ])('%s is refused', (original, what) => {
    expect(reasons(original, sound)).toEqual([
      `configuration: In the original ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`,
    ]);
  });

  test('blanks and comments are none of that', () => {
    expect(reasons(configuration('<!-- x --> <location path="A"> <!-- y --> </location>'), sound)).toEqual([]);
    expect(reasons(`<?xml version="1.0"?>\n<!-- x -->\n${sound}`, sound)).toEqual([]);
  });

  test('a section with an attribute of its own making, or with text', () => {
    const at = (inner: string) => configuration(`<connectionStrings${inner}</connectionStrings>`);
    expect(reasons(at(' odd="1">'), sound)).toEqual([
      expect.stringContaining('connectionStrings: In the original <connectionStrings> has the unknown attribute odd'),
    ]);
    expect(reasons(at('>x'), sound)).toEqual([expect.stringContaining('In the original text is between its elements')]);
  });
});

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
    expect(mergedOf(result, 'appSettings').reason).toContain('In the original text is inside of <add>: .NET refuses');
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
      .outcomes.filter(({ setting: one, outcome }) => one === name && outcome === 'conflict')
      .map(({ reason }) => reason);
  expect(reasons('')).toEqual([expect.stringMatching(/Unrecognized element 'setting'/)]);
  expect(reasons('\n')).toEqual([]);
});

describe('connection strings that .NET refuses', () => {
  const entry = (string: string) => `<add name="Main" connectionString="${string}" />`;
  const strings = (...entries: readonly string[]) =>
    configuration(`<connectionStrings>${entries.join('')}</connectionStrings>`);
  test.each([
    ['with an empty name', strings('<add name="" connectionString="a" />'), /a connection string has an empty name/],
    ['twice with other values', strings(entry('a'), entry('b')), /the name Main is there twice/],
  ])('%s', (_what, original, reason) => {
    const result = mergeTexts({ original, target: strings(entry('d')) });
    expect(mergedOf(result, 'connectionStrings')).toMatchObject({ outcome: 'conflict' });
    expect(mergedOf(result, 'connectionStrings').reason).toMatch(reason);
  });

  test.each([
    ['twice with the same values', strings(entry('a'), entry('a'))],
    ['removed in between', strings(entry('a'), '<remove name="MAIN" />', entry('b'))],
    ['cleared in between', strings(entry('a'), '<clear />', entry('b'))],
  ])('not %s', (_what, original) => {
    const { outcomes } = mergeTexts({ original, target: strings(entry('d')) });
    expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toEqual([]);
  });
});
