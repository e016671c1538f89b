import { describe, expect, test } from '@jest/globals';
import { looks, sandboxCases, webServerCases } from '../../../src/host/contract/contract.js';
import { adapterOf, NotTried } from '../../../src/host/contract/contract-case.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { onSampleServer } from '../sample-server.js';

const settings = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: [],
};

/** The names of the cases that fail on a server whose answers are changed, and of those that were not tried. */
function found(lie: (host: Host) => Partial<Host>, hasWebServer = true) {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await open({ processId: process.pid });
    const [failed, untried]: [string[], string[]] = [[], []];
    for (const { name, run } of [...looks, ...webServerCases]) {
      const bench = { host: { ...host, ...lie(host) }, hasWebServer, folder: 'C:\\Contract' };
      await run(bench).catch((error) => (error instanceof NotTried ? untried : failed).push(name));
    }
    return { failed, untried };
  });
}

const notFound = async () => {
  throw new HostError('not-found', 'x', 'There is none.');
};

describe('the check of a server', () => {
  test('finds nothing on a rehearsal, which has neither PowerShell nor a program of Microsoft', async () => {
    expect(await found(() => ({}))).toEqual({
      failed: [],
      untried: [
        'PowerShell: it runs scripts of the suite',
        'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
      ],
    });
  });

  test.each<[string, (host: Host) => Partial<Host>, string]>([
    [
      'an IIS of which the answer is that it is not there',
      ({ webServer }) => ({ webServer: { ...webServer, read: async () => undefined } }),
      'web server: sites, applications and pools, the same when they are read again',
    ],
    [
      'settings of an application that is not there',
      ({ webServer }) => ({ webServer: { ...webServer, readSettings: async () => settings } }),
      'web server: what is missing',
    ],
    [
      'a pool that is made twice',
      ({ webServer }) => ({
        webServer: {
          ...webServer,
          createApplicationPool: (pool) => webServer.createApplicationPool(pool).catch(() => {}),
        },
      }),
      'web server: a pool is made once',
    ],
    [
      'a pool that stays',
      ({ webServer }) => ({ webServer: { ...webServer, removeApplicationPool: async () => {} } }),
      'web server: a pool that nothing uses is removed, one that is not there as well',
    ],
    [
      'a list of services that is empty',
      ({ services }) => ({ services: { ...services, list: async () => [] } }),
      'services: every service reports how it is set up, and reports the same again',
    ],
    [
      'a service that is not there and stops',
      ({ services }) => ({ services: { ...services, stop: async () => {} } }),
      'services: one that does not exist',
    ],
    [
      'a file that a stranger signed in the place of Windows',
      ({ installer }) => ({
        installer: {
          ...installer,
          describe: async () => ({
            kind: 'setup',
            properties: {},
            publisher: { status: 'trusted', subject: 'CN=x, O=Fabrikam' },
          }),
        },
      }),
      'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
    ],
    [
      'a start of Windows in the future',
      ({ machine }) => ({
        machine: { ...machine, facts: async () => ({ ...(await machine.facts()), bootTime: '2099-01-01T00:00:00Z' }) },
      }),
      'machine: facts',
    ],
    [
      'an address that everybody reaches',
      ({ machine }) => ({ machine: { ...machine, canReach: async () => true } }),
      'machine: what cannot be reached',
    ],
    [
      'a process number that always runs',
      ({ processes }) => ({ processes: { ...processes, isRunning: async () => true } }),
      'processes: this one runs, another does not',
    ],
    [
      'a clock that does not move',
      ({ clock }) => ({ clock: { ...clock, sleep: async () => {} } }),
      'clock: sleeping moves it',
    ],
  ])('finds %s', async (_what, lie, name) => {
    expect((await found(lie)).failed).toContain(name);
  });

  test('has nothing to find in IIS where it is not there', async () => {
    const { failed } = await found(
      ({ webServer }) => ({
        webServer: {
          ...webServer,
          read: async () => undefined,
          readSettings: notFound,
          createApplicationPool: notFound,
        },
      }),
      false,
    );
    expect(failed).toEqual([]);
  });

  test('is about one adapter in each case, and no two cases have one name', () => {
    const names = [...looks, ...sandboxCases].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set([...looks, ...sandboxCases].map(adapterOf))).toEqual(
      new Set([
        'machine',
        'processes',
        'clock',
        'PowerShell',
        'services',
        'web server',
        'signatures',
        'files',
        'registry',
        'installer',
      ]),
    );
  });
});
