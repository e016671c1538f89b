import { describe, expect, test } from '@jest/globals';
import {
  type ExpectedCheck,
  fail,
  judged,
  notProven,
  pass,
  passIf,
  resultOf,
} from '../../../src/stages/verify-upgrade/check.js';

const expected = (id: string, need: ExpectedCheck['need'] = 'required'): ExpectedCheck => ({
  id,
  title: id,
  need,
  wanted: 'w',
});
const unseen = notProven('Nobody looked.', 'Look.');

describe('the list of checks', () => {
  test('is in the order of what is expected, and what nobody judged is not proven', () => {
    const checks = judged([expected('b'), expected('a')], [['a', pass('seen')]], unseen);
    expect(checks.map(({ id, verdict, evidence }) => [id, verdict, evidence])).toEqual([
      ['b', 'not-proven', 'Nobody looked.'],
      ['a', 'pass', 'seen'],
    ]);
  });

  test('has no place for a judgement of something that is not expected', () => {
    expect(() => judged([expected('a')], [['x', pass('seen')]], unseen)).toThrow(/x was judged/);
  });

  test('says what to do where something is not as wanted, and nothing where it is', () => {
    expect(passIf(true, 'as wanted', 'Do it.')).toEqual({ verdict: 'pass', evidence: 'as wanted' });
    expect(passIf(false, 'not as wanted', 'Do it.')).toEqual(fail('not as wanted', 'Do it.'));
  });
});

describe('the result of all checks', () => {
  const of = (...all: readonly (readonly ['pass' | 'fail' | 'not-proven', ExpectedCheck['need']])[]) =>
    resultOf(all.map(([verdict, need]) => ({ verdict, need })));

  test.each<[string, string, string]>([
    ['all passed', of(['pass', 'required'], ['pass', 'extra']), 'pass'],
    ['an extra one is not proven', of(['pass', 'required'], ['not-proven', 'extra']), 'pass'],
    ['a required one is not proven', of(['pass', 'required'], ['not-proven', 'required']), 'not-proven'],
    ['one failed beside one that is not proven', of(['not-proven', 'required'], ['fail', 'required']), 'fail'],
    ['an extra one failed', of(['pass', 'required'], ['fail', 'extra']), 'fail'],
    ['nothing was expected', of(), 'not-proven'],
  ])('where %s', (_what, result, wanted) => {
    expect(result).toBe(wanted);
  });
});
