import { type FileHandle, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { partialOf, readSmallFile, replaceFile, withFile, writeSmallFile } from '../../src/host/small-files.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'small-'));
  path = join(folder, 'plan.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a small file', () => {
  test('is read whole with its facts, an empty one as well', async () => {
    await writeFile(path, 'abc');
    const small = readSmallFile(path);
    expect([Buffer.from(small?.bytes ?? []).toString(), small?.stats.size]).toEqual(['abc', 3]);
    await writeFile(path, '');
    expect(readSmallFile(path)?.bytes).toHaveLength(0);
  });

  test('is one of up to 256 KiB', async () => {
    await writeFile(path, Buffer.alloc(262_144, 7));
    expect(readSmallFile(path)?.bytes).toHaveLength(262_144);
    await writeFile(path, Buffer.alloc(262_145, 7));
    expect(readSmallFile(path)).toBeUndefined();
  });

  test('that is not there is an error, and no empty file', () => {
    expect(() => readSmallFile(path)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });

  test('is written with its folders, its time and the digest of its bytes', async () => {
    const deep = join(folder, 'a', 'b', 'c.txt');
    const modified = new Date('2013-05-06T07:08:09.000Z');
    // By sha256sum.
    expect(writeSmallFile(deep, Buffer.from('abc'), modified)).toEqual({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      size: 3,
    });
    expect(await readFile(deep, 'utf8')).toBe('abc');
    expect((await stat(deep)).mtime).toEqual(modified);
  });
});

describe('a file that is replaced', () => {
  test('is the old one until the new bytes are all there', async () => {
    await writeFile(path, 'old');
    await replaceFile(path, 'new', async () => {
      expect([await readFile(path, 'utf8'), await readFile(partialOf(path), 'utf8')]).toEqual(['old', 'new']);
    });
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['new', ['plan.json']]);
  });

  test('stays the old one where it dies in between, and what was left is written over', async () => {
    await writeFile(path, 'old');
    const died = new Error('ended');
    await expect(replaceFile(path, 'a longer text', () => Promise.reject(died))).rejects.toBe(died);
    expect(await readFile(path, 'utf8')).toBe('old');
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('stays the old one where there is no place for the new bytes', async () => {
    await writeFile(path, 'old');
    await mkdir(partialOf(path));
    await expect(replaceFile(path, 'new')).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});

test('a file is closed after work that failed', async () => {
  await writeFile(path, 'x');
  let opened: FileHandle | undefined;
  const failing = withFile(path, 'r', async (file) => {
    opened = file;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(opened?.fd).toBe(-1);
});
