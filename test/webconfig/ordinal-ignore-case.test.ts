import { expect, test } from '@jest/globals';
import { ordinalIgnoreCase } from '../../src/webconfig/ordinal-ignore-case.js';

test('keys that differ in case are the same, letter by letter', () => {
  expect(ordinalIgnoreCase('aB1_')).toBe('AB1_');
  expect(ordinalIgnoreCase('aB1_ä')).toBe('AB1_Ä');
  expect(ordinalIgnoreCase('straße')).toBe('STRAßE');
  expect(ordinalIgnoreCase('ŉ')).toBe('ŉ');
  expect(ordinalIgnoreCase('a\u007fß')).toBe('A\u007fß');
  // One UTF-16 unit for one, and only pairs that lead back: what .NET keeps apart is apart.
  for (const [one, other] of ['𐐨𐐀', 'ıI', 'ıi', 'ſS', 'µΜ', 'ςΣ', 'ǅǄ', '\u212ak', 'ẞß', 'İi', 'აᲐ'].map((pair) => [
    ...pair,
  ])) {
    expect(ordinalIgnoreCase(one ?? '')).not.toBe(ordinalIgnoreCase(other ?? ''));
  }
  for (const [one, other] of ['éÉ', 'ÿŸ', 'ѐЀ', 'ａＡ', 'ᾳᾼ', 'ᾀᾈ', 'σΣ'].map((pair) => [...pair])) {
    expect(ordinalIgnoreCase(one ?? '')).toBe(ordinalIgnoreCase(other ?? ''));
  }
});
