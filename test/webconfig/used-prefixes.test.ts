import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { foreignPrefix } from '../../src/webconfig/used-prefixes.js';
import { configuration, elementIn, mergedOf, mergeTexts, textOf } from './files.js';

const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

describe('a prefix in what comes over', () => {
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
      expect(mergedOf(result, 'system.web/pages').reason).toBe(
        'It uses the prefix p, which is declared further out in the original and not in the target.',
      );
      expect(textOf(carry(inside, at(' xmlns:p="urn:p"', '')))).toContain('p:');
    }
  });
});

test('a prefix that is declared at the root of the original is named', () => {
  const result = mergeTexts({
    original:
      '<configuration xmlns:x="urn:x"><system.webServer><caching x:by="ops" /></system.webServer></configuration>',
    target: configuration('<system.webServer />'),
    rules: explicit('system.webServer/caching'),
  });
  expect(result.changed).toBe(false);
  expect(mergedOf(result, 'system.webServer/caching').reason).toContain('prefix x');
});

describe('the prefix that nothing declares', () => {
  const place = elementIn('<place xmlns:here="urn:here" />').element;
  test.each([
    ['<a p:b="1" />', 'p'],
    ['<p:a />', 'p'],
    ['<a><b><c q:d="1" /></b></a>', 'q'],
    ['<a p:b="1" q:c="2" />', 'p'],
    ['<here:a />', undefined],
    ['<a xmlns:p="urn:p"><b p:c="1" /></a>', undefined],
    ['<a><b xmlns:p="urn:p" /><c p:d="1" /></a>', 'p'],
    ['<a xml:lang="en" xmlns:p="urn:p" />', undefined],
    ['<a />', undefined],
  ])('of %s is %s', (inner, prefix) => {
    const { root } = readConfigurationText(
      `<configuration xmlns:p="urn:p" xmlns:q="urn:q" xmlns:here="urn:here">${inner}</configuration>`,
      'x',
    );
    const [element] = root.children;
    if (element === undefined) throw new Error('no element');
    expect(foreignPrefix(element, place)).toBe(prefix);
  });
});
