import { describe, expect, test } from '@jest/globals';
import { lettersOutsideAscii, shortened, visible } from '../../src/base/visible.js';

describe('what nobody sees in a text is shown by its code point', () => {
  test.each([
    ['a\u0000b\u001b[2Jc', 'a[U+0000]b[U+001B][2Jc'],
    ['C:\\\u202egpj.exe', 'C:\\[U+202E]gpj.exe'],
    ['Phone\u200bFactor', 'Phone[U+200B]Factor'],
    ['wide\u2003blank\u2800', 'wide[U+2003]blank[U+2800]'],
    ['tag\u{e0041}', 'tag[U+E0041]'],
    ['half\ud800', 'half\ufffd'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visible(shown)).toBe(shown);
  });

  test('letters of every language, tabs and line breaks stay; each line ends with a line feed', () => {
    expect(visible('Übersicht 日本語 😀\ta\r\nb\rc\n')).toBe('Übersicht 日本語 😀\ta\nb\nc\n');
  });
});

test('letters that only look like others are listed once each, with their code points', () => {
  expect(lettersOutsideAscii('Phonef\u0430ctor d\u0430t\u0430\u200b')).toEqual([
    '\u0430 [U+0430]',
    '[U+200B] [U+200B]',
  ]);
  expect(lettersOutsideAscii('PhoneFactor ~')).toEqual([]);
});

test('a long value shows its length and keeps its beginning and its end', () => {
  expect(shortened('a'.repeat(100) + 'b'.repeat(100), 30)).toBe(
    `${'a'.repeat(20)} … (200 characters) … ${'b'.repeat(10)}`,
  );
  expect(shortened('short', 30)).toBe('short');
});

test('letters of two units are counted as one, and none is cut in half', () => {
  expect(shortened('𝒜'.repeat(31), 30)).toBe(`${'𝒜'.repeat(20)} … (31 characters) … ${'𝒜'.repeat(10)}`);
  expect(shortened('𝒜'.repeat(30), 30)).toBe('𝒜'.repeat(30));
});
