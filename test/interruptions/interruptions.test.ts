import { afterAll, expect, test } from '@jest/globals';
import { play } from './play.js';
import { openSampleServers } from './samples.js';
import { describeScenario, scenarioOf } from './scenario.js';

/** The first seed and the number of seeds; `npm run test:interruptions` with SEED and RUNS plays others. */
const first = Number(process.env.SEED ?? '44');
const number = Number(process.env.RUNS ?? '12');

const servers = openSampleServers();
afterAll(() => servers.close());

test(`the interruptions of plan, journal and report agree with the server: seeds ${first} to ${first + number - 1}`, async () => {
  const red: string[] = [];
  const ends: Record<string, number> = {};
  const kinds = new Set<string>();
  for (let seed = first; seed < first + number; seed += 1) {
    const scenario = scenarioOf(seed);
    const verdict = await play(scenario, servers);
    for (const kind of verdict.kinds) kinds.add(kind);
    ends[verdict.ended] = (ends[verdict.ended] ?? 0) + 1;
    const name = `seed ${seed}, ${describeScenario(scenario)}`;
    red.push(...verdict.contradictions.map((text) => `${name}: ${text}`));
    if (verdict.ended === 'failed') red.push(`${name}: a run failed: ${verdict.fault}`);
  }
  console.log(
    `${number} scenarios from seed ${first}: ${JSON.stringify(ends)}, ${red.length} contradictions; kinds: ${[...kinds].sort().join(', ')}`,
  );
  expect(red).toEqual([]);
}, 3_600_000);
