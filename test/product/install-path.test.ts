import { describe, expect, test } from '@jest/globals';
import type { RegistryKey } from '../../src/host/registry.js';
import { installPathsInRegistry, installPathsOf } from '../../src/product/install-path.js';
import { registrySnapshot } from '../../src/product/registry-snapshot.js';
import { number, sampleInventory, text } from './sample-inventory.js';

// The vendor's pages: Wow6432Node\Positive Networks\PhoneFactor, value InstallPath, with a backslash at its end.
const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const keyWith = (values: RegistryKey['values'], path = key): RegistryKey => ({ path, values });
const pathsIn = (one: RegistryKey) => installPathsInRegistry([{ keys: [one], view: '32' }]);

describe('the install folder in the registry', () => {
  test('has no backslash at its end, but a drive keeps its own', () => {
    expect(pathsIn(keyWith([text('InstallPath', 'C:\\Program Files\\PhoneFactor\\')]))).toEqual([
      { path: 'C:\\Program Files\\PhoneFactor', view: '32' },
    ]);
    expect(pathsIn(keyWith([text('InstallPath', 'D:\\')]))).toEqual([{ path: 'D:\\', view: '32' }]);
  });

  test('is read from key and value in any letter case', () => {
    const one = keyWith([text('INSTALLPATH', ' D:\\MFA\\ ')], key.toUpperCase());
    expect(pathsIn(one)).toEqual([{ path: 'D:\\MFA', view: '32' }]);
  });

  test.each([
    ['the value is not there', keyWith([text('Version', '5.0.4')])],
    ['the value is blank', keyWith([text('InstallPath', '  ')])],
    ['the value is a number', keyWith([number('InstallPath', 1)])],
    ['the value is in a key below', keyWith([text('InstallPath', 'D:\\MFA\\')], `${key}\\Settings`)],
  ])('is not known where %s', (_why, one) => {
    expect(pathsIn(one)).toEqual([]);
  });

  test('is given for each view that has one', () => {
    const installPaths = { '32': 'C:\\PF', '64': 'D:\\PF' };
    expect(installPathsOf(registrySnapshot(sampleInventory({ installPaths })))).toEqual([
      { path: 'D:\\PF', view: '64' },
      { path: 'C:\\PF', view: '32' },
    ]);
    expect(installPathsOf(registrySnapshot(sampleInventory({ installPaths: {} })))).toEqual([]);
  });
});
