import { describe, expect, test } from '@jest/globals';
import { isFlag, isMaskable, isSmallNumber, looksLikeKey } from '../../../src/base/redaction/harmless-values.js';

const hexadecimal = '0123456789abcdefABCDEF0123456789';
const base64 = 'Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A';

describe('a value says nothing', () => {
  test.each(['true', ' OFF ', 'none', 'AutoGenerate,IsolateApps', 'autogenerate, isolateapps', '', ' \t'])(
    'where it is "%s", under every name',
    (value) => {
      expect(isFlag(value)).toBe(true);
    },
  );

  test.each(['truex', '1', 'on off', 'IsolateApps'])('unless it is "%s"', (value) => {
    expect(isFlag(value)).toBe(false);
  });
});

test.each([
  ['0', true],
  [' -30 ', true],
  ['999', true],
  ['1000', false],
  ['3.5', false],
  ['', false],
])('"%s" is a small number: %s', (value, expected) => {
  expect(isSmallNumber(value)).toBe(expected);
});

test.each([
  ['abcd', true],
  ['123456', true],
  [' abc ', false],
  ['12345', false],
  ['false', false],
])('the secret "%s" may be masked everywhere: %s', (value, expected) => {
  expect(isMaskable(value)).toBe(expected);
});

describe('a value looks like a key', () => {
  test.each([
    hexadecimal,
    ` 0x${hexadecimal} `,
    base64,
    `${base64}=`,
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig',
    '-----BEGIN EC PRIVATE KEY-----\nabc',
  ])('as %j does', (value) => {
    expect(looksLikeKey(value)).toBe(true);
  });

  test.each([
    ['it is shorter', hexadecimal.slice(1)],
    ['it is a code of a package', '{01234567-89AB-CDEF-0123-456789ABCDEF}'],
    ['only its 0x makes it long enough', `0x${hexadecimal.slice(1)}`],
    ['it has small letters and digits alone', 'z1'.repeat(22)],
    ['it has blanks in it', `${base64.slice(0, 20)} ${base64.slice(20)}`],
    ['it is an address', 'https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx'],
  ])('not where %s', (_what, value) => {
    expect(looksLikeKey(value)).toBe(false);
  });

  test('also where it has millions of characters', () => {
    expect(looksLikeKey('ab12'.repeat(1_000_000))).toBe(true);
  });
});
