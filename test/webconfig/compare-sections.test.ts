import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import type { SettingRule } from '../../src/webconfig/merge-rules.js';
import { add, appSettings, configuration, mergedOf, mergeTexts, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const web = (inner: string) => configuration(`  <system.web>\n${inner}\n  </system.web>`);
const custom = (inner: string) =>
  configuration(`  <configSections>\n    <section name="my" type="T" />\n  </configSections>\n${inner}`);
const explicit = (...patterns: readonly string[]): { readonly settings: readonly SettingRule[] } => ({
  settings: [{ patterns, policy: 'carry', isExplicit: true }],
});

describe('two files', () => {
  test('a differing attribute is reported with both values and a fragment; nothing changes', () => {
    const result = mergeTexts({
      original: web('    <customErrors mode="Off" />'),
      target: web('    <customErrors mode="RemoteOnly" />'),
    });
    expect(result.changed).toBe(false);
    expect(result.outcomes).toEqual([
      {
        name: { location: '', section: 'system.web', path: ['customErrors'], attribute: 'mode' },
        setting: 'system.web/customErrors/@mode',
        original: 'Off',
        target: 'RemoteOnly',
        result: 'RemoteOnly',
        outcome: 'reported',
        reason: 'The files differ; the rules leave it to you.',
      },
    ]);
    expect(result.fragments).toEqual([
      { setting: 'system.web/customErrors/@mode', xml: '<system.web>\n  <customErrors mode="Off" />\n</system.web>' },
    ]);
  });

  test('order of attributes, blanks and spelling are no differences', () => {
    const result = mergeTexts({
      original: web(`    <forms name="a&amp;b"   timeout='5'></forms>`),
      target: web(`<forms timeout="5" name="a&#38;b"/>`),
    });
    expect(result.outcomes).toEqual([]);
  });

  test('what only the target has is its new default and not worth a line', () => {
    expect(mergeTexts({ original: web(''), target: web('    <trace enabled="true" />') }).outcomes).toEqual([]);
  });

  test.each([
    [
      'an attribute',
      '    <forms name="x" />',
      '    <forms />',
      'system.web/forms/@name',
      '<system.web>\n  <forms name="x" />\n</system.web>',
    ],
    [
      'an element',
      '    <forms name="x" />',
      '',
      'system.web/forms',
      '<system.web>\n  <forms name="x" />\n</system.web>',
    ],
  ])('%s that only the original has', (_what, original, target, setting, xml) => {
    const result = mergeTexts({ original: web(original), target: web(target) });
    expect(mergedOf(result, setting).outcome).toBe('reported');
    expect(result.fragments).toEqual([{ setting, xml }]);
  });

  test('text of an element is never written, with any rule', () => {
    const target = custom('<my>b</my>');
    const result = mergeTexts({ original: custom('<my>a</my>'), target, rules: explicit('my') });
    expect(textOf(result)).toBe(target);
    expect(mergedOf(result, 'my')).toMatchObject({
      original: 'a',
      result: 'b',
      outcome: 'conflict',
      reason: 'The text of an element is never written: change it by hand.',
    });
    expect(result.fragments).toEqual([{ setting: 'my', xml: '<my>\n  a\n</my>' }]);
  });

  test('text of an element', () => {
    const result = mergeTexts({ original: custom('<my>a&lt;b</my>'), target: custom('<my>c</my>') });
    expect(mergedOf(result, 'my')).toMatchObject({ original: 'a<b', target: 'c', outcome: 'reported' });
    expect(mergeTexts({ original: custom('<my>a</my>'), target: custom('<my> a </my>') }).outcomes).toEqual([]);
  });

  test('a group may be there twice', () => {
    const twice = configuration(
      '<system.web><trace enabled="true" /></system.web><system.web><pages theme="A" /></system.web>',
    );
    const result = mergeTexts({ original: twice, target: web('<pages theme="B" /><trace enabled="true" />') });
    expect(result.outcomes.map(({ setting }) => setting)).toEqual(['system.web/pages/@theme']);
  });

  test('text against elements is reported once for each', () => {
    const result = mergeTexts({ original: custom('<my>a</my>'), target: custom('<my><x b="1" /></my>') });
    expect(result.outcomes.map(({ setting, outcome, original }) => [setting, outcome, original])).toEqual([
      ['my', 'reported', 'a'],
    ]);
    expect(result.fragments[0]?.xml).toBe('<my>\n  a\n</my>');
  });

  test('encrypted in one of the files only', () => {
    const plainText = web('<identity userName="a" />');
    const secretText = web('<identity configProtectionProvider="R"><EncryptedData /></identity>');
    for (const [original, target] of [
      [plainText, secretText],
      [secretText, plainText],
    ] as const) {
      const result = mergeTexts({ original, target });
      expect(result.outcomes).toMatchObject([{ setting: 'system.web/identity', outcome: 'reported' }]);
    }
  });

  test('an encrypted section is never looked into; the way to decrypt is reported', () => {
    const section = (data: string) =>
      web(`    <identity configProtectionProvider="R"><EncryptedData>${data}</EncryptedData></identity>`);
    const result = mergeTexts({ original: section('a'), target: section('b') });
    expect(mergedOf(result, 'system.web/identity').reason).toContain('aspnet_regiis.exe -pdf "system.web/identity"');
    expect(mergeTexts({ original: section('a'), target: section('a') }).outcomes).toEqual([]);
  });

  test('secrets are masked in values and fragments', () => {
    const key = (one: string) => web(`    <machineKey validationKey="${one}" />`);
    const result = mergeTexts({ original: key('AB12'), target: key('CD34') });
    expect(mergedOf(result, 'system.web/machineKey/@validationKey')).toMatchObject({
      original: '(secret)',
      target: '(secret)',
    });
    expect(mergedOf(result, 'system.web/machineKey/@validationKey').reason).toMatch(/Web farms/);
    expect(JSON.stringify(result)).not.toMatch(/AB12|CD34/);
  });
});

describe('explicit rules', () => {
  test('carry an attribute, one that is missing, and one in a location', () => {
    const original = web('    <pages theme="Old" styleSheetTheme=\'S"\' />\n    <trace enabled="true" />');
    const target = web('    <pages theme=\'New\'/>\n    <trace enabled="false" />');
    const result = mergeTexts({ original, target, rules: explicit('system.web/pages') });
    expect(textOf(result)).toBe(
      web(`    <pages theme='Old' styleSheetTheme="S&quot;"/>\n    <trace enabled="false" />`),
    );
    expect(mergedOf(result, 'system.web/trace/@enabled').outcome).toBe('reported');
  });

  test('add an element with what is in it, also to an empty group', () => {
    const original = web('    <authentication mode="Forms">\n      <forms name="x" />\n    </authentication>');
    const rules = explicit('system.web/authentication');
    expect(textOf(mergeTexts({ original, target: web('    <trace enabled="true" />'), rules }))).toBe(
      original.replace('    <authentication', '    <trace enabled="true" />\n    <authentication'),
    );
    expect(textOf(mergeTexts({ original, target: configuration('  <system.web/>'), rules }))).toBe(original);
    expect(
      textOf(mergeTexts({ original, target: configuration('  <system.net />'), rules: explicit('system.web') })),
    ).toBe(original.replace('  <system.web>', '  <system.net />\n  <system.web>'));
  });

  test('never add a section without a declaration', () => {
    const result = mergeTexts({ original: custom('<my a="1" />'), target: configuration(''), rules: explicit('my') });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'my')).toMatchObject({
      outcome: 'reported',
      reason: expect.stringMatching(/does not declare/),
    });
    const at = (inner: string) => `<location path="Admin">${inner}</location>`;
    const located = mergeTexts({
      original: custom(at('<my a="1" />')),
      target: configuration(at('')),
      rules: explicit('my'),
    });
    expect(mergedOf(located, 'location[Admin]/my').reason).toBe(
      'The target does not declare the section my, and a declaration is never copied.',
    );
    const declared = mergeTexts({ original: custom('  <my a="1" />'), target: custom(''), rules: explicit('my') });
    expect(textOf(declared)).toContain('<my a="1" />');
  });

  test('a rewritten attribute is spelled anew', () => {
    const original = web("<pages theme='a\"' />");
    const rewrites = [{ kind: 'replace', patterns: ['system.web/pages/@theme'], value: 'x&"y' } as const];
    const given = mergeTexts({ original, target: web('<pages theme="b" />'), rules: { rewrites } });
    expect(textOf(given)).toBe(web('<pages theme="x&amp;&quot;y" />'));
    const targetOnly = mergeTexts({
      original: web('<pages />'),
      target: web('<pages theme="b" />'),
      rules: { rewrites },
    });
    expect(textOf(targetOnly)).toBe(web('<pages theme="x&amp;&quot;y" />'));
  });

  test('characters that the encoding lacks come as references, and not at all in names', () => {
    const original = Buffer.from(web('<pages theme="ä" />'));
    const bytes = Buffer.from(`<?xml version="1.0" encoding="us-ascii"?>${web('')}`);
    const rules = { ...openMergeRules, ...explicit('system.web') };
    const merge = (from: Buffer) =>
      mergeConfigurations({ original: { path: 'o', bytes: from }, target: { path: 't', bytes }, rules });
    expect(Buffer.from(merge(original).bytes).toString()).toContain('<pages theme="&#xE4;" />');
    const refused = merge(Buffer.from(web('<pages><ä /></pages>')));
    expect(refused.changed).toBe(false);
    expect(mergedOf(refused, 'system.web/pages').reason).toContain('us-ascii');
    expect(merge(Buffer.from(web('<pages theme="a" />'))).changed).toBe(true);
    const commented = merge(Buffer.from(web('<pages><!-- ä --><add namespace="a" /></pages>')));
    expect(commented.changed).toBe(false);
  });

  test('text of an element is left to a person', () => {
    const result = mergeTexts({ original: custom('<my>a</my>'), target: custom('<my>b</my>'), rules: explicit('my') });
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'my').outcome).toBe('conflict');
  });

  test('keep and report win over the built-in rules', () => {
    const original = appSettings(add('A', '1'), add('B', '2'), add('C', '3'));
    const target = appSettings(add('A', 'a'), add('B', 'b'));
    const rules = {
      settings: [
        { patterns: ['appSettings/a', 'appSettings/C'], policy: 'keep' as const },
        { patterns: ['appSettings/B'], policy: 'report' as const, note: 'See {value}.' },
      ],
    };
    const result = mergeTexts({ original, target, rules });
    expect(result.changed).toBe(false);
    expect(result.outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['kept', "The target's value stays."],
      ['reported', 'The files differ; the rules leave it to you. See 2.'],
      ['kept', 'Only the original has it.'],
    ]);
  });
});

