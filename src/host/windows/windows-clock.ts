import type { Clock } from '../machine.js';

export interface WindowsClock extends Clock {
  /** From now on, no sleep keeps this process alive. */
  letGo(): void;
}

export function createWindowsClock(): WindowsClock {
  const sleepers = new Set<NodeJS.Timeout>();
  let isLetGo = false;
  return {
    now: () => new Date(),
    sleep(milliseconds) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          sleepers.delete(timer);
          resolve();
        }, milliseconds);
        if (isLetGo) timer.unref();
        else sleepers.add(timer);
      });
    },
    letGo() {
      isLetGo = true;
      for (const timer of sleepers) timer.unref();
    },
  };
}
