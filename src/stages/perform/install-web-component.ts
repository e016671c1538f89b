import { sameText } from '../../host/same-text.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { componentTitles } from '../../product/components.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import { newComponent } from '../situation.js';
import { requireApprovedFile } from './copy-package.js';
import { runInstaller } from './run-installer.js';
import type { Toolbox } from './toolbox.js';

type Installation = Extract<UpgradeChange, { kind: 'install-web-component' }>;

/** Properties of a Web Setup package; source: "Installation Address User Interface Dialog Box" (Visual Studio). */
const addressProperties = ['TARGETSITE', 'TARGETVDIR', 'TARGETAPPPOOL'] as const;

/** Installs a web package at its address and looks afterwards whether IIS has the application there. */
export async function installWebComponent(change: Installation, toolbox: Toolbox): Promise<StepResult> {
  const { host, log } = toolbox;
  const logPath = `${toolbox.logFolder}\\install-${change.component}.log`;
  await requireApprovedFile(change.packagePath, change.sha256, toolbox);
  await requireAddressProperties(change, toolbox);
  const result = await runInstaller(
    {
      what: change.packagePath,
      purpose: 'install',
      logPath,
      run: () =>
        host.installer.install({
          packagePath: change.packagePath,
          properties: {
            TARGETSITE: `/LM/W3SVC/${change.siteId}`,
            TARGETVDIR: change.virtualDirectory,
            TARGETAPPPOOL: change.applicationPool,
          },
          logPath,
          timeLimitSeconds: toolbox.installerTimeLimitSeconds,
          onProgress: (seconds) => log.progress(`${change.packagePath} is being installed, ${seconds} seconds so far.`),
        }),
    },
    toolbox,
  );
  await proveApplication(change, toolbox, logPath);
  return result;
}

/** Without these properties the package would install at an address of its own choice. */
async function requireAddressProperties(change: Installation, { host }: Toolbox): Promise<void> {
  const { properties } = await host.installer.describe(change.packagePath);
  const missing = addressProperties.filter((name) => !(name in properties));
  if (missing.length > 0) {
    throw new UserError(
      'package-without-address',
      `${change.packagePath} does not declare ${missing.join(', ')}, so site and virtual directory cannot be chosen.`,
      `Install the ${componentTitles[change.component]} through the console of the MFA Server as /${change.virtualDirectory}, then run again.`,
    );
  }
}

async function proveApplication(change: Installation, toolbox: Toolbox, logPath: string): Promise<void> {
  const web = newComponent(await toolbox.readState(), change.component)?.web;
  if (web?.siteId === change.siteId && sameText(web.virtualDirectory, `/${change.virtualDirectory}`)) {
    return;
  }
  throw new UserError(
    'web-application-not-found-after-installation',
    `The package reported success, but site ${change.siteId} has no ${componentTitles[change.component]} at /${change.virtualDirectory}.`,
    `See ${logPath} and the site in IIS Manager, mend it and run again.`,
  );
}
