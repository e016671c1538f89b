import { expect, test } from '@jest/globals';
import { createServerShares } from '../../../src/host/remote/share-path.js';

const shares = createServerShares('mfa1.contoso.com');

test.each([
  ['C:\\Program Files\\PhoneFactor', '\\\\mfa1.contoso.com\\C$\\Program Files\\PhoneFactor'],
  ['d:\\x', '\\\\mfa1.contoso.com\\D$\\x'],
  ['C:\\', '\\\\mfa1.contoso.com\\C$\\'],
])('%j is at %j', (path, share) => {
  expect(shares.toShare(path)).toBe(share);
  expect(shares.toServer(share)).toBe(path.replace(/^d/, 'D'));
});

test('what is on a share stays as it is', () => {
  expect(shares.toShare('\\\\files\\backup\\x')).toBe('\\\\files\\backup\\x');
  expect(shares.toServer('\\\\files\\C$\\x')).toBe('\\\\files\\C$\\x');
});

test('a sentence gets the paths of the server back, and nothing else', () => {
  expect(shares.toServer('Access to \\\\MFA1.contoso.com\\c$\\a b.txt is denied.')).toBe(
    'Access to C:\\a b.txt is denied.',
  );
  expect(shares.toServer('\\\\mfa1.contoso.com\\C$other\\x')).toBe('\\\\mfa1.contoso.com\\C$other\\x');
});

test('a share of its own takes the place of a drive', () => {
  const given = createServerShares('mfa1', new Map([['C', '\\\\mfa1\\drive-c']]));
  expect(given.toShare('C:\\x')).toBe('\\\\mfa1\\drive-c\\x');
  expect(given.toShare('D:\\x')).toBe('\\\\mfa1\\D$\\x');
  expect(given.toServer('\\\\mfa1\\drive-c\\x')).toBe('C:\\x');
});

test('a path that is none is refused', () => {
  expect(() => shares.toShare('C:\\a\\..\\b')).toThrow(/not a path of Windows/);
});
