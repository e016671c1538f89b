import { describe, expect, test } from '@jest/globals';
import type { RegistryKey } from '../../src/host/registry.js';
import { keyAt, numberValue, textValue, textValues } from '../../src/product/registry-values.js';
import { number, text } from './sample-inventory.js';

const key: RegistryKey = {
  path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso',
  values: [
    text('DisplayName', 'PhoneFactor Agent'),
    { name: 'ImagePath', data: { type: 'expandable-string', text: '%windir%\\a.exe' } },
    { name: 'DependOnService', data: { type: 'multi-string', texts: ['RpcSs', 'Tcpip'] } },
    number('WindowsInstaller', 1),
    { name: 'Size', data: { type: 'qword', number: 5n } },
  ],
};

describe('a value of a key', () => {
  test('is found in any letter case', () => {
    expect(textValue(key, 'DISPLAYNAME')).toBe('PhoneFactor Agent');
    expect(textValues(key, 'dependonservice')).toEqual(['RpcSs', 'Tcpip']);
    expect(numberValue(key, 'windowsinstaller')).toBe(1);
  });

  test('that Windows would expand is text, as it was typed', () => {
    expect(textValue(key, 'ImagePath')).toBe('%windir%\\a.exe');
  });

  test('of another type is not taken for the wanted one', () => {
    expect(textValue(key, 'WindowsInstaller')).toBeUndefined();
    expect(textValue(key, 'DependOnService')).toBeUndefined();
    expect(textValues(key, 'DisplayName')).toEqual([]);
    expect(numberValue(key, 'DisplayName')).toBeUndefined();
    expect(numberValue(key, 'Size')).toBeUndefined();
  });

  test('of a key that is not there is not there', () => {
    expect([textValue(undefined, 'x'), textValues(undefined, 'x'), numberValue(undefined, 'x')]).toEqual([
      undefined,
      [],
      undefined,
    ]);
  });
});

test('a key is found by its whole path, in any letter case', () => {
  expect(keyAt([key], 'hkey_local_machine\\software\\CONTOSO')).toBe(key);
  expect(keyAt([key], 'HKEY_LOCAL_MACHINE\\SOFTWARE')).toBeUndefined();
  expect(keyAt(undefined, key.path)).toBeUndefined();
});
