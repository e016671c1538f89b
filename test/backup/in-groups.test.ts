import { describe, expect, test } from '@jest/globals';
import { inGroups, smallFile } from '../../src/backup/in-groups.js';

const filesOf = (...sizes: readonly number[]) => sizes.map((size, number) => ({ size, number }));

/** Does nothing for a moment; notes how many are at work at once. */
function counting() {
  let now = 0;
  const atOnce: number[] = [];
  return {
    atOnce,
    async work({ number }: { readonly number: number }) {
      now += 1;
      atOnce.push(now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return number;
    },
  };
}

describe('files that are moved', () => {
  test('give their results in the order of the files, whichever is ready first', async () => {
    const later = [3, 1, 2, 0];
    const results = await inGroups(filesOf(1, 1, 1, 1), async ({ number }) => {
      for (let turn = 0; turn < (later[number] ?? 0); turn++) await new Promise((resolve) => setImmediate(resolve));
      return number;
    });
    expect(results).toEqual([0, 1, 2, 3]);
  });

  test('are at work 32 at once where they are small', async () => {
    const { atOnce, work } = counting();
    await inGroups(filesOf(...Array.from({ length: 40 }, () => smallFile)), work);
    expect(Math.max(...atOnce)).toBe(32);
    expect(atOnce).toHaveLength(40);
  });

  test('are alone at work where they are large', async () => {
    const { atOnce, work } = counting();
    expect(await inGroups(filesOf(1, smallFile + 1, smallFile + 1, 1, 1), work)).toEqual([0, 1, 2, 3, 4]);
    expect(atOnce).toEqual([1, 1, 1, 1, 2]);
  });

  test('are none where there are none', async () => {
    expect(await inGroups([], async () => 1)).toEqual([]);
  });
});

test('the first fault ends it when what was begun beside it has ended, and no other group begins', async () => {
  const ended: number[] = [];
  const work = inGroups(filesOf(1, 1, 1, smallFile + 1), async ({ number }) => {
    if (number === 1) throw new Error('the second');
    if (number === 2) await new Promise((resolve) => setImmediate(resolve));
    ended.push(number);
  });
  await expect(work).rejects.toThrow('the second');
  expect(ended).toEqual([0, 2]);
});
