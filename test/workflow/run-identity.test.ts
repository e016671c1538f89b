import { expect, test } from '@jest/globals';
import { runIdentity } from '../../src/workflow/run-identity.js';

const job = {
  GITHUB_SERVER_URL: 'https://ghe.contoso.com',
  GITHUB_REPOSITORY: 'contoso/mfa',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'anna',
};

test('a run has the address of its attempt, on the GitHub of the company, too', () => {
  expect(runIdentity(job).address).toBe('https://ghe.contoso.com/contoso/mfa/actions/runs/4711/attempts/2');
  expect(runIdentity({ ...job, GITHUB_RUN_ATTEMPT: '' }).address).toMatch(/runs\/4711$/);
});

test('the person of a run is who began this attempt, not who began the first one', () => {
  expect(runIdentity({ ...job, GITHUB_TRIGGERING_ACTOR: 'bernd' }).actor).toBe('bernd');
  expect(runIdentity(job).actor).toBe('anna');
  expect(runIdentity({ ...job, GITHUB_TRIGGERING_ACTOR: '', GITHUB_ACTOR: '' })).not.toHaveProperty('actor');
});

test.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])(
  'without %s it is a run at a keyboard, and nobody is named',
  (missing) => {
    expect(runIdentity({ ...job, [missing]: undefined })).toEqual({ address: 'local run' });
  },
);
