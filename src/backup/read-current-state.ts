import type { FileEntry, Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import type { BackupSet } from './backup-set.js';
import {
  type CurrentFile,
  type CurrentState,
  folderOf,
  type RestoreSelection,
  selectedOriginals,
} from './restore-plan.js';
import { isDebris } from './restoring-debris.js';

/** Looks at the places where the selected items of a set belong. Reads every byte of what lies there. */
export async function readCurrentState(
  files: Files,
  set: BackupSet,
  selection: RestoreSelection,
): Promise<CurrentState> {
  const originals = selectedOriginals(set, selection);
  const paths = originals.files.map(({ originalPath }) => originalPath);
  const found = new Map<string, CurrentFile>();
  for (const path of paths) {
    const current = await currentFile(files, path);
    if (current !== undefined) found.set(path.toLowerCase(), current);
  }
  const ofSet = new Set(paths.map((path) => path.toLowerCase()));
  const folders = new Set<string>();
  const others: string[] = [];
  for (const path of [...originals.folders.map((folder) => folder.path), ...paths.map(folderOf)]) {
    if (folders.has(path.toLowerCase()) || (await statOf(files, path))?.kind !== 'folder') continue;
    folders.add(path.toLowerCase());
  }
  for (const { path } of originals.folders) {
    if (folders.has(path.toLowerCase())) others.push(...(await othersIn(files, path, ofSet)));
  }
  return { files: found, folders, others: [...new Set(others)] };
}

async function currentFile(files: Files, path: string): Promise<CurrentFile | undefined> {
  const entry = await statOf(files, path);
  if (entry?.kind !== 'file') return undefined;
  const { size, modified } = entry;
  try {
    return { status: 'present', size, modified, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'in-use')) throw error;
    const holder = error.holder === undefined ? {} : { holder: error.holder };
    return { status: 'in-use', size, modified, ...holder };
  }
}

/** Files below the folder, at any depth, that the set does not hold. */
async function othersIn(files: Files, folder: string, ofSet: ReadonlySet<string>): Promise<readonly string[]> {
  const others: string[] = [];
  for (const { kind, path } of await files.list(folder)) {
    if (kind === 'folder') others.push(...(await othersIn(files, path, ofSet)));
    else if (!ofSet.has(path.toLowerCase()) && !isDebris(path)) others.push(path);
  }
  return others;
}

/** A drive that is not there holds nothing. */
async function statOf(files: Files, path: string): Promise<FileEntry | undefined> {
  try {
    return await files.stat(path);
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-found') return undefined;
    throw error;
  }
}
