import type { StepResult } from '../../plan/apply-plan.js';
import type { ChangeOf, UpgradeChange } from '../all.js';
import type { StepContext } from '../step-context.js';
import { confirmBackupSet, createBackupSet, verifyBackupSet } from './backing-up.js';
import { extractDefaultConfigurations } from './extracting.js';
import { keepInstallPath } from './keeping.js';
import { mergeConfiguration } from './merging.js';
import { proveRollBack } from './proving.js';
import { removeCopiedThemes, restoreFiles, restoreRegistry, restoreThemes } from './restoring.js';
import { uploadBackupSet } from './uploading.js';

type Performers = {
  readonly [K in UpgradeChange['kind']]?: (change: ChangeOf<K>, context: StepContext) => Promise<StepResult>;
};

/**
 * How changes are made that read backup sets or merge configurations. All of it is loaded with the first step that is
 * performed; a plan is made without. A change that needs no more than the ports of the host has its `perform` in its
 * own file.
 */
export const performers: Performers = {
  'confirm-backup-set': confirmBackupSet,
  'create-backup-set': createBackupSet,
  'extract-default-configurations': extractDefaultConfigurations,
  'keep-install-path': keepInstallPath,
  'merge-configuration': mergeConfiguration,
  'prove-roll-back': proveRollBack,
  'remove-copied-themes': removeCopiedThemes,
  'restore-files': restoreFiles,
  'restore-registry': restoreRegistry,
  'restore-themes': restoreThemes,
  'upload-backup-set': uploadBackupSet,
  'verify-backup-set': verifyBackupSet,
};
