import { expect, test } from '@jest/globals';
import { compareVersions } from '../../src/host/compare-versions.js';

test.each([
  ['8.0.1.1', '8.0.1', 1],
  ['7.10', '7.9', 1],
  ['7.1.2', '7.1.2.0', 0],
  ['14.0.23918', '14.16.27033', -1],
])('%s and %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(-sign || 0);
});
