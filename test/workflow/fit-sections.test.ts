import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitSections } from '../../src/workflow/fit-sections.js';

const note = (titles: string) => `left out: ${titles}`;
const section = (title: string, bytes: number) => ({ title, markdown: 'ü'.repeat(bytes / 2) });

describe('sections of a summary', () => {
  test('are all there where they fit', () => {
    expect(fitSections([section('a', 10), section('b', 10)], 28, note)).toBe(`${'ü'.repeat(5)}\n\n${'ü'.repeat(5)}`);
  });

  test('are left out whole, counted in bytes, and named', () => {
    const fitted = fitSections([section('a', 10), section('b', 10), section('c', 1000), section('d', 2)], 100, note);
    expect(fitted).toBe(`${'ü'.repeat(5)}\n\n${'ü'.repeat(5)}\n\nleft out: c, d`);
  });

  test('never take more bytes than they may, but for the first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), fc.integer({ min: 200, max: 3000 }), (sizes, most) => {
        const sections = [section('first', 10), ...sizes.map((size, index) => section(`s${index}`, size))];
        const fitted = fitSections(sections, most, (titles) => note(titles).slice(0, 100));
        expect(Buffer.byteLength(fitted, 'utf8')).toBeLessThanOrEqual(most);
        const whole = new Set(sections.map(({ markdown }) => markdown));
        const parts = fitted.split('\n\n').filter((part) => part !== '' && !part.startsWith('left out'));
        expect(parts.every((part) => whole.has(part))).toBe(true);
      }),
    );
  });

  test('that are left out in great number are counted', () => {
    const many = Array.from({ length: 100 }, (_, index) => section(`s${index}`, 100));
    expect(fitSections(many, 500, note)).toMatch(/left out: s\d, .*, \+ \d+$/);
  });
});
