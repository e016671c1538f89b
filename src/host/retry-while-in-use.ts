import { HostError } from './host-error.js';
import type { Clock } from './machine.js';

const firstPauseMilliseconds = 50;
const longestPauseMilliseconds = 1000;

/** How long a thing that is in use is waited for, in seconds: the one rule for files and configuration. */
export const patience = {
  /** Scanners and readers are done within moments. */
  reading: 5,
  /** Services keep their files open for up to a minute after they stopped. */
  changing: 60,
} as const;

/**
 * Does `work` again while it ends with a HostError `in-use`, up to the limit. No caller repeats this: the limit is the
 * whole time, and the error says how much of it went by.
 * @throws HostError `in-use` with `waitedSeconds`; anything else that `work` throws
 */
export async function retryWhileInUse<T>(clock: Clock, limitSeconds: number, work: () => Promise<T>): Promise<T> {
  const start = clock.now().getTime();
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error)) throw error;
      const waited = clock.now().getTime() - start;
      const left = limitSeconds * 1000 - waited;
      if (left <= 0) throw withWait(error, waited);
      await clock.sleep(Math.min(pause, left));
    }
  }
}

function isInUse(error: unknown): error is HostError {
  return error instanceof HostError && error.code === 'in-use';
}

function withWait(error: HostError, milliseconds: number): HostError {
  const { code, subject, message, holder } = error;
  const waitedSeconds = Math.round(milliseconds / 1000);
  return new HostError(code, subject, message, {
    cause: error.cause ?? error,
    waitedSeconds,
    ...(holder === undefined ? {} : { holder }),
  });
}
