/**
 * `npm run test:signals -- --seed 1 --number 200`: so many signals at random moments of the upgrade on a rehearsal server;
 * `--seconds 60`: none is sent later.
 */
import { parseArgs } from 'node:util';
import { randomOf } from '../interruptions/random.js';
import { type ShotResult, shotAt, undisturbed } from './shots.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    number: { type: 'string', default: '200' },
    seconds: { type: 'string' },
  },
});
const began = Date.now();
const limit = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds) * 1000;
const upgrade = await undisturbed();
const results: ShotResult[] = [];
try {
  for (let number = 0; number < Number(values.number) && Date.now() - began < limit; number += 1) {
    // Each has a seed of its own, so that a red one can be sent alone.
    const seed = Number(values.seed) + number;
    const result = await shotAt(upgrade, randomOf(seed));
    results.push(result);
    if (result.faults.length === 0) continue;
    process.exitCode = 1;
    console.log(`Seed ${seed}, ${result.what}${result.step === '' ? '' : `, at ${result.step}`}:`);
    for (const fault of result.faults) console.log(`  ${fault}`);
  }
} finally {
  await upgrade.remove();
}
const hit = results.filter(({ isHit }) => isHit);
const cut = Map.groupBy(
  results.filter(({ step }) => step !== ''),
  ({ step }) => step,
);
for (const [step, all] of [...cut].sort()) console.log(`${String(all.length).padStart(4)} at ${step}`);
const slowest = Math.max(0, ...hit.map(({ secondsToEnd }) => secondsToEnd));
const red = results.filter(({ faults }) => faults.length > 0).length;
console.log(
  `Seed ${values.seed}: ${results.length} signals, ${hit.length} met a run, ${[...cut.values()].flat().length} cut one off, ${red} red; the slowest end took ${slowest.toFixed(1)} s; ${Math.round((Date.now() - began) / 1000)} s`,
);
