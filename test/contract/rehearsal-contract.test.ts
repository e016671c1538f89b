import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { silentArguments } from '../../scripts/sample-servers/mfa-server-packages.js';
import { onSampleServer } from '../host/sample-server.js';
import { type Bench, contractCases } from './host-contract.js';

/** A running service that holds the file: that is how a rehearsal server has files in use. */
async function holdBy(folder: string, path: string): Promise<() => Promise<void>> {
  const file = join(folder, 'services.json');
  const before = await readFile(file, 'utf8');
  const { services } = JSON.parse(before);
  const [some] = services;
  const holder = { ...some, name: 'Holder', state: 'running', holds: [path] };
  await writeFile(file, JSON.stringify({ services: [...services, holder] }));
  return () => writeFile(file, before);
}

describe('the contract of a host, on a rehearsal server', () => {
  let bench: Bench;
  let close: () => void = () => {};
  let closed: Promise<void>;

  beforeAll(async () => {
    await new Promise<void>((ready, fail) => {
      closed = onSampleServer('one-server', async ({ folder, open }) => {
        const host = await open({ processId: process.pid });
        await host.files.createFolder('C:\\Contract');
        bench = {
          host,
          folder: 'C:\\Contract',
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
          hold: (path) => holdBy(folder, path),
        };
        ready();
        await new Promise<void>((resolve) => {
          close = resolve;
        });
      });
      closed.catch(fail);
    });
  });

  afterAll(async () => {
    close();
    await closed;
  });

  for (const { name, run } of contractCases) test(name, () => run(bench));
});
