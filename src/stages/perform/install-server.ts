import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import { newComponent } from '../situation.js';
import { requireApprovedFile } from './copy-package.js';
import { dataFileLives } from './data-file.js';
import { runInstaller } from './run-installer.js';
import type { Toolbox } from './toolbox.js';

type Installation = Extract<UpgradeChange, { kind: 'install-server' }>;

/** Runs the setup program and looks afterwards: product there, in the old folder, data file alive. */
export async function installServer(change: Installation, toolbox: Toolbox): Promise<StepResult> {
  const { host, log } = toolbox;
  const logPath = `${toolbox.logFolder}\\install-server.log`;
  await requireApprovedFile(change.setupPath, change.sha256, toolbox);
  const proveDataFile = await dataFileLives(toolbox);
  const result = await runInstaller(
    {
      what: change.setupPath,
      purpose: 'install',
      logPath,
      run: () =>
        host.installer.runSetup({
          setupPath: change.setupPath,
          arguments: change.arguments,
          logPath,
          timeLimitSeconds: toolbox.installerTimeLimitSeconds,
          onProgress: (seconds) => log.progress(`The server is being installed, ${seconds} seconds so far.`),
        }),
    },
    toolbox,
  );
  await proveInstalled(change, toolbox, logPath);
  return { ...result, notes: [...result.notes, await proveDataFile('same-or-converted')] };
}

async function proveInstalled(change: Installation, toolbox: Toolbox, logPath: string): Promise<void> {
  const state = await toolbox.readState();
  if (newComponent(state, 'agent') === undefined) {
    throw new UserError(
      'server-not-found-after-installation',
      'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.',
      `Some setup programs end before their work is done. See ${logPath}, wait for it and run again.`,
    );
  }
  const folder = state.installPath?.path;
  if (folder?.toLowerCase() !== change.installPath.toLowerCase()) {
    throw new UserError(
      'server-in-other-folder',
      `The server was installed into ${folder ?? 'an unknown folder'}, not into ${change.installPath}, where the data file is.`,
      'Uninstall it, put the registry value InstallPath back with restore-backup, and run again.',
    );
  }
}
