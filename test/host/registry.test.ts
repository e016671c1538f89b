import { describe, expect, test } from '@jest/globals';
import { isAtOrBelowKey, registryDataText } from '../../src/host/registry.js';

describe('a registry key', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks';

  test.each([
    ['itself in another letter case', key.toUpperCase(), true],
    ['a key below', `${key}\\PhoneFactor\\Settings`, true],
    ['a neighbour whose name begins alike', `${key} Inc`, false],
    ['the key above', 'HKEY_LOCAL_MACHINE\\SOFTWARE', false],
  ])('has with it what is below it: %s', (_what, path, isBelow) => {
    expect(isAtOrBelowKey(path, key)).toBe(isBelow);
  });
});

describe('the text of the data of a value', () => {
  test('is another one where type or content is', () => {
    const texts = [
      registryDataText({ type: 'string', text: '1' }),
      registryDataText({ type: 'expandable-string', text: '1' }),
      registryDataText({ type: 'multi-string', texts: ['1'] }),
      registryDataText({ type: 'multi-string', texts: ['1', ''] }),
      registryDataText({ type: 'dword', number: 1 }),
      registryDataText({ type: 'qword', number: 1n }),
      registryDataText({ type: 'qword', number: 18446744073709551615n }),
      registryDataText({ type: 'binary', kind: 3, bytes: new Uint8Array([1]) }),
      registryDataText({ type: 'binary', kind: 0, bytes: new Uint8Array([1]) }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is the same for the same bytes', () => {
    const data = () => registryDataText({ type: 'binary', kind: 3, bytes: new Uint8Array([1, 2]) });
    expect(data()).toBe(data());
  });
});
