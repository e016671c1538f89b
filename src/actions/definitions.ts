import type { Action } from '../workflow/action.js';

/**
 * The definition of each action by the name of its folder; `upgrade` is the action at the root. Only names, inputs and
 * texts, and a step loads its own alone, before it reads its inputs: what an action does is loaded when they are found
 * right. All of them together: `all.ts`.
 */
export const definitions = {
  upgrade: async () => (await import('./upgrade.js')).upgrade,
  inspect: async () => (await import('./inspect.js')).inspect,
  'check-host': async () => (await import('./check-host.js')).checkHost,
  'backup-pfdata': async () => (await import('./backup-pfdata.js')).backupPfdata,
  'uninstall-phonefactor': async () => (await import('./uninstall-phonefactor.js')).uninstallPhonefactor,
  'install-mfa-server': async () => (await import('./install-mfa-server.js')).installMfaServer,
  'install-web-service-sdk': async () => (await import('./install-web-service-sdk.js')).installWebServiceSdk,
  'stage-installers': async () => (await import('./stage-installers.js')).stageInstallers,
  'install-portal': async () => (await import('./install-portal.js')).installPortal,
  'install-mobile-app': async () => (await import('./install-mobile-app.js')).installMobileApp,
  'merge-webconfig': async () => (await import('./merge-webconfig.js')).mergeWebconfig,
  'make-rehearsal-server': async () => (await import('./make-rehearsal-server.js')).makeRehearsalServer,
  'plan-fleet': async () => (await import('./plan-fleet.js')).planFleetAction,
  'read-settings': async () => (await import('./read-settings.js')).readSettings,
  'upgrade-report': async () => (await import('./upgrade-report.js')).upgradeReport,
  'verify-upgrade': async () => (await import('./verify-upgrade.js')).verifyUpgrade,
  'restore-backup': async () => (await import('./restore-backup.js')).restoreBackup,
} as const satisfies Readonly<Record<string, () => Promise<Action>>>;

export type ActionName = keyof typeof definitions;
