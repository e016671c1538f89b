import { describe, expect, test } from '@jest/globals';
import { beginsWithText, compareText, sameText } from '../../src/host/same-text.js';

describe('names of Windows', () => {
  test('are the same in any letter case, letters outside of ASCII as well', () => {
    expect(sameText('PhoneFactor', 'PHONEFACTOR')).toBe(true);
    expect(sameText('ÜBUNG', 'übung')).toBe(true);
    expect(sameText('PhoneFactor', 'PhoneFactor ')).toBe(false);
  });

  test('begin alike in any letter case', () => {
    expect(beginsWithText('C:\\Windows\\System32', 'c:\\WINDOWS')).toBe(true);
    expect(beginsWithText('C:\\Win', 'C:\\Windows')).toBe(false);
  });

  test('are listed in an order that does not depend on letter case', () => {
    expect(['b', 'C', 'a', 'B'].sort(compareText)).toEqual(['a', 'b', 'B', 'C']);
    expect(compareText('Spooler', 'SPOOLER')).toBe(0);
  });
});
