import { silentLog } from '../base/log.js';
import { UserError } from '../base/user-error.js';
import type { FileEntry, Files } from '../host/files.js';
import { HostError, isServerLost } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import { joinPath } from '../host/windows-path.js';
import type { BackupSet } from './backup-set.js';
import { manifestName, partialEnding, sumsName } from './set-index.js';
import { backupProblems, readBackupSet, summaryOf } from './verify-backup-set.js';

/** A folder that looks like a set and is none. */
interface UnusableSet {
  readonly folder: string;
  readonly reason: string;
}

export interface FoundSets {
  /** Newest first. Their files are there and have the right sizes; `requireIntact` proves the bytes. */
  readonly sets: readonly BackupSet[];
  readonly unusable: readonly UnusableSet[];
}

/**
 * The sets of one server directly below `destination`. Sets of other servers and folders that have nothing
 * of a set are passed over; a destination that does not exist has none.
 */
export async function findBackupSets(files: Files, destination: string, server: string): Promise<FoundSets> {
  const sets: BackupSet[] = [];
  const unusable: UnusableSet[] = [];
  for (const { path } of await foldersIn(files, destination)) {
    const found = await lookAt(files, path);
    if (found === undefined) continue;
    if ('reason' in found) unusable.push(found);
    else if (sameText(found.manifest.server, server)) sets.push(found);
  }
  return { sets: sets.sort(newestFirst), unusable };
}

async function foldersIn(files: Files, destination: string): Promise<readonly FileEntry[]> {
  try {
    if ((await files.stat(destination)) === undefined) return [];
    return (await files.list(destination)).filter(({ kind }) => kind === 'folder');
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-found') return [];
    throw error;
  }
}

async function lookAt(files: Files, folder: string): Promise<BackupSet | UnusableSet | undefined> {
  if (folder.toLowerCase().endsWith(partialEnding)) {
    return { folder, reason: 'it was never finished: the run that made it died or still runs' };
  }
  try {
    if (!(await hasPartOfSet(files, folder))) return undefined;
    const set = await readBackupSet(files, folder);
    const problems = await backupProblems(files, set, silentLog, 'presence');
    return problems.length === 0 ? set : { folder, reason: summaryOf(problems) };
  } catch (error) {
    if (isServerLost(error)) throw error;
    if (error instanceof UserError || error instanceof HostError) return { folder, reason: error.message };
    throw error;
  }
}

async function hasPartOfSet(files: Files, folder: string): Promise<boolean> {
  for (const name of [manifestName, sumsName]) {
    if ((await files.stat(joinPath(folder, name))) !== undefined) return true;
  }
  return false;
}

function newestFirst(a: BackupSet, b: BackupSet): number {
  const [left, right] = [`${a.manifest.created} ${a.manifest.name}`, `${b.manifest.created} ${b.manifest.name}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
