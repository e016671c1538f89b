import { describe, expect, test } from '@jest/globals';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { configuration, mergedOf, mergeTexts, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});
const web = (inner: string) => configuration(`  <system.web>\n${inner}\n  </system.web>`);
const custom = (inner: string) =>
  configuration(`  <configSections>\n    <section name="my" type="T" />\n  </configSections>\n${inner}`);

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

  test('comes with its comments, laid out as the target', () => {
    const original =
      '<configuration>\n    <system.web>\n        <authorization>\n            <!-- staff -->\n            <allow users="a" />\n        </authorization>\n    </system.web>\n</configuration>';
    const target =
      '<configuration>\r\n  <system.web>\r\n    <authorization mode="x">\r\n      <deny users="?" />\r\n    </authorization>\r\n  </system.web>\r\n</configuration>';
    const result = mergeTexts({ original, target, rules: explicit('system.web/authorization') });
    expect(textOf(result)).toBe(
      '<configuration>\r\n  <system.web>\r\n    <authorization mode="x">\r\n        <!-- staff -->\r\n        <allow users="a" />\r\n    </authorization>\r\n  </system.web>\r\n</configuration>',
    );
    expect(mergeTexts({ original, target: textOf(result), rules: explicit('system.web/authorization') }).changed).toBe(
      false,
    );
  });

  test('comes with elements in its elements, every line laid out once', () => {
    const list = (lineBreak: string, indent: string, ...lines: readonly string[]) =>
      custom(['<my>', ...lines.map((line) => indent + line), '</my>'].join(lineBreak));
    const original = list('\n', '    ', '<x a="1">', '    <y>', '        <z />', '    </y>', '</x>', '<x a="2" />');
    const target = list('\n', '\t', '<x a="3" />', '<x a="4" />');
    const result = mergeTexts({ original, target, rules: explicit('my') });
    expect(textOf(result)).toBe(original);
  });

  test('comes into an element that closes itself', () => {
    const original = web('    <authorization><allow users="a" /></authorization>');
    const result = mergeTexts({
      original,
      target: web('    <authorization />'),
      rules: explicit('system.web/authorization'),
    });
    expect(textOf(result)).toBe(original);
  });

  test('does not come with a comment that the encoding of the target lacks', () => {
    const authorization = (inner: string) =>
      configuration(`<system.web><authorization>${inner}</authorization></system.web>`);
    const ascii = (text: string) => ({
      path: 't',
      bytes: Buffer.from(`<?xml version="1.0" encoding="us-ascii"?>${text}`),
    });
    const merge = (original: string, target: string, rules = openMergeRules) =>
      mergeConfigurations({ original: source(original), target: ascii(target), rules });
    const rules = { ...openMergeRules, ...explicit('system.web/authorization') };
    const result = merge(authorization('<!-- ä --><allow users="a" />'), authorization('<allow users="b" />'), rules);
    expect(result.changed).toBe(false);
    expect(mergedOf(result, 'system.web/authorization')).toMatchObject({
      outcome: 'conflict',
      reason: 'us-ascii lacks a character of the original.',
    });
  });
});
