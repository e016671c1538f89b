import { describe, expect, test } from '@jest/globals';
import { clockText, servedText, timeText } from '../../src/workflow/status-words.js';

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
  ['2026-03-07T22:15:00.000Z', /^\d+ Mar 2026, (22:15 UTC|\d\d:\d\d GMT[+-]\d+(:\d\d)? \(22:15 UTC\))$/],
  ['no time', /^no time$/],
])('%s as a person reads it', (iso, text) => {
  expect(timeText(iso)).toMatch(text);
});

test('the time of day has its seconds', () => {
  expect(clockText('2026-03-07T22:15:04.500Z')).toMatch(/^\d\d:\d\d:04$/);
});
