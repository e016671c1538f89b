/** The table of decisions, row by row: what is on each side, written by hand, and what every policy is to make of it. */
import { describe, expect, test } from '@jest/globals';
import {
  decideSetting,
  decisionTable,
  type PolicyColumn,
  policyColumns,
  rewriteValue,
  type SettingValues,
} from '../../src/webconfig/decide-setting.js';
import type { MergeRules, SettingRule } from '../../src/webconfig/merge-rules.js';
import { add, appSettings, mergedOf, mergeTexts, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const name = { location: '', section: 'custom', path: ['A'] };
const rule = (policy: SettingRule['policy'], more: Partial<SettingRule> = {}): SettingRule => ({
  patterns: ['custom'],
  policy,
  ...more,
});
const rulesOf: Readonly<Record<PolicyColumn, Partial<MergeRules>>> = {
  decided: { settings: [rule('carry', { isExplicit: true })], oldOnly: 'report' },
  added: { settings: [rule('carry')], oldOnly: 'carry' },
  carry: { settings: [rule('carry')], oldOnly: 'report' },
  'carry-change': { settings: [rule('carry-change')] },
  report: { settings: [rule('report')] },
  keep: { settings: [rule('keep')] },
};

type Sides = Pick<SettingValues, 'original' | 'target' | 'originalDefault'>;
const files = (original: string | undefined, target: string | undefined): Sides => ({ original, target });
const three = (value: string | undefined, original: string | undefined, target: string | undefined): Sides => ({
  original,
  target,
  originalDefault: { value },
});

/** c: carried and written. k: kept. r: reported. C: a conflict, and written. x: a conflict, and not written. s: the same. */
const words: Readonly<Record<string, string>> = {
  c: 'carried, written',
  k: 'kept',
  r: 'reported',
  C: 'conflict, written',
  x: 'conflict',
  s: 'same',
};

// Policies in the order: decided, added, carry, carry-change, report, keep.
const rows: readonly (readonly [string, Sides, SettingValues['kind'], string])[] = [
  ['two files, only the target has it', files(undefined, 'n'), 'settings', 'kkkkkk'],
  ['two files, equal', files('a', 'a'), 'settings', 'ssssss'],
  ['two files, only the original has it', files('a', undefined), 'settings', 'ccrrrk'],
  ['two files, they differ', files('a', 'n'), 'settings', 'cccrrk'],
  ['two files, a section differs', files('a', 'n'), 'section', 'cccrrk'],
  ['the original was never configured', files('~', 'n'), 'settings', 'kkkkkk'],
  ['only the original has it, never configured', files('~', undefined), 'settings', 'kkkkkk'],
  ['only the target has it', three(undefined, undefined, 'n'), 'settings', 'kkkkkk'],
  ['the default was removed from the original', three('d', undefined, 'n'), 'settings', 'rrrrrr'],
  ['nobody changed anything', three('d', 'd', 'd'), 'settings', 'ssssss'],
  ['both were changed to the same', three('d', 'a', 'a'), 'settings', 'ssssss'],
  ['the new version has another default', three('d', 'd', 'n'), 'settings', 'kkkkkk'],
  ['the new version does without the default', three('d', 'd', undefined), 'settings', 'kkkkkk'],
  ['somebody changed it, the default is the old one', three('d', 'a', 'd'), 'settings', 'ccccrk'],
  ['somebody changed it, the new version does without', three('d', 'a', undefined), 'settings', 'ccrcrk'],
  ['somebody added it', three(undefined, 'a', undefined), 'settings', 'ccrcrk'],
  ['somebody changed it, the target has a placeholder', three('d', 'a', '~'), 'settings', 'ccccrk'],
  ['a placeholder in the original, a new default', three('d', '~', 'n'), 'settings', 'kkkkkk'],
  ['a setting, changed on both sides', three('d', 'a', 'n'), 'settings', 'cCCCrk'],
  ['a setting, added on both sides', three(undefined, 'a', 'n'), 'settings', 'cCCCrk'],
  ['a section, changed on both sides', three('d', 'a', 'n'), 'section', 'cxxxrk'],
];

describe.each(rows)('%s', (_what, sides, kind, expected) => {
  test.each(policyColumns.map((column, index) => [column, words[expected.charAt(index)]] as const))(
    '%s: %s',
    (column, what) => {
      const unconfigured = [{ patterns: ['custom'], values: ['~'] }];
      const rules = { ...openMergeRules, unconfigured, ...rulesOf[column] };
      const { outcome, write, reason } = decideSetting({ name, ...sides, kind }, rules);
      expect(`${outcome}${write === undefined ? '' : ', written'}`).toBe(what);
      if (write !== undefined) expect(write).toEqual({ value: sides.original, isRewritten: false });
      expect(reason).toMatch(/^[A-Z].*\.$/);
    },
  );
});

test('a rule that nothing can change is a rule that keeps', () => {
  const never = { ...openMergeRules, settings: [rule('never')] };
  expect(decideSetting({ name, ...files('a', 'n'), kind: 'settings' }, never)).toEqual({
    outcome: 'kept',
    reason: "The target's value stays.",
  });
});

test('the rows name every situation, with a cell for every policy', () => {
  expect(Object.values(decisionTable).every((row) => row.length === policyColumns.length)).toBe(true);
  const reached = new Set(
    rows.flatMap(([, sides, kind]) =>
      policyColumns.map((column) => {
        const rules = {
          ...openMergeRules,
          unconfigured: [{ patterns: ['custom'], values: ['~'] }],
          ...rulesOf[column],
        };
        return decideSetting({ name, ...sides, kind }, rules).reason;
      }),
    ),
  );
  const all = new Set(Object.values(decisionTable).flatMap((row) => row.map(({ reason }) => reason)));
  expect([...all].filter((reason) => !reached.has(reason))).toEqual([]);
});

describe('path segments of a URL', () => {
  const rewrite = (from: string, to: string) => ({ kind: 'path-segments', patterns: ['*'], from, to }) as const;

  test.each([
    ['https://h:8443/OldSdk/S.asmx', 'OldSdk', 'NewSdk', 'https://h:8443/NewSdk/S.asmx'],
    ['https://h/oldsdk/S.asmx?OldSdk=1#OldSdk', 'OldSdk', 'NewSdk', 'https://h/NewSdk/S.asmx?OldSdk=1#OldSdk'],
    ['https://oldsdk/OldSdkX/S.asmx', 'OldSdk', 'NewSdk', 'https://oldsdk/OldSdkX/S.asmx'],
    ['https://user:OldSdk@h/a/OldSdk', 'OldSdk', 'NewSdk', 'https://user:OldSdk@h/a/NewSdk'],
    ['https://h/OldSdk/OldSdk/S', 'OldSdk', 'NewSdk', 'https://h/NewSdk/OldSdk/S'],
    ['https://h/a/b/S', '/a/b/', 'x', 'https://h/x/S'],
    ['https://h/a/S', 'a', 'x/y', 'https://h/x/y/S'],
    ['https://h/a%20b/S', 'a b', 'x', 'https://h/x/S'],
    ['https://h/%zz/S', '%zz', 'x', 'https://h/x/S'],
    ['https://h', 'a', 'x', 'https://h'],
    ['OldSdk/S.asmx', 'OldSdk', 'NewSdk', 'OldSdk/S.asmx'],
    ['https://h/a/S', '', 'x', 'https://h/a/S'],
    [' https://h/a/S ', 'a', 'x', ' https://h/x/S '],
    ['https://h/ÄB/S', 'äb', 'x', 'https://h/x/S'],
    ['https://h/a/c/a/b', 'a/b', 'x', 'https://h/a/c/x'],
    ['https://h/%ZZ/S', '%zz', 'x', 'https://h/x/S'],
    ['https://h?a', 'a', 'x', 'https://h?a'],
    ['//h/a/S', 'a', 'x', '//h/a/S'],
    ['https://h/a', 'a', '', 'https://h'],
  ])('%s: %s becomes %s', (url, from, to, expected) => {
    expect(rewriteValue(url, rewrite(from, to))).toBe(expected);
  });

  test('no rewrite leaves the value', () => {
    expect(rewriteValue('a', undefined)).toBe('a');
    expect(rewriteValue('a', { kind: 'replace', patterns: ['*'], value: 'b' })).toBe('b');
  });
});

describe('rewrites in a merge', () => {
  const url = (path: string) => appSettings(add('Url', `https://h/${path}/S.asmx`));
  const rules = {
    rewrites: [{ kind: 'path-segments', patterns: ['appSettings/Url'], from: 'Old', to: 'New' } as const],
  };

  test('the value is corrected, also where both files have the old one', () => {
    expect(textOf(mergeTexts({ original: url('old'), target: url('x'), rules }))).toBe(url('New'));
    const both = mergeTexts({ original: url('Old'), target: url('Old'), rules });
    expect(textOf(both)).toBe(url('New'));
    expect(mergedOf(both, 'appSettings/Url')).toMatchObject({
      outcome: 'corrected',
      reason: expect.stringMatching(/address was corrected/),
    });
    const again = mergeTexts({ original: url('Old'), target: textOf(both), rules });
    expect(again.changed).toBe(false);
    expect(mergedOf(again, 'appSettings/Url').outcome).toBe('same');
  });

  test('with the old default at hand it is no conflict either', () => {
    const result = mergeTexts({ originalDefault: url('x'), original: url('Old'), target: url('Old'), rules });
    expect(mergedOf(result, 'appSettings/Url').outcome).toBe('corrected');
  });

  test('a new value is spelled anew, an unchanged one as in the original', () => {
    const given = { rewrites: [{ kind: 'replace', patterns: ['appSettings/Url'], value: 'a&b"c' } as const] };
    const result = mergeTexts({ original: url('x'), target: url('y'), rules: given });
    expect(textOf(result)).toContain('value="a&amp;b&quot;c"');
    const targetOnly = mergeTexts({ original: appSettings(), target: url('y'), rules: given });
    expect(textOf(targetOnly)).toContain('value="a&amp;b&quot;c"');
    const originalOnly = mergeTexts({ original: url('y'), target: appSettings(), rules: given });
    expect(textOf(originalOnly)).toContain('value="a&amp;b&quot;c"');
    expect(mergedOf(originalOnly, 'appSettings/Url')).toMatchObject({
      outcome: 'corrected',
      reason: 'The value was given.',
    });
    const again = mergeTexts({ original: url('x'), target: textOf(result), rules: given });
    expect(again.edits).toEqual([]);
    expect(mergedOf(again, 'appSettings/Url')).toMatchObject({
      outcome: 'same',
      reason: 'It has the given value already.',
    });
  });
});

describe('settings that only the original has', () => {
  const original = appSettings(add('A', '1'));
  const target = appSettings(add('B', '2'));

  test.each([
    ['carry', undefined, 'carried'],
    ['report', undefined, 'reported'],
    ['report', { policy: 'carry', isExplicit: true }, 'carried'],
    ['carry', { policy: 'report', isExplicit: true }, 'reported'],
    ['carry', { policy: 'report' }, 'reported'],
    ['carry', { policy: 'keep' }, 'kept'],
    ['carry', { policy: 'never' }, 'kept'],
    ['report', { policy: 'carry' }, 'reported'],
  ] as const)('%s, %j: %s', (oldOnly, effect, outcome) => {
    const settings = effect === undefined ? [] : [{ patterns: ['appSettings/A'], ...effect }];
    const result = mergeTexts({ original, target, rules: { oldOnly, settings } });
    expect(mergedOf(result, 'appSettings/A').outcome).toBe(outcome);
    expect(result.changed).toBe(outcome === 'carried');
    expect(result.fragments).toHaveLength(outcome === 'reported' ? 1 : 0);
  });

  test('one that was never configured is left behind', () => {
    const rules = { unconfigured: [{ patterns: ['appSettings/A'], values: ['1'] }] };
    expect(mergedOf(mergeTexts({ original, target, rules }), 'appSettings/A')).toMatchObject({
      outcome: 'kept',
      reason: 'It was never configured in the original.',
    });
  });
});
