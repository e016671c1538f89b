import { open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Code } from '../base/codes/register.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { FileEntry, Files } from '../host/files.js';
import { isMissing, systemErrorCode } from '../host/host-error.js';

type RunnerFiles = Pick<Files, 'stat' | 'read' | 'write' | 'copy'>;

const causes: Readonly<Record<string, readonly [code: Code, what: string, advice: string]>> = {
  EACCES: ['file-access-denied', 'the job may not do that', 'Give the account of the runner the right to it.'],
  EPERM: [
    'file-access-denied',
    'the system does not permit it',
    'See whether another program has it open, and its attributes.',
  ],
  EBUSY: ['file-in-use', 'another program has it open', 'Close the program that has it open, and run again.'],
  ENOSPC: ['disk-full', 'the disk is full', 'Make room on the disk, and run again.'],
  EROFS: ['file-access-denied', 'its file system is read-only', 'Give another file as output.'],
  ELOOP: ['file-not-found', 'its links lead in a circle', 'Give the path of the file itself.'],
  ENOENT: ['file-not-found', 'there is no such file or folder', 'Give the path of a file in a folder that exists.'],
};

function explained(action: string, path: string, cause: unknown): unknown {
  const known = causes[systemErrorCode(cause) ?? ''];
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

/** Where a link leads; the path itself where nothing is there yet. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    // A link to nothing: what is written through it is made where it points.
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : followed(resolve(dirname(path), link));
  }
}

interface Rights {
  readonly mode: number;
  readonly owner?: { readonly user: number; readonly group: number };
}

async function rightsOf(path: string): Promise<Rights> {
  const facts = await stat(path).catch(() => undefined);
  return facts === undefined
    ? { mode: 0o644 }
    : { mode: facts.mode & 0o777, owner: { user: facts.uid, group: facts.gid } };
}

/** Beside, flushed, renamed: old bytes or new, never half. The owner is kept as far as the system lets the job. */
async function writeAs(path: string, bytes: Uint8Array, { mode, owner }: Rights): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      if (owner !== undefined) await handle.chown(owner.user, owner.group).catch(() => undefined);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
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
  async write(path, bytes) {
    try {
      const place = await followed(path);
      await writeAs(place, bytes, await rightsOf(place));
    } catch (cause) {
      throw explained('written', path, cause);
    }
  },
  async copy(from, to) {
    try {
      const bytes = await readFile(from);
      await writeAs(to, bytes, await rightsOf(from));
      return { sha256: sha256Of(bytes), size: bytes.length };
    } catch (cause) {
      throw explained('copied', from, cause);
    }
  },
};
