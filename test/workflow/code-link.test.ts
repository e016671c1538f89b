import { describe, expect, test } from '@jest/globals';
import { codeLink, codeLinkInMarkdown, rowOf, wayBackLinkInMarkdown } from '../../src/workflow/code-link.js';

const environment = {
  GITHUB_SERVER_URL: 'https://ghe.contoso.com',
  GITHUB_ACTION_REPOSITORY: 'contoso/mfa-server-upgrade',
  GITHUB_ACTION_REF: 'release/v1',
};

test('the link is an address where the runner reports the repository of the action', () => {
  const place =
    'https://ghe.contoso.com/contoso/mfa-server-upgrade/blob/release/v1/docs/reference/error-codes.md#disk-full';
  expect(codeLink('disk-full', environment)).toBe(`More: ${place}`);
  expect(codeLinkInMarkdown('disk-full', environment)).toBe(`[\`disk-full\`](<${place}>)`);
  expect(codeLinkInMarkdown('a>b|c`*', {})).toBe('`docs/reference/error-codes.md#a%3Eb%7Cc%60%2a`');
});

test.each(Object.keys(environment))(
  'the link is a path in this repository where the runner does not report %s',
  (name) => {
    expect(codeLink('disk-full', { ...environment, [name]: '' })).toBe('More: docs/reference/error-codes.md#disk-full');
  },
);

test('signs in the name of a branch or tag stay within the address', () => {
  expect(codeLink('disk-full', { ...environment, GITHUB_ACTION_REF: 'fix/a#1 b' })).toContain(
    '/blob/fix/a%231%20b/docs/',
  );
});

describe('the row of a code', () => {
  test.each([
    ['installer-failed-1603', 'installer-failed'],
    ['known-failure-f13', 'known-failure'],
    ['prerequisite-dotnet', 'prerequisite'],
    ['disk-full', 'disk-full'],
    ['my-installer-failed-1603', 'my-installer-failed-1603'],
  ])('of %s is %s', (code, row) => {
    expect(rowOf(code)).toBe(row);
  });
});

test('the way back is explained in the page that the runner can reach, else under its path', () => {
  expect(wayBackLinkInMarkdown({})).toBe('`docs/how-to/restore-or-roll-back.md`');
  expect(wayBackLinkInMarkdown(environment)).toBe(
    '[how to go back](<https://ghe.contoso.com/contoso/mfa-server-upgrade/blob/release/v1/docs/how-to/restore-or-roll-back.md>)',
  );
});
