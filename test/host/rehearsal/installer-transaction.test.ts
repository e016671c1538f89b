import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { beginTransaction, rollBackUnfinished } from '../../../src/host/rehearsal/installer-transaction.js';
import { onSmallServer } from './small-server.js';

const files = { 'services.json': 'before', 'registry/a.reg': 'before', 'drives/C/old.txt': 'before' };

/** What an installer does to a server, up to the moment in which it ends or dies. */
async function installed(folder: string) {
  const transaction = await beginTransaction(folder);
  const inFolder = (name: string) => join(folder, 'drives', 'C', name);
  await transaction.remember(inFolder('old.txt'));
  await writeFile(inFolder('old.txt'), 'after');
  await transaction.remember(inFolder('old.txt'));
  await writeFile(inFolder('old.txt'), 'after again');
  await transaction.remember(inFolder('new.txt'));
  await writeFile(inFolder('new.txt'), 'after');
  await writeFile(`${inFolder('new.txt')}.partial`, 'half');
  await writeFile(join(folder, 'services.json'), 'after');
  await mkdir(join(folder, 'installed-products'));
  await writeFile(join(folder, 'installed-products', 'x.json'), 'after');
  return transaction;
}

/** All files of the server with their texts. */
async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile() && entry.name !== 'server.json')
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const;
    });
  return Object.fromEntries(await Promise.all(read));
}

describe('an installation of a rehearsal', () => {
  test('that is rolled back leaves what was there before, and nothing else', () =>
    onSmallServer(files, async ({ folder }) => {
      await (await installed(folder)).rollBack();
      expect(await textsIn(folder)).toEqual(files);
    }));

  test('whose process died is rolled back when the server is opened again', () =>
    onSmallServer(files, async ({ folder }) => {
      await installed(folder);
      await rollBackUnfinished(folder);
      expect(await textsIn(folder)).toEqual(files);
      // A second time there is nothing to do.
      await rollBackUnfinished(folder);
      expect(await textsIn(folder)).toEqual(files);
    }));

  test('that ended stays, and is not rolled back later', () =>
    onSmallServer(files, async ({ folder }) => {
      const transaction = await installed(folder);
      await rm(join(folder, 'drives', 'C', 'new.txt.partial'));
      await transaction.commit();
      await rollBackUnfinished(folder);
      expect(await textsIn(folder)).toEqual({
        'services.json': 'after',
        'registry/a.reg': 'before',
        'installed-products/x.json': 'after',
        'drives/C/old.txt': 'after again',
        'drives/C/new.txt': 'after',
      });
    }));

  test('that died while it only prepared changes nothing', () =>
    onSmallServer({ ...files, 'installer-in-progress.partial/services.json': 'half' }, async ({ folder }) => {
      await rollBackUnfinished(folder);
      expect((await textsIn(folder))['services.json']).toBe('before');
    }));
});
