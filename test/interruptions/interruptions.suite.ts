import { afterAll, expect, test } from '@jest/globals';
import { play } from './play.js';
import { openSampleServers } from './samples.js';
import { describeScenario, scenarioOf } from './scenario.js';

/** The first seed and the number of seeds. */
const first = Number(process.env.SEED ?? '1');
const number = Number(process.env.RUNS ?? '20');

const servers = openSampleServers();
afterAll(() => servers.close());

test(`the interruptions of plan, journal and report are those of the server: seeds ${first} to ${first + number - 1}`, async () => {
  const red: string[] = [];
  const ends: Record<string, number> = {};
  for (let seed = first; seed < first + number; seed += 1) {
    const scenario = scenarioOf(seed);
    const verdict = await play(scenario, servers);
    ends[verdict.ended] = (ends[verdict.ended] ?? 0) + 1;
    const name = `seed ${seed}, ${describeScenario(scenario)}`;
    red.push(...verdict.contradictions.map((text) => `${name}: ${text}`));
    if (verdict.ended === 'failed') console.log(`${name} failed: ${verdict.fault}`);
  }
  console.log(`${number} scenarios from seed ${first}: ${JSON.stringify(ends)}, ${red.length} contradictions`);
  expect(red).toEqual([]);
}, 3_600_000);
