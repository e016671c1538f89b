import { afterAll, expect, test } from '@jest/globals';
import { play } from './play.js';
import { openSampleServers } from './samples.js';
import { describeScenario, scenarioOf } from './scenario.js';

/** The first seed and the number of seeds; `npm run test:interruptions` with SEED and RUNS plays others. */
const first = Number(process.env.SEED ?? '44');
const number = Number(process.env.RUNS ?? '12');

/** Of two kinds that were red once: an application that is gone for good, and a stop of services that was only begun. */
const once = [9088, 9132, 9264, 9346];

const servers = openSampleServers();
afterAll(() => servers.close());

const stretch = Array.from({ length: number }, (_, index) => first + index);

test(`the interruptions of plan, journal and report agree with the server: seeds ${first} to ${first + number - 1}, and ${once.join(', ')}`, async () => {
  const red: string[] = [];
  const ends: Record<string, number> = {};
  const kinds = new Set<string>();
  for (const seed of new Set([...stretch, ...once])) {
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
