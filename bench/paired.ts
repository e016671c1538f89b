import { spawnSync } from 'node:child_process';

export interface Command {
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Paired {
  /** Milliseconds of wall time, medians. */
  readonly first: number;
  readonly second: number;
  /** Median of first divided by second, pair by pair. */
  readonly ratio: number;
}

/** Runs two commands of this Node.js in turn, so that a machine that slows down slows both. */
export function paired(first: Command, second: Command, pairs: number): Paired {
  const times: { first: number; second: number }[] = [];
  for (let pair = -1; pair < pairs; pair += 1) {
    const time = { first: milliseconds(first), second: milliseconds(second) };
    // The first pair warms the caches of the disk.
    if (pair >= 0) times.push(time);
  }
  return {
    first: median(times.map((time) => time.first)),
    second: median(times.map((time) => time.second)),
    ratio: median(times.map((time) => time.first / time.second)),
  };
}

function milliseconds({ arguments: given, environment }: Command): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, given, { stdio: 'ignore', env: { PATH: process.env.PATH ?? '', ...environment } });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
