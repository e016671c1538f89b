/** The table of decisions, row by row: what is on each side, written by hand, and what every policy is to make of it. */
import { describe, expect, test } from '@jest/globals';
import {
  decideSetting,
  decisionTable,
  type PolicyColumn,
  policyColumns,
  type SettingValues,
} from '../../src/webconfig/decide-setting.js';
import type { MergeRules, SettingRule } from '../../src/webconfig/merge-rules.js';
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
      const { fate, write, reason } = decideSetting({ name, ...sides, kind }, rules);
      expect(`${fate}${write === undefined ? '' : ', written'}`).toBe(what);
      if (write !== undefined) expect(write).toEqual({ value: sides.original, isRewritten: false });
      expect(reason).toMatch(/^[A-Z].*\.$/);
    },
  );
});

test('a rule that nothing can change is a rule that keeps', () => {
  const never = { ...openMergeRules, settings: [rule('never')] };
  expect(decideSetting({ name, ...files('a', 'n'), kind: 'settings' }, never)).toEqual({
    fate: 'kept',
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
