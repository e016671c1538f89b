import { UserError } from './user-error.js';
import type { Action } from './workflow/action.js';
import { readInputs } from './workflow/read-inputs.js';
import { refuseInputs } from './workflow/refuse-inputs.js';

/** Every action by the name of its folder; each loads on its own. `upgrade` is the action at the root. */
export const actions = {
  upgrade: async () => (await import('./actions/upgrade.js')).upgrade,
  inspect: async () => (await import('./actions/inspect.js')).inspect,
  'backup-pfdata': async () => (await import('./actions/backup-pfdata.js')).backupPfdata,
  'uninstall-phonefactor': async () => (await import('./actions/uninstall-phonefactor.js')).uninstallPhonefactor,
  'install-mfa-server': async () => (await import('./actions/install-mfa-server.js')).installMfaServer,
  'install-web-service-sdk': async () => (await import('./actions/install-web-service-sdk.js')).installWebServiceSdk,
  'stage-installers': async () => (await import('./actions/stage-installers.js')).stageInstallers,
  'install-portal': async () => (await import('./actions/install-portal.js')).installPortal,
  'install-mobile-app': async () => (await import('./actions/install-mobile-app.js')).installMobileApp,
  'merge-webconfig': async () => (await import('./actions/merge-webconfig.js')).mergeWebconfig,
  'make-rehearsal-server': async () => (await import('./actions/make-rehearsal-server.js')).makeRehearsalServer,
  'plan-fleet': async () => (await import('./actions/plan-fleet.js')).planFleetAction,
  'upgrade-report': async () => (await import('./actions/upgrade-report.js')).upgradeReport,
  'verify-upgrade': async () => (await import('./actions/verify-upgrade.js')).verifyUpgrade,
} as const;

export type ActionName = keyof typeof actions;

/** What a stub in `dist` calls. Never throws: a fault ends in `process.exitCode`. */
export async function main(name: ActionName): Promise<void> {
  const action: Action = await actions[name]();
  try {
    const inputs = readInputs(action.inputs, process.env);
    const { runAction } = await import('./workflow/run-action.js');
    await runAction(action, inputs, process.env);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'input-invalid')) throw error;
    refuseInputs(error, process.env);
  }
}
