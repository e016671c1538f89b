import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../clock.js';

export function createWindowsClock(): Clock {
  return {
    now: () => new Date(),
    async sleep(milliseconds) {
      await setTimeout(milliseconds);
    },
  };
}
