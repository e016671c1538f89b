/** What is seldom in a configuration. Expected: the rules of XML and of .NET, by hand. */
import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { crossCheck, disagreement } from '../../src/webconfig/cross-check.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { readDocument } from '../../src/webconfig/read-document.js';
import { settingsModel } from '../../src/webconfig/settings-model.js';
import {
  add,
  appSettings,
  clientSettings,
  configuration,
  mergeTexts,
  outcomeOf,
  setting,
  source,
  textOf,
} from './files.js';
import { openMergeRules } from './open-rules.js';

const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});
const reasons = (original: string, target: string) =>
  blockingConflicts(mergeTexts({ original, target })).map(({ setting: name, reason }) => `${name}: ${reason}`);

describe('names of XML', () => {
  const read = (inner: string) => readConfigurationText(`<configuration>${inner}</configuration>`, 'x');

  test.each([
    ['<a xml:space="preserve" />'],
    ['<a xmlns:xml="http://www.w3.org/XML/1998/namespace" />'],
    ['<p:a xmlns:p="urn:p"><p:b /></p:a>'],
  ])('%s is well formed', (inner) => {
    expect(() => read(inner)).not.toThrow();
  });

  test.each([
    ['<a xmlns:xml="urn:x" />'],
    ['<a xmlns:xmlns="urn:x" />'],
    ['<a xmlns:p="http://www.w3.org/XML/1998/namespace" />'],
    ['<a xmlns:p="http://www.w3.org/2000/xmlns/" />'],
    ['<a xmlns:p="" />'],
    ['<xmlns:a />'],
    ['<p:a xmlns:p="urn:p" /><p:b />'],
    ['<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2" />'],
    ['<a/ >'],
  ])('%s is not', (inner) => {
    expect(() => read(inner)).toThrow(expect.objectContaining({ code: 'web-config-not-well-formed' }));
  });

  test('many names, and two with the same hash, are kept apart', () => {
    // 31 * 'A' + 'a' is 31 * 'B' + 'B'.
    const names = ['Aa', 'BB', ...Array.from({ length: 300 }, (_, index) => `n${index}`)];
    const { root } = read(names.map((name) => `<${name} ${name}="1" />`).join(''));
    expect(root.children.map(({ name }) => name)).toEqual(names);
    expect(root.children.map(({ attributes }) => attributes[0]?.name)).toEqual(names);
    expect(names.map((name) => root.childrenNamed(name).length)).toEqual(names.map(() => 1));
    expect(root.childrenNamed('other')).toEqual([]);
  });

  test('an element with many attributes', () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const [element] = read(`<x ${names.map((name) => `${name}="${name}v"`).join(' ')} />`).root.children;
    expect(names.map((name) => element?.raw(name))).toEqual(names.map((name) => `${name}v`));
    expect(element?.raw('a40')).toBeUndefined();
    expect(element?.attribute('a39')).toMatchObject({ name: 'a39', raw: 'a39v' });
  });

  test('children of one name among many', () => {
    const { root } = read(`${'<a /><b />'.repeat(12)}<c />`);
    expect(root.childrenNamed('a')).toHaveLength(12);
    expect(root.childrenNamed('c').map(({ name }) => name)).toEqual(['c']);
    expect(root.childrenNamed('b')).toHaveLength(12);
  });
});

