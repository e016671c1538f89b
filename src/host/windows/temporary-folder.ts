import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WindowsTools } from './windows-tools.js';

/** A file that a program and this process both open. */
export interface SharedFile {
  /** For the program. */
  readonly path: string;
  /** For this process. */
  readonly local: string;
}

/** Does the work with a folder of its own on the machine, which is taken away afterwards. */
export async function inTemporaryFolder<T>(
  { folders, local }: Pick<WindowsTools, 'folders' | 'local'>,
  prefix: string,
  work: (fileIn: (name: string) => SharedFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(local(folders.temporary), prefix));
  try {
    return await work((name) => ({
      path: join(folders.temporary, basename(folder), name),
      local: join(folder, name),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
