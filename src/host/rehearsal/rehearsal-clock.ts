import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.js';
import { isMissing } from '../system-error.js';

/**
 * Sleeping takes no time: the clock jumps. A fixed start makes runs repeatable. Without one the clock begins at the time
 * of this machine, but not before the time at which the last run on this server ended: that run may have jumped, and its
 * records would lie in the future. The time is kept as that of `server.json`, so no content of the server changes.
 */
export async function createRehearsalClock(folder: string, startTime: Date | undefined): Promise<Clock> {
  const keeper = join(folder, 'server.json');
  const ahead = startTime === undefined ? Math.max(0, (await timeOf(keeper)) - Date.now()) : 0;
  let slept = ahead;
  const now = () => new Date((startTime?.getTime() ?? Date.now()) + slept);
  return {
    now,
    async sleep(milliseconds) {
      slept += milliseconds;
      if (startTime === undefined) await keepTime(keeper, now());
    },
  };
}

async function timeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** Another account may own the file: then the next run begins at the time of this machine. */
async function keepTime(file: string, time: Date): Promise<void> {
  await utimes(file, time, time).catch(() => undefined);
}
