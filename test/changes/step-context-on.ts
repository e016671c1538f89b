import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../../src/base/log.js';
import { journalPath, workFolderOf } from '../../src/changes/server/work-folder.js';
import type { StepContext } from '../../src/changes/step-context.js';
import type { Host } from '../../src/host/host.js';
import type { InstallerRun } from '../../src/host/installer.js';
import {
  decodeRegistrationFile,
  formatRegistrationFile,
  parseRegistrationFile,
} from '../../src/host/registration-file.js';
import { openJournal } from '../../src/plan/journal.js';
import type { RunRequest } from '../../src/stages/run/run-request.js';
import { stepContext } from '../../src/stages/run/step-context.js';
import { runStage } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';

/** What the steps of a run on this rehearsal server work with; the journal is the server's own. */
export async function stepContextOn(host: Host, change: Partial<RunRequest> = {}): Promise<StepContext> {
  const workFolder = await workFolderOf(host, undefined);
  const request: RunRequest = {
    host,
    log: silentLog,
    mode: 'apply',
    knowledge: {},
    // Steps ask for them only for what a package is accepted by.
    choices: (folder) => ({
      backupDestination: `${folder}\\backups`,
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
    plan: () => {
      throw new Error('No step plans.');
    },
    showPlan: async () => {},
    ...change,
  };
  const journal = await openJournal(host.files, host.clock, journalPath(workFolder));
  return stepContext(request, { workFolder, journal, digest: 'sha256:0' });
}

/** A whole backup of the sample `one-server`; the services run again afterwards. Gives the set's folder. */
export async function backUpOneServer(host: Host): Promise<string> {
  const { fault, backup } = await runStage(host, 'one-server', 'backup-pfdata');
  if (fault !== undefined) throw fault;
  return backup?.folder ?? '';
}

export async function stopAllServices({ services }: Host): Promise<void> {
  for (const { name } of await services.list()) await services.stop(name, 60);
}

/** Takes one value out of the registry of a rehearsal server, which the port cannot do. */
export async function removeRegistryValue(folder: string, name: string): Promise<void> {
  const path = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
  const keys = parseRegistrationFile(decodeRegistrationFile(await readFile(path), 'sample'), 'sample');
  const left = keys.map((key) => ({ ...key, values: key.values.filter((value) => value.name !== name) }));
  await writeFile(path, formatRegistrationFile(left));
}

type Sample = Parameters<Parameters<typeof onSampleServer>[1]>[0];

/** On the sample server after a backup, its services stopped. */
export function afterBackup(work: (host: Host, set: string, server: Sample) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async (server) => {
    const host = await server.open();
    const set = await backUpOneServer(host);
    await stopAllServices(host);
    await work(host, set, server);
  });
}

export function withInstaller(host: Host, change: Partial<Host['installer']>): Host {
  return { ...host, installer: { ...host.installer, ...change } };
}

/** What an installer says that did nothing. */
export const installerRan: InstallerRun = { exitCode: 0, seconds: 1, logExcerpt: [] };

export const isSuccessful = async () => installerRan;

export const neverRun = async (): Promise<InstallerRun> => {
  throw new Error('It was run.');
};
