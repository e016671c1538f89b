import { describe, expect, test } from '@jest/globals';
import {
  bareMarks,
  beginsHidden,
  hidden,
  hiddenOnce,
  hiddenWithHash,
  isHidden,
  withoutHashes,
} from '../../../src/base/redaction/hidden.js';

test('what is hidden shows its length, and hiding it twice changes nothing', () => {
  expect(hidden('abc')).toBe('(hidden, 3 characters)');
  expect(hidden('abcd', 'changed')).toBe('(hidden, 4 characters, changed)');
  expect(hidden('')).toBe('');
  expect(hiddenOnce(hiddenOnce('abc'))).toBe('(hidden, 3 characters)');
  expect(hiddenOnce('(secret)')).toBe('(secret)');
});

test('the hash is the beginning of an HMAC with the salt, without which there is none', () => {
  // HMAC-SHA256 with the key "key", as in the examples of RFC 2104's article in Wikipedia.
  const text = 'The quick brown fox jumps over the lazy dog';
  expect(hiddenWithHash(text, 'key')).toBe('(hidden, 43 characters, f7bc83f4)');
  expect(hiddenWithHash(text, undefined)).toBe('(hidden, 43 characters)');
});

describe('a mark', () => {
  test.each([
    ['(secret)', true],
    ['(hidden, 12 characters)', true],
    ['(hidden, 12 characters, 0a1b2c3d)', true],
    ['(hidden, 12 characters, same)', true],
    ['(hidden, 12 characters, other)', false],
    ['x(hidden, 12 characters)', false],
    ['(hidden, many characters)', false],
    ['(Secret)', false],
    ['', false],
  ])('is "%s": %s', (text, expected) => {
    expect(isHidden(text)).toBe(expected);
  });

  test.each([
    [' (secret) and more', true],
    ['\\(hidden, 3 characters\\)', true],
    ['\\(secret\\)', true],
    ['more (secret)', false],
  ])('comes first in "%s": %s', (text, expected) => {
    expect(beginsHidden(text)).toBe(expected);
  });

  test('loses its hash, or becomes the mark of a secret, anywhere in a text', () => {
    const text = 'a (hidden, 3 characters, 0a1b2c3d) b (hidden, 4 characters) (secret)';
    expect(withoutHashes(text)).toBe('a (hidden, 3 characters) b (hidden, 4 characters) (secret)');
    expect(bareMarks(text)).toBe('a (secret) b (secret) (secret)');
  });
});
