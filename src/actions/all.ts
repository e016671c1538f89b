import type { Action } from '../workflow/action.js';
import { backupPfdata } from './backup-pfdata.js';
import { checkHost } from './check-host.js';
import { inspect } from './inspect.js';
import { installMfaServer } from './install-mfa-server.js';
import { installMobileApp } from './install-mobile-app.js';
import { installPortal } from './install-portal.js';
import { installWebServiceSdk } from './install-web-service-sdk.js';
import { makeRehearsalServer } from './make-rehearsal-server.js';
import { mergeWebconfig } from './merge-webconfig.js';
import { planFleetAction } from './plan-fleet.js';
import { readSettings } from './read-settings.js';
import { restoreBackup } from './restore-backup.js';
import { stageInstallers } from './stage-installers.js';
import { uninstallPhonefactor } from './uninstall-phonefactor.js';
import { upgrade } from './upgrade.js';
import { upgradeReport } from './upgrade-report.js';
import { verifyUpgrade } from './verify-upgrade.js';

/**
 * Every action by the name of its folder; `upgrade` is the action at the root. Only names, inputs and texts: what an
 * action does is loaded when its inputs are found right. A step loads its own definition alone, see `entry-points.ts`.
 */
export const actions = {
  upgrade,
  inspect,
  'check-host': checkHost,
  'backup-pfdata': backupPfdata,
  'uninstall-phonefactor': uninstallPhonefactor,
  'install-mfa-server': installMfaServer,
  'install-web-service-sdk': installWebServiceSdk,
  'stage-installers': stageInstallers,
  'install-portal': installPortal,
  'install-mobile-app': installMobileApp,
  'merge-webconfig': mergeWebconfig,
  'make-rehearsal-server': makeRehearsalServer,
  'plan-fleet': planFleetAction,
  'read-settings': readSettings,
  'upgrade-report': upgradeReport,
  'verify-upgrade': verifyUpgrade,
  'restore-backup': restoreBackup,
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof actions;
