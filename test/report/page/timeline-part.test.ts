import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeScale } from '../../../src/report/page/timeline-part.js';
import type { Timeline } from '../../../src/report/timeline.js';

const begin = Date.parse('2026-03-07T21:00:00Z');
const at = (minutes: number) => new Date(begin + minutes * 60_000).toISOString();
const work = (from: number, to: number) => ({
  step: 's',
  title: 't',
  from: at(from),
  to: at(to),
  kind: 'work' as const,
});
const windowOf = (to: number, ...bars: Timeline['bars']): Timeline => ({ from: at(0), to: at(to), bars, outages: [] });

describe('where a time is in the picture', () => {
  test('is in proportion while the work goes on', () => {
    const scale = timeScale(windowOf(100, work(0, 50), work(52, 100)));
    expect([0, 25, 50, 100].map((minutes) => scale.position(at(minutes)))).toEqual([0, 25, 50, 100]);
    expect(scale.cuts).toEqual([]);
  });

  test('leaves the work its room beside days of waiting', () => {
    const days = 2 * 24 * 60;
    const scale = timeScale(windowOf(days + 40, work(0, 20), work(days + 20, days + 40)));
    expect(scale.cuts).toEqual([{ left: 50, elapsed: days * 60_000 }]);
    expect(scale.position(at(20))).toBeCloseTo(45.5, 1);
    expect(scale.position(at(days + 20))).toBeCloseTo(54.5, 1);
    expect(scale.ticks.map(({ at: time }) => time.slice(0, 10))).toContain('2026-03-09');
  });

  test('keeps half of the width for work, however many waits there are', () => {
    const bars = Array.from({ length: 12 }, (_, index) => work(index * 600, index * 600 + 10));
    const scale = timeScale(windowOf(7000, ...bars));
    const drawn = bars.reduce((sum, { from, to }) => sum + scale.position(to) - scale.position(from), 0);
    expect(drawn).toBeGreaterThan(50);
  });

  test('of a window without length, or without work, is still within the picture', () => {
    expect(timeScale(windowOf(0)).position(at(0))).toBe(0);
    expect(timeScale(windowOf(60)).position(at(60))).toBe(100);
    expect(timeScale(windowOf(0, work(0, 0))).ticks).toHaveLength(1);
  });

  const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 20,
  });

  test('never runs backwards, never leaves the picture, and no label covers another', () => {
    fc.assert(
      fc.property(times, (pairs) => {
        const bars = pairs
          .map(([from, length]) => work(from, from + length))
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        const end = Math.max(0, ...pairs.map(([from, length]) => from + length));
        const scale = timeScale(windowOf(end, ...bars));
        const places = Array.from({ length: 101 }, (_, share) => scale.position(at((end * share) / 100)));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(index === 0 ? 0 : (places[index - 1] ?? 0));
          expect(place).toBeLessThanOrEqual(100.01);
        }
        for (const [index, { left }] of scale.ticks.entries()) {
          expect(left - (scale.ticks[index - 1]?.left ?? -100)).toBeGreaterThanOrEqual(13.9);
        }
      }),
    );
  });
});