describe('a rule that gives a value to what has none', () => {
  const give = (...patterns: readonly string[]) => ({
    rewrites: [{ kind: 'replace', patterns, value: 'given' } as const],
  });
  const [pages, empty] = [
    configuration('<system.web><pages theme="A" /></system.web>'),
    configuration('<system.web />'),
  ];

  test.each([
    ['only the original has', pages, empty, 'reported'],
    ['only the target has', empty, pages, 'conflict'],
  ])('an element that %s stays as it is', (_what, original, target, outcome) => {
    const result = mergeTexts({ original, target, rules: give('system.web/pages') });
    expect(textOf(result)).toBe(target);
    expect(mergedOf(result, 'system.web/pages')).toMatchObject({
      outcome,
      reason: 'An element as a whole cannot be given a value: nothing was written.',
    });
  });

  test('so does one that belongs to the version, and a list', () => {
    const runtime = (of: string) => configuration(`<runtime><gcServer enabled="${of}" /></runtime>`);
    const list = (who: string) =>
      configuration(`<system.web><authorization><allow users="${who}" /></authorization></system.web>`);
    for (const [name, file] of [
      ['runtime', runtime],
      ['system.web/authorization', list],
    ] as const) {
      const result = mergeTexts({ original: file('a'), target: file('b'), rules: give(name) });
      expect(textOf(result)).toBe(file('b'));
      expect(mergedOf(result, name)).toMatchObject({
        outcome: 'conflict',
        reason: 'An element as a whole cannot be given a value: nothing was written.',
      });
    }
  });
});
