import type { ManifestEntry } from '../../backup/backup-set.js';
import type { FileGlance, Files } from '../../host/files.js';
import { isAtOrBelow, topmostPaths } from '../../host/windows-path.js';
import type { ComponentName } from '../../product/components.js';
import type { BackupChain } from '../step-context.js';
import { entriesOf } from './backup-chain.js';

/** Roles whose entries together are a folder with all below it. */
const folderRoles = ['data', 'theme'];
const roles = [...folderRoles, 'web.config'];

/**
 * Originals of these components that are no longer as the newest set that holds them recorded them: other size or
 * time, gone, or new in a folder that was backed up whole.
 */
export async function changedSinceBackup(
  files: Files,
  chain: BackupChain,
  components: readonly ComponentName[],
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const component of components) {
    for (const role of roles) {
      const stored = entriesOf(chain, component, role);
      for (const { entry } of stored) if (await isChanged(files, entry)) changed.push(entry.originalPath ?? '');
      if (folderRoles.includes(role)) changed.push(...(await newFiles(files, chain, component, role)));
    }
  }
  return changed;
}

async function isChanged(files: Files, { originalPath, size, modified }: ManifestEntry): Promise<boolean> {
  if (originalPath === undefined) return false;
  const found = await files.glance(originalPath);
  return found === undefined || found.size !== size || found.modified !== modified;
}

async function newFiles(files: Files, chain: BackupChain, component: ComponentName, role: string) {
  const stored = entriesOf(chain, component, role);
  const known = new Set(stored.map(({ entry }) => entry.originalPath?.toLowerCase()));
  const tops = topFolders(
    stored.flatMap(({ set }) => set.manifest.folders.map(({ path }) => path)),
    stored.flatMap(({ entry }) => entry.originalPath ?? []),
  );
  const found: string[] = [];
  for (const folder of tops) found.push(...(await filesBelow(files, folder)));
  return found.filter((path) => !known.has(path.toLowerCase()));
}

/** Of the set's folders those that hold the entries and lie in none of the others. */
function topFolders(folders: readonly string[], paths: readonly string[]): readonly string[] {
  return topmostPaths(folders.filter((folder) => paths.some((path) => isAtOrBelow(path, folder))));
}

async function filesBelow(files: Files, folder: string): Promise<readonly string[]> {
  if ((await files.glance(folder))?.kind !== 'folder') return [];
  const below: string[] = [];
  for (const child of await files.glanceInto(folder)) below.push(...(await pathsOf(files, child)));
  return below;
}

async function pathsOf(files: Files, { kind, path }: FileGlance): Promise<readonly string[]> {
  if (kind === 'folder') return filesBelow(files, path);
  return kind === 'file' ? [path] : [];
}
