import { sameText } from '../../host/same-text.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import { oldComponent } from '../situation.js';
import { requireApprovedFile } from './copy-package.js';
import { dataFileLives } from './data-file.js';
import { runInstaller } from './run-installer.js';
import { stopProductServices } from './stop-services.js';
import type { Toolbox, UpgradeToolbox } from './toolbox.js';

type Reinstallation = Extract<UpgradeChange, { kind: 'reinstall-product' }>;

/** Installs a product of the old generation again and looks afterwards: entry and application are there, the data lives. */
export async function reinstallProduct(change: Reinstallation, toolbox: UpgradeToolbox): Promise<StepResult> {
  const { host, log } = toolbox;
  const logPath = `${toolbox.logFolder}\\reinstall-${change.component}.log`;
  const state = await toolbox.readState();
  if (isThere(change, state)) {
    return { changed: false, notes: [`${change.displayName} ${change.version} is installed.`] };
  }
  // The installer of the agent starts its service, which then holds the data.
  await stopProductServices(toolbox, state);
  await requireApprovedFile(change.packagePath, change.sha256, toolbox);
  const proveDataFile = await dataFileLives(toolbox);
  const result = await runInstaller(
    {
      what: `${change.displayName} ${change.version}`,
      purpose: 'install',
      logPath,
      run: () =>
        host.installer.install({
          packagePath: change.packagePath,
          properties: propertiesOf(change),
          logPath,
          timeLimitSeconds: toolbox.installerTimeLimitSeconds,
          onProgress: (seconds) => log.progress(`${change.displayName} is being installed, ${seconds} seconds so far.`),
        }),
    },
    toolbox,
  );
  if (!isThere(change, await toolbox.readState())) throw notThere(change, logPath);
  return { ...result, notes: [...result.notes, await proveDataFile('same-or-converted')] };
}

function propertiesOf({ address }: Reinstallation): Readonly<Record<string, string>> {
  if (address === undefined) return {};
  return {
    TARGETSITE: `/LM/W3SVC/${address.siteId}`,
    TARGETVDIR: address.virtualDirectory,
    TARGETAPPPOOL: address.applicationPool,
  };
}

function isThere({ component, address }: Reinstallation, state: Awaited<ReturnType<Toolbox['readState']>>): boolean {
  const found = oldComponent(state, component);
  if (found === undefined || address === undefined) return found !== undefined;
  return found.web?.siteId === address.siteId && sameText(found.web.virtualDirectory, `/${address.virtualDirectory}`);
}

function notThere({ displayName, address }: Reinstallation, logPath: string): UserError {
  const where = address === undefined ? '' : ` at /${address.virtualDirectory} of site ${address.siteId}`;
  return new UserError(
    'product-not-found-after-installation',
    `The installer reported success, but ${displayName} is not installed${where}.`,
    `See ${logPath}, install it by hand, and run again.`,
  );
}
