import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inTemporaryFolder } from '../../../src/host/windows/temporary-folder.js';
import { testFolders } from './scripted-programs.js';

let here: string;
beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), 'temporary-'));
});
afterEach(() => rm(here, { recursive: true }));

/** What the server calls `/there` is reached by this process as a folder of its own. */
const place = () => ({
  folders: { ...testFolders, temporary: '/there' },
  local: (path: string) => path.replace('/there', here),
});

describe('a temporary folder', () => {
  test('is one and the same under the name for the program and under that for this process', async () => {
    const text = await inTemporaryFolder(place(), 'export-', async (fileIn) => {
      const { path, local } = fileIn('a.reg');
      expect(path).toBe(join('/there', basename(join(local, '..')), 'a.reg'));
      expect(basename(join(path, '..'))).toMatch(/^export-/);
      await writeFile(local, 'x');
      return readFile(local, 'utf8');
    });
    expect(text).toBe('x');
  });

  test('is gone after the work, and after work that failed', async () => {
    const failing = inTemporaryFolder(place(), 'export-', async (fileIn) => {
      await writeFile(fileIn('a.reg').local, 'x');
      throw new Error('reg.exe was ended');
    });
    await expect(failing).rejects.toThrow('reg.exe was ended');
    expect(await readdir(here)).toEqual([]);
  });
});
