import { expect, test } from '@jest/globals';
import { counted, listed } from '../../src/base/listed.js';

test.each([
  [[], ''],
  [[3], '3'],
  [[3, 4], '3 and 4'],
  [['MFA1', 'MFA2', 'WEB1'], 'MFA1, MFA2 and WEB1'],
])('%j is listed in a sentence as "%s"', (items, text) => {
  expect(listed(items)).toBe(text);
});

test.each([
  [0, 'step', undefined, '0 steps'],
  [1, 'step', undefined, '1 step'],
  [2, 'step', undefined, '2 steps'],
  [1, 'entry', 'entries', '1 entry'],
  [2, 'entry', 'entries', '2 entries'],
] as const)('%i of "%s", of which several are "%s", is "%s"', (count, one, many, text) => {
  expect(counted(count, one, many)).toBe(text);
});
