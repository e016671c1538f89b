import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import type { Code } from '../base/codes/register.js';
import type { FileEntry, Files } from '../host/files.js';
import { isMissing } from '../host/system-error.js';
import { UserError } from '../user-error.js';

type RunnerFiles = Pick<Files, 'stat' | 'read' | 'write'>;

const causes: Readonly<Record<string, readonly [code: Code, what: string, advice: string]>> = {
  EACCES: ['file-access-denied', 'the job may not do that', 'Give the account of the runner the right to it.'],
  EPERM: [
    'file-access-denied',
    'the system does not permit it',
    'See whether another program has it open, and its attributes.',
  ],
  EBUSY: ['file-in-use', 'another program has it open', 'Close the program that holds it, and run again.'],
  ENOSPC: ['disk-full', 'the disk is full', 'Make room on the disk, and run again.'],
  EROFS: ['file-access-denied', 'its file system is read-only', 'Give another file as output.'],
  ENOENT: ['file-not-found', 'there is no such file or folder', 'Give the path of a file in a folder that exists.'],
};

function explained(action: string, path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = causes[code];
  if (known === undefined) return cause;
  return new UserError(known[0], `${path} could not be ${action}: ${known[1]}.`, `${known[2]} Nothing was changed.`, {
    cause,
  });
}

async function entryOf(path: string): Promise<FileEntry | undefined> {
  try {
    const facts = await stat(path);
    return {
      path,
      kind: facts.isFile() ? 'file' : 'folder',
      size: facts.size,
      created: facts.birthtime.toISOString(),
      modified: facts.mtime.toISOString(),
      readOnly: (facts.mode & 0o222) === 0,
      hidden: false,
      system: false,
    };
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw explained('looked at', path, cause);
  }
}

/** Beside, flushed, renamed: old bytes or new, never half. Keeps the permissions of a file that is there. */
async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  const mode = await stat(path).then(
    (facts) => facts.mode & 0o777,
    () => 0o644,
  );
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw explained('written', path, cause);
  }
}

/** Files of the runner, on any operating system, for a merge of given files. */
export const runnerConfigurationFiles: RunnerFiles = {
  stat: entryOf,
  async read(path) {
    try {
      return await readFile(path);
    } catch (cause) {
      throw explained('read', path, cause);
    }
  },
  write: writeBeside,
};
