import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { asHostError, namingFaults } from '../../../src/host/rehearsal/named-faults.js';

const raw = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

describe('a fault of the disk under a rehearsal', () => {
  test.each([
    ['ENOENT', 'not-found'],
    ['ENOTDIR', 'not-found'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'access-denied'],
  ])('%s is, as on Windows, %s', (system, code) => {
    expect(asHostError(raw(system), 'C:\\a.txt')).toMatchObject({ code, subject: 'C:\\a.txt' });
  });

  test('is named by every answer that is a promise, with the path that was asked for', async () => {
    const files = namingFaults({
      read: () => Promise.reject(raw('EACCES')),
      freeSpace: async () => 7,
      localPath: (path: string) => `/server/${path}`,
    } as Partial<Files> as Files);
    await expect(files.read('C:\\a.txt')).rejects.toMatchObject({ code: 'access-denied', subject: 'C:\\a.txt' });
    expect([await files.freeSpace('C:\\'), files.localPath('x')]).toEqual([7, '/server/x']);
  });

  test('is not what is no fault of a file', async () => {
    const bug = new TypeError('x is not a function');
    const files = namingFaults({ stat: () => Promise.reject(bug) } as Partial<Files> as Files);
    await expect(files.stat('C:\\a.txt')).rejects.toBe(bug);
  });
});
