import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Choice, Verdict } from './pairs.js';

export interface Stretch extends Choice {
  readonly seed: number;
  readonly servers: number;
  /** No further server is begun after so many. */
  readonly seconds?: number;
}

/** What is sent to a worker, and what it answers. */
export interface Work extends Choice {
  readonly seed: number;
}
export interface Answer {
  readonly verdicts: readonly Verdict[];
  readonly error?: string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Judges the servers of these seeds, and their pairs. */
export async function judgeServers({ seed, servers, seconds, ...choice }: Stretch): Promise<readonly Verdict[]> {
  const seeds = Array.from({ length: servers }, (_, index) => seed + index);
  const answers = await onWorkers<Work, Answer>(here('./worker.js'), seeds, seconds, (one) => ({
    seed: one,
    ...choice,
  }));
  return answers.flatMap(({ verdicts }) => verdicts);
}

/** Sends the work of each seed to as many processes as there are cores; they work on files in memory. */
export async function onWorkers<W, A extends { readonly error?: string }>(
  script: string,
  seeds: number[],
  seconds: number | undefined,
  workOf: (seed: number) => W,
): Promise<readonly A[]> {
  const timer = setTimeout(() => seeds.splice(0), (seconds ?? 1e6) * 1000);
  const memory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'never-green-'));
  try {
    const workers = Array.from({ length: availableParallelism() }, () => worker<W, A>(script, seeds, workOf, memory));
    return (await Promise.all(workers)).flat();
  } finally {
    clearTimeout(timer);
    rmSync(memory, { recursive: true, force: true });
  }
}

async function worker<W, A extends { readonly error?: string }>(
  script: string,
  seeds: number[],
  workOf: (seed: number) => W,
  memory: string,
): Promise<readonly A[]> {
  const child = fork(script, {
    execArgv: ['--no-warnings', '--import', here('./use-sync-files.js')],
    env: { ...process.env, TMPDIR: memory },
  });
  const answerTo = (seed: number) =>
    new Promise<A>((resolve, reject) => {
      const end = () => reject(new Error(`The process that judged seed ${seed} ended.`));
      child.once('exit', end);
      child.once('message', (message) => {
        child.off('exit', end);
        resolve(message as A);
      });
      child.send(workOf(seed) as object);
    });
  const found: A[] = [];
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const answer = await answerTo(seed);
    if (answer.error !== undefined) throw new Error(`Seed ${seed}: ${answer.error}`);
    found.push(answer);
  }
  child.disconnect();
  return found;
}
