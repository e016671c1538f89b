import type { BackupSet, ManifestEntry } from '../../backup/backup-set.js';
import type { RestorePlan } from '../../backup/restore-plan.js';
import {
  isSame,
  type RegistryDifferences,
  type RegistryDocument,
} from '../../changes/backup-sets/registry-differences.js';
import type { OldPackages } from '../../changes/installing/old-packages.js';
import { sameText } from '../../host/same-text.js';
import type { ComponentName } from '../../product/components.js';
import type { ServerState } from '../../product/server-state.js';

/** What the operator chose of a restore. */
export interface RestoreWishes {
  /** `items`: files, registry and IIS settings only. `roll-back`: the old products as well. */
  readonly scope: 'items' | 'roll-back';
  /** Absent means all that is in the set. */
  readonly components?: readonly ComponentName[];
  readonly overwrite: boolean;
  readonly createMissingFolders: boolean;
  /** Folder with the packages that the old products came from; wanted for a roll-back. */
  readonly oldInstallers?: string;
  /** Write to places, too, that the inventory in the set does not know as places of the product. */
  readonly otherPlaces?: boolean;
  /** Restore a set of another server here. */
  readonly fromOtherServer: boolean;
}

/** Everything that a restore is planned from; read once, then only judged. */
export interface RestoreFacts {
  readonly set: BackupSet;
  /** For components of that server that are not in the set: the newest set beside it that has them. */
  readonly elsewhere: ReadonlyMap<ComponentName, string>;
  /** The server as it is in the set's inventory. */
  readonly before: ServerState;
  readonly now: ServerState;
  /** Old components that this restore began to install again: their files and values are newer, and nobody's. */
  readonly reinstalled: ReadonlySet<ComponentName>;
  /** Services that the suite stopped and has not started again. */
  readonly leftStopped: readonly string[];
  /** By the journal, the upgrade ran on this server since the set was made: what is newer comes from it. */
  readonly isUpgradedSince: boolean;
  /** What putting the files back would do. */
  readonly files: RestorePlan;
  /** Exported registry keys, and how the registry differs from each. */
  readonly registry: readonly RegistryState[];
  /** Packages of the old products that were found, by component. */
  readonly packages: OldPackages;
}

export interface RegistryState {
  readonly document: RegistryDocument;
  /** The topmost keys in the document. */
  readonly keys: readonly string[];
  readonly differences: RegistryDifferences;
}

/** `documents/registry/product-32.reg` and its sister. */
export function registryDocuments(entries: readonly ManifestEntry[]): readonly RegistryDocument[] {
  return entries.flatMap(({ role, storedAs }) => {
    const [, view] = /-(32|64)\.reg$/.exec(storedAs) ?? [];
    return role === 'registry' && (view === '32' || view === '64') ? [{ storedAs, view }] : [];
  });
}

/** All of them where one is needed: the step stays the same when a run died between two of them. */
export function documentsToImport(registry: readonly RegistryState[], exact: boolean): readonly RegistryDocument[] {
  const isNeeded = registry.some(({ differences }) => !isSame(differences, exact));
  return isNeeded ? registry.map(({ document }) => document) : [];
}

/**
 * A roll-back of this server from a set of its own, with the upgrade on record: what is newer than the set was written by
 * the upgrade and the server that it installed. The plan lists it, and who approves the plan lets it go.
 */
export function undoesUpgrade({ set, now, isUpgradedSince }: RestoreFacts, { scope }: RestoreWishes): boolean {
  return scope === 'roll-back' && isUpgradedSince && sameText(set.manifest.server, now.machine.name);
}
