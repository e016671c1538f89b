import type { BackupSet, ManifestEntry } from '../../backup/backup-set.js';
import { storedPath } from '../../backup/stored-name.js';
import { readBackupSet } from '../../backup/verify-backup-set.js';
import type { Files } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { type Inventory, parseInventory } from '../../product/inventory.js';
import { hasTracesOfAgent, oldComponent, type ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import type { BackupChain } from '../step-context.js';
import { baselineRole, inventoryRole } from './roles.js';

/**
 * Reads the sets in these folders. A folder that is gone or no set is an error only where it was named by a person.
 * @throws UserError `backup-set-not-found`, `backup-manifest-unreadable`
 */
export async function readBackupChain(
  files: Files,
  named: string | undefined,
  remembered: readonly string[],
): Promise<BackupChain> {
  const sets = named === undefined ? [] : [await readNamed(files, named)];
  for (const folder of remembered) {
    if (sets.some((set) => sameText(set.folder, folder))) continue;
    const set = await readRemembered(files, folder);
    if (set !== undefined) sets.push(set);
  }
  return { sets };
}

async function readNamed(files: Files, folder: string): Promise<BackupSet> {
  try {
    return await readBackupSet(files, folder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UserError(
      'backup-set-not-found',
      `${folder} is no backup set: ${error.message}`,
      'Give the folder that backup-pfdata named in its output backup-path: it holds manifest.json.',
      { cause: error },
    );
  }
}

async function readRemembered(files: Files, folder: string): Promise<BackupSet | undefined> {
  try {
    return await readBackupSet(files, folder);
  } catch (error) {
    // Retention removes sets, and so may a person.
    if (error instanceof UserError && error.code === 'backup-manifest-missing') return undefined;
    throw error;
  }
}

/** Components that some set was made for. */
export function componentsInChain({ sets }: BackupChain): readonly ComponentName[] {
  const stored = new Set(sets.flatMap(({ manifest }) => manifest.components));
  return componentNames.filter((component) => stored.has(component));
}

/** Components of the old generation that are still installed, in a fixed order. */
export function installedOldComponents(state: ServerState): readonly ComponentName[] {
  return componentNames.filter((component) => oldComponent(state, component) !== undefined);
}

/** Those, and the agent whose data is all that is left of it, in a fixed order. */
export function componentsToBackUp(state: ServerState): readonly ComponentName[] {
  return componentNames.filter(
    (component) => oldComponent(state, component) !== undefined || (component === 'agent' && hasTracesOfAgent(state)),
  );
}

export interface StoredEntry {
  readonly set: BackupSet;
  readonly entry: ManifestEntry;
  /** Path of the stored file on the server. */
  readonly path: string;
}

/** The entries of one component and role, from the newest set that has any. */
export function entriesOf({ sets }: BackupChain, component: string, role: string): readonly StoredEntry[] {
  for (const set of sets) {
    const found = set.manifest.entries.filter((entry) => entry.component === component && entry.role === role);
    if (found.length > 0) {
      return found.map((entry) => ({ set, entry, path: storedPath(set.folder, entry.storedAs) }));
    }
  }
  return [];
}

/** The server before the first removal, as the newest set tells it. */
export async function baselineOf(files: Files, { sets }: BackupChain): Promise<Inventory | undefined> {
  const [newest] = sets;
  if (newest === undefined) return undefined;
  const chain: BackupChain = { sets: [newest] };
  const [stored] = [...entriesOf(chain, 'server', baselineRole), ...entriesOf(chain, 'server', inventoryRole)];
  if (stored === undefined) return undefined;
  return parseInventory(Buffer.from(await files.read(stored.path)).toString('utf8'), stored.path);
}

/** Folders of the sets that a pending upgrade depends on: for each component the newest that holds it. */
export function neededSets({ sets }: BackupChain): readonly string[] {
  const needed = componentNames.flatMap((component) => {
    const newest = sets.find(({ manifest }) => manifest.components.includes(component));
    return newest === undefined ? [] : [newest.folder];
  });
  return [...new Set(needed)];
}
