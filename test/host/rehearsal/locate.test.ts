import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { locate, volumeNames } from '../../../src/host/rehearsal/locate.js';
import { onSmallServer } from './small-server.js';

const files = { 'drives/C/Program Files/PhoneFactor/Übung.txt': 'x', 'unc/nas/backup/a.txt': 'x' };
const onServer = (work: (find: (path: string) => Promise<string>, folder: string) => Promise<void>) =>
  onSmallServer(files, async ({ folder }) =>
    work(async (path) => (await locate(folder, path)).slice(folder.length + 1).replaceAll('\\', '/'), folder),
  );

describe('where a path of Windows is in the folder of a rehearsal server', () => {
  test.each([
    [
      'as it is on the disk',
      'C:\\Program Files\\PhoneFactor\\Übung.txt',
      'drives/C/Program Files/PhoneFactor/Übung.txt',
    ],
    [
      'in another letter case',
      'c:\\PROGRAM FILES\\phonefactor\\ÜBUNG.TXT',
      'drives/C/Program Files/PhoneFactor/Übung.txt',
    ],
    ['of a file that is not there', 'C:\\program files\\New.txt', 'drives/C/Program Files/New.txt'],
    ['in a folder that is not there', 'C:\\New\\Deep\\a.txt', 'drives/C/New/Deep/a.txt'],
    ['below a file', 'C:\\Program Files\\PhoneFactor\\Übung.txt\\x', 'drives/C/Program Files/PhoneFactor/Übung.txt/x'],
    ['of a drive itself', 'C:\\', 'drives/C'],
    ['of a share, in another letter case', '\\\\NAS\\Backup\\A.TXT', 'unc/nas/backup/a.txt'],
  ])('%s', (_what, path, place) =>
    onServer(async (find) => {
      expect(await find(path)).toBe(place);
    }),
  );

  test.each([
    ['a drive that the server does not have', 'E:\\a.txt', 'not-found'],
    ['a share that is not there', '\\\\nas\\other\\a.txt', 'not-found'],
    ['a way out of the drive', 'C:\\..\\..\\server.json', 'invalid-path'],
    ['a relative path', 'a.txt', 'invalid-path'],
  ])('is not known for %s', (_what, path, code) =>
    onServer(async (find) => {
      await expect(find(path)).rejects.toMatchObject({ code });
    }),
  );

  test('does not lead through a link, which could lead out of the server', () =>
    onServer(async (find, folder) => {
      await mkdir(join(folder, 'outside'));
      await symlink(join(folder, 'outside'), join(folder, 'drives', 'C', 'Link'));
      for (const path of ['C:\\Link', 'C:\\LINK', 'C:\\Link\\a.txt']) {
        await expect(find(path)).rejects.toMatchObject({ code: 'invalid-path', subject: path });
      }
    }));

  test('has its drive by letter and its share by names in small letters', () => {
    expect(volumeNames('D:')).toEqual(['drives', 'D']);
    expect(volumeNames('\\\\NAS\\Backup')).toEqual(['unc', 'nas', 'backup']);
  });
});
