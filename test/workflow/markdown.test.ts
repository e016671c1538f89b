import { describe, expect, test } from '@jest/globals';
import { details, fenced, findingsTable, orderedList, plain, sections, table } from '../../src/workflow/markdown.js';

describe('a cell of a table', () => {
  test('cannot leave its cell, its table or its language', () => {
    const cell = plain('a | b\n| c <img src=x onerror=alert(1)> [x](javascript:y) `z` **w**');
    expect(table(['head'], [[cell]]).split('\n')).toHaveLength(3);
    expect(cell).not.toMatch(/[^\\][|[\]()`*]|<(?!br>)/);
  });
});

describe('text', () => {
  test('is shown as it is: paths, names of accounts, signs of Markdown', () => {
    expect(plain('C:\\inetpub\\_x & CONTOSO\\svc*')).toBe('C:\\\\inetpub\\\\\\_x &amp; CONTOSO\\\\svc\\*');
  });

  test('has no password that it spells out', () => {
    expect(plain('Server=db;Password=Zq7xW2kP9;')).not.toContain('Zq7xW2kP9');
    expect(fenced('Server=db;Password=Zq7xW2kP9;')).not.toContain('Zq7xW2kP9');
  });
});

describe('findings', () => {
  const finding = { code: 'data-file-missing', message: 'It is | missing.', advice: 'Find it.' };

  test('are a table with what to do, where it is explained, and the input that settles it', () => {
    const [head, , row] = findingsTable([{ ...finding, input: 'install-path' }]).split('\n');
    expect(head).toBe('| code | what | what to do | input |');
    expect(row).toMatch(
      /^\| data-file-missing \| It is \\\| missing\. \| Find it\. .*data-file-missing.* \| install-path \|$/,
    );
    expect(findingsTable([finding])).toMatch(/ \| {2}\|$/);
  });

  test('are nothing where there are none', () => {
    expect(findingsTable([])).toBe('');
  });
});

test('a part without content has no heading', () => {
  expect(
    sections([
      ['Steps', 'One.'],
      ['Warnings', ''],
      ['Sets', 'Two.'],
    ]),
  ).toBe('### Steps\n\nOne.\n\n### Sets\n\nTwo.');
  expect(sections([['Warnings', '']])).toBe('');
});

test('a summary that opens on a click cannot end its own element', () => {
  expect(details('</summary></details><b>', 'Text.')).toBe(
    '<details><summary>&lt;/summary&gt;&lt;/details&gt;&lt;b&gt;</summary>\n\nText.\n\n</details>',
  );
});

test('items of an ordered list begin with one', () => {
  expect(orderedList(['a', 'b'])).toBe('1. a\n2. b');
});

test.each([
  ['no fence', 'a', '```'],
  ['one of three', 'a\n```\nb', '````'],
  ['one of five', '`````', '``````'],
])('a block of code has a longer fence than its content: %s', (_, text, fence) => {
  expect(fenced(text, 'yaml')).toBe(`${fence}yaml\n${text}\n${fence}`);
});
