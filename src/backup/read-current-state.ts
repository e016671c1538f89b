import { omitUndefined } from '../base/json.js';
import type { AccessRights, FactRefusal, FileEntry, Files } from '../host/files.js';
import { HostError, undefinedWhereNotFound } from '../host/host-error.js';
import { folderOf, topmostPaths } from '../host/windows-path.js';
import type { BackupSet, OriginalFacts } from './backup-set.js';
import { inGroups } from './in-groups.js';
import { originalFacts } from './original-facts.js';
import { type CurrentFile, type CurrentState, type RestoreSelection, selectedOriginals } from './restore-plan.js';
import { isDebris } from './restoring-debris.js';

/** Looks at the places where the selected items of a set belong. Reads every byte of what is there. */
export async function readCurrentState(
  files: Files,
  set: BackupSet,
  selection: RestoreSelection,
): Promise<CurrentState> {
  const originals = selectedOriginals(set, selection);
  const { descriptors, refused } = await rightsOf(files, originals);
  const found = new Map<string, CurrentFile>();
  await inGroups(originals.files, async ({ originalPath: path }) => {
    const current = await currentFile(files, path, descriptors);
    if (current !== undefined) found.set(path.toLowerCase(), current);
  });
  const folders = await foldersThere(files, originals, descriptors);
  const ofSet = new Set(originals.files.map(({ originalPath }) => originalPath.toLowerCase()));
  const others: string[] = [];
  for (const { path } of originals.folders) {
    if (folders.has(path.toLowerCase())) others.push(...(await othersIn(files, path, ofSet)));
  }
  return { files: found, folders, others: [...new Set(others)], rightsNotRead: refused };
}

type Originals = ReturnType<typeof selectedOriginals>;
type Descriptors = ReadonlyMap<string, string>;

/** One question for each folder with all below it, and for each file outside of them. */
async function rightsOf(files: Files, { folders, files: stored }: Originals): Promise<AccessRights> {
  const found = new Map<string, string>();
  const refused: FactRefusal[] = [];
  for (const path of topmostPaths([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => one.originalPath),
  ])) {
    if ((await statOf(files, path)) === undefined) continue;
    const rights = await files.securityDescriptors(path);
    for (const [at, descriptor] of rights.descriptors) found.set(at, descriptor);
    refused.push(...rights.refused);
  }
  return { descriptors: found, refused };
}

async function foldersThere(files: Files, { folders, files: stored }: Originals, descriptors: Descriptors) {
  const there = new Map<string, OriginalFacts>();
  for (const path of new Set([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => folderOf(one.originalPath)),
  ])) {
    const entry = await statOf(files, path);
    const key = path.toLowerCase();
    if (entry?.kind === 'folder') there.set(key, originalFacts(entry, descriptors.get(key)));
  }
  return there;
}

async function currentFile(files: Files, path: string, descriptors: Descriptors): Promise<CurrentFile | undefined> {
  const entry = await statOf(files, path);
  if (entry?.kind !== 'file') return undefined;
  const { size, modified } = entry;
  const facts = originalFacts(entry, descriptors.get(path.toLowerCase()));
  try {
    return { status: 'present', size, modified, facts, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'in-use')) throw error;
    return { status: 'in-use', size, modified, facts, ...omitUndefined({ holder: error.holder }) };
  }
}

/** Files below the folder, at any depth, that are not in the set. */
async function othersIn(files: Files, folder: string, ofSet: ReadonlySet<string>): Promise<readonly string[]> {
  const others: string[] = [];
  for (const { kind, path } of await files.list(folder)) {
    if (kind === 'folder') others.push(...(await othersIn(files, path, ofSet)));
    else if (!ofSet.has(path.toLowerCase()) && !isDebris(path)) others.push(path);
  }
  return others;
}

/** A drive that is not there has no files. */
function statOf(files: Files, path: string): Promise<FileEntry | undefined> {
  return files.stat(path).catch(undefinedWhereNotFound);
}
