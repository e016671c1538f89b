import * as v from 'valibot';
import { field, fields, optional } from '../base/format/fields.js';
import { readIntact } from '../base/format/read-format.js';
import type { Files } from '../host/files.js';
import type { Host } from '../host/host.js';
import { HostError, undefinedWhereNotFound } from '../host/host-error.js';
import { fileNameOf, joinPath } from '../host/windows-path.js';

/** The run that changes the server at this time. */
export const lockSchema = fields({
  processId: field('Id of the process.', v.number()),
  since: field('When the run took the lock, ISO 8601 in UTC.', v.string()),
  bootTime: field('When the machine started, ISO 8601 in UTC.', v.string()),
  run: field('Address of the run, or who started it.', v.string()),
  machine: optional(
    'Machine on which the process runs. This and what follows is absent in locks of older versions, which are in lock.json.',
    v.string(),
  ),
  started: optional(
    'When the process was started, ISO 8601 in UTC; absent where the machine does not report it.',
    v.string(),
  ),
  startMark: optional('The same by a mark of the system, where it has one. It is only compared.', v.string()),
  nonce: optional('Names this one lock; the input release-lock wants it.', v.string()),
  released: optional('When its run gave it back, ISO 8601 in UTC. Absent while the run has the server.', v.string()),
});

export type LockOwner = v.InferOutput<typeof lockSchema>;

/** A file of the lock. Without an owner it is not written to its end: by a run that does so now, or one that died. */
export interface LockFile {
  readonly path: string;
  /** The highest number has the server. A lock of an older version has none and counts as 0. */
  readonly number: number;
  readonly owner?: LockOwner;
}

/** The numbered files of a lock are in the folder that has its name. */
const folderOf = (path: string) => path.replace(/\.json$/, '');
export const numberedPath = (path: string, number: number) => joinPath(folderOf(path), `${number}.json`);

/** Bytes of a lock file. */
export const lockBytes = (owner: LockOwner) => new TextEncoder().encode(`${JSON.stringify(owner)}\n`);

const mostLooks = 100;

/**
 * The files of the lock by number, the highest last. A file that is gone when it is read was taken away by the owner of a
 * higher one, so they are listed again.
 * @throws HostError where folder or file is there and cannot be read
 */
export async function readLockFiles(files: Files, path: string): Promise<readonly LockFile[]> {
  for (let look = 1; look <= mostLooks; look += 1) {
    const found = await readListed(files, path);
    if (found !== undefined) return found;
  }
  throw new HostError('in-use', path, `The lock ${path} changes all the time: other runs take it and give it back.`);
}

async function readListed(files: Files, path: string): Promise<readonly LockFile[] | undefined> {
  const older = await readLockFile(files, path, 0);
  const found: LockFile[] = older === undefined ? [] : [older];
  for (const number of await numbersIn(files, folderOf(path))) {
    const one = await readLockFile(files, numberedPath(path, number), number);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found;
}

async function numbersIn(files: Files, folder: string): Promise<readonly number[]> {
  const entries = await files.glanceInto(folder).catch(undefinedWhereNotFound);
  return (entries ?? [])
    .map(({ path }) => /^([1-9]\d{0,14})\.json$/.exec(fileNameOf(path))?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

export async function readLockFile(files: Files, path: string, number: number): Promise<LockFile | undefined> {
  const bytes = await files.read(path).catch(undefinedWhereNotFound);
  if (bytes === undefined) return undefined;
  const owner = readIntact(lockSchema, bytes);
  return { path, number, ...(owner === undefined ? {} : { owner }) };
}

const looksAtUnfinished = 20;
const pauseMilliseconds = 100;

/** As {@link readLockFiles}; gives a run that is writing its file the time to do so. */
export async function readFinishedLockFiles(
  { files, clock }: Pick<Host, 'files' | 'clock'>,
  path: string,
): Promise<readonly LockFile[]> {
  for (let look = 1; ; look += 1) {
    const found = await readLockFiles(files, path);
    if (look === looksAtUnfinished || found.every(({ owner }) => owner !== undefined)) return found;
    await clock.sleep(pauseMilliseconds);
  }
}
