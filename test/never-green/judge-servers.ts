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

/** Judges the servers of these seeds in as many processes as there are cores, on files in memory. */
export async function judgeServers({ seed, servers, seconds, ...choice }: Stretch): Promise<readonly Verdict[]> {
  const seeds = Array.from({ length: servers }, (_, index) => seed + index);
  const timer = setTimeout(() => seeds.splice(0), (seconds ?? 1e6) * 1000);
  const memory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'never-green-'));
  try {
    const workers = Array.from({ length: availableParallelism() }, () => worker(seeds, choice, memory));
    return (await Promise.all(workers)).flat();
  } finally {
    clearTimeout(timer);
    rmSync(memory, { recursive: true, force: true });
  }
}

async function worker(seeds: number[], choice: Choice, memory: string): Promise<readonly Verdict[]> {
  const child = fork(here('./worker.js'), {
    execArgv: ['--no-warnings', '--import', here('./use-sync-files.js')],
    env: { ...process.env, TMPDIR: memory },
  });
  const answerTo = (work: Work) =>
    new Promise<Answer>((resolve, reject) => {
      const end = () => reject(new Error(`The process that judged seed ${work.seed} ended.`));
      child.once('exit', end);
      child.once('message', (message) => {
        child.off('exit', end);
        resolve(message as Answer);
      });
      child.send(work);
    });
  const found: Verdict[] = [];
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const { verdicts, error } = await answerTo({ seed, ...choice });
    if (error !== undefined) throw new Error(`Seed ${seed}: ${error}`);
    found.push(...verdicts);
  }
  child.disconnect();
  return found;
}
