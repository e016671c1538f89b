import { expect, test } from '@jest/globals';
import type { JournalLine } from '../../src/plan/journal.js';
import { withSteadyClock } from '../../src/report/steady-clock.js';

const timesOf = (...times: readonly string[]) =>
  withSteadyClock(times.map((at): JournalLine => ({ at, event: 'rolled-back', folder: 'D:\\Backups' }))).map(
    ({ at }) => at,
  );

test('times that go on stay as they were written, equal ones too', () => {
  const times = ['2026-03-07T21:00:00Z', '2026-03-07T21:00:00Z', '2026-03-07T21:00:00.001Z'];
  expect(timesOf(...times)).toEqual(times);
});

test('a line of a clock that was set back has the latest time before it, until the clock is past that time', () => {
  expect(
    timesOf('2026-03-07T21:00:00Z', '2026-03-07T19:00:00Z', '2026-03-07T20:59:59Z', '2026-03-07T21:30:00Z'),
  ).toEqual(['2026-03-07T21:00:00Z', '2026-03-07T21:00:00.000Z', '2026-03-07T21:00:00.000Z', '2026-03-07T21:30:00Z']);
});

test('times of another zone are compared as times, not as letters', () => {
  const times = ['2026-03-07T23:00:00+02:00', '2026-03-07T21:30:00Z'];
  expect(timesOf(...times)).toEqual(times);
});

test('a line without a readable time is left out and moves no other', () => {
  expect(timesOf('2026-03-07T21:00:00Z', 'soon', '', '2026-03-07T21:10:00Z')).toEqual([
    '2026-03-07T21:00:00Z',
    '2026-03-07T21:10:00Z',
  ]);
});