describe('two readers', () => {
  test('what the message is where no element is known', () => {
    expect(disagreement('<a/>', 'x.config', 1).message).toBe(
      'x.config, line 1, column 2: two independent XML readers do not agree on the file.',
    );
  });

  test.each([
    ['<configuration a=""/>', '<configuration a=x />'],
    ['<configuration a=""/>', '<configuration a"" />'],
    ['<configuration a=""/>', '<configuration ="" />'],
    ['<configuration/>', '< onfiguration/>'],
    ['<configuration><a/></configuration>', '<configuration><!/></configuration>'],
  ])('%s and %s', (own, other) => {
    expect(() => crossCheck(other, 'x', readDocument(own, ['configuration']))).toThrow('do not agree');
  });
});

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
  ])('%s', (original, what) => {
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

describe('files beside', () => {
  const merge = (original: string, included: Readonly<Record<string, string>>) =>
    mergeConfigurations({
      original: source(original, included),
      target: source(appSettings(add('A', '2'))),
      rules: openMergeRules,
    });
  const reading = appSettings(add('A', '1')).replace('<appSettings>', '<appSettings file="u.config">');

  test('one with another root makes .NET refuse the section: nothing of it counts', () => {
    const result = merge(reading, { 'u.config': '<other />' });
    expect(outcomeOf(result, 'appSettings/A')).toMatchObject({ fate: 'kept', target: '2' });
    expect(blockingConflicts(result).map(({ reason }) => reason)).toEqual([
      'The section of the original is in u.config, which was not given or is no such section: its values were not merged. Give that file as well.',
    ]);
  });

  test('one that is no XML stops the merge', () => {
    expect(() => merge(reading, { 'u.config': '<appSettings>' })).toThrow(
      expect.objectContaining({ code: 'web-config-not-well-formed', message: expect.stringContaining('u.config') }),
    );
  });
});

describe('a section that ends at <clear></clear>', () => {
  test('gets nothing added, for .NET reads nothing behind it', () => {
    const target = appSettings('<clear></clear>');
    const result = mergeTexts({ original: appSettings(add('A', '1')), target });
    expect(textOf(result)).toBe(target);
    expect(outcomeOf(result, 'appSettings/A')).toMatchObject({
      fate: 'reported',
      reason: '<appSettings> of the target ends for .NET at its <clear></clear>: write <clear /> there first.',
    });
  });
});

describe('prefixes', () => {
  const at = (outer: string, inner: string) =>
    `<configuration${outer}><system.web>${inner}</system.web></configuration>`;
  const carry = (inner: string, target = at('', '')) =>
    mergeTexts({ original: at(' xmlns:p="urn:p"', inner), target, rules: explicit('system.web') });

  test('one that comes along with its declaration is carried', () => {
    const inside = '<pages xmlns:q="urn:q"><x q:a="1" /></pages>';
    expect(textOf(carry(inside))).toContain('q:a="1"');
    expect(textOf(carry('<pages><x xmlns:q="urn:q" q:a="1" /></pages>'))).toContain('q:a="1"');
    expect(textOf(carry('<pages xml:lang="en" />'))).toContain('xml:lang');
  });

  test('one that is declared further out is not, unless the target declares it as well', () => {
    for (const inside of ['<pages p:a="1" />', '<pages><p:x /></pages>', '<pages><x><y p:a="1" /></x></pages>']) {
      const result = carry(inside);
      expect(textOf(result)).toBe(at('', ''));
      expect(outcomeOf(result, 'system.web/pages').reason).toBe(
        'It uses the prefix p, which is declared further out in the original and not in the target.',
      );
      expect(textOf(carry(inside, at(' xmlns:p="urn:p"', '')))).toContain('p:');
    }
  });
});

describe('values that cannot be written', () => {
  const ascii = (text: string) => ({
    path: 't',
    bytes: Buffer.from(`<?xml version="1.0" encoding="us-ascii"?>${text}`),
  });
  const merge = (original: string, target: string, rules = openMergeRules) =>
    mergeConfigurations({ original: source(original), target: ascii(target), rules });

  test('a new serialised setting with a name that the encoding lacks', () => {
    const result = merge(clientSettings(setting('A', '<ä />', 'Xml')), clientSettings(setting('B', '1')));
    expect(result.changed).toBe(false);
    expect(outcomeOf(result, 'applicationSettings/My.Settings/A')).toMatchObject({
      fate: 'reported',
      reason: "The value contains characters that us-ascii, the target's encoding, does not have.",
    });
  });

  test('a list with a comment that the encoding lacks', () => {
    const list = (inner: string) => configuration(`<system.web><authorization>${inner}</authorization></system.web>`);
    const rules = { ...openMergeRules, ...explicit('system.web/authorization') };
    const result = merge(list('<!-- ä --><allow users="a" />'), list('<allow users="b" />'), rules);
    expect(result.changed).toBe(false);
    expect(outcomeOf(result, 'system.web/authorization')).toMatchObject({
      fate: 'conflict',
      reason: 'us-ascii lacks a character of the original.',
    });
  });
});

describe('a list that comes over', () => {
  const list = (...lines: readonly string[]) => configuration(lines.join('\n'));

  test("keeps the target's comments before what comes, each once, and lines that are further out as they are", () => {
    const original = list(
      '    <system.web>',
      '    <authorization>',
      '<!-- both -->',
      '  <allow users="a" />',
      '    </authorization>',
      '    </system.web>',
    );
    const target = list(
      '<system.web>',
      '<authorization>',
      '  <!-- mine --><!-- both -->',
      '  <deny users="b" />',
      '</authorization>',
      '</system.web>',
    );
    const result = mergeTexts({ original, target, rules: explicit('system.web/authorization') });
    expect(textOf(result)).toBe(
      list(
        '<system.web>',
        '<authorization>',
        '<!-- mine -->',
        '<!-- both -->',
        '',
        '  <allow users="a" />',
        '</authorization>',
        '</system.web>',
      ),
    );
  });

  test('brings an element of comments alone with each on a line of its own', () => {
    const original = list(
      '<system.web>',
      '  <pages>',
      '    <!-- one -->',
      '    <!-- two -->',
      '  </pages>',
      '</system.web>',
    );
    const target = list('<system.web>', '  <trace enabled="true" />', '</system.web>');
    const result = mergeTexts({ original, target, rules: explicit('system.web') });
    expect(textOf(result)).toBe(
      list(
        '<system.web>',
        '  <trace enabled="true" />',
        '  <pages>',
        '    <!-- one -->',
        '    <!-- two -->',
        '  </pages>',
        '</system.web>',
      ),
    );
  });

  test('brings an element of blanks alone as its tags', () => {
    const original = list('<system.web>', '  <pages>', '', '  </pages>', '</system.web>');
    const target = list('<system.web>', '  <trace enabled="true" />', '</system.web>');
    expect(textOf(mergeTexts({ original, target, rules: explicit('system.web') }))).toBe(
      list('<system.web>', '  <trace enabled="true" />', '  <pages></pages>', '</system.web>'),
    );
  });
});

describe('values of all settings', () => {
  test('come from every section and location', () => {
    const text = configuration(
      `<appSettings>${add('A', '1')}</appSettings><connectionStrings><add name="C" connectionString="c" providerName="p" /></connectionStrings><location path="L"><connectionStrings><add name="D" connectionString="d" /></connectionStrings></location><location path="M"><system.web /></location>`,
    );
    expect(Object.fromEntries(settingsModel(openSource(source(text))))).toEqual({
      'appSettings/A': '1',
      'connectionStrings/C': 'c',
      'connectionStrings/C/@providerName': 'p',
      'location[L]/connectionStrings/D': 'd',
    });
  });
});
