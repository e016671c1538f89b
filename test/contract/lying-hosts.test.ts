import { describe, expect, test } from '@jest/globals';
import type { ContractCase } from '../../src/host/contract/contract-case.js';
import type { Host } from '../../src/host/host.js';
import { contractCases, untriedOnRehearsals } from './host-contract.js';
import { onRehearsalBench } from './rehearsal-bench.js';

const defaults = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: [],
};

/** Swallows what a port throws: the way in which an error becomes an answer. */
async function quietly<T>(work: () => Promise<T>, instead: T): Promise<T> {
  try {
    return await work();
  } catch {
    return instead;
  }
}

/** Each wrong answer with the cases that have to notice it. */
const lies: Readonly<Record<string, (host: Host) => Partial<Host>>> = {
  'an IIS that cannot be read is not there': ({ webServer }) => ({
    webServer: { ...webServer, read: () => quietly(webServer.read, undefined) },
  }),
  'an IIS that cannot be read is empty': ({ webServer }) => ({
    webServer: {
      ...webServer,
      read: () => quietly(webServer.read, { version: '10.0', sites: [], applicationPools: [] }),
    },
  }),
  'settings that cannot be read are what they are by default': ({ webServer }) => ({
    webServer: {
      ...webServer,
      readSettings: (site, path) => quietly(() => webServer.readSettings(site, path), defaults),
    },
  }),
  'services that cannot be listed are none': ({ services }) => ({
    services: { ...services, list: () => quietly(services.list, []) },
  }),
  'a service that does not take the order is stopped': ({ services }) => ({
    services: { ...services, stop: (name, limit) => quietly(() => services.stop(name, limit), undefined) },
  }),
  'a closed key is a missing one': ({ registry }) => ({
    registry: { ...registry, readTree: (key, view) => quietly(() => registry.readTree(key, view), undefined) },
  }),
  'a missing key cannot be read': ({ registry }) => ({
    registry: {
      ...registry,
      async readTree(key, view) {
        const tree = await registry.readTree(key, view);
        return tree ?? registry.exportKey(key, view).then(() => []);
      },
    },
  }),
  'rights that are not told are none, without a word': ({ files }) => ({
    files: {
      ...files,
      securityDescriptors: async (path) => ({ ...(await files.securityDescriptors(path)), refused: [] }),
    },
  }),
  'rights that were not put back were': ({ files }) => ({ files: { ...files, putFacts: async () => [] } }),
  'a signature that was not checked is trusted': ({ installer }) => ({
    installer: {
      ...installer,
      async describe(path) {
        const described = await installer.describe(path);
        const subject = 'CN=Microsoft Corporation';
        return { ...described, publisher: { status: 'trusted', subject } };
      },
    },
  }),
  'PowerShell answers': ({ machine }) => ({
    machine: {
      ...machine,
      async facts() {
        const { powerShell: _silence, ...facts } = await machine.facts();
        return facts;
      },
    },
  }),
  'a file in use is empty': ({ files }) => ({
    files: { ...files, read: (path) => quietly(() => files.read(path), new Uint8Array()) },
  }),
  'a missing file is empty': ({ files }) => ({
    files: { ...files, stat: async (path) => (await files.stat(path)) ?? files.stat('C:\\Contract') },
  }),
};

/** Names of the cases that fail; installers are left out, for they change what is there. */
async function failures(lie: (host: Host) => Partial<Host>): Promise<readonly string[]> {
  const failed: string[] = [];
  await onRehearsalBench(async (bench) => {
    const lying = { ...bench, host: { ...bench.host, ...lie(bench.host) } };
    for (const { name, run } of contractCases.filter(isAboutAnswers)) {
      await run(lying).catch(() => failed.push(name));
    }
  });
  return failed;
}

function isAboutAnswers({ name }: ContractCase): boolean {
  return !name.startsWith('installer') && !untriedOnRehearsals.includes(name);
}

describe('the contract is red for a host that gives a wrong answer in one of the three answers', () => {
  test('and green for one that does not', async () => {
    expect(await failures(() => ({}))).toEqual([]);
  });

  test.each(Object.entries(lies))('%s', async (_lie, change) => {
    expect(await failures(change)).not.toEqual([]);
  });
});
