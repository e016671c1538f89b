/** A few of the random merges; all of them: `npm run test:merge`. */
import { expect, test } from '@jest/globals';
import { judgedMerges } from './random-merges.js';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e8));
const number = Number(process.env.MERGES ?? 400);

test(`${number} random merges from seed ${seed}`, () => {
  const red = [...judgedMerges(seed, number)].filter(({ faults }) => faults.length > 0);
  const words = red.map(
    ({ seed: own, faults }) =>
      `npm run test:merge -- --seed ${own} --number 1: ${faults.map(({ kind }) => kind).join(', ')}`,
  );
  expect(words).toEqual([]);
});
