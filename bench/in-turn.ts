import { spawnSync } from 'node:child_process';

export interface Times<Name extends string> {
  median(name: Name): number;
  /** Median of the quotients of each round. */
  ratio(first: Name, second: Name): number;
}

/**
 * Measures several pieces of work round by round, so that a moment in which the machine is busy meets all of them. The
 * first round warms the caches and does not count. `measure` gives the time in any unit, the same for all.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  work: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Times<Name>> {
  const names = Object.keys(work) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = await work[name]();
      if (round > 0) taken.get(name)?.push(time);
    }
  }
  const of = (name: Name) => taken.get(name) ?? [];
  return {
    median: (name) => median(of(name)),
    ratio: (first, second) => median(of(first).map((time, round) => time / (of(second)[round] ?? Number.NaN))),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Exit codes that mean that the work was done. */
  readonly codes?: readonly number[];
}

/** Wall time of a program from its start to its end, in milliseconds. @throws Error where it fails */
export function programMilliseconds(
  program: string,
  given: readonly string[],
  { environment, folder, codes = [0] }: ProgramOptions = {},
): number {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, given, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH ?? '', ...environment },
    cwd: folder,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  if (!codes.includes(status ?? -1)) throw new Error(`${program} ${given.join(' ')} ended with ${status}: ${stderr}`);
  return milliseconds;
}

/** The system's Python; a version manager's stand-in of that name costs more to start than the work. */
export function systemPython(...modules: readonly string[]): string | undefined {
  const test = modules.map((name) => `import ${name}`).join('; ');
  return ['/usr/bin/python3', 'python3'].find((one) => spawnSync(one, ['-c', test]).status === 0);
}
