import { describe, expect, test } from '@jest/globals';
import { dayAndClock, firstAdvice, rollBackText, servedText, timeText } from '../../src/workflow/status-words.js';

describe('who is served', () => {
  test('is sign-in alone where nobody is away', () => {
    expect(servedText({ signIn: 'up', interrupted: [] })).toBe('Sign-in: up (its services run; no sign-in was tried).');
    expect(servedText({ signIn: 'not-here', interrupted: [] })).toBe('Sign-in: not answered by this server.');
  });

  test('is since when sign-in is away, and without a time where somebody else stopped it', () => {
    const away = { subject: 'sign-in', title: 'Sign-in' } as const;
    expect(servedText({ signIn: 'down', interrupted: [away] })).toBe('Sign-in: DOWN.');
    expect(servedText({ signIn: 'down', interrupted: [{ ...away, since: '2026-03-07T22:15:00.000Z' }] })).toMatch(
      /^Sign-in: DOWN since 7 Mar 2026, .*22:15 UTC\)?\.$/,
    );
  });

  test('names every web application that is away, by what a person calls it', () => {
    const interrupted = [
      { subject: 'user-portal', title: 'User Portal' },
      { subject: 'mobile-app', title: 'Mobile App Web Service' },
      { subject: 'web-service-sdk', title: 'Web Service SDK' },
    ] as const;
    expect(servedText({ signIn: 'up', interrupted })).toMatch(
      / Away: User Portal, Mobile App Web Service and Web Service SDK\.$/,
    );
  });
});

test.each([
  ['2026-03-07T22:15:00.000Z', 0, '7 Mar 2026, 22:15 UTC'],
  ['2026-03-07T22:15:00.000Z', undefined, '7 Mar 2026, 22:15 UTC'],
  ['2026-03-07T22:15:00.000Z', 60, '7 Mar 2026, 23:15 UTC+1 (22:15 UTC)'],
  ['2026-03-07T22:15:00.000Z', 120, '8 Mar 2026, 00:15 UTC+2 (22:15 UTC)'],
  ['2026-03-07T22:15:00.000Z', 330, '8 Mar 2026, 03:45 UTC+5:30 (22:15 UTC)'],
  ['2026-03-07T22:15:00.000Z', -210, '7 Mar 2026, 18:45 UTC-3:30 (22:15 UTC)'],
  ['no time', 60, 'no time'],
])('%s on a server %s minutes ahead of UTC is %s', (iso, ahead, text) => {
  expect(timeText(iso, ahead)).toBe(text);
});

test('a time is in the words of a language', () => {
  expect(timeText('2026-03-07T22:15:00.000Z', 60, 'de')).toBe('07.03.2026, 23:15 UTC+1 (22:15 UTC)');
});

test('the time of day has its seconds, and is UTC where the local time is not known', () => {
  expect(dayAndClock('2026-03-07T23:15:04.500Z', 60)).toEqual({ day: '8 Mar 2026', clock: '00:15:04' });
  expect(dayAndClock('2026-03-07T22:15:04.500Z', undefined)).toEqual({ day: '7 Mar 2026', clock: '22:15:04' });
});

test('the way back says whether its packages were found', () => {
  expect(rollBackText('D:\\set', { signIn: 'up' }, ['agent', 'User Portal'])).toMatch(
    /^restore-backup with scope: roll-back and backup-path: D:\\set\. .* were found: agent and User Portal\.$/,
  );
  expect(rollBackText('D:\\set', { signIn: 'not-here' }, [])).not.toContain('users');
  expect(rollBackText('D:\\set', { signIn: 'up' }, [])).toMatch(/was not looked at: its plan shows that first\.$/);
});

test('the first of several blockers is what to do, with its input and how many follow', () => {
  const one = { code: 'setup-missing', message: 'No setup.', advice: 'Give it.', input: 'setup-path' };
  expect(firstAdvice([one])).toBe('Give it. (input setup-path)');
  expect(firstAdvice([{ ...one, advice: 'Close it.', input: '' }, one, one])).toContain('And 2 others to settle.');
});
