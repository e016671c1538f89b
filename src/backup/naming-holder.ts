import { UserError } from '../base/user-error.js';
import { HostError } from '../host/host-error.js';

/**
 * Puts it into words that a file stayed in use. The host has waited for it already, as long as the error says.
 * @throws UserError `backup-file-in-use` naming the holder, where the system reports it
 */
export async function namingHolder<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError && error.code === 'in-use' ? inUse(path, error) : error;
  }
}

function inUse(path: string, cause: HostError): UserError {
  const { holder, waitedSeconds } = cause;
  const by = holder === undefined ? '' : ` by ${holder}`;
  const time = waitedSeconds === undefined ? '' : ` for ${waitedSeconds} seconds`;
  return new UserError(
    'backup-file-in-use',
    `${path} stayed in use${by}${time}.`,
    'Stop that program or service and run again.',
    { cause },
  );
}
