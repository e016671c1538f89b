import { asFileFault } from '../file-faults.js';
import { HostError, systemErrorCode } from '../host-error.js';
import type { Clock } from '../machine.js';
import { retryWhileInUse } from '../retry-while-in-use.js';

export interface Retry {
  readonly seconds: number;
  readonly findHolder: (path: string) => Promise<string | undefined>;
}

/**
 * Does `work` again while the file is in use, up to the limit; then the holder is looked up and named.
 *
 * @param kind `replace` also waits out EPERM: that is what Windows says when the target of a rename or removal is in
 * use. For opening, EPERM is a matter of rights, which waiting does not change.
 */
export async function whileInUse<T>(
  path: string,
  kind: 'open' | 'replace',
  clock: Clock,
  retry: Retry,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await retryWhileInUse(clock, retry.seconds, async () => {
      try {
        return await work();
      } catch (error) {
        throw isInUse(error, kind) ? inUse(path, error) : asFileFault(error, path);
      }
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'in-use') throw error;
    throw await finalFault(error, path, retry);
  }
}

function isInUse(error: unknown, kind: 'open' | 'replace'): boolean {
  const code = systemErrorCode(error);
  return code === 'EBUSY' || (kind === 'replace' && (code === 'EPERM' || code === 'EACCES'));
}

function inUse(path: string, cause: unknown, known: { holder?: string; waitedSeconds?: number } = {}): HostError {
  const by = known.holder === undefined ? 'another process' : known.holder;
  return new HostError('in-use', path, `${path} is in use by ${by}.`, { cause, ...known });
}

/** EPERM without a holder was a matter of rights. */
async function finalFault({ cause, waitedSeconds = 0 }: HostError, path: string, retry: Retry): Promise<unknown> {
  const holder = await retry.findHolder(path);
  if (holder === undefined && systemErrorCode(cause) !== 'EBUSY') return asFileFault(cause, path);
  return inUse(path, cause, { waitedSeconds, ...(holder === undefined ? {} : { holder }) });
}
