import { expect, test } from '@jest/globals';
import { isSameBoot } from '../../src/host/machine.js';

const boot = '2026-03-07T22:15:00.000Z';

test.each([
  ['the same moment', '2026-03-07T22:15:00.000Z', true],
  ['seconds later: the clock was set right', '2026-03-07T22:15:59.999Z', true],
  ['seconds earlier', '2026-03-07T22:14:01.000Z', true],
  ['a minute later', '2026-03-07T22:16:00.000Z', false],
  ['the day before', '2026-03-06T22:15:00.000Z', false],
  ['no time at all', 'unknown', false],
])('whether two boot times are of one start of Windows: %s', (_what, other, isSame) => {
  expect(isSameBoot(boot, other)).toBe(isSame);
  expect(isSameBoot(other, boot)).toBe(isSame);
});
