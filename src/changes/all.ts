import * as v from 'valibot';
import type { Change } from '../plan/plan.js';
import { activateServer } from './activate-server.js';
import { changeCallers } from './change-callers.js';
import type { ChangeKind } from './change-kind.js';
import { confirmBackupSet } from './confirm-backup-set.js';
import { confirmOtherDefaults } from './confirm-other-defaults.js';
import { confirmReplicationGroup } from './confirm-replication-group.js';
import { copyPackage } from './copy-package.js';
import { createApplicationPool } from './create-application-pool.js';
import { createBackupSet } from './create-backup-set.js';
import { extractDefaultConfigurations } from './extract-default-configurations.js';
import { informUsers } from './inform-users.js';
import { installServer } from './install-server.js';
import { installWebComponent } from './install-web-component.js';
import { keepInstallPath } from './keep-install-path.js';
import { mergeConfiguration } from './merge-configuration.js';
import { proveRollBack } from './prove-roll-back.js';
import { reinstallProduct } from './reinstall-product.js';
import { removeApplicationPool } from './remove-application-pool.js';
import { removeCopiedThemes } from './remove-copied-themes.js';
import { restoreFiles } from './restore-files.js';
import { restoreRegistry } from './restore-registry.js';
import { restoreThemes } from './restore-themes.js';
import { restoreWebSettings } from './restore-web-settings.js';
import { setPortalUrl } from './set-portal-url.js';
import { startServices } from './start-services.js';
import { stopServices } from './stop-services.js';
import { uninstallProduct } from './uninstall-product.js';
import { uploadBackupSet } from './upload-backup-set.js';
import { verifyBackupSet } from './verify-backup-set.js';

/** Every kind of change. A new one is a file of its own and a line here. */
const kinds = [
  activateServer,
  changeCallers,
  confirmBackupSet,
  confirmOtherDefaults,
  confirmReplicationGroup,
  copyPackage,
  createApplicationPool,
  createBackupSet,
  extractDefaultConfigurations,
  informUsers,
  installServer,
  installWebComponent,
  keepInstallPath,
  mergeConfiguration,
  proveRollBack,
  reinstallProduct,
  removeApplicationPool,
  removeCopiedThemes,
  restoreFiles,
  restoreRegistry,
  restoreThemes,
  restoreWebSettings,
  setPortalUrl,
  startServices,
  stopServices,
  uninstallProduct,
  uploadBackupSet,
  verifyBackupSet,
] as const;

/** Plain data: it is shown, digested, approved, then performed. */
export type UpgradeChange = v.InferOutput<(typeof kinds)[number]['schema']>;

export type ChangeOf<K extends UpgradeChange['kind']> = Extract<UpgradeChange, { kind: K }>;

const byName: ReadonlyMap<string, ChangeKind<UpgradeChange>> = new Map(
  // The compiler does not see that a kind is only asked about its own changes.
  kinds.map((kind) => [kind.kind, kind as ChangeKind<UpgradeChange>]),
);

/** All that is known of a change. */
export function kindOf(change: UpgradeChange): ChangeKind<UpgradeChange> {
  const kind = byName.get(change.kind);
  if (kind === undefined) throw new Error(`${change.kind} is a kind of change that this version does not know.`);
  return kind;
}

/** A change out of a file, where this version knows its kind. */
export function isKnown(change: Change): change is UpgradeChange {
  return byName.has(change.kind);
}

/** Every kind with all of its fields, for the reference. */
export const describedChange = v.union(kinds.map(({ schema }): v.GenericSchema<unknown, Change> => schema));
