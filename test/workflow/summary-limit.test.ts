import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { table } from '../../src/workflow/markdown.js';
import { sizeOf, withinSummaryLimit } from '../../src/workflow/summary-limit.js';

const limit = 1024 * 1024;
const whole = 'the file C:\\temp\\report.md';
const fit = (markdown: string, taken = 0) => withinSummaryLimit(markdown, { taken, whole });

const rows = (count: number) =>
  table(
    ['server', 'state'],
    Array.from({ length: count }, (_, row) => [`server-${row}`, 'größer, 大きい, 😀']),
  );
const largeTable = `### Servers\n\n${rows(60_000)}`;
const details = (text: string) => `<details><summary>Every step</summary>\n\n${text}\n\n</details>`;

describe('a summary within the limit', () => {
  test.each(['', '## Title\n\nText', `## Title\n\n${rows(20_000)}`])('stays as it is', (markdown) => {
    expect(fit(markdown)).toBe(markdown);
  });

  test('of exactly the limit stays, and one byte more does not', () => {
    const exact = 'x'.repeat(limit - 2);
    expect(fit(exact)).toBe(exact);
    expect(fit(`${exact}x`)).not.toContain('xx');
  });

  test('is measured in bytes with Windows line ends, not in characters', () => {
    expect(sizeOf('ä\n€\n😀')).toBe(2 + 2 + 3 + 2 + 4);
    const lines = '\n\na'.repeat(220_000);
    expect(Buffer.byteLength(lines)).toBeLessThan(limit);
    expect(sizeOf(fit(lines))).toBeLessThanOrEqual(limit);
  });
});

describe('a summary above the limit', () => {
  test('loses the large section, keeps what comes before and after, and says where the whole is', () => {
    const shown = fit(`## Title\n\nFirst.\n\n${largeTable}\n\n### What comes next\n\nDo this.`);
    expect(shown).toBe(
      `## Title\n\nFirst.\n\n### What comes next\n\nDo this.\n\n**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: Servers. The complete text is in ${whole}.`,
    );
  });

  test('counts what the file of the step has already', () => {
    const markdown = `## Title\n\n${rows(20_000)}`;
    const shown = fit(markdown, limit - 10_000);
    expect(shown).toMatch(/^\*\*Shortened:/);
    expect(fit(markdown, limit)).toBe('');
  });

  test('has no half of a details element or code block', () => {
    const code = `\`\`\`text\n${'# no heading\n\n<details>\n'.repeat(50_000)}\`\`\``;
    const shown = fit(`Start.\n\n${details(rows(60_000))}\n\n### Code\n\nBelow.\n\n${code}\n\n### End\n\nDone.`);
    expect(shown).not.toMatch(/details|```|no heading/);
    expect(shown).toMatch(/Left out, whole or in part: the beginning; Code\./);
    expect(shown).toContain('### End\n\nDone.');
  });

  test('ends a section where it is cut: what followed the left-out part might be read as the whole', () => {
    const shown = fit(`### Servers\n\nAll of them:\n\n${rows(60_000)}\n\nNone is left.`);
    expect(shown).toMatch(/^### Servers\n\nAll of them:\n\n\*\*Shortened:/);
  });

  test('keeps the start of a section of many paragraphs', () => {
    const shown = fit(`### Steps\n\n${Array.from({ length: 3000 }, (_, i) => `${i} ${'x'.repeat(500)}`).join('\n\n')}`);
    expect(shown).toContain('\n\n1500 x');
    expect(sizeOf(shown)).toBeLessThanOrEqual(limit);
  });

  test('names at most twenty sections, in a note that stays small', () => {
    const one = (number: number) => `### ${'😀'.repeat(3000)} ${number}\n\n${'x'.repeat(limit)}`;
    const shown = fit(Array.from({ length: 30 }, (_, number) => one(number)).join('\n\n'));
    expect(shown).toMatch(/ and 10 more\. The complete text is in/);
    expect(sizeOf(shown)).toBeLessThanOrEqual(limit);
  });
});

test('with any parts it fits, and every block of it is a block of the whole', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.replace(/\s/g, '.'));
  const block = fc.oneof(
    word.map((text) => `p${text}`.repeat(40)),
    fc.integer({ min: 1, max: 90 }).map(rows),
    fc.integer({ min: 1, max: 90 }).map((count) => details(rows(count))),
    word.map((text) => `### h${text}`),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 20 }), fc.nat(30_000), (blocks, room) => {
      const markdown = blocks.join('\n\n');
      const shown = fit(markdown, limit - room);
      expect(sizeOf(shown)).toBeLessThanOrEqual(room);
      if (shown === markdown) return;
      const kept = shown
        .replace(/\*\*Shortened:[\s\S]*$/, '')
        .split('\n\n')
        .filter((part) => part !== '');
      expect(kept.filter((part) => !markdown.includes(part))).toEqual([]);
      expect(shown.split('<details>').length).toBe(shown.split('</details>').length);
    }),
    { endOnFailure: true },
  );
});
