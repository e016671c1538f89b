import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { XmlDocument } from 'libxml2-wasm';
import { benchmarkPage } from '../../bench/page/benchmark-page.js';
import { benchmarkPicture } from '../../bench/page/benchmark-picture.js';
import { isBehind, reasons } from '../../bench/reasons.js';
import { meetsTarget, type ResultRow } from '../../bench/result.js';
import type { Results } from '../../bench/results.js';

const faster: ResultRow = {
  id: 'start-up-node',
  area: 'start-up',
  work: 'Refuse a step with a wrong input',
  unit: 'ms',
  ours: { name: 'the upgrade action', value: 30 },
  alternative: { name: 'a <toolkit> & more', value: 60 },
  ratio: 0.5,
  target: { of: 'ratio', most: 1.5 },
  limit: { kind: 'process start', name: 'node -e 0', value: 25 },
};
const slower: ResultRow = {
  ...faster,
  id: 'plan-fleet',
  area: 'plan-fleet',
  work: 'Plan a fleet | of servers',
  ratio: 4,
  target: { of: 'ours', most: 20 },
  note: 'The script knows the order only.',
};
const results: Results = {
  format: 1,
  measured: '2026-03-08T01:00:00.000Z',
  command: 'npm run bench',
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryGigabytes: 8,
    kernel: 'Linux 6.1 x64',
    node: 'v24.0.0',
    diskMegabytesPerSecond: 900,
    hashMegabytesPerSecond: 1500,
    fileSystem: 'type 0xef53',
  },
  answers: [{ question: 'How long?', answer: 'Not long.' }],
  rows: [faster, slower],
  missing: ['merge'],
};

describe('the page of the benchmarks', () => {
  const page = benchmarkPage(results);

  test('begins with what a person asks first', () => {
    expect(page.split('\n').find((line) => line.startsWith('- '))).toBe('- **How long?** Not long.');
  });

  test('says of each work once what the table does not say', () => {
    const again = benchmarkPage({ ...results, rows: [slower, { ...slower, id: 'other' }, faster] });
    expect(again.match(/The script knows the order only\./g)).toHaveLength(1);
    expect(again).not.toContain('**Refuse a step');
  });

  test('says what was missed and what was not measured', () => {
    expect(page).toContain('| 30 ms | a <toolkit> & more: 60 ms (**4.00**) |');
    expect(page).toContain('**missed**: at most 20 ms');
    expect(page).toContain('met: at most ratio 1.5');
    expect(page).toContain('Not measured on this machine: merge.');
  });

  test('has a piece of work in one row, with all that it is compared with and each sentence about it once', () => {
    const other: ResultRow = { ...slower, id: 'other', alternative: { name: 'a script', value: 10 }, ratio: 3 };
    const notes = ['Ours knows more. Compare the ratio.', 'It is quick. Compare the ratio.'] as const;
    const rows = [slower, other].map((row, index) => ({ ...row, work: 'Plan', note: notes[index] ?? '' }));
    const again = benchmarkPage({ ...results, rows });
    expect(again).toContain('| Plan | 30 ms | a <toolkit> & more: 60 ms (**4.00**)<br>a script: 10 ms (**3.00**) |');
    expect(again.match(/^\| Plan \|/gm)).toHaveLength(1);
    expect(again).toContain('- **Plan.** Ours knows more. Compare the ratio. It is quick.\n');
  });

  test('gives the reason of what is behind its alternative or its goal, and of nothing else', () => {
    const rows: readonly ResultRow[] = [
      { ...faster, id: 'start-up-toolkit' },
      { ...faster, id: 'memory-actions', work: 'Memory', target: { of: 'ours', most: 20 } },
      { ...slower, id: 'report-1', work: 'Report', target: { of: 'ours', most: 40 } },
    ];
    const [, section = ''] = benchmarkPage({ ...results, rows }).split('## What is behind, and why');
    const lines = section.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^- \*\*Memory\*\* \(0\.50 of a <toolkit> & more\)\. Node\.js alone takes 40 MB/);
    expect(lines[1]).toMatch(/^- \*\*Report\*\* \(4\.00 of a <toolkit> & more\)\. The page has a timeline/);
  });

  test('has a reason for each row that is behind, among those that were published', () => {
    const published: Results = JSON.parse(readFileSync('docs/benchmarks.json', 'utf8'));
    const without = published.rows.filter((row) => isBehind(row) && reasons[row.id] === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('keeps its table whole', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.map((line) => line.split(/(?<!\\)\|/).length)).toEqual([7, 7, 7]);
  });
});

describe('the picture of the benchmarks', () => {
  const picture = benchmarkPicture(results);

  test('is well-formed, loads nothing, and has a dark scheme and a description', () => {
    const document = XmlDocument.fromString(picture);
    document.dispose();
    expect(picture).not.toMatch(/href|url\(|<script|<image/);
    expect(picture).toContain('prefers-color-scheme: dark');
    expect(picture).toContain('against a &lt;toolkit&gt; &amp; more: 0.50');
  });

  test('draws what is faster to the left of 1 and what is slower to the right', () => {
    const one = Number(/class="one" x1="([\d.]+)"/.exec(picture)?.[1]);
    const bars = [...picture.matchAll(/class="(faster|slower)" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)];
    expect(bars.map(([, kind, x, size]) => [kind, Number(x) < one, Number(x) + Number(size) > one + 0.2])).toEqual([
      ['faster', true, false],
      ['slower', false, true],
    ]);
  });
});

test('a target is met at its very value, and nothing is claimed without one', () => {
  const { target: _, ...without } = faster;
  expect([{ ...faster, ratio: 1.5 }, { ...faster, ratio: 1.51 }, without].map(meetsTarget)).toEqual([
    true,
    false,
    undefined,
  ]);
});
