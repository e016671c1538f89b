import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { HostError } from '../../../src/host/host-error.js';
import type { InstallAction } from '../../../src/host/rehearsal/format.js';
import { createRehearsalRegistry } from '../../../src/host/rehearsal/rehearsal-registry.js';
import { createRehearsalServices } from '../../../src/host/rehearsal/rehearsal-services.js';
import { createRehearsalWebServer } from '../../../src/host/rehearsal/rehearsal-web-server.js';
import { faultLine, type Installed, runInstallAction } from '../../../src/host/rehearsal/run-install-action.js';
import { onSmallServer } from './small-server.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const settings = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: [],
};
const service = {
  name: 'MultiFactorAuth',
  displayName: 'MFA Server',
  imagePath: '[INSTALLFOLDER]\\svc.exe',
  startType: 'automatic',
  state: 'running',
  account: 'LocalSystem',
  dependsOn: [],
} as const;
const site = { name: 'Default Web Site', id: 1, state: 'started', bindings: [], applications: [] };
const serverFiles = {
  'registry/HKEY_LOCAL_MACHINE.reg': 'Windows Registry Editor Version 5.00\n',
  'services.json': { services: [{ ...service, imagePath: 'C:\\old.exe' }] },
  'web-server.json': { version: '8.5', sites: [site], applicationPools: [] },
};

/** Does the actions of a package on a server with these files, and gives what is there afterwards. */
async function installed(actions: readonly InstallAction[], before: Readonly<Record<string, string>> = {}) {
  const files = new Map(Object.entries(before));
  const remembered: string[] = [];
  const record: Installed = { files: [], registryValues: [], services: [], webApplications: [] };
  const port: Partial<Files> = {
    stat: async (path) => (files.has(path) ? ({ path } as Awaited<ReturnType<Files['stat']>>) : undefined),
    read: async (path) => Buffer.from(files.get(path) ?? ''),
    write: async (path, bytes) => void files.set(path, Buffer.from(bytes).toString()),
  };
  return onSmallServer(serverFiles, async ({ server, storage, clock, faults }) => {
    const parts = {
      files: port as Files,
      registry: createRehearsalRegistry(server, storage, faults),
      services: createRehearsalServices(server, storage, clock, faults),
      webServer: createRehearsalWebServer(server, storage, faults),
      realPath: async (path: string) => path,
    };
    const transaction = {
      remember: async (path: string) => void remembered.push(path),
      commit: async () => {},
      rollBack: async () => {},
    };
    const properties = { INSTALLFOLDER: 'D:\\MFA', TARGETSITE: '/LM/W3SVC/1' };
    for (const action of actions) await runInstallAction(action, properties, parts, transaction, record);
    return {
      files: Object.fromEntries(files),
      remembered,
      record,
      registry: await parts.registry.readTree(key, '32'),
      services: await parts.services.list(),
      applications: (await parts.webServer.read())?.sites[0]?.applications,
    };
  });
}

const write = (more: Partial<Extract<InstallAction, { do: 'write-file' }>> = {}): InstallAction => ({
  do: 'write-file',
  path: '[INSTALLFOLDER]\\a.txt',
  content: { text: 'in [INSTALLFOLDER]' },
  ...more,
});
const convert: InstallAction = { do: 'convert-data-file', path: '[INSTALLFOLDER]\\a.pfdata', marker: 'NEW:' };

describe('what a package of a rehearsal does', () => {
  test('is a file in the folder that is meant, which the removal takes away', async () => {
    const { files, record, remembered } = await installed([write()]);
    expect([files, record.files, remembered]).toEqual([
      { 'D:\\MFA\\a.txt': 'in D:\\MFA' },
      ['D:\\MFA\\a.txt'],
      ['D:\\MFA\\a.txt'],
    ]);
  });

  test('leaves what is permanent, and what was there before where that is to stay', async () => {
    const { files, record } = await installed([write({ permanent: true })]);
    expect([Object.keys(files), record.files]).toEqual([['D:\\MFA\\a.txt'], []]);
    const kept = await installed([write({ onlyIfAbsent: true })], { 'D:\\MFA\\a.txt': 'old' });
    expect([kept.files, kept.record.files]).toEqual([{ 'D:\\MFA\\a.txt': 'old' }, []]);
  });

  test('converts a data file once, and makes none', async () => {
    const old = { 'D:\\MFA\\a.pfdata': 'users' };
    expect((await installed([convert], old)).files).toEqual({ 'D:\\MFA\\a.pfdata': 'NEW:users' });
    expect((await installed([convert, convert], old)).files).toEqual({ 'D:\\MFA\\a.pfdata': 'NEW:users' });
    expect((await installed([convert])).files).toEqual({});
  });

  test('is a value of the registry and a service in place of the one of that name', async () => {
    const value = {
      do: 'write-registry-value',
      key,
      view: '32',
      name: 'InstallPath',
      text: '[INSTALLFOLDER]\\',
    } as const;
    const { registry, services, record } = await installed([
      value,
      { ...value, name: 'Port', text: '4443', permanent: true },
      { do: 'create-service', service },
    ]);
    expect(registry?.[0]?.values).toEqual([
      { name: 'InstallPath', data: { type: 'string', text: 'D:\\MFA\\' } },
      { name: 'Port', data: { type: 'string', text: '4443' } },
    ]);
    expect(record.registryValues).toEqual([{ key, view: '32', name: 'InstallPath' }]);
    expect(services.map(({ name, imagePath }) => [name, imagePath])).toEqual([['MultiFactorAuth', 'D:\\MFA\\svc.exe']]);
    expect(record.services).toEqual(['MultiFactorAuth']);
  });

  test('is a web application in the site that the property names', async () => {
    const action = {
      do: 'create-web-application',
      site: '[TARGETSITE]',
      path: '/MultiFactorAuth',
      folder: 'C:\\web',
      applicationPool: 'Portal',
      settings,
    } as const;
    const { applications, record } = await installed([action]);
    expect(applications).toEqual([{ path: '/MultiFactorAuth', physicalPath: 'C:\\web', applicationPool: 'Portal' }]);
    expect(record.webApplications).toEqual([{ siteId: 1, path: '/MultiFactorAuth' }]);
    await expect(installed([{ ...action, site: '/LM/W3SVC/9' }])).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a full disk is an error of the installer in its log, with the number that Windows Installer gives it', () => {
  expect(faultLine(new HostError('disk-full', 'C:\\a', 'No room.'))).toBe('Error 1309. Disk full: No room.');
  expect(faultLine(new HostError('in-use', 'C:\\a', 'In use.'))).toBe('Error: In use.');
});
