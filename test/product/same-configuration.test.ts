import { describe, expect, test } from '@jest/globals';
import { fingerprintOf, isSameConfiguration, rememberExactly } from '../../src/product/same-configuration.js';

const path = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
const look = (text: string, hiddenWith?: string) =>
  rememberExactly({ path, fingerprint: fingerprintOf(text) }, text, hiddenWith);

describe('two looks at a web.config', () => {
  test('show the same one where the text is the same', () => {
    expect(isSameConfiguration(look('<a b="1"/>'), look('<a b="1"/>'))).toBe(true);
    expect(isSameConfiguration(look('<a b="true"/>'), look('<a b="false"/>'))).toBe(false);
  });

  test('with one salt differ where a hidden value does', () => {
    const [one, other] = ['(hidden, 9 characters, 0123abcd)', '(hidden, 9 characters, 4567cdef)'];
    expect(isSameConfiguration(look(`<a b="${one}"/>`, 'salt'), look(`<a b="${other}"/>`, 'salt'))).toBe(false);
  });

  test('with different salts are compared without the hidden values', () => {
    const [one, other] = ['(hidden, 9 characters, 0123abcd)', '(hidden, 9 characters, 4567cdef)'];
    expect(isSameConfiguration(look(`<a b="${one}"/>`, 'salt'), look(`<a b="${other}"/>`, 'another'))).toBe(true);
    expect(isSameConfiguration(look(`<a b="${one}"/>`, 'salt'), look('<a b="(secret)"/>'))).toBe(true);
    expect(isSameConfiguration(look(`<a b="${one}"/>`, 'salt'), look(`<c b="${other}"/>`, 'another'))).toBe(false);
  });

  test('of which one found nothing are not the same', () => {
    expect(isSameConfiguration(look('<a/>'), undefined)).toBe(false);
    expect(isSameConfiguration(undefined, undefined)).toBe(true);
  });
});

test('a fingerprint shows nothing of a password and does not change with it', () => {
  const withPassword = (password: string) =>
    `<connectionStrings><add connectionString="pwd=${password}"/></connectionStrings>`;
  expect(fingerprintOf(withPassword('hunter2'))).toBe(fingerprintOf(withPassword('correct horse')));
  expect(fingerprintOf(withPassword('hunter2'))).toMatch(/^[0-9a-f]{64}$/);
});
