import { UserError } from './base/user-error.js';
import type { Action } from './workflow/action.js';
import { ownEnvironment } from './workflow/own-environment.js';
import { readInputs } from './workflow/read-inputs.js';
import { refuseInputs } from './workflow/refuse-inputs.js';
import { leftState } from './workflow/step-state.js';

/** The definition of each action; a step loads its own alone, before it reads its inputs. */
const definitions = {
  upgrade: async () => (await import('./actions/upgrade.js')).upgrade,
  inspect: async () => (await import('./actions/inspect.js')).inspect,
  'check-host': async () => (await import('./actions/check-host.js')).checkHost,
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
  'read-settings': async () => (await import('./actions/read-settings.js')).readSettings,
  'upgrade-report': async () => (await import('./actions/upgrade-report.js')).upgradeReport,
  'verify-upgrade': async () => (await import('./actions/verify-upgrade.js')).verifyUpgrade,
  'restore-backup': async () => (await import('./actions/restore-backup.js')).restoreBackup,
} as const satisfies Readonly<Record<string, () => Promise<Action>>>;

/** What a stub in `dist` calls. Never throws: a fault ends in `process.exitCode`. */
export async function main(name: keyof typeof definitions): Promise<void> {
  const environment = ownEnvironment();
  const action = await definitions[name]();
  try {
    const inputs = readInputs(action.inputs, environment);
    const { runWithCompleteInputs } = await import('./actions/shared/complete-inputs.js');
    await runWithCompleteInputs(action, inputs, environment);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'input-invalid')) throw error;
    refuseInputs(error, environment);
  }
}

/** What the second stub of an action that changes a server calls, at the end of the job, cancelled or not. */
export async function post(name: keyof typeof definitions): Promise<void> {
  const environment = ownEnvironment();
  const state = leftState(environment);
  if (state === undefined) return;
  const { endOfStep } = await import('./actions/shared/end-of-step.js');
  await endOfStep(await definitions[name](), state, environment);
}

/** What `dist/cli` calls. `bundles`: the folder of the bundles. */
export async function cli(bundles: string): Promise<void> {
  const { runCommandLine } = await import('./cli/run-command-line.js');
  const { actions } = await import('./actions/all.js');
  await runCommandLine(process.argv.slice(2), actions, { bundles, environment: ownEnvironment() });
}
