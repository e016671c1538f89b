import { describe, expect, test } from '@jest/globals';
import { plain, table } from '../../src/workflow/markdown.js';
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
    expect(printable('a\u0000b\u001b[2Jc')).toBe('a\ufffdb\ufffd[2Jc');
  });
});

describe('a cell of a table', () => {
  test('cannot leave its cell, its table or its language', () => {
    const cell = plain('a | b\n| c <img src=x onerror=alert(1)> [x](javascript:y) `z` **w**');
    expect(table(['head'], [[cell]]).split('\n')).toHaveLength(3);
    expect(cell).not.toMatch(/[^\\][|[\]()`*]|<(?!br>)/);
  });
});
