import { expect, test } from '@jest/globals';
import { apiAddress, apiHeaders } from '../../src/workflow/github-api.js';

test.each([
  ['https://ghe.contoso.com/api/v3', 'https://ghe.contoso.com/api/v3'],
  ['https://ghe.contoso.com/api/v3//', 'https://ghe.contoso.com/api/v3'],
  ['', 'https://api.github.com'],
  [undefined, 'https://api.github.com'],
])('of GITHUB_API_URL %j requests go to %s', (GITHUB_API_URL, address) => {
  expect(apiAddress({ GITHUB_API_URL })).toBe(address);
});

test('a request carries the token and the version of the API that its answers are read by', () => {
  expect(apiHeaders('abc')).toMatchObject({ authorization: 'Bearer abc', 'x-github-api-version': '2022-11-28' });
});
