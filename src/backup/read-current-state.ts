import { omitUndefined } from '../base/json.js';
import type { AccessRights, FactRefusal, Files } from '../host/files.js';
import { HostError, isServerLost } from '../host/host-error.js';
import { folderOf, topmostPaths } from '../host/windows-path.js';
import type { BackupSet, OriginalFacts } from './backup-set.js';
import { inGroups } from './in-groups.js';
import { originalFacts } from './original-facts.js';
import { type CurrentFile, type CurrentState, type RestoreSelection, selectedOriginals } from './restore-plan.js';
import { isDebris } from './restoring-debris.js';

/**
 * Looks at the places where the selected items of a set belong. Reads every byte of what is there; what the machine does
 * not let it read is in the answer.
 */
export async function readCurrentState(
  files: Files,
  set: BackupSet,
  selection: RestoreSelection,
): Promise<CurrentState> {
  const originals = selectedOriginals(set, selection);
  const look = lookAt(files);
  const { descriptors, refused } = await rightsOf(look, originals);
  const found = new Map<string, CurrentFile>();
  await inGroups(originals.files, async ({ originalPath: path }) => {
    const current = await currentFile(look, path, descriptors);
    if (current !== undefined) found.set(path.toLowerCase(), current);
  });
  const folders = await foldersThere(look, originals, descriptors);
  const ofSet = new Set(originals.files.map(({ originalPath }) => originalPath.toLowerCase()));
  const others: string[] = [];
  for (const { path } of originals.folders) {
    if (folders.has(path.toLowerCase())) others.push(...(await othersIn(look, path, ofSet)));
  }
  return { files: found, folders, others: [...new Set(others)], rightsNotRead: refused, notRead: look.notRead() };
}

/** A server's files, and what of them could not be read. */
interface Look {
  readonly files: Files;
  /** Undefined where the place is not there or cannot be read, which is remembered. A server that is lost is an error. */
  read<T>(path: string, work: (files: Files) => Promise<T>): Promise<T | undefined>;
  notRead(): readonly FactRefusal[];
}

function lookAt(files: Files): Look {
  const refused = new Map<string, FactRefusal>();
  return {
    files,
    async read(path, work) {
      try {
        return await work(files);
      } catch (error) {
        if (!(error instanceof HostError) || isServerLost(error)) throw error;
        // A drive that is not there has no files.
        if (error.code !== 'not-found') refused.set(path.toLowerCase(), { path, message: error.message });
        return undefined;
      }
    },
    notRead: () => [...refused.values()],
  };
}

type Originals = ReturnType<typeof selectedOriginals>;
type Descriptors = ReadonlyMap<string, string>;

/** One question for each folder with all below it, and for each file outside of them. */
async function rightsOf(look: Look, { folders, files: stored }: Originals): Promise<AccessRights> {
  const found = new Map<string, string>();
  const refused: FactRefusal[] = [];
  for (const path of topmostPaths([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => one.originalPath),
  ])) {
    if ((await look.read(path, (files) => files.stat(path))) === undefined) continue;
    const rights = await look.files.securityDescriptors(path);
    for (const [at, descriptor] of rights.descriptors) found.set(at, descriptor);
    refused.push(...rights.refused);
  }
  return { descriptors: found, refused };
}

async function foldersThere(look: Look, { folders, files: stored }: Originals, descriptors: Descriptors) {
  const there = new Map<string, OriginalFacts>();
  for (const path of new Set([
    ...folders.map((folder) => folder.path),
    ...stored.map((one) => folderOf(one.originalPath)),
  ])) {
    const entry = await look.read(path, (files) => files.stat(path));
    const key = path.toLowerCase();
    if (entry?.kind === 'folder') there.set(key, originalFacts(entry, descriptors.get(key)));
  }
  return there;
}

async function currentFile(look: Look, path: string, descriptors: Descriptors): Promise<CurrentFile | undefined> {
  return look.read(path, async (files): Promise<CurrentFile | undefined> => {
    const entry = await files.stat(path);
    if (entry?.kind !== 'file') return undefined;
    const { size, modified } = entry;
    const facts = originalFacts(entry, descriptors.get(path.toLowerCase()));
    try {
      return { status: 'present', size, modified, facts, sha256: (await files.digest(path)).sha256 };
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'in-use')) throw error;
      return { status: 'in-use', size, modified, facts, ...omitUndefined({ holder: error.holder }) };
    }
  });
}

/** Files below the folder, at any depth, that are not in the set. */
async function othersIn(look: Look, folder: string, ofSet: ReadonlySet<string>): Promise<readonly string[]> {
  const others: string[] = [];
  for (const { kind, path } of (await look.read(folder, (files) => files.list(folder))) ?? []) {
    if (kind === 'folder') others.push(...(await othersIn(look, path, ofSet)));
    else if (!ofSet.has(path.toLowerCase()) && !isDebris(path)) others.push(path);
  }
  return others;
}
