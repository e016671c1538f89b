import { UserError } from '../../base/user-error.js';
import type { FileDigest } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import type { StepContext } from '../step-context.js';

/** `same-bytes-or-taken`: a removal may take the file along, and a later step of the same plan puts it back. */
type Expected = 'same-bytes' | 'same-bytes-or-taken' | 'same-or-converted';

/**
 * Looks at the data file before a step and gives the check for after it: never empty, missing only where a later step
 * puts it back, and where no conversion is due the very same bytes.
 */
export async function dataFileCheck(context: StepContext): Promise<(expect: Expected) => Promise<string>> {
  const { dataFile } = await context.readState();
  const path = dataFile?.path;
  const status = dataFile?.status;
  if (path === undefined || (status !== 'present' && status !== 'unreadable')) {
    return async () => 'This server has no data file.';
  }
  // What could not be read is there, and may be lost like any other.
  const isRead = status === 'present' && !(await isInUse(context.host, path));
  const before = isRead ? await context.host.files.digest(path) : undefined;
  const why = status === 'unreadable' ? 'It could not be read before this step' : 'A server has it open';
  return (expected) => proveDataFile(context, path, { before, why }, expected);
}

/** The bytes before the step; absent where nobody could read them, and why. */
interface Before {
  readonly before: FileDigest | undefined;
  readonly why: string;
}

async function proveDataFile(
  { host }: StepContext,
  path: string,
  { before, why }: Before,
  expected: Expected,
): Promise<string> {
  const found = await host.files.glance(path);
  if (found === undefined && expected === 'same-bytes-or-taken') {
    return `The removal took the data file ${path}. A later step puts it back from the backup set.`;
  }
  if (found === undefined || found.size === 0) {
    throw lost(path, found === undefined ? 'is gone' : 'is empty');
  }
  if (before === undefined || (expected === 'same-or-converted' && (await isInUse(host, path)))) {
    return `The data file is there: ${path}, ${found.size} bytes. ${why}, so its bytes were not compared.`;
  }
  const after = await host.files.digest(path);
  if (after.sha256 === before.sha256) {
    return `The data file is unchanged: ${path}, ${after.size} bytes.`;
  }
  if (expected !== 'same-or-converted') {
    throw lost(path, 'has other bytes');
  }
  return `The data file was converted: ${path}, ${before.size} bytes before, ${after.size} bytes now.`;
}

/** A running server keeps it open: the new one beside old web components, or the one that a setup just started. */
async function isInUse({ files }: StepContext['host'], path: string): Promise<boolean> {
  try {
    for await (const _piece of files.readPieces(path)) break;
    return false;
  } catch (error) {
    if (error instanceof HostError && error.code === 'in-use') return true;
    throw error;
  }
}

function lost(path: string, what: string): UserError {
  return new UserError(
    'data-file-changed',
    `After this step the data file ${path} ${what}.`,
    'Do not go on. Put the Data folder back from the backup set with restore-backup, then run again.',
  );
}
