import { describe, expect, test } from '@jest/globals';
import { fenced, plain } from '../../src/workflow/markdown.js';
import { printable } from '../../src/workflow/printable.js';

/** How the runner finds a command in a line: its own rules, from its source. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('what is printed', () => {
  test.each([
    '::set-output name=a::b',
    '   ::error::x',
    'first\n::add-mask::x',
    'first\r::stop-commands::x',
    '\u2003::warning::wide blank',
    'text ##[group]x',
    '####[error]x',
    '\u001b]0;title\u0007::debug::x',
  ])('%j is no command of the runner', (text) => {
    expect(
      printable(text)
        .split(/\r\n|\r|\n/)
        .filter(isCommand),
    ).toEqual([]);
  });

  test('keeps words, colours, tabs and letters of every language', () => {
    const text = '\u001b[31mrot\u001b[0m\tÜbersicht 日本語 a::b [x]';
    expect(printable(text)).toBe(text);
  });

  test('shows that a control character was there', () => {
    expect(printable('a\u0000b\u001b[2Jc')).toBe('a[U+0000]b[U+001B][2Jc');
  });
});

describe('what nobody sees is shown by its code point', () => {
  test.each([
    ['C:\\\u202egpj.exe', 'C:\\[U+202E]gpj.exe'],
    ['Phone\u200bFactor', 'Phone[U+200B]Factor'],
    ['\u2066a\u2069\ufeff', '[U+2066]a[U+2069][U+FEFF]'],
    ['a\u3164b\u2800c\u00add\u034fe\ufe0f', 'a[U+3164]b[U+2800]c[U+00AD]d[U+034F]e[U+FE0F]'],
    ['tag\u{e0041}', 'tag[U+E0041]'],
    ['wide\u2003blank', 'wide[U+2003]blank'],
    ['half\ud800', 'half\ufffd'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(printable(shown)).toBe(shown);
    expect(plain(text)).toBe(plain(shown));
    expect(fenced(text)).toContain(shown);
  });
});
