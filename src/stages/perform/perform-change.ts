import type { StepResult } from '../../plan/apply-plan.js';
import type { UpgradeChange } from '../change.js';
import { confirmBackup } from './confirm-backup.js';
import { copyPackage } from './copy-package.js';
import { createBackup } from './create-backup.js';
import { installServer } from './install-server.js';
import { installWebComponent } from './install-web-component.js';
import { keepInstallPath } from './keep-install-path.js';
import { mergeConfiguration } from './merge-configuration.js';
import { proveRollBack } from './prove-roll-back.js';
import { reinstallProduct } from './reinstall-product.js';
import { removeCopiedThemes } from './remove-copied-themes.js';
import { restoreFiles, restoreRegistry, startNamedServices, verifyBackupSet } from './restore-backup.js';
import { restoreThemes } from './restore-themes.js';
import { startProductServices } from './start-services.js';
import type { UpgradeToolbox } from './toolbox.js';
import { uninstallProduct } from './uninstall-product.js';
import { createApplicationPool, removeApplicationPool, restoreWebSettings } from './web-settings.js';

/** The code behind each kind of change. */
export function performChange(change: UpgradeChange, toolbox: UpgradeToolbox): Promise<StepResult> {
  switch (change.kind) {
    case 'create-backup-set':
      return createBackup(change, toolbox);
    case 'confirm-backup-set':
      return confirmBackup(change, toolbox);
    case 'uninstall-product':
      return uninstallProduct(change, toolbox);
    case 'keep-install-path':
      return keepInstallPath(change, toolbox);
    case 'install-server':
      return installServer(change, toolbox);
    case 'start-product-services':
      return startProductServices(toolbox);
    case 'create-application-pool':
      return createApplicationPool(change, toolbox);
    case 'install-web-component':
      return installWebComponent(change, toolbox);
    case 'restore-web-settings':
      return restoreWebSettings(change, toolbox);
    case 'restore-themes':
      return restoreThemes(change, toolbox);
    case 'merge-configuration':
      return mergeConfiguration(change, toolbox);
    case 'copy-package':
      return copyPackage(change, toolbox);
    case 'verify-backup-set':
      return verifyBackupSet(change, toolbox);
    case 'reinstall-product':
      return reinstallProduct(change, toolbox);
    case 'restore-registry':
      return restoreRegistry(change, toolbox);
    case 'restore-files':
      return restoreFiles(change, toolbox);
    case 'remove-copied-themes':
      return removeCopiedThemes(change, toolbox);
    case 'remove-application-pool':
      return removeApplicationPool(change, toolbox);
    case 'start-services':
      return startNamedServices(change, toolbox);
    case 'prove-roll-back':
      return proveRollBack(change, toolbox);
  }
}
