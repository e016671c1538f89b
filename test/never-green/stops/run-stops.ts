/**
 * `npm run test:stops -- --servers 400 --seed 1`: these servers, each with variations that could stop its upgrade;
 * `--only second-portal`: each with this variation alone, `--seconds 100`: no server is begun later, `--details 3`: so
 * many examples of each kind.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onWorkers } from '../judge-servers.js';
import type { StopVerdict } from './judge-stops.js';
import { numbersOf, wrongKinds } from './stop-numbers.js';
import type { StopAnswer, StopWork } from './worker.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    servers: { type: 'string', default: '400' },
    only: { type: 'string' },
    seconds: { type: 'string' },
    details: { type: 'string', default: '1' },
  },
});
/** Characters of a text that is shown. */
const longest = 700;

const began = Date.now();
const { only } = values;
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.servers) }, (_, index) => first + index);
const script = fileURLToPath(new URL('./worker.js', import.meta.url));
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const answers = await onWorkers<StopWork, StopAnswer>(script, seeds, seconds, (seed) =>
  only === undefined ? { seed } : { seed, only },
);
const verdicts: readonly StopVerdict[] = answers.flatMap(({ verdict }) => verdict ?? []);
const kinds = wrongKinds(verdicts);
for (const { kind, all } of kinds) {
  console.log(`${String(all.length).padStart(5)} ${kind}`);
  for (const { verdict, what } of all.slice(0, Number(values.details))) {
    console.log(`      seed ${verdict.seed}: ${verdict.server}\n        ${verdict.variations.join('\n        ')}`);
    console.log(`        -> ${what.slice(0, longest).replaceAll('\n', '\n           ')}`);
  }
}
for (const line of numbersOf(verdicts)) console.log(line);
console.log(`Seed ${first}; ${Math.round((Date.now() - began) / 1000)} s`);
if (kinds.length > 0) process.exitCode = 1;
