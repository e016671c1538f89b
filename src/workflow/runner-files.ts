import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import { systemErrorCode } from '../host/host-error.js';

/** No inventory, result or record comes near this. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Files with this extension: each place is a file, or a folder that is searched with all below it. Sorted; links are
 * not followed, so that a folder cannot lead out of itself.
 * @throws UserError `files-not-found` naming the place
 */
export async function findRunnerFiles(places: readonly string[], extension: string): Promise<readonly string[]> {
  const found = await Promise.all(places.map((place) => filesAt(place, extension)));
  return [...new Set(found.flat())].sort();
}

async function filesAt(place: string, extension: string): Promise<readonly string[]> {
  const facts = await stat(place).catch(() => undefined);
  if (facts === undefined) throw notFound(place, 'it is not there, or may not be read');
  if (!facts.isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name));
}

function notFound(place: string, why: string): UserError {
  return new UserError(
    'files-not-found',
    `${place}: ${why}.`,
    'Give files or folders that the job has, for example from a download of artifacts.',
  );
}

/** UTF-8 text. @throws UserError `file-unreadable` */
export async function readRunnerFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
    return decoded(await readFile(path), (what) => new Error(what));
  } catch (cause) {
    const why = fileWords[systemErrorCode(cause) ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new UserError(
      'file-unreadable',
      `${path} cannot be read: ${why}.`,
      'Give a file in UTF-8 that the job may read.',
      {
        cause,
      },
    );
  }
}

/** Node.js gives its own words only: "ENOENT: no such file or directory, stat …". */
const fileWords: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EISDIR: 'it is a folder',
  EACCES: 'the account of the runner may not read it',
  EPERM: 'the account of the runner may not read it',
};
