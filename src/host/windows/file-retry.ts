import type { Clock } from '../clock.js';
import { HostError } from '../host-error.js';
import { systemErrorCode } from '../system-error.js';
import { asFileFault } from './file-faults.js';

const firstPauseMilliseconds = 50;
const longestPauseMilliseconds = 1000;

export interface Retry {
  /** How long a file that is in use is waited for. A service holds its files for a while after it has stopped. */
  readonly seconds: number;
  readonly findHolder: (path: string) => Promise<string | undefined>;
}

/**
 * Does `work` again while the file is in use, up to the limit; then the holder is looked up and named.
 *
 * @param kind `replace` also waits out EPERM: that is what Windows says when the target of a rename or removal is in
 * use. For opening, EPERM is a matter of rights, which waiting does not mend.
 */
export async function whileInUse<T>(
  path: string,
  kind: 'open' | 'replace',
  clock: Clock,
  retry: Retry,
  work: () => Promise<T>,
): Promise<T> {
  const end = clock.now().getTime() + retry.seconds * 1000;
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error, kind)) throw asFileFault(error, path);
      if (clock.now().getTime() + pause > end) throw await finalFault(error, path, retry);
      await clock.sleep(pause);
    }
  }
}

function isInUse(error: unknown, kind: 'open' | 'replace'): boolean {
  const code = systemErrorCode(error);
  return code === 'EBUSY' || (kind === 'replace' && (code === 'EPERM' || code === 'EACCES'));
}

/** EPERM with a holder was no matter of rights. */
async function finalFault(error: unknown, path: string, retry: Retry): Promise<unknown> {
  const holder = await retry.findHolder(path);
  const fault = asFileFault(error, path, holder);
  if (fault instanceof HostError && fault.code === 'access-denied' && holder !== undefined) {
    return new HostError('in-use', path, `${path} is in use by ${holder}.`, { cause: error, holder });
  }
  return fault;
}
