/**
 * Runs each piece of work at size 0, n and 2n and prints how often functions of this project, and blocks in them, ran: a
 * measure of work that is the same on every machine, however busy. In a process of its own, because blocks are counted
 * only in functions that are compiled while they are watched; started without optimizing, which hides calls.
 */
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

async function callsSoFar(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/lib/src/'));
  const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

const { piecesOfWork, removeServers } = await import('./pieces-of-work.js');
try {
  const counted: Record<string, readonly number[]> = {};
  for (const [name, { size, work }] of Object.entries(piecesOfWork)) {
    const calls: number[] = [];
    // The first run loads what is loaded on use, and does not count.
    for (const one of [size, 0, size, 2 * size]) {
      await callsSoFar();
      await work(one);
      calls.push(await callsSoFar());
    }
    counted[name] = calls.slice(1);
  }
  console.log(JSON.stringify(counted));
} finally {
  await removeServers();
}
