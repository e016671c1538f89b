import { describe, expect, test } from '@jest/globals';
import { decideOne, mergeFamily, type SettingsFamily } from '../../src/webconfig/settings-family.js';
import { openMergeRules } from './open-rules.js';

interface Item {
  readonly key: string;
  readonly text: string;
}

const items = (given: Readonly<Record<string, string>>): ReadonlyMap<string, Item> =>
  new Map(Object.entries(given).map(([key, text]) => [key.toUpperCase(), { key, text }]));

function familyOf(
  original: Readonly<Record<string, string>>,
  target: Readonly<Record<string, string>>,
  more: Partial<SettingsFamily<Item>> = {},
): SettingsFamily<Item> {
  return {
    original: items(original),
    target: items(target),
    name: ({ key }) => ({ location: '', section: 'appSettings', path: [key] }),
    value: ({ text }) => text,
    write: (to, { value }) => ({ replace: [{ start: 0, end: 0, replacement: `${to.key}=${value}` }] }),
    insert: (from, { value }) => ({ replace: [{ start: 9, end: 9, replacement: `${from.key}=${value}` }] }),
    fragment: ({ key }) => `<${key} />`,
    remark: () => undefined,
    ...more,
  };
}
const merged = (family: SettingsFamily<Item>) =>
  mergeFamily(family, openMergeRules).map(({ merged, change }) => [
    merged.setting,
    merged.outcome,
    change !== undefined && 'replace' in change ? change.replace[0]?.replacement : undefined,
  ]);

test("settings come in the target's order and under its names, then those that only the original has", () => {
  const family = familyOf({ a: '1', New: '2', b: 'same' }, { B: 'same', A: '9', C: '3' });
  expect(merged(family)).toEqual([
    ['appSettings/B', 'same', undefined],
    ['appSettings/A', 'carried', 'A=1'],
    ['appSettings/C', 'kept', undefined],
    ['appSettings/New', 'carried', 'New=2'],
  ]);
});

describe('what is known of a setting beside its values', () => {
  test('is added to the reason, but not where the values are the same', () => {
    const family = familyOf({ A: '1', B: '2' }, { A: '9', B: '2' }, { remark: () => 'It is there twice.' });
    const [first, second] = mergeFamily(family, openMergeRules).map(({ merged }) => merged.reason);
    expect(first).toBe("The original's value replaces the target's. It is there twice.");
    expect(second).toBe('Both have this value.');
  });

  test('may change the decision', () => {
    const adjust: SettingsFamily<Item>['adjust'] = (identity, decision) =>
      identity === 'A' ? { outcome: 'conflict', reason: 'It goes with B.' } : decision;
    expect(merged(familyOf({ A: '1', B: '2' }, { A: '9', B: '9' }, { adjust }))).toEqual([
      ['appSettings/A', 'conflict', undefined],
      ['appSettings/B', 'carried', 'B=2'],
    ]);
  });
});

test('the old default decides where it is at hand', () => {
  const family = familyOf({ A: 'd', B: 'mine' }, { A: 'new', B: 'd' }, { originalDefault: items({ A: 'd', B: 'd' }) });
  expect(merged(family)).toEqual([
    ['appSettings/A', 'kept', undefined],
    ['appSettings/B', 'carried', 'B=mine'],
  ]);
});

test('a setting that neither file has is none', () => {
  expect(decideOne(familyOf({}, {}, { originalDefault: items({ A: 'd' }) }), 'A', openMergeRules)).toBeUndefined();
  expect(decideOne(familyOf({ A: '1' }, {}), 'A', openMergeRules)?.decision).toMatchObject({
    outcome: 'carried',
    write: { value: '1', isRewritten: false },
  });
});
