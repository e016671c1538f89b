import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWhenChanged } from '../../../src/host/rehearsal/read-when-changed.js';

/** Longer than the coarsest time of a file system. */
const aWhile = 2_500;

describe('what is read again when it changed', () => {
  let folder = '';
  let now = 0;
  let reads = 0;
  const names = readWhenChanged(
    async (path) => {
      reads += 1;
      return readdirSync(path).sort();
    },
    () => now,
  );
  /** Seen twice in the same state, with a while between: from then on the state speaks for it. */
  async function settle() {
    await names(folder);
    now += aWhile;
    await names(folder);
    reads = 0;
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-when-changed-'));
    [now, reads] = [1_000, 0];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('a folder that does not change is not listed again after a while', async () => {
    await settle();
    for (let time = 0; time < 100; time += 1) await names(folder);
    expect(reads).toBe(0);
  });

  test('each of many changes within one moment is seen', async () => {
    for (let number = 100; number < 300; number += 1) {
      writeFileSync(join(folder, `${number}`), '');
      expect((await names(folder)).at(-1)).toBe(`${number}`);
    }
  });

  test('a folder that was seen a moment ago is listed again, even where its state is the same', async () => {
    await names(folder);
    now += 100;
    await names(folder);
    expect(reads).toBe(2);
  });

  test('a new name is seen although the times of the folder were put back', async () => {
    const time = new Date('2026-03-07T22:00:00Z');
    writeFileSync(join(folder, 'old.txt'), '');
    utimesSync(folder, time, time);
    await settle();
    renameSync(join(folder, 'old.txt'), join(folder, 'new.txt'));
    utimesSync(folder, time, time);
    expect(await names(folder)).toEqual(['new.txt']);
  });

  test('another folder in the place of the first one is listed', async () => {
    await settle();
    rmSync(folder, { recursive: true });
    await expect(names(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    mkdirSync(folder);
    writeFileSync(join(folder, 'other.txt'), '');
    expect(await names(folder)).toEqual(['other.txt']);
  });

  test('those who ask at a time share a listing, and one that was begun before a change answers nobody who asks after it', async () => {
    let release = () => {};
    const slow = readWhenChanged(async (path) => {
      const found = readdirSync(path);
      reads += 1;
      if (reads === 1) await new Promise<void>((resolve) => (release = resolve));
      return found;
    });
    const early = slow(folder);
    while (reads === 0) await setImmediate();
    writeFileSync(join(folder, 'new.txt'), '');
    const late = Promise.all(Array.from({ length: 32 }, () => slow(folder)));
    release();
    expect(await early).toEqual([]);
    for (const answer of await late) expect(answer).toEqual(['new.txt']);
    expect(reads).toBe(2);
  });
});
