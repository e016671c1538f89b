import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../host-error.js';
import type { Clock } from '../machine.js';

/** For so long after the last jump an earlier run may still have written down what it did. */
const runsOnMilliseconds = 600_000;

/**
 * Sleeping takes no time: the clock jumps. A fixed start makes runs repeatable. Without one the clock goes with this
 * machine's, and stays ahead of it by what an earlier run on this server had jumped: otherwise the records of that run
 * would be in the future. It is kept as the time of `server.json`, so no content of the server changes; the file system
 * keeps when that was set.
 */
export async function createRehearsalClock(folder: string, startTime: Date | undefined): Promise<Clock> {
  const keeper = join(folder, 'server.json');
  let ahead = startTime === undefined ? await aheadBy(keeper) : 0;
  const now = () => new Date((startTime?.getTime() ?? Date.now()) + ahead);
  if (ahead > 0) await keepTime(keeper, now());
  return {
    now,
    async sleep(milliseconds) {
      ahead += milliseconds;
      if (startTime === undefined) await keepTime(keeper, now());
    },
  };
}

/** In milliseconds; 0 where this machine's clock has passed all that an earlier run can have written. */
async function aheadBy(file: string): Promise<number> {
  try {
    const { mtimeMs, ctimeMs } = await stat(file);
    return Date.now() < mtimeMs + runsOnMilliseconds ? Math.max(0, mtimeMs - ctimeMs) : 0;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Another account may own the file: then the next run begins at the time of this machine. */
async function keepTime(file: string, time: Date): Promise<void> {
  await utimes(file, time, time).catch(() => undefined);
}
