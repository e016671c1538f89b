import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentArguments } from '../../scripts/sample-servers/mfa-server-packages.js';
import { placeTinyPackages } from '../../src/stages/check-host/tiny-packages.js';
import { onSampleServer } from '../host/sample-server.js';
import type { Bench, Failure } from './host-contract.js';

/** The sample server with everything on it, as a bench of the contract. */
export function onRehearsalBench(work: (bench: Bench) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ folder, open }) => {
    const host = await open({ processId: process.pid });
    await host.files.createFolder('C:\\Contract');
    const tiny = await placeTinyPackages(host, 'C:\\Contract', 'no folder of the runner');
    await work({
      host,
      folder: 'C:\\Contract',
      ...(tiny === undefined ? {} : { tiny }),
      agent: {
        packagePath: 'C:\\Install\\PhoneFactor5\\PhoneFactorAgentSetup64.msi',
        displayName: 'PhoneFactor Agent',
        serviceName: 'PhoneFactorSvc',
        dataFile: 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata',
      },
      server: {
        setupPath: 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
        silentArguments,
        serviceName: 'MultiFactorAuth',
      },
      hasWebServer: true,
      fail: (what) => failBy(folder, what),
      hold: (path) => holdBy(folder, path),
    });
  });
}

/** By the faults file of the rehearsal server. */
async function failBy(folder: string, what: Failure): Promise<() => Promise<void>> {
  const file = join(folder, 'faults.json');
  const fault =
    typeof what === 'object'
      ? { closedKeys: [what.closedKey] }
      : { [what]: what === 'powerShell' ? 'refused' : { words: 'It was let fail for this test.' } };
  await writeFile(file, JSON.stringify(fault));
  return () => rm(file);
}

/** A running service that keeps the file open: that is how a rehearsal server has files in use. */
async function holdBy(folder: string, path: string): Promise<() => Promise<void>> {
  const file = join(folder, 'services.json');
  const before = await readFile(file, 'utf8');
  const { services } = JSON.parse(before);
  const [some] = services;
  const holder = { ...some, name: 'Holder', state: 'running', holds: [path] };
  await writeFile(file, JSON.stringify({ services: [...services, holder] }));
  return () => writeFile(file, before);
}
