import { cp, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from '../host-error.js';
import { partialOf, replaceFile } from '../small-files.js';

/**
 * An installation that did not end is rolled back when the server is opened again, as Windows Installer does after a
 * power cut: `installer-in-progress` has what was there before.
 */
const recordName = 'installer-in-progress';
const stateParts = ['registry', 'services.json', 'web-server.json', 'installed-products'] as const;

interface ChangedFile {
  /** Relative to the server's folder. */
  readonly file: string;
  /** Name of the before-image in the record; absent for a file that is new. */
  readonly image?: string;
}

export interface InstallerTransaction {
  /** Keeps what is in `realPath` now; call it before the file is changed or removed. */
  remember(realPath: string): Promise<void>;
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

export async function beginTransaction(folder: string): Promise<InstallerTransaction> {
  const record = join(folder, recordName);
  const building = `${record}.partial`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  for (const part of stateParts) {
    await copyIfPresent(join(folder, part), join(building, part));
  }
  await writeFile(join(building, 'files.json'), '[]');
  await rename(building, record);
  const changed: ChangedFile[] = [];
  return {
    async remember(realPath) {
      const file = realPath.slice(folder.length + 1);
      if (changed.some((one) => one.file === file)) return;
      const image = `image-${changed.length}`;
      const existed = await copyIfPresent(realPath, join(record, image));
      changed.push({ file, ...(existed ? { image } : {}) });
      await replaceFile(join(record, 'files.json'), JSON.stringify(changed));
    },
    commit: () => discard(record),
    rollBack: () => rollBackUnfinished(folder),
  };
}

/** Does nothing, and writes nothing, where no installation was cut off. */
export async function rollBackUnfinished(folder: string): Promise<void> {
  const record = join(folder, recordName);
  const changed = await readChanged(record);
  if (changed === undefined) return;
  for (const { file, image } of changed.toReversed()) {
    await rm(join(folder, file), { force: true });
    await rm(partialOf(join(folder, file)), { force: true });
    if (image !== undefined) await copyIfPresent(join(record, image), join(folder, file));
  }
  for (const part of stateParts) {
    await rm(join(folder, part), { recursive: true, force: true });
    await copyIfPresent(join(record, part), join(folder, part));
  }
  await discard(record);
}

/** Renamed first: a record that is half removed must not be taken for one. */
async function discard(record: string): Promise<void> {
  const done = `${record}.done`;
  await rm(done, { recursive: true, force: true });
  await rename(record, done);
  await rm(done, { recursive: true });
}

async function readChanged(record: string): Promise<readonly ChangedFile[] | undefined> {
  try {
    return JSON.parse(await readFile(join(record, 'files.json'), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function copyIfPresent(from: string, to: string): Promise<boolean> {
  if ((await lstat(from).catch(() => undefined)) === undefined) return false;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, preserveTimestamps: true });
  return true;
}
