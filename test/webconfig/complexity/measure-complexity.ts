/**
 * Double the input, at most 2.5 times the work, for every shape: `npm run test:complexity`, with the beginning of a
 * shape's name for that one, with `--seconds` for no longer than that. It measures and does not count: most of the work
 * is done by regular expressions and by the engine's own string functions, where nothing can be counted. A busy machine
 * does not make it red: it takes the least of several times of the processor, in turn, in a process for each shape; it
 * doubles twice, so that a step of the engine's memory is not taken for growth; and it measures a shape again before it
 * calls it red. What grows with the square takes four times as long.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shapes } from './shapes.js';

const most = 2.5;
const attempts = 3;
const limitSeconds = 40;

interface Measured {
  readonly words: string;
  readonly isLinear: boolean;
}

function measure(name: string): Measured {
  const program = join('lib', 'test', 'webconfig', 'complexity', 'measure-shape.js');
  const { stdout, stderr, error } = spawnSync(process.execPath, ['--expose-gc', program, name], {
    encoding: 'utf8',
    timeout: 1000 * limitSeconds,
  });
  const size = /^size (\d+)$/m.exec(stdout)?.[1];
  const [, single, fourfold] = (/^times (\S+) (\S+)$/m.exec(stdout) ?? []).map(Number);
  if (single === undefined || fourfold === undefined) {
    const why = error
      ? `no end after ${limitSeconds} seconds`
      : (/^\w*Error: .*$/m.exec(stderr)?.[0] ?? 'no result').slice(0, 200);
    return { words: `${why}, size ${size ?? 'not reached'}`, isLinear: false };
  }
  const ratio = Math.sqrt(fourfold / single);
  const words = `${ratio.toFixed(2)} x for double (${single.toFixed(0)} ms at ${size} characters, ${fourfold.toFixed(0)} ms at four times that)`;
  return { words, isLinear: ratio <= most };
}

function judged(name: string): Measured {
  const measures: Measured[] = [];
  while (measures.length < attempts && !measures.at(-1)?.isLinear) {
    measures.push(measure(name));
    if (measures.at(-1)?.words.startsWith('no end')) break;
  }
  return measures.at(-1) ?? { words: 'not measured', isLinear: false };
}

const { values, positionals } = parseArgs({ options: { seconds: { type: 'string' } }, allowPositionals: true });
const [start = ''] = positionals;
const deadline = performance.now() + 1000 * Number(values.seconds ?? Number.POSITIVE_INFINITY);
/** Where the time is short, another shape is left out each time. */
const names = Object.keys(shapes).filter((one) => one.startsWith(start));
const first = values.seconds === undefined ? 0 : Math.floor(Math.random() * names.length);
for (const name of [...names.slice(first), ...names.slice(0, first)]) {
  if (performance.now() > deadline) {
    console.log(`not measured, for want of time: ${name}`);
    continue;
  }
  const { words, isLinear } = judged(name);
  console.log(`${isLinear ? 'linear' : 'RED   '} ${name}: ${words}`);
  if (!isLinear) process.exitCode = 1;
}
