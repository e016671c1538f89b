import { describe, expect, test } from '@jest/globals';
import { lanesOf, totalOutage } from '../../../src/report/page/timeline-lanes.js';
import type { Outage, Timeline, TimelineBar } from '../../../src/report/timeline.js';
import { wordsOf } from '../../../src/report/words.js';
import { digest } from '../sample-report.js';

const minute = (number: number) => new Date(Date.parse('2026-03-07T21:00:00Z') + number * 60_000).toISOString();
const span = (from: number, to?: number) => ({ from: minute(from), ...(to === undefined ? {} : { to: minute(to) }) });
const outage = (what: Outage['what'], from: number, to?: number): Outage => ({
  what,
  ...span(from, to),
  step: 'stop-services',
  cause: 'services-stopped',
  why: 'The services of the product were stopped.',
});
const bar = (kind: TimelineBar['kind'], from: number, to: number): TimelineBar => ({
  step: 'uninstall-agent',
  title: 'Uninstall the agent',
  kind,
  from: minute(from),
  to: minute(to),
});
const windowOf = (outages: readonly Outage[], bars: readonly TimelineBar[] = []): Timeline => ({
  from: minute(0),
  to: minute(90),
  bars,
  outages,
});
const lanes = (timeline: Timeline, failedAt?: number) => {
  const journal =
    failedAt === undefined
      ? []
      : [{ at: minute(failedAt), event: 'step-failed', digest, step: 'uninstall-agent', message: 'x' } as const];
  return lanesOf(timeline, { journal }, wordsOf('en'));
};

describe('the time without service', () => {
  test('counts a time only once in which two things were away', () => {
    expect(totalOutage([span(0, 10), span(5, 20), span(30, 40)])).toBe(30 * 60_000);
    expect(totalOutage([span(5, 8), span(0, 20)])).toBe(20 * 60_000);
  });

  test('does not count an outage without an end, nor what began within it', () => {
    expect(totalOutage([span(0, 10), span(20), span(30, 40)])).toBe(10 * 60_000);
    expect(totalOutage([])).toBe(0);
  });
});

describe('the lanes of the picture', () => {
  test('are always the ones of the services, and others only where something is in them', () => {
    expect(lanes(windowOf([])).map(({ label }) => label)).toEqual([
      'Sign-in: never out, as far as is on record',
      'Web applications: never out, as far as is on record',
    ]);
    const full = windowOf([], [bar('restart', 0, 1), bar('person', 1, 2), bar('work', 2, 3)]);
    expect(
      lanes(full)
        .slice(2)
        .map(({ label }) => label),
    ).toEqual(['Steps at work', 'Waiting for a person', 'Waiting for a restart']);
  });

  test('show web applications together, and sign-in alone', () => {
    const [signIn, web] = lanes(
      windowOf([outage('sign-in', 0, 42), outage('user-portal', 0, 10), outage('mobile-app', 5, 20)]),
    );
    expect(signIn?.label).toBe('Sign-in: out for 42 min');
    expect(web?.label).toBe('Web applications: out for 20 min');
    expect(web?.marks).toMatchObject([{ ...span(0, 20), look: 'out' }]);
  });

  test('draw an outage that is not over to the end of the window', () => {
    const [signIn] = lanes(windowOf([outage('sign-in', 30)]));
    expect(signIn?.label).toBe('Sign-in: out, not proven to be over');
    expect(signIn?.marks).toMatchObject([{ ...span(30, 90), look: 'out-open' }]);
  });

  test('do not show as out of service what the new version has no more', () => {
    const [, web] = lanes(windowOf([{ ...outage('mobile-app', 5), isForGood: true }]));
    expect(web).toMatchObject({ label: 'Web applications: never out, as far as is on record', marks: [] });
  });

  test('mark the try of a step that failed, and not the one after it', () => {
    const [, , work] = lanes(windowOf([], [bar('work', 0, 5), bar('work', 10, 15)]), 5);
    expect(work?.marks.map(({ look }) => look)).toEqual(['work-failed', 'work']);
  });
});
