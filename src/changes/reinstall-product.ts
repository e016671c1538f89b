import * as v from 'valibot';
import { UserError } from '../base/user-error.js';
import { sameText } from '../host/same-text.js';
import { folderOf } from '../host/windows-path.js';
import type { StepResult } from '../plan/apply-plan.js';
import { oldComponent, type ServerState } from '../product/server-state.js';
import { reinstallationId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { component, fields, kindOfChange, sha256, text } from './fields.js';
import { requireApprovedFile } from './installing/approved-file.js';
import { dataFileCheck } from './installing/data-file-check.js';
import { runInstaller } from './installing/run-installer.js';
import { propertiesFor, webAddressSchema } from './installing/web-package.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('reinstall-product'),
  component,
  displayName: text('Name in Programs and Features.'),
  version: text('Version in Programs and Features.'),
  packagePath: text('The very package that the product was installed from.'),
  sha256,
  address: v.exactOptional(v.pipe(webAddressSchema, v.description('Where a web component was.'))),
});

type Reinstallation = v.InferOutput<typeof schema>;

/** A product of the old generation again, from the very package that it came from. */
export const reinstallProduct = defineChange({
  kind: 'reinstall-product',
  schema,
  id: ({ component }: Reinstallation) => reinstallationId(component),
  title: ({ displayName, version, packagePath }) => `Install ${displayName} ${version} again from ${packagePath}`,
  component: (change) => change.component,
  does: 'installs',
  effects: ({ component }) => ({
    interrupts: [],
    restores: component === 'agent' ? [] : [component],
    minutes: component === 'agent' ? assumedMinutes['server-setup'] : assumedMinutes['web-component'],
  }),
  needs: () => ['verify-backup-set', 'stop-services', 'restore-registry-first'],
  shown: ({ displayName, version, packagePath }) => [
    {
      part: 'installed',
      group: folderOf(packagePath),
      item: `${displayName} ${version}`,
      line: (items) => `${items} from ${folderOf(packagePath)}`,
    },
  ],
  perform: (change, context) => reinstall(change, context),
  proof(change, state, { logFolder }) {
    if (isThere(change, state)) return undefined;
    const { address, displayName } = change;
    const where = address === undefined ? '' : ` at /${address.virtualDirectory} of site ${address.siteId}`;
    return new UserError(
      'product-not-found-after-installation',
      `The installer reported success, but ${displayName} is not installed${where}.`,
      `See ${logPathOf(change, logFolder)}, install it by hand, and run again.`,
    );
  },
});

async function reinstall(change: Reinstallation, context: StepContext): Promise<StepResult> {
  const { host, log } = context;
  const { displayName, version, packagePath, address } = change;
  if (isThere(change, await context.readState())) {
    return { outcome: 'already-done', notes: [`${displayName} ${version} is installed.`] };
  }
  const logPath = logPathOf(change, context.logFolder);
  await requireApprovedFile(packagePath, change.sha256, context);
  const checkDataFile = await dataFileCheck(context);
  const result = await runInstaller(
    {
      what: `${displayName} ${version}`,
      purpose: 'install',
      logPath,
      run: (onStart) =>
        host.installer.install({
          packagePath,
          properties: address === undefined ? {} : propertiesFor(address),
          logPath,
          timeLimitSeconds: context.installerTimeLimitSeconds,
          onStart,
          onProgress: (seconds) => log.progress(`${displayName} is being installed, ${seconds} seconds so far.`),
        }),
    },
    context,
  );
  return { ...result, notes: [...result.notes, await checkDataFile('same-or-converted')] };
}

function logPathOf({ component }: Reinstallation, logFolder: string): string {
  return `${logFolder}\\reinstall-${component}.log`;
}

function isThere({ component, address }: Reinstallation, state: ServerState): boolean {
  const found = oldComponent(state, component);
  if (found === undefined || address === undefined) return found !== undefined;
  return found.web?.siteId === address.siteId && sameText(found.web.virtualDirectory, `/${address.virtualDirectory}`);
}
