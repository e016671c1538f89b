import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { createRehearsalHost } from '../../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../folder-digest.js';
import { onSampleServer } from '../sample-server.js';

const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const rightsOf = async (files: Files, path: string) =>
  (await files.securityDescriptors(path)).descriptors.get(path.toLowerCase());
const setSecurity = (folder: string, rights: object) =>
  writeFile(join(folder, 'security.json'), JSON.stringify(rights));
const setFaults = (folder: string, faults: object) => writeFile(join(folder, 'faults.json'), JSON.stringify(faults));

describe('files of a rehearsal server', () => {
  test('names are found in upper or lower case, and written files keep theirs', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const found = await files.stat('c:\\PROGRAM FILES\\phonefactor\\data\\PHONEFACTOR.PFDATA');
      expect(found?.size).toBeGreaterThan(0);
      await files.write('C:\\New Folder\\Äöü.txt', Buffer.from('one'));
      await files.write('C:\\new folder\\äÖü.TXT', Buffer.from('two'));
      expect((await files.list('C:\\NEW FOLDER')).map(({ path }) => path)).toEqual(['C:\\NEW FOLDER\\Äöü.txt']);
      expect(text(await files.read('C:\\New Folder\\äöü.txt'))).toBe('two');
    }));

  test('a file behind a link is refused, also where its name is given as it is on the disk', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { files } = await open();
      await mkdir(join(folder, 'elsewhere'));
      await writeFile(join(folder, 'elsewhere', 'note.txt'), 'a note');
      await symlink(join(folder, 'elsewhere'), join(folder, 'drives', 'C', 'Linked'));
      for (const path of ['C:\\Linked\\note.txt', 'c:\\LINKED\\note.txt', 'C:\\Linked', 'C:\\linked\\new.txt']) {
        await expect(files.stat(path)).rejects.toMatchObject({ code: 'invalid-path' });
      }
    }));

  test('a drive is a folder: a link or a file in its place is no drive', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { files } = await open();
      await mkdir(join(folder, 'elsewhere'));
      await writeFile(join(folder, 'elsewhere', 'note.txt'), 'a note');
      await symlink(join(folder, 'elsewhere'), join(folder, 'drives', 'L'));
      await writeFile(join(folder, 'drives', 'F'), 'no folder');
      for (const path of ['L:\\note.txt', 'L:\\', 'F:\\', 'F:\\note.txt']) {
        await expect(files.stat(path)).rejects.toMatchObject({ code: 'not-found' });
      }
    }));

  test('a server whose folder is behind a link is read as any other', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const link = `${folder}-link`;
      await symlink(folder, link);
      const { files } = await createRehearsalHost(link);
      expect((await files.stat(dataFile))?.kind).toBe('file');
      expect(files.localPath('C:\\Windows')).toBe(`${link}/drives/C/Windows`);
    }));

  test('a file is in use until its service stops, and the holder is named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, services } = await open();
      const copy = () => files.copy(dataFile, 'C:\\backup\\PhoneFactor.pfdata');
      await expect(copy()).rejects.toMatchObject({ code: 'in-use', holder: expect.stringContaining('service ') });
      for (const { name } of await services.list()) await services.stop(name, 30);
      expect(await copy()).toEqual(await files.digest(dataFile));
      expect((await files.stat('C:\\backup\\PhoneFactor.pfdata'))?.modified).toBe(
        (await files.stat(dataFile))?.modified,
      );
    }));

  test.each([
    ['C:\\..\\..\\etc\\passwd', 'invalid-path'],
    ['C:\\nul', 'invalid-path'],
    ['Q:\\nothing', 'not-found'],
    ['\\\\nowhere\\share\\x', 'not-found'],
    ['C:\\not there.txt', 'not-found'],
  ])('reading %s is refused as %s', (path, code) =>
    onSampleServer('one-server', async ({ open }) => {
      await expect((await open()).files.read(path)).rejects.toMatchObject({ code });
    }),
  );

  test('rights come from security.json, and follow a rename and a removal', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { files } = await open();
      expect(await rightsOf(files, dataFile)).toBeUndefined();
      await setSecurity(folder, { [dataFile.toLowerCase()]: 'O:SY' });
      expect(await rightsOf(files, dataFile)).toBe('O:SY');
      await files.createFolder('C:\\backups\\a.partial\\b');
      await files.restrictToAdministrators('C:\\backups\\a.partial');
      await files.rename('C:\\backups\\a.partial', 'C:\\backups\\a');
      expect(await rightsOf(files, 'C:\\BACKUPS\\a')).toMatch(/^O:BAG:BAD:PAI/);
      expect(await rightsOf(files, 'C:\\backups\\a.partial')).toBeUndefined();
      await files.remove('C:\\backups');
      expect(await rightsOf(files, 'C:\\backups\\a')).toBeUndefined();
      expect(await rightsOf(files, dataFile)).toBe('O:SY');
    }));

  test('the rights of a folder and of what is in it do not include a folder beside it whose name begins alike', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { files } = await open();
      const within = ['c:\\data', 'C:\\Data\\a.txt', 'C:\\DATA\\Sub\\b.txt', 'C:\\Data\\!.txt'];
      const beside = ['C:\\Data.txt', 'C:\\Data 2', 'C:\\Data-old\\a.txt', 'C:\\Dat', 'D:\\Data', 'C:\\Data!'];
      await setSecurity(folder, Object.fromEntries([...beside, ...within].map((path) => [path, 'O:SY'])));
      const lower = within.map((path) => path.toLowerCase()).sort();
      for (const given of ['C:\\Data', 'c:\\DATA\\']) {
        expect([...(await files.securityDescriptors(given)).descriptors.keys()].sort()).toEqual(lower);
      }
      expect((await files.securityDescriptors('C:\\')).descriptors.size).toBe(9);
    }));

  test('a file is not renamed over one that is in use', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      await files.write('C:\\new.bin', Buffer.from('new'));
      await expect(files.rename('C:\\new.bin', dataFile)).rejects.toMatchObject({ code: 'in-use' });
    }));

  test('a full disk, at any number of bytes, leaves the old file or none, and no debris', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const bytes = 64;
      await (await open()).files.write('C:\\source.bin', Buffer.alloc(bytes, 1));
      await (await open()).files.write('C:\\old.bin', Buffer.from('old'));
      for (let free = 0; free < bytes; free += 7) {
        await setFaults(folder, { freeBytes: { C: free } });
        const before = await folderDigest(folder);
        const { files } = await open();
        await expect(files.copy('C:\\source.bin', 'C:\\old.bin')).rejects.toMatchObject({ code: 'disk-full' });
        await expect(files.write('C:\\new.bin', Buffer.alloc(bytes))).rejects.toMatchObject({ code: 'disk-full' });
        expect(await folderDigest(folder)).toEqual(before);
      }
    }));

  test('dying at any effect of a write or a copy leaves old bytes or new ones', () =>
    onSampleServer('one-server', async ({ open }) => {
      const start = await open();
      await start.files.write('C:\\source.bin', Buffer.from('new'));
      let deaths = 0;
      for (const operation of ['write', 'copy'] as const) {
        for (let last = 1; ; last += 1) {
          await start.files.write('C:\\target.bin', Buffer.from('old'));
          const { files } = await open({
            onEffect: ({ number }) => {
              if (number === last) throw new Error('power cut');
            },
          });
          const work =
            operation === 'copy'
              ? files.copy('C:\\source.bin', 'C:\\target.bin')
              : files.write('C:\\target.bin', Buffer.from('new'));
          const died = await work.then(
            () => false,
            () => true,
          );
          expect(text(await start.files.read('C:\\target.bin'))).toBe(died ? 'old' : 'new');
          if (!died) break;
          await expect(files.remove('C:\\source.bin')).rejects.toThrow('power cut');
          deaths += 1;
        }
      }
      expect(deaths).toBe(5);
    }));
});
