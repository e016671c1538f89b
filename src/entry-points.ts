import { backupPfdata } from './actions/backup-pfdata.js';
import { checkHost } from './actions/check-host.js';
import { inspect } from './actions/inspect.js';
import { installMfaServer } from './actions/install-mfa-server.js';
import { installMobileApp } from './actions/install-mobile-app.js';
import { installPortal } from './actions/install-portal.js';
import { installWebServiceSdk } from './actions/install-web-service-sdk.js';
import { makeRehearsalServer } from './actions/make-rehearsal-server.js';
import { mergeWebconfig } from './actions/merge-webconfig.js';
import { planFleetAction } from './actions/plan-fleet.js';
import { readSettings } from './actions/read-settings.js';
import { restoreBackup } from './actions/restore-backup.js';
import { stageInstallers } from './actions/stage-installers.js';
import { uninstallPhonefactor } from './actions/uninstall-phonefactor.js';
import { upgrade } from './actions/upgrade.js';
import { upgradeReport } from './actions/upgrade-report.js';
import { verifyUpgrade } from './actions/verify-upgrade.js';
import { UserError } from './user-error.js';
import type { Action } from './workflow/action.js';
import { readInputs } from './workflow/read-inputs.js';
import { refuseInputs } from './workflow/refuse-inputs.js';
import { leftState } from './workflow/step-state.js';

/**
 * Every action by the name of its folder; `upgrade` is the action at the root. Only names, inputs and texts: what an
 * action does is loaded when its inputs are found right.
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

/** What a stub in `dist` calls. Never throws: a fault ends in `process.exitCode`. */
export async function main(name: ActionName): Promise<void> {
  const action: Action = actions[name];
  try {
    const inputs = readInputs(action.inputs, process.env);
    const { runWithCompleteInputs } = await import('./actions/shared/complete-inputs.js');
    await runWithCompleteInputs(action, inputs, process.env);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'input-invalid')) throw error;
    refuseInputs(error, process.env);
  }
}

/** What the second stub of an action that changes a server calls, at the end of the job, cancelled or not. */
export async function post(name: ActionName): Promise<void> {
  const state = leftState(process.env);
  if (state === undefined) return;
  const { endOfStep } = await import('./actions/shared/end-of-step.js');
  await endOfStep(actions[name], state, process.env);
}

/** What `dist/cli` calls. `bundles`: the folder of the bundles. */
export async function cli(bundles: string): Promise<void> {
  const { runCommandLine } = await import('./cli/run-command-line.js');
  await runCommandLine(process.argv.slice(2), actions, bundles);
}
