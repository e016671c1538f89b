import type { BackupSet } from '../../src/backup/backup-set.js';
import { type BackupRequest, createBackupSet } from '../../src/backup/create-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';

export const dataFolder = 'C:\\Program Files\\PhoneFactor\\Data';
export const dataFile = `${dataFolder}\\Phonefactor.pfdata`;
export const portalConfiguration = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
export const destination = 'C:\\backups';

/** The Data folder, the portal's web.config and theme, and a document of the sample `one-server`. */
export const sampleRequest: BackupRequest = {
  destination,
  name: 'mfa1-20260307-221500',
  server: 'MFA1',
  tool: { name: 'mfa-server-upgrade', version: '0' },
  origin: { who: 'alex', why: 'change 4711', run: 'https://example.test/run/1', planDigest: 'sha256:00' },
  consistent: true,
  items: [
    { kind: 'folder', component: 'agent', role: 'data', path: dataFolder },
    { kind: 'file', component: 'user-portal', role: 'web.config', path: portalConfiguration },
    {
      kind: 'folder',
      component: 'user-portal',
      role: 'theme',
      path: 'C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Contoso',
    },
    { kind: 'document', component: 'agent', role: 'registry', name: 'registry/agent.reg', bytes: Buffer.from('reg') },
  ],
};

export function createSampleSet({ files, clock }: Host, change: Partial<BackupRequest> = {}) {
  return createBackupSet(files, clock, { ...sampleRequest, ...change }, silentLog);
}

/** Stops every service: one of them keeps the sample's data file open. */
export async function stopAll(host: Host): Promise<Host> {
  for (const { name } of await host.services.list()) await host.services.stop(name, 60);
  return host;
}

/** On the sample server with its services stopped and a set made. */
export function withSampleSet(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    await work(host, await createSampleSet(host));
  });
}
