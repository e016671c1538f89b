/**
 * `npm run test:stops:table`: every blocker of the register in every half-done state of two sample servers, with what
 * settles it. `-- --only merge-conflict`: this one alone, `--seconds 100`: no state is begun later.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onWorkers } from '../../judge-servers.js';
import { samples } from './half-done.js';
import { outcomeLines, wrongOf } from './table-numbers.js';
import type { TableAnswer, TableWork } from './worker.js';

/** More than any sample has. */
const mostStates = 40;

const { values } = parseArgs({ options: { only: { type: 'string' }, seconds: { type: 'string' } } });
const { only } = values;
const began = Date.now();
const numbers = Array.from({ length: samples.length * mostStates }, (_, index) => index);
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const script = fileURLToPath(new URL('./worker.js', import.meta.url));
const answers = await onWorkers<TableWork, TableAnswer>(script, numbers, seconds, (number) => ({
  sample: samples[number % samples.length] ?? 0,
  state: Math.floor(number / samples.length),
  ...(only === undefined ? {} : { only }),
}));
const outcomes = answers.flatMap(({ outcomes: found }) => found ?? []);
for (const line of outcomeLines(outcomes)) console.log(line);
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
if (wrongOf(outcomes).length > 0) process.exitCode = 1;
