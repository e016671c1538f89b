import { describe, expect, test } from '@jest/globals';
import { Html } from '../../../src/report/html.js';
import { list } from '../../../src/report/page/list.js';
import { breakable, definitions, leftOutNote, type TableContent, table } from '../../../src/report/page/table.js';
import { rowsIn, sectionIn, wordsIn } from './sample-section.js';

type Row = readonly [name: string, size: number];

const content: TableContent<Row> = {
  caption: 'Files',
  columns: [
    { title: 'File', cell: ([name]) => name },
    { title: 'Bytes', kind: 'number', cell: ([, size]) => size, sort: ([, size]) => size },
  ],
  rows: [
    ['web.config', 6532],
    ['<b>.pfdata', 7],
  ],
};
const shown = (other: Partial<TableContent<Row>> = {}) => table({ ...content, ...other });

describe('a table', () => {
  test('has a caption, heads its columns and its rows, and shows markup of a server as text', () => {
    const { text } = shown();
    expect(text).toContain('<caption>Files</caption>');
    expect(text).toContain('<th scope="col">File</th>');
    expect(text).toContain('<th scope="row">web.config</th>');
    expect(text).toContain('<th scope="row">&lt;b&gt;.pfdata</th>');
  });

  test('without rows is nothing at all', () => {
    expect(shown({ rows: [] }).text).toBe('');
  });

  test('is sorted by numbers where all values are numbers, and by letters where one is not', () => {
    expect(shown().text).toContain('<th scope="col" class="number" data-sort="number">Bytes</th>');
    expect(shown().text).toContain('<td class="number" data-value="6532">6532</td>');
    const mixed = [{ title: 'Size', cell: ([, size]: Row) => size, sort: ([, size]: Row) => (size > 9 ? size : '') }];
    expect(shown({ columns: mixed }).text).toContain('data-sort="text"');
  });

  test('shows rows of one group under one head that goes over all of them', () => {
    const { text } = shown({ rows: [...content.rows, ['web.config', 3]], group: ([name]) => name });
    expect(text.match(/<tbody>/g)).toHaveLength(2);
    expect(text.match(/>web\.config</g)).toHaveLength(1);
    expect(text).toContain('<th scope="rowgroup" rowspan="2">web.config</th>');
  });

  test('cuts a long value of a server at 400 characters', () => {
    const [[name] = []] = rowsIn(shown({ rows: [['x'.repeat(401), 1]] }));
    expect(name).toBe(`${'x'.repeat(400)}…`);
  });
});

test('a path may break behind its separators, and stays the same text', () => {
  expect(breakable('C:\\inetpub\\web.config').text).toBe('C:\\<wbr/>inetpub\\<wbr/>web.<wbr/>config');
  expect(wordsIn(breakable('\\\\server\\share\\a_b').text)).toBe('\\\\server\\share\\a_b');
});

test('names without a value are left out of a list of names and values', () => {
  const { text } = definitions([
    ['Set', 'mfa1'],
    ['Made', undefined],
    ['Note', ''],
    ['Way', new Html('<code>x</code>')],
  ]);
  expect(wordsIn(text)).toBe('Set mfa1 Way x');
});

test('a list without items is nothing, and text in it is escaped', () => {
  expect(list([]).text).toBe('');
  expect(list(['a & b']).text).toBe('<ul class="notes"><li>a &amp; b</li></ul>');
});

test('what is left out is counted as the language writes numbers, and not mentioned where it is none', () => {
  expect(leftOutNote(0, sectionIn()).text).toBe('');
  expect(leftOutNote(5880, sectionIn()).text).toContain('5,880 more are left out here');
  expect(leftOutNote(5880, sectionIn('de')).text).toContain('5.880');
});
