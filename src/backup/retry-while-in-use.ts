import type { Clock } from '../host/clock.js';
import { HostError } from '../host/host-error.js';
import { UserError } from '../user-error.js';

/** Pauses while a file is held by another process, for example by a service that just stopped: a minute in all. */
const pausesInSeconds = [1, 2, 4, 8, 15, 30];

/** @throws UserError `backup-file-in-use` naming the holder, where the system tells it */
export async function retryWhileInUse<T>(clock: Clock, path: string, work: () => Promise<T>): Promise<T> {
  for (const pause of pausesInSeconds) {
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error)) throw error;
      await clock.sleep(pause * 1000);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw isInUse(error) ? inUse(path, error) : error;
  }
}

function isInUse(error: unknown): error is HostError {
  return error instanceof HostError && error.code === 'in-use';
}

function inUse(path: string, cause: HostError): UserError {
  return new UserError(
    'backup-file-in-use',
    `${path} stayed in use${cause.holder === undefined ? '' : ` by ${cause.holder}`} for a minute.`,
    'Stop that program or service and run again.',
    { cause },
  );
}
