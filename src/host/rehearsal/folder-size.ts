import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../system-error.js';

/** How many bytes a folder holds. Walking a large tree takes long, so it is not walked at every question. */
export interface FolderSize {
  /** Walks the folder. */
  measured(): Promise<number>;
  /** As last measured and what was added since; measured anew when that is too long ago, for others may write too. */
  estimated(): Promise<number>;
  /** Bytes that are written now. */
  add(bytes: number): void;
}

/** Milliseconds after which a small folder is measured anew. */
const shortestAge = 500;

/** A folder that takes long to measure is measured for no more than a twentieth of the time. */
const patience = 20;

export function folderSize(path: string): FolderSize {
  let last: { readonly bytes: Promise<number>; readonly validUntil: Promise<number> } | undefined;
  let added = 0;
  const measured = () => {
    const start = performance.now();
    const bytes = sizeOf(path);
    const validUntil = bytes.then(() => {
      const end = performance.now();
      return end + Math.max(shortestAge, patience * (end - start));
    });
    added = 0;
    last = { bytes, validUntil };
    return bytes;
  };
  return {
    measured,
    async estimated() {
      if (last === undefined || performance.now() > (await last.validUntil)) return measured();
      return (await last.bytes) + added;
    },
    add(bytes) {
      added += bytes;
    },
  };
}

/** What goes away while it is walked does not count. */
async function sizeOf(path: string): Promise<number> {
  try {
    const found = await lstat(path);
    if (!found.isDirectory()) return found.size;
    let total = 0;
    for (const name of await readdir(path)) total += await sizeOf(join(path, name));
    return total;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
