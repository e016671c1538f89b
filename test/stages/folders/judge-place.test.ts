import { describe, expect, test } from '@jest/globals';
import type { PathUse } from '../../../src/stages/folders/given-path.js';
import { judgePlace } from '../../../src/stages/folders/judge-place.js';
import { placesOf } from '../../../src/stages/folders/server-places.js';
import { sampleState } from '../sample-situation.js';

const places = placesOf(sampleState());
const codeOf = (path: string, use: PathUse = 'backup-sets') =>
  judgePlace({ input: 'backup-destination', path, use }, places)?.code;

describe('a folder that the suite writes in', () => {
  test.each([
    ['C:\\', 'path-is-drive-root'],
    ['d:', 'path-is-drive-root'],
    ['\\\\files\\d$', 'path-is-drive-root'],
    ['\\\\localhost\\C$', 'path-is-drive-root'],
    ['C:\\Windows', 'path-is-system-folder'],
    ['c:/windows/Temp', 'path-is-system-folder'],
    ['C:\\Program Files', 'path-in-product-folder'],
    ['C:\\Program Files (x86)\\Backups', 'path-is-system-folder'],
    ['C:\\ProgramData', 'path-is-system-folder'],
    ['C:\\Users', 'path-is-system-folder'],
    ['C:\\inetpub', 'path-is-web-folder'],
    ['C:\\inetpub\\wwwroot', 'path-is-web-folder'],
    ['C:\\inetpub\\wwwroot\\Timesheets\\App_Data', 'path-is-web-folder'],
    ['C:\\Program Files\\PhoneFactor\\Data\\backups', 'path-in-product-folder'],
    ['\\\\127.0.0.1\\c$\\Program Files\\PhoneFactor\\Data', 'path-in-product-folder'],
    ['C:\\PROGRA~1\\PHONEF~1\\Data', 'path-has-short-name'],
    ['\\\\localhost\\ADMIN$\\Backups', 'path-is-system-folder'],
    ['\\\\files\\admin$', 'path-is-system-folder'],
    ['D:\\System Volume Information\\x', 'path-is-system-folder'],
    ['E:\\$RECYCLE.BIN\\x', 'path-is-system-folder'],
    ['\\\\files\\mfa\\$Recycle.Bin', 'path-is-system-folder'],
    ['\\\\127.0.0.2\\C$\\Windows', 'path-is-system-folder'],
    ['\\\\10.1.2.3\\c$\\Windows\\x', 'path-is-system-folder'],
    ['\\\\0--1.ipv6-literal.net\\C$\\Windows', 'path-is-system-folder'],
    ['\\\\127.0.0.2\\D$', 'path-is-drive-root'],
    ['\\\\localhost.localdomain\\C$\\Windows', 'path-is-system-folder'],
    ['\\\\127.0.0.2\\ADMIN$\\Backups', 'path-is-system-folder'],
    ['C:\\ProgramData\\Microsoft\\Crypto', 'path-is-system-folder'],
    ['C:\\Users\\All Users\\Microsoft', 'path-is-system-folder'],
    ['C:\\Users\\Default\\mfa', 'path-is-system-folder'],
    ['C:\\Boot', 'path-is-system-folder'],
    ['C:\\Recovery\\mfa', 'path-is-system-folder'],
    ['C:\\Documents and Settings\\x', 'path-is-system-folder'],
  ])('may not be %s', (path, code) => {
    expect(codeOf(path)).toBe(code);
  });

  test.each([
    'D:\\mfa',
    'C:\\ProgramData\\mfa-server-upgrade\\backups',
    'C:\\Users\\svc-runner\\mfa',
    'C:\\Windows2',
    'C:\\Program Files PhoneFactor',
    '\\\\backup\\mfa',
    '\\\\backup\\mfa\\Windows',
    '\\\\other\\C$\\Program Files\\PhoneFactor',
    '\\\\10.1.2.3\\D$\\mfa',
    '\\\\10.1.2.3\\mfa\\Windows',
    'D:\\Recovery\\mfa',
    'C:\\ProgramData\\Microsoft Backups',
  ])('may be %s', (path) => {
    expect(codeOf(path)).toBeUndefined();
  });
});

describe('a folder that is only read', () => {
  test.each([
    ['C:\\', 'path-is-drive-root'],
    ['C:\\Windows', 'path-is-system-folder'],
    ['C:\\inetpub\\wwwroot', 'path-is-web-folder'],
    ['C:\\Windows\\Installer', undefined],
    ['C:\\Program Files\\PhoneFactor', undefined],
    ['\\\\files\\packages', undefined],
  ])('%s: %s', (path, code) => {
    expect(codeOf(path, 'packages')).toBe(code);
  });
});

test('a merged file goes into a web folder, but not into the folder of Windows', () => {
  expect(codeOf('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', 'merged-configuration')).toBeUndefined();
  expect(codeOf('C:\\Windows\\System32\\inetsrv\\web.config', 'merged-configuration')).toBe('path-is-system-folder');
});

test('a share of the server itself is judged as its folder, under each name and address', () => {
  const { name } = sampleState().machine;
  for (const machine of [name, `${name}.elsewhere.example`, '127.1.2.3']) {
    expect(codeOf(`\\\\${machine}\\C$\\Program Files\\PhoneFactor\\Data`)).toBe('path-in-product-folder');
  }
});
