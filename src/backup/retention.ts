import type { Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import { fileNameOf } from '../host/windows-path.js';
import type { BackupSet } from './backup-set.js';
import { partialEnding } from './set-index.js';

/** What becomes of sets that are more than were to be kept. */
export interface Retention {
  /** Folders that go. */
  readonly going: readonly string[];
  /** Folders that stay although they are too many, with what only they contain. */
  readonly onlyHolders: readonly { readonly folder: string; readonly holds: readonly string[] }[];
}

/**
 * What goes when only the newest `keep` are to stay. A set that something still depends on stays at any age, and
 * does not count; so does the newest one that contains something that is in no other set that stays.
 * @param sets newest first
 * @param holdingsOf what a set contains that must not get lost, as words for a person
 */
export function retentionOf(
  sets: readonly BackupSet[],
  keep: number,
  neededFolders: readonly string[],
  holdingsOf: (set: BackupSet) => readonly string[],
): Retention {
  const needed = new Set(neededFolders.map((folder) => folder.toLowerCase()));
  const isKept = ({ folder }: BackupSet, index: number) =>
    index < Math.max(1, keep) || needed.has(folder.toLowerCase());
  const held = new Set(sets.filter(isKept).flatMap(holdingsOf));
  const going: string[] = [];
  const onlyHolders: { readonly folder: string; readonly holds: readonly string[] }[] = [];
  for (const set of sets.filter((one, index) => !isKept(one, index))) {
    const holds = holdingsOf(set).filter((one) => !held.has(one));
    if (holds.length === 0) going.push(set.folder);
    else onlyHolders.push({ folder: set.folder, holds });
    for (const one of holds) held.add(one);
  }
  return { going, onlyHolders };
}

/** Takes a set's name away before its files: a set that is half removed is never taken for whole. */
export async function removeBackupSet(files: Files, folder: string): Promise<void> {
  const going = `${folder}.removed${partialEnding}`;
  await files.remove(going);
  await files.rename(folder, going);
  await files.remove(going);
}

/**
 * Removes what dead runs of this server left below the destination. The caller has the server's lock, so no run of
 * this server is making a set now; what other servers make there is not touched.
 */
export async function removePartialSets(files: Files, destination: string, server: string): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const path of await partialsIn(files, destination)) {
    if (!isOfServer(path, server)) continue;
    await files.remove(path);
    removed.push(path);
  }
  return removed;
}

async function partialsIn(files: Files, destination: string): Promise<readonly string[]> {
  try {
    if ((await files.glance(destination)) === undefined) return [];
    const entries = await files.list(destination);
    return entries.map(({ path }) => path).filter((path) => path.toLowerCase().endsWith(partialEnding));
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-found') return [];
    throw error;
  }
}

/** `mfa1-20260307-221500.1a2b3c4d.partial`: the server's name is followed by a time, not by more of a name. */
function isOfServer(path: string, server: string): boolean {
  const name = fileNameOf(path).toLowerCase();
  const prefix = `${server.toLowerCase()}-`;
  return name.startsWith(prefix) && /^\d{8}-\d{6}(-\d+)?\./.test(name.slice(prefix.length));
}
