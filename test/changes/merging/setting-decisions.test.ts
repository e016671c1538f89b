import { expect, test } from '@jest/globals';
import { decidedRules } from '../../../src/changes/merging/setting-decisions.js';

test('the longest pattern comes first, so that one setting can differ from its section', () => {
  const decisions = { carry: ['appSettings/*'], keep: ['appSettings/Timeout'], report: ['*'] };
  expect(decidedRules(decisions).map(({ patterns, policy }) => [patterns[0], policy])).toEqual([
    ['appSettings/Timeout', 'keep'],
    ['appSettings/*', 'carry'],
    ['*', 'report'],
  ]);
  expect(decidedRules(undefined)).toEqual([]);
});
