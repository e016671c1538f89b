/** The same sixty merges in every run, judged by .NET's rules alone: quick enough for mutation testing, unlike the random ones. */
import { expect, test } from '@jest/globals';
import { judgedMerges } from './random-merges.js';

const inOneTest = 5;
const firstSeeds = Array.from({ length: 12 }, (_, index) => 1 + index * inOneTest);

test.each(firstSeeds)('five merges from seed %i', (seed) => {
  expect([...judgedMerges(seed, inOneTest)].flatMap(({ faults }) => faults)).toEqual([]);
});
