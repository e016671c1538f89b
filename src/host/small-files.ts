import { hash } from 'node:crypto';
import { closeSync, fstatSync, futimesSync, mkdirSync, openSync, readSync, type Stats, writeSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileDigest } from './files.js';
import { systemErrorCode } from './host-error.js';

/** Bytes up to which a file is moved in one go: waiting for each system call would take longer than the call. */
const smallFileSize = 256 * 1024;

export interface SmallFile {
  readonly bytes: Uint8Array;
  readonly stats: Stats;
}

/** The whole file; undefined where it is larger, or grew beyond that size while it was read. */
export function readSmallFile(path: string): SmallFile | undefined {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.size > smallFileSize) return undefined;
    const buffer = Buffer.allocUnsafe(stats.size + 1);
    const size = readUpTo(file, buffer);
    return size === buffer.length ? undefined : { bytes: buffer.subarray(0, size), stats };
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, buffer: Buffer): number {
  for (let size = 0; ; ) {
    const read = readSync(file, buffer, size, buffer.length - size, size);
    size += read;
    if (read === 0 || size === buffer.length) return size;
  }
}

/** Writes straight to the name, with that modification time, and leaves it to the system when it reaches the disk. */
export function writeSmallFile(path: string, bytes: Uint8Array, modified: Date): FileDigest {
  const file = openMakingFolders(path);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    futimesSync(file, modified, modified);
  } finally {
    closeSync(file);
  }
  return { sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
}

function openMakingFolders(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  }
}

/** Opens a file for the work and closes it afterwards, after success and failure. */
export async function withFile<T>(path: string, flags: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** Where the bytes are before they are in place. The same for every process: what a dead one left is written over. */
export const partialOf = (path: string) => `${path}.partial`;

/**
 * Bytes beside the file, flushed, then renamed over it: a fault at any point leaves the old bytes or the new ones.
 * `path` is one of this machine, its folder is there.
 * @param beforeInPlace called between the two
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array | string,
  beforeInPlace: () => Promise<void> = async () => {},
): Promise<void> {
  await withFile(partialOf(path), 'w', async (file) => {
    await file.writeFile(bytes);
    await file.sync();
  });
  await beforeInPlace();
  await rename(partialOf(path), path);
}
