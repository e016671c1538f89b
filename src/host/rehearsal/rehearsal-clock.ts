import type { Clock } from '../clock.js';

/** Sleeping takes no time: the clock jumps. A fixed start makes runs repeatable. */
export function createRehearsalClock(startTime: Date | undefined): Clock {
  let slept = 0;
  return {
    now: () => new Date((startTime?.getTime() ?? Date.now()) + slept),
    async sleep(milliseconds) {
      slept += milliseconds;
    },
  };
}
