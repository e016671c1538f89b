/**
 * `npm run test:never-green -- --servers 300 --seed 1`: every pair of these servers, `--pairs 20`: so many of each,
 * `--only set-away`: this falsification alone, `--seconds 300`: no server is begun later, `--details 3`: so many examples of each kind.
 */
import { parseArgs } from 'node:util';
import { judgeServers } from './judge-servers.js';
import { describeVerdict, kindsOf, numbersOf } from './summary.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    servers: { type: 'string', default: '300' },
    pairs: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string' },
    details: { type: 'string', default: '1' },
  },
});
const began = Date.now();
const { pairs, only, seconds } = values;
const verdicts = await judgeServers({
  seed: Number(values.seed),
  servers: Number(values.servers),
  ...(pairs === undefined ? {} : { pairs: Number(pairs) }),
  ...(only === undefined ? {} : { only }),
  ...(seconds === undefined ? {} : { seconds: Number(seconds) }),
});
for (const [kind, all] of kindsOf(verdicts)) {
  console.log(`${String(all.length).padStart(5)} ${kind}`);
  for (const one of all.slice(0, Number(values.details))) console.log(`      ${describeVerdict(one)}`);
}
console.log(`Seed ${values.seed}: ${numbersOf(verdicts)}; ${Math.round((Date.now() - began) / 1000)} s`);
if (kindsOf(verdicts).length > 0) process.exitCode = 1;
