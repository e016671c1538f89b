import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { decodeRegistrationFile, parseRegistrationFile } from '../../src/host/registration-file.js';
import type { RegistryValue } from '../../src/host/registry.js';
import type { Site } from '../../src/host/web-server.js';
import type { Approval } from '../../src/plan/approval.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import type { RestoreWishes } from '../../src/stages/restore-backup/restore-facts.js';
import { restorePlanner } from '../../src/stages/restore-backup/restore-planner.js';
import { runPlan } from '../../src/stages/run/run-plan.js';
import { folderDigest } from '../host/folder-digest.js';

export const rollBack: RestoreWishes = {
  scope: 'roll-back',
  overwrite: true,
  createMissingFolders: false,
  fromOtherServer: false,
  oldInstallers: 'C:\\Install\\PhoneFactor5',
};
export function restore(
  host: Host,
  folder: string,
  request: Partial<RestoreWishes> = {},
  mode: 'plan' | 'apply' = 'apply',
  approval?: Approval,
) {
  return runPlan({
    host,
    log: silentLog,
    mode,
    knowledge: {},
    backupPath: folder,
    choices: (workFolder) => ({
      backupDestination: `${workFolder}\\backups`,
      virtualDirectories: {
        'user-portal': { name: 'keep' },
        'mobile-app': { name: 'keep' },
        'web-service-sdk': { name: 'keep' },
      },
      oldOnly: 'carry',
    }),
    paths: () => [],
    confirmed: [],
    run: { address: 'test' },
    installerTimeLimitSeconds: 3600,
    serviceTimeLimitSeconds: 60,
    plan: restorePlanner(host, {}, folder, { ...rollBack, ...request }),
    showPlan: async () => {},
    ...(approval === undefined ? {} : { approval }),
  });
}

export async function restored(host: Host, folder: string, request: Partial<RestoreWishes> = {}): Promise<RunOutcome> {
  const outcome = await restore(host, folder, request);
  if (outcome.fault !== undefined) throw outcome.fault;
  return outcome;
}

/**
 * The suite's own folder, and logs of the product: they record what happened, the roll-back included. What a virtual
 * installer that died wrote beside a package is of no product.
 */
const notRolledBack = /^C\/ProgramData\/mfa-server-upgrade\/|\/Logs\/[^/]+\.log$|\.msi\.partial$/;

/** Of an entry in Programs and Features what identifies the product: Windows Installer writes the rest anew. */
function ofSuite(path: string, values: readonly RegistryValue[]): RegistryValue[] {
  if (!/\\Uninstall\\\{[^\\]+$/i.test(path)) return [...values];
  return values.filter(({ name }) => ['DisplayName', 'DisplayVersion', 'Publisher'].includes(name));
}

/**
 * Everything of a rehearsal server that a roll-back has to bring back. Files byte for byte, but for the suite's own
 * folder; registry, services and IIS by what they say, because their order is of no meaning; what Windows Installer
 * keeps of installed products by product. Logs of the product are not part of a backup.
 */
export async function snapshot(folder: string) {
  const files = Object.entries(await folderDigest(join(folder, 'drives')));
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const registry = await readFile(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'));
  const keys = parseRegistrationFile(decodeRegistrationFile(registry, 'registry'), 'registry');
  const { services } = await json('services.json');
  const web = await json('web-server.json');
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return {
    files: Object.fromEntries(files.filter(([path]) => !notRolledBack.test(path))),
    registry: Object.fromEntries(keys.map(({ path, values }) => [path, ofSuite(path, values).sort(byName)])),
    services: [...services].sort(byName),
    sites: web.sites.map((site: Site) => ({
      ...site,
      applications: [...site.applications].sort((a, b) => (a.path < b.path ? -1 : 1)),
    })),
    pools: [...web.applicationPools].sort(byName),
    products: Object.keys(await folderDigest(join(folder, 'installed-products'))),
  };
}
