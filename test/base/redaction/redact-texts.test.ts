import { expect, test } from '@jest/globals';
import { redactTexts } from '../../../src/base/redaction/redact-texts.js';

test('every text of a value is redacted at any depth; names, numbers and what is no text stay', () => {
  const value = {
    message: 'Server=a;Password=abc',
    path: 'C:\\Program Files\\PhoneFactor',
    list: ['the password was zyx', ['https://u:p@mfa1/x']],
    inner: { Password: 7, none: null, flag: true, missing: undefined },
  };
  expect(redactTexts(value)).toEqual({
    message: 'Server=a;Password=(secret)',
    path: 'C:\\Program Files\\PhoneFactor',
    list: ['the password was (secret)', ['https://(secret)@mfa1/x']],
    inner: { Password: 7, none: null, flag: true, missing: undefined },
  });
  expect(value.message).toContain('abc');
});

test.each(['token --pin 1234', 'x?sig=abc', '--password:abc', 'eyJhbGciOi.eyJzdWIi', 'password was zyx'])(
  'a short text that can spell out a secret is looked at as well: %s',
  (text) => {
    expect(redactTexts([text])).not.toEqual([text]);
  },
);

test('a text that comes again is looked at once, as the same steps of many servers', () => {
  const looked: string[] = [];
  const redact = (text: string) => {
    looked.push(text);
    return text.toUpperCase();
  };
  const server = { steps: ['stop it now', 'start it now'] };
  expect(redactTexts([server, server], redact)).toEqual(Array(2).fill({ steps: ['STOP IT NOW', 'START IT NOW'] }));
  expect(looked).toEqual(['stop it now', 'start it now']);
});
