import { expect, test } from '@jest/globals';
import { decisionsOf, mergeAgainOf } from '../../../src/actions/shared/decision-inputs.js';

test('a plan without decisions has none: it stays the plan of earlier versions', () => {
  expect(decisionsOf({ carry: undefined, keep: undefined, report: undefined })).toBeUndefined();
});

test('one decision of a kind leaves the other kinds empty', () => {
  const keep = ['appSettings/Smtp*'];
  expect(decisionsOf({ carry: undefined, keep, report: undefined })).toEqual({ carry: [], keep, report: [] });
});

test('one pattern is decided in one way', () => {
  const both = ['appSettings/Smtp*'];
  expect(() => decisionsOf({ carry: both, keep: both, report: undefined })).toThrow(
    /appSettings\/Smtp\* is in more than one of/,
  );
  expect(decisionsOf({ carry: [...both, ...both], keep: undefined, report: undefined })).toBeDefined();
});

test('a merge is made once more only where that was asked for', () => {
  expect([mergeAgainOf({ merge: 'again' }), mergeAgainOf({ merge: 'once' })]).toEqual([true, undefined]);
});
