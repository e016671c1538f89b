import { describe, expect, test } from '@jest/globals';
import { add, appSettings, clientSettings, configuration, mergedOf, mergeTexts, setting, textOf } from './files.js';

const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

describe('comments of the original', () => {
  test('are reported, for they are not carried; those in a carried element are', () => {
    const commented = appSettings('<!-- ask Ben -->', add('A', '1'));
    expect(
      mergedOf(mergeTexts({ original: commented, target: appSettings(add('A', '1')) }), 'appSettings'),
    ).toMatchObject({
      outcome: 'reported',
      original: '<!-- ask Ben -->',
    });
    const web = (inner: string) => configuration(`<system.web>${inner}</system.web>`);
    const result = mergeTexts({
      original: web('<pages><!-- ask Ben --><controls /></pages>'),
      target: web(''),
      rules: explicit('system.web/pages'),
    });
    expect(textOf(result)).toContain('<!-- ask Ben -->');
  });

  test.each([
    ['a comment that both have', '<!-- a -->', '<!-- a --><!-- b -->', undefined],
    ['the same comments in another order', '<!-- b --><!-- a -->', '<!-- a --><!-- b -->', undefined],
    ['a comment that is laid out otherwise', '<!-- a\n  b -->', '<!--a b-->', undefined],
    ['an empty comment', '<!-- -->', '', undefined],
    ['a comment of the target alone', '', '<!-- a -->', undefined],
    ['a comment more', '<!-- a --><!-- b -->', '<!-- a -->', '<!-- b -->'],
    ['a comment in place of another', '<!-- a --><!-- c -->', '<!-- a --><!-- b -->', '<!-- c -->'],
    ['a comment that holds the mark of one', '<!-- <!- a <![CDATA[ b -->', '<!-- a -->', '<!-- <!- a <![CDATA[ b -->'],
  ])('%s is reported only where it is lost', (_what, own, theirs, reported) => {
    const [original, target] = [own, theirs].map((comments) => appSettings(comments, add('A', '1')));
    const { outcomes } = mergeTexts({ original: original ?? '', target: target ?? '' });
    expect(outcomes.find((outcome) => outcome.setting === 'appSettings')?.original).toBe(reported);
  });

  test('what CDATA spells like a comment is none, and a comment behind it is one', () => {
    const text = (comment: string) => clientSettings(setting('A', '<![CDATA[<!-- no -->]]>'), comment);
    const { outcomes } = mergeTexts({ original: text('<!-- b --><!-- c -->'), target: text('<!-- b -->') });
    const remarks = outcomes.filter(({ reason }) => reason.includes('comment'));
    expect(remarks.map(({ original }) => original)).toEqual(['<!-- c -->']);
  });

  test('a comment in a value that comes over is not lost', () => {
    const list = (inner: string) => clientSettings(setting('A', `<ArrayOfString>${inner}</ArrayOfString>`, 'Xml'));
    const result = mergeTexts({
      original: list('<!-- ask Ben --><string>a</string>'),
      target: list('<string>b</string>'),
    });
    expect(textOf(result)).toContain('<!-- ask Ben -->');
    expect(result.outcomes.filter(({ reason }) => reason.includes('comment'))).toEqual([]);
    const added = mergeTexts({
      original: list('<!-- ask Ben --><string>a</string>'),
      target: clientSettings(setting('B', 'b')),
    });
    expect(textOf(added)).toContain('<!-- ask Ben -->');
    expect(added.outcomes.filter(({ reason }) => reason.includes('comment'))).toEqual([]);
  });

  test('that it alone has are reported in their order', () => {
    const my = (inner: string) =>
      configuration(`<configSections><section name="my" type="T" /></configSections><my>${inner}<x /></my>`);
    const result = mergeTexts({ original: my('<!-- one --><!--two-->'), target: my('<!-- other -->') });
    expect(mergedOf(result, 'my').original).toBe('<!-- one -->\n<!-- two -->');
  });
});
