import type { Files } from '../host/files.js';

const ending = '.restoring';

/** Where a file is written before it is renamed over its place. */
export function besidePath(path: string): string {
  return `${path}${ending}`;
}

/** A file that a restore which died left beside its place. */
export function isDebris(path: string): boolean {
  return /\.restoring(\.(\d+\.)?partial)?$/i.test(path);
}

/** Takes away what dead restores left in these folders. */
export async function removeDebris(files: Files, folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    if ((await files.stat(folder))?.kind !== 'folder') continue;
    for (const { kind, path } of await files.list(folder)) {
      if (kind === 'file' && isDebris(path)) await files.remove(path);
    }
  }
}
