import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { filesBelow, flushFiles } from '../../src/host/flush-files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flush-'));
  await mkdir(join(folder, 'set', 'deep'), { recursive: true });
  await writeFile(join(folder, 'set', 'a'), 'x');
  await writeFile(join(folder, 'set', 'deep', 'b'), 'x');
  await writeFile(join(folder, 'outside'), 'x');
});
afterEach(() => rm(folder, { recursive: true }));

test('the files below a folder are files at any depth, and nothing that a link leads to', async () => {
  await symlink(folder, join(folder, 'set', 'link'));
  const found = await filesBelow(join(folder, 'set'));
  expect([...found].sort()).toEqual([join(folder, 'set', 'a'), join(folder, 'set', 'deep', 'b')]);
});

test('files are flushed all, more of them than are open at a time', async () => {
  const paths = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const path = join(folder, `f${index}`);
      await writeFile(path, 'x');
      return path;
    }),
  );
  await expect(flushFiles(paths)).resolves.toBeUndefined();
  // The last one is missed as well as the first.
  await expect(flushFiles([...paths, join(folder, 'gone')])).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(flushFiles([join(folder, 'gone'), ...paths])).rejects.toMatchObject({ code: 'ENOENT' });
});
