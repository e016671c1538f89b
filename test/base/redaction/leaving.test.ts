import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { differenceLines } from '../../../src/base/difference.js';
import { leavingText, leavingValue } from '../../../src/base/redaction/leaving.js';

/** Sentences of the sources, with a word for what is put into them. What an action's page says never leaves a server. */
function sentences(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(actions|base\/redaction|report\/page)\//.test(file),
  );
  const literal = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(literal)]
      .map(([text]) => text.slice(1, -1).replace(/\$\{[^{}]*\}/g, 'Value'))
      .filter((text) => /^[A-Z].* .*[.!?]$/.test(text)),
  );
}

test('no sentence of the product is taken for a secret, so instructions are shown whole', () => {
  const all = sentences();
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => leavingText(text) !== text)).toEqual([]);
  expect(leavingText('Basic Authentication in IIS')).toBe('Basic Authentication in IIS');
});

test('what is written about a setting by its path is shown, and no value is', () => {
  const path = 'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD';
  const reason = `${path}: The original's value replaces the target's.`;
  expect(leavingText(reason)).toBe(reason);
  expect(leavingText(`${path}=hunter2`)).toBe(`${path}=(secret)`);
  expect(leavingText('user/password: hunter2')).toBe('user/password: (secret)');
});

test('a difference of a setting that has the name of a secret is shown whole', () => {
  const [, line = ''] = differenceLines([
    { reason: 'r', what: 'C:\\w\\web.config', setting: 'SDK_PASSWORD', approved: '<add value="(secret)" />', now: 'b' },
  ]);
  expect(leavingText(line)).toBe('    C:\\w\\web.config, SDK_PASSWORD, approved: <add value="(secret)" />, now: b');
});

test('a link to a page of the suite keeps its place in the page, and no other address does', () => {
  const page = 'https://github.com/contoso/mfa/blob/v1/docs/reference/error-codes.md#share-lost';
  expect(leavingText(`More: ${page}`)).toBe(`More: ${page}`);
  expect(leavingText('https://host/page.md#hunter2')).toBe('https://host/page.md#(secret)');
});

test('what is hidden stays hidden once, also in Markdown and with more behind it', () => {
  for (const text of [
    'pw=(secret) and more',
    String.raw`pw=\(secret\) \| more`,
    'password: (hidden, 7 characters), more',
  ])
    expect(leavingText(text)).toBe(text);
});

test('an output that is JSON stays JSON, with the secrets of each text hidden', () => {
  const value = JSON.stringify([{ message: 'the password was hunter2', next: 'x' }]);
  expect(JSON.parse(leavingValue(value))).toEqual([{ message: 'the password was (secret)', next: 'x' }]);
  expect(leavingValue('{no JSON, password=hunter2')).toBe('{no JSON, password=(secret)');
});

test('tokens of GitHub and identities of age are known by their beginning', () => {
  const letters = 'a1B2'.repeat(9);
  for (const token of [`ghp_${letters}`, `github_pat_${letters}`, `AGE-SECRET-KEY-1${letters.toUpperCase()}`])
    expect(leavingText(`It said ${token} and ended`)).toBe('It said (secret) and ended');
});
