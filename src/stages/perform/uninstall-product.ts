import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import { dataFileLives } from './data-file.js';
import { runInstaller } from './run-installer.js';
import type { Toolbox } from './toolbox.js';

type Removal = Extract<UpgradeChange, { kind: 'uninstall-product' }>;

/**
 * Removes one product by its product code and looks afterwards: the entry is gone and the data file has the bytes it
 * had before. The services are stopped already.
 */
export async function uninstallProduct(change: Removal, toolbox: Toolbox): Promise<StepResult> {
  const { host, log } = toolbox;
  const logPath = `${toolbox.logFolder}\\uninstall-${change.component}.log`;
  const proveDataFile = await dataFileLives(toolbox);
  const result = await runInstaller(
    {
      what: `${change.displayName} ${change.version}`,
      purpose: 'uninstall',
      logPath,
      run: () =>
        host.installer.uninstall({
          productCode: change.productCode,
          logPath,
          timeLimitSeconds: toolbox.installerTimeLimitSeconds,
          onProgress: (seconds) => log.progress(`${change.displayName} is being removed, ${seconds} seconds so far.`),
        }),
    },
    toolbox,
  );
  const { components } = await toolbox.readState();
  if (components.some(({ product }) => product.productCode === change.productCode)) {
    throw new UserError(
      'product-still-there',
      `The installer reported success, but ${change.displayName} is still in Programs and Features.`,
      `Remove it there by hand, see ${logPath}, and run again.`,
    );
  }
  return { ...result, notes: [...result.notes, await proveDataFile('same-bytes')] };
}
