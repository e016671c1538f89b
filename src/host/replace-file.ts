import { rename } from 'node:fs/promises';
import { withFile } from './with-file.js';

/** Where the bytes stand before they are in place. The same for every process: what a dead one left is written over. */
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
