import { hash } from 'node:crypto';
import { closeSync, fstatSync, futimesSync, mkdirSync, openSync, readSync, type Stats, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileDigest } from './files.js';
import { systemErrorCode } from './system-error.js';

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
