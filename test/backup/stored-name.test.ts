import { describe, expect, test } from '@jest/globals';
import { isSafeStoredName, storedNameOf, storedPath } from '../../src/backup/stored-name.js';

describe('the place of a file in a set', () => {
  test.each([
    ['C:\\Data\\a.bin', 'files/C/Data/a.bin'],
    ['d:\\a.bin', 'files/D/a.bin'],
    ['\\\\mfa1\\data$\\a.bin', 'files/UNC/mfa1/data$/a.bin'],
    ['C:\\PROGRA~1\\Ä b\\%x%.bin', 'files/C/PROGRA~1/Ä b/%x%.bin'],
    ['a.bin', undefined],
    ['C:\\..\\a.bin', undefined],
    ['/etc/passwd', undefined],
  ])('of %s is %s', (original, stored) => {
    expect(storedNameOf(original)).toBe(stored);
  });

  test.each(['files/C/..a', 'files/C/a', 'documents/registry/agent.reg', 'files/UNC/mfa1/data$/a.bin'])(
    '%s is safe',
    (name) => {
      expect(isSafeStoredName(name)).toBe(true);
    },
  );

  test.each([
    'files',
    'documents',
    '',
    'other/a',
    'files/../a',
    'files/./a',
    'files//a',
    'files/a/',
    '/files/a',
    'files/C:/a',
    'files/a\\b',
    'Files/C/a',
    'files/a\nb',
  ])('%j is not', (name) => {
    expect(isSafeStoredName(name)).toBe(false);
  });
});

test('the place on the server is below the folder of the set', () => {
  expect(storedPath('D:\\backups\\mfa1-1', 'files/C/Data/a b.bin')).toBe(
    'D:\\backups\\mfa1-1\\files\\C\\Data\\a b.bin',
  );
});
