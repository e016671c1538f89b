import { expect, test } from '@jest/globals';
import { judgeServers } from './judge-servers.js';
import { describeVerdict, kindsOf, numbersOf } from './summary.js';

/** A short stretch, of which the first four servers are the samples; `.ci/run` plays thousands of pairs, `npm run test:never-green` every pair of any server. */
const stretch = { seed: 0, servers: 10, pairs: 8 };

test('a server that lacks something never ends green, and one that lacks nothing does', async () => {
  const verdicts = await judgeServers(stretch);
  console.log(`Seed ${stretch.seed}: ${numbersOf(verdicts)}`);
  const examples = kindsOf(verdicts).flatMap(([, [one]]) => one ?? []);
  expect(examples.map(describeVerdict)).toEqual([]);
});
