import { describe, expect, test } from '@jest/globals';
import { incidentCounts, subjectTitle, unprovenText } from '../../src/report/fact-words.js';
import type { Incident } from '../../src/report/incidents.js';
import type { Unproven } from '../../src/report/unproven.js';
import { wordsOf } from '../../src/report/words.js';

const [english, german] = [wordsOf('en'), wordsOf('de')];

test.each([
  ['the server', { kind: 'server' }, 'Server', 'Server'],
  ['the agent', { kind: 'component', component: 'agent' }, 'Agent', 'Agent'],
  ['a web component', { kind: 'component', component: 'web-service-sdk' }, 'Web Service SDK', 'Web Service SDK'],
  ['a service', { kind: 'service', name: 'PhoneFactorSvc' }, 'Service PhoneFactorSvc', 'Dienst PhoneFactorSvc'],
] as const)('a row about %s has the name that a person knows', (_, of, inEnglish, inGerman) => {
  expect([subjectTitle(of, english), subjectTitle(of, german)]).toEqual([inEnglish, inGerman]);
});

describe('what could not be proven', () => {
  test.each<[Unproven, string]>([
    [{ code: 'not-verified' }, 'No result of verify-upgrade was given.'],
    [
      { code: 'plan-without-approval', digest: 'sha256:a', at: '21:00' },
      'The plan sha256:a was carried out at 21:00 without an approved digest.',
    ],
    [
      { code: 'plan-without-approval', digest: 'sha256:a', at: '21:00', by: 'anna' },
      'The plan sha256:a was carried out at 21:00 without an approved digest, by anna.',
    ],
    [
      { code: 'backup-not-consistent', set: 'mfa1' },
      'The backup set mfa1 was made while something could write: the reason is not recorded.',
    ],
    [
      { code: 'outage-open', what: 'sign-in', from: '21:00' },
      'Sign-in could not work since 21:00; nothing on record proves that this is over.',
    ],
    [
      { code: 'outage-open', what: 'user-portal', from: '21:00' },
      'The User Portal was away since 21:00; nothing on record proves that this is over.',
    ],
    [
      { code: 'check', title: 'The portal answers', evidence: 'No answer.', advice: 'Open it.' },
      'The portal answers. No answer. Open it.',
    ],
    [{ code: 'check', title: 'The portal answers', evidence: 'No answer.' }, 'The portal answers. No answer.'],
  ])('is a whole sentence: %j', (item, sentence) => {
    expect(unprovenText(item, english)).toBe(sentence);
  });
});

describe('the count of incidents', () => {
  const failure: Incident = { kind: 'failure', at: '2026-03-07T21:00:00Z' };
  const cutOff: Incident = { kind: 'cut-off', at: '2026-03-07T22:00:00Z' };

  test('has each kind once, in the order in which they came up, with one and several in their own words', () => {
    expect(incidentCounts([failure, cutOff, failure], english)).toBe('2 failures, 1 run cut off');
    expect(incidentCounts([failure], english)).toBe('1 failure');
  });

  test('is empty where nothing went wrong', () => {
    expect(incidentCounts([], english)).toBe('');
  });
});
