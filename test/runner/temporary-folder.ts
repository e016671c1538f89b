import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const enough = 2 * 1024 ** 3;

/** A folder for what the tests of one run write, in memory if it may be and where there is room; with the run it goes. */
export async function temporaryFolder(mayBeInMemory: boolean) {
  const isInMemory = mayBeInMemory && (await hasRoom(inMemory));
  const path = await mkdtemp(join(isInMemory ? inMemory : tmpdir(), 'tests-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

async function hasRoom(folder: string): Promise<boolean> {
  if (process.env.TMPDIR !== undefined) return false;
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= enough;
}
