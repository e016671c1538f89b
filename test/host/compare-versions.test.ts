import { expect, test } from '@jest/globals';
import { beginsWithVersion, compareVersions, isOneRelease } from '../../src/host/compare-versions.js';

test.each([
  ['8.0.1.1', '8.0.1', 1],
  ['7.10', '7.9', 1],
  ['7.1.2', '7.1.2.0', 0],
  ['14.0.23918', '14.16.27033', -1],
])('%s and %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(-sign || 0);
});

test.each([
  ['8.1.1', '8.1', true],
  ['8.1', '8.1.0', true],
  ['8.1', '8.1.1', false],
  ['8.10.1', '8.1', false],
])('%s begins with %s: %s', (version, numbers, begins) => {
  expect(beginsWithVersion(version, numbers)).toBe(begins);
});

test.each([
  ['8.1.1', '8.1.9', true],
  ['8.1.1', '8', true],
  ['8', '8.1.1', true],
  ['8.1.1', '8.0.1', false],
  ['7.3', '8.3', false],
])('%s and %s are one release: %s', (one, other, same) => {
  expect(isOneRelease(one, other)).toBe(same);
});
