import { describe, expect, test } from '@jest/globals';
import type { RegistryValue } from '../../src/host/registry.js';
import { entryNameOf, readUninstallEntry } from '../../src/product/uninstall-entries.js';
import { number, text } from './sample-inventory.js';

const uninstall = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const code = '{50000000-0000-4000-8000-00000000000a}';
const named = text('DisplayName', ' PhoneFactor Agent ');
const removable = text('UninstallString', `MsiExec.exe /X${code}`);
const read = (values: readonly RegistryValue[], name = code) =>
  readUninstallEntry({ path: `${uninstall}\\${name}`, values }, '32');

describe('an entry of Programs and Features', () => {
  test('of Windows Installer has its product code', () => {
    const values = [
      named,
      removable,
      text('DisplayVersion', '5.0.4'),
      text('Publisher', 'PhoneFactor, Inc.'),
      text('InstallLocation', 'C:\\PF\\'),
      number('WindowsInstaller', 1),
    ];
    expect(read(values)).toEqual({
      keyName: code,
      view: '32',
      displayName: 'PhoneFactor Agent',
      version: '5.0.4',
      publisher: 'PhoneFactor, Inc.',
      installLocation: 'C:\\PF\\',
      productCode: code,
    });
  });

  test.each([
    ['its key has a name that a setup program chose', 'PhoneFactor', [named, removable, number('WindowsInstaller', 1)]],
    ['Windows Installer is not said to have made it', code, [named, removable]],
    ['its code has a letter too many', `${code}0`, [named, removable, number('WindowsInstaller', 1)]],
  ])('has no product code where %s', (_why, name, values) => {
    expect(read(values, name)).toEqual({ keyName: name, view: '32', displayName: 'PhoneFactor Agent', version: '' });
  });

  test.each([
    ['no name', [removable]],
    ['a blank name', [text('DisplayName', '  '), removable]],
    ['nothing that removes it', [named]],
    ['an empty command that removes it', [named, text('UninstallString', '')]],
  ])('is left over where it has %s', (_what, values) => {
    expect(read(values)).toBeUndefined();
  });

  test('is a key directly below the list, in any letter case', () => {
    expect(entryNameOf(`${uninstall.toUpperCase()}\\PhoneFactor`)).toBe('PhoneFactor');
    expect(entryNameOf(uninstall)).toBeUndefined();
    expect(entryNameOf(`${uninstall}\\`)).toBeUndefined();
    expect(entryNameOf(`${uninstall}\\PhoneFactor\\Setup`)).toBeUndefined();
    expect(entryNameOf(`${uninstall}2\\PhoneFactor`)).toBeUndefined();
  });
});
