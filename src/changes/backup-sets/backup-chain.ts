import type { BackupSet, ManifestEntry } from '../../backup/backup-set.js';
import { storedPath } from '../../backup/stored-name.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import type { Inventory } from '../../product/inventory.js';
import { parseInventory } from '../../product/parse-inventory.js';
import { hasTracesOfAgent, oldComponent, type ServerState } from '../../product/server-state.js';
import type { BackupChain } from '../step-context.js';
import { baselineRole, inventoryRole } from './roles.js';

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

/** The bytes that the set's manifest lists. @throws UserError `backup-not-intact` where the file has others */
export async function readStored(files: Files, { set, entry, path }: StoredEntry): Promise<Uint8Array> {
  const bytes = await files.read(path);
  if (sha256Of(bytes) === entry.sha256) return bytes;
  throw new UserError(
    'backup-not-intact',
    `The backup set ${set.folder} is not whole: ${entry.storedAs} has other bytes.`,
    'Nothing is taken from it. Put the set back from a copy, or give the folder of a whole copy as backup-path; put this one aside until the cause is known.',
  );
}

/** The server before the first removal, as the newest set records it. */
export async function baselineOf(files: Files, { sets }: BackupChain): Promise<Inventory | undefined> {
  const [newest] = sets;
  if (newest === undefined) return undefined;
  const chain: BackupChain = { sets: [newest] };
  const [stored] = [...entriesOf(chain, 'server', baselineRole), ...entriesOf(chain, 'server', inventoryRole)];
  if (stored === undefined) return undefined;
  return parseInventory(await readStored(files, stored), stored.path);
}

/** Folders of the sets that a pending upgrade depends on: for each component the newest that has it. */
export function neededSets({ sets }: BackupChain): readonly string[] {
  const needed = componentNames.flatMap((component) => {
    const newest = sets.find(({ manifest }) => manifest.components.includes(component));
    return newest === undefined ? [] : [newest.folder];
  });
  return [...new Set(needed)];
}
