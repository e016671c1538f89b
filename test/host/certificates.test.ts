import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { certificateOfBlob, isRenewalOf } from '../../src/host/certificates.js';
import { blobOf } from '../fixtures/certificates.js';

const facts = (name: string) => certificateOfBlob(blobOf(name)) ?? { names: [], validTo: '' };

test('names and end of a certificate in a store of Windows are those that OpenSSL names', () => {
  expect(facts('old')).toEqual({
    names: ['mfa.contoso.local', 'portal.contoso.local'],
    validTo: '2026-12-07T14:57:00.000Z',
  });
});

test('a certificate for the same names that is valid for longer is a renewal, any other one is not', () => {
  expect(isRenewalOf(facts('new'), facts('old'))).toBe(true);
  expect(isRenewalOf(facts('old'), facts('new'))).toBe(false);
  expect(isRenewalOf(facts('other'), facts('old'))).toBe(false);
});

test.each([
  ['empty', new Uint8Array()],
  ['cut off', blobOf('old').subarray(0, 60)],
  ['without the certificate', blobOf('old').subarray(0, 32)],
  ['that is not one', new Uint8Array(readFileSync('package.json')).subarray(0, 100)],
])('of a value that is %s nothing is known', (_what, blob) => {
  expect(certificateOfBlob(blob)).toBeUndefined();
});
