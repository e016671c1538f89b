import { expect, test } from '@jest/globals';
import { whyNoArtifacts } from '../../../src/workflow/artifacts/artifact-service.js';

const job = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://results' };

test.each([
  undefined,
  '',
  'https://github.com',
  'https://GitHub.com',
  'https://contoso.ghe.com',
  'http://github.localhost',
])('a job of the server %j has artifacts', (GITHUB_SERVER_URL) => {
  expect(whyNoArtifacts({ ...job, GITHUB_SERVER_URL })).toBeUndefined();
});

test.each(['https://ghe.contoso.com', 'https://github.com.contoso.com', 'https://notghe.com'])(
  'a job of %s has none: it is a GitHub Enterprise Server',
  (GITHUB_SERVER_URL) => {
    expect(whyNoArtifacts({ ...job, GITHUB_SERVER_URL })).toBe(
      `${GITHUB_SERVER_URL} is a GitHub Enterprise Server, whose artifact service the client does not speak`,
    );
  },
);

test.each(Object.keys(job))('without %s there is no artifact service', (missing) => {
  expect(whyNoArtifacts({ ...job, [missing]: '' })).toMatch(/^this is no job of GitHub Actions/);
});
