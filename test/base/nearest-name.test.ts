import { expect, test } from '@jest/globals';
import { didYouMean } from '../../src/base/nearest-name.js';

test.each([
  ['primry', ['servers', 'primary', 'promote'], ' (did you mean "primary"?)'],
  ['primry', ['primer', 'primary'], ' (did you mean "primary"?)'],
  ['BERLIN', ['berlin', 'munich'], ' (did you mean "berlin"?)'],
  ['berlni', ['berlin'], ' (did you mean "berlin"?)'],
  ['aply', ['inspect', 'apply', 'plan'], ' (did you mean "apply"?)'],
  ['pln', ['inspect', 'apply', 'plan'], ' (did you mean "plan"?)'],
  ['plna', ['inspect', 'apply', 'plan'], ' (did you mean "plan"?)'],
  ['apyl', ['inspect', 'aply', 'plan'], ' (did you mean "aply"?)'],
  ['pnla', ['plan'], ''],
  ['b', ['a', 'B'], ' (did you mean "B"?)'],
  ['b', ['a'], ''],
  ['paris', ['berlin', 'munich'], ''],
  ['x', [], ''],
])('the name %s among %j is taken for%s', (name, known, end) => {
  expect(didYouMean(name, known)).toBe(end);
});
