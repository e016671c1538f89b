import { describe, expect, test } from '@jest/globals';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import type { Host } from '../../src/host/host.js';
import type { InstallerRun } from '../../src/host/installer.js';
import { copyPackage } from '../../src/stages/perform/copy-package.js';
import { installServer } from '../../src/stages/perform/install-server.js';
import { installWebComponent } from '../../src/stages/perform/install-web-component.js';
import { keepInstallPath } from '../../src/stages/perform/keep-install-path.js';
import { proveRollBack } from '../../src/stages/perform/prove-roll-back.js';
import { reinstallProduct } from '../../src/stages/perform/reinstall-product.js';
import { restoreRegistry, startNamedServices, verifyBackupSet } from '../../src/stages/perform/restore-backup.js';
import { startProductServices } from '../../src/stages/perform/start-services.js';
import { uninstallProduct } from '../../src/stages/perform/uninstall-product.js';
import {
  createApplicationPool,
  removeApplicationPool,
  restoreWebSettings,
} from '../../src/stages/perform/web-settings.js';
import { registryDocuments } from '../../src/stages/restore/restore-facts.js';
import { onSampleServer } from '../host/sample-server.js';
import { backUpOneServer, removeRegistryValue, stopAllServices, upgradeToolbox } from './upgrade-toolbox.js';

const installPath = 'C:\\Program Files\\PhoneFactor';
const dataFile = `${installPath}\\Data\\Phonefactor.pfdata`;
const success: InstallerRun = { exitCode: 0, seconds: 1, logExcerpt: [] };
const isSuccessful = async () => success;

type Sample = Parameters<Parameters<typeof onSampleServer>[1]>[0];

const withInstaller = (host: Host, change: Partial<Host['installer']>): Host => ({
  ...host,
  installer: { ...host.installer, ...change },
});

/** On the sample server after a backup, its services stopped. */
function afterBackup(work: (host: Host, set: string, server: Sample) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async (server) => {
    const host = await server.open();
    const set = await backUpOneServer(host);
    await stopAllServices(host);
    await work(host, set, server);
  });
}

describe('after the removal of the agent, before the new server', () => {
  const keeping = { kind: 'keep-install-path', installPath, dataFile } as const;

  test('nothing is put back where nothing was lost', () =>
    afterBackup(async (host) => {
      const result = await keepInstallPath(keeping, await upgradeToolbox(host));
      expect(result).toMatchObject({ changed: false });
      expect(result.notes.join()).toContain(installPath);
      expect(result.notes.join()).toContain(dataFile);
    }));

  test('the install path goes back into the registry from the backup set', () =>
    afterBackup(async (host, _set, { folder }) => {
      await removeRegistryValue(folder, 'InstallPath');
      const toolbox = await upgradeToolbox(host);
      expect((await toolbox.readState()).installPath?.views ?? []).toEqual([]);
      expect(await keepInstallPath(keeping, toolbox)).toMatchObject({
        changed: true,
        notes: [expect.stringContaining(installPath)],
      });
      expect((await toolbox.readState()).installPath?.path).toBe(installPath);
      expect(await keepInstallPath(keeping, toolbox)).toMatchObject({ changed: false });
    }));

  test('and where no set holds it, as the operator named it', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      await stopAllServices(host);
      await removeRegistryValue(folder, 'InstallPath');
      const toolbox = await upgradeToolbox(host);
      expect(await keepInstallPath(keeping, toolbox)).toMatchObject({ changed: true });
      expect((await toolbox.readState()).installPath).toMatchObject({ path: installPath, views: ['32'] });
    }));

  test('a registry that takes nothing stops the upgrade', () =>
    afterBackup(async (host, _set, { folder }) => {
      await removeRegistryValue(folder, 'InstallPath');
      const deaf = { ...host.registry, importKey: async () => {}, writeValue: async () => {} };
      await expect(keepInstallPath(keeping, await upgradeToolbox({ ...host, registry: deaf }))).rejects.toMatchObject({
        code: 'install-path-lost',
        message: expect.stringContaining(installPath),
      });
    }));

  test('files of the Data folder that the removal took come back, those that are there are left alone', () =>
    afterBackup(async (host) => {
      const before = await host.files.digest(dataFile);
      const other = `${installPath}\\Data\\licence-reconstruction.key`;
      await host.files.write(other, Buffer.from('newer'));
      await host.files.remove(dataFile);
      expect(await keepInstallPath(keeping, await upgradeToolbox(host))).toMatchObject({
        changed: true,
        notes: [expect.stringContaining(dataFile)],
      });
      expect(await host.files.digest(dataFile)).toEqual(before);
      expect(Buffer.from(await host.files.read(other)).toString()).toBe('newer');
    }));

  test('a data file that is empty, or that no set holds, stops the upgrade', () =>
    afterBackup(async (host) => {
      await host.files.write(dataFile, Buffer.alloc(0));
      const empty = keepInstallPath(keeping, await upgradeToolbox(host));
      await expect(empty).rejects.toMatchObject({ code: 'data-file-lost', message: expect.stringContaining(dataFile) });
      const elsewhere = { ...keeping, dataFile: 'Q:\\Data\\Phonefactor.pfdata' };
      await expect(keepInstallPath(elsewhere, await upgradeToolbox(host))).rejects.toMatchObject({
        code: 'data-file-lost',
      });
    }));

  test('a set whose bytes changed gives no data file', () =>
    afterBackup(async (host, set) => {
      await host.files.remove(dataFile);
      const stored = `${set}\\files\\C\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata`;
      await host.files.append(stored, Buffer.from('!'));
      await expect(keepInstallPath(keeping, await upgradeToolbox(host))).rejects.toMatchObject({
        code: 'data-file-lost',
        message: expect.stringContaining(stored),
      });
    }));
});

describe('an installer that reports success is not believed', () => {
  const setup = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
  const serverChange = { kind: 'install-server', setupPath: setup, arguments: '/S', installPath } as const;

  test('when the server is not there afterwards, or lies in another folder', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const idle = await upgradeToolbox(withInstaller(host, { runSetup: isSuccessful }));
      await expect(installServer(serverChange, idle)).rejects.toMatchObject({
        code: 'server-not-found-after-installation',
      });
      const state = await idle.readState();
      const agent = state.components.find(({ component }) => component === 'agent');
      if (agent === undefined) throw new Error('The sample has an agent.');
      const moved = {
        ...idle,
        readState: async () => ({
          ...state,
          installPath: { path: 'C:\\Program Files\\Multi-Factor', views: ['64'] as const },
          components: [{ ...agent, generation: 'mfa-server' as const }],
        }),
      };
      await expect(installServer(serverChange, moved)).rejects.toMatchObject({
        code: 'server-in-other-folder',
        message: expect.stringMatching(/C:\\Program Files\\Multi-Factor.*C:\\Program Files\\PhoneFactor/),
      });
    }));

  test('when the product is still there after its removal, or its data file is not', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const idle = await upgradeToolbox(withInstaller(host, { uninstall: isSuccessful }));
      const agent = (await idle.readState()).components.find(({ component }) => component === 'agent')?.product;
      const change = {
        kind: 'uninstall-product',
        component: 'agent',
        productCode: agent?.productCode ?? '',
        displayName: 'PhoneFactor Agent',
        version: '5.0.3',
      } as const;
      await expect(uninstallProduct(change, idle)).rejects.toMatchObject({ code: 'product-still-there' });
      for (const [what, spoil] of [
        ['is gone', () => host.files.remove(dataFile)],
        ['is empty', () => host.files.write(dataFile, Buffer.alloc(0))],
        ['has other bytes', () => host.files.write(dataFile, Buffer.from('other'))],
      ] as const) {
        await host.files.write(dataFile, Buffer.from('data'));
        const removal = withInstaller(host, {
          uninstall: async () => {
            await spoil();
            return success;
          },
        });
        const gone = { ...change, productCode: '{00000000-0000-0000-0000-000000000000}' };
        await expect(uninstallProduct(gone, await upgradeToolbox(removal))).rejects.toMatchObject({
          code: 'data-file-changed',
          message: expect.stringContaining(what),
        });
      }
    }));

  const portal = {
    kind: 'install-web-component',
    component: 'user-portal',
    packagePath: 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi',
    siteId: 1,
    virtualDirectory: 'PhoneFactor',
    applicationPool: 'ASP.NET v4.0',
  } as const;

  test('when IIS has no application at the address', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const idle = await upgradeToolbox(withInstaller(host, { install: isSuccessful }));
      await expect(installWebComponent(portal, idle)).rejects.toMatchObject({
        code: 'web-application-not-found-after-installation',
        message: expect.stringContaining('/PhoneFactor'),
      });
      const { siteId, virtualDirectory, applicationPool } = portal;
      const again = {
        kind: 'reinstall-product',
        component: 'user-portal',
        displayName: 'PhoneFactor User Portal',
        version: '5.0.3',
        packagePath: portal.packagePath,
        sha256: (await host.files.digest(portal.packagePath)).sha256,
        address: { siteId, virtualDirectory: `${virtualDirectory}2`, applicationPool },
      } as const;
      await expect(reinstallProduct(again, idle)).rejects.toMatchObject({
        code: 'product-not-found-after-installation',
        message: expect.stringContaining('/PhoneFactor2 of site 1'),
      });
      const there = { ...again, address: { ...again.address, virtualDirectory: 'phonefactor' } };
      expect(await reinstallProduct(there, idle)).toMatchObject({ changed: false });
    }));

  test('and one whose address cannot be chosen is not run', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      let ran = false;
      const install = async () => {
        ran = true;
        return success;
      };
      const describe: Host['installer']['describe'] = async (path) => ({
        ...(await host.installer.describe(path)),
        properties: { TARGETSITE: '' },
      });
      const toolbox = await upgradeToolbox(withInstaller(host, { install, describe }));
      await expect(installWebComponent(portal, toolbox)).rejects.toMatchObject({
        code: 'package-without-address',
        message: expect.stringContaining('TARGETVDIR, TARGETAPPPOOL'),
      });
      expect(ran).toBe(false);
    }));

  test('and nothing runs that is not the file that was approved', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const never = async (): Promise<InstallerRun> => {
        throw new Error('It was run.');
      };
      const toolbox = await upgradeToolbox(withInstaller(host, { install: never, runSetup: never }));
      const sha256 = '0'.repeat(64);
      for (const work of [
        installServer({ ...serverChange, sha256 }, toolbox),
        installWebComponent({ ...portal, sha256 }, toolbox),
      ]) {
        await expect(work).rejects.toMatchObject({
          code: 'package-changed',
          message: expect.stringContaining(sha256),
        });
      }
    }));
});

describe('copying a package to a web server', () => {
  const from = 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi';
  const to = 'C:\\Staging\\PhoneFactorUserPortalSetup64.msi';
  const changeFor = async ({ files }: Host) =>
    ({ kind: 'copy-package', from, to, sha256: (await files.digest(from)).sha256 }) as const;

  test('copies once, and again where the copy has other bytes', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const [change, toolbox] = [await changeFor(host), await upgradeToolbox(host)];
      expect(await copyPackage(change, toolbox)).toMatchObject({ changed: true });
      expect(await host.files.digest(to)).toEqual(await host.files.digest(from));
      expect(await copyPackage(change, toolbox)).toMatchObject({ changed: false });
      await host.files.append(to, Buffer.from('!'));
      expect(await copyPackage(change, toolbox)).toMatchObject({ changed: true });
      expect(await host.files.digest(to)).toEqual(await host.files.digest(from));
    }));

  test('copies nothing but what was approved, and does not believe a copy', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const other = { ...(await changeFor(host)), sha256: '0'.repeat(64) };
      await expect(copyPackage(other, await upgradeToolbox(host))).rejects.toMatchObject({ code: 'package-changed' });
      expect(await host.files.stat(to)).toBeUndefined();
      const bad: Host['files']['copy'] = async (source, target) => {
        const digest = await host.files.copy(source, target);
        await host.files.append(target, Buffer.from('!'));
        return digest;
      };
      const failing = { ...host, files: { ...host.files, copy: bad } };
      const change = await changeFor(host);
      await expect(copyPackage(change, await upgradeToolbox(failing))).rejects.toMatchObject({
        code: 'package-changed',
        message: expect.stringContaining(to),
      });
    }));
});

describe('services', () => {
  test('of the product start where they start by themselves; those of others and the manual ones are left alone', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await stopAllServices(host);
      const toolbox = await upgradeToolbox(host);
      const result = await startProductServices(toolbox);
      expect(result).toMatchObject({ changed: true, notes: [expect.stringContaining('PhoneFactorSvc')] });
      const running = (await host.services.list()).filter(({ state }) => state === 'running').map(({ name }) => name);
      expect(running).toEqual(['PhoneFactorSvc']);
      expect(await startProductServices(toolbox)).toEqual({ changed: false, notes: [] });
    }));

  test('that ran when the set was made start again, and the journal no longer holds them stopped', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const toolbox = await upgradeToolbox(host);
      await host.services.stop('PhoneFactorSvc', 60);
      const names = ['PhoneFactorSvc', 'Spooler'];
      expect(await startNamedServices({ kind: 'start-services', names }, toolbox)).toEqual({
        changed: true,
        notes: ['Started PhoneFactorSvc.'],
      });
      expect(toolbox.journal.lines.at(-1)).toMatchObject({ event: 'services-started', services: names });
      expect(await startNamedServices({ kind: 'start-services', names }, toolbox)).toMatchObject({ changed: false });
    }));
});

describe('application pools and settings', () => {
  const pool = {
    name: 'MultiFactorAuth',
    managedRuntimeVersion: 'v4.0',
    pipelineMode: 'Integrated',
    enable32Bit: false,
    identity: { type: 'NetworkService' },
  } as const;

  test('a pool is made once and taken away once', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const toolbox = await upgradeToolbox(host);
      const create = () => createApplicationPool({ kind: 'create-application-pool', pool }, toolbox);
      expect(await create()).toMatchObject({ changed: true });
      expect(await create()).toMatchObject({ changed: false });
      const made = (await host.webServer.read())?.applicationPools.find(({ name }) => name === pool.name);
      expect(made).toMatchObject(pool);
      const remove = () => removeApplicationPool({ kind: 'remove-application-pool', name: 'multifactorauth' }, toolbox);
      expect(await remove()).toMatchObject({ changed: true });
      expect(await remove()).toMatchObject({ changed: false });
      expect((await host.webServer.read())?.applicationPools.map(({ name }) => name)).not.toContain(pool.name);
    }));

  test('a pool that something uses stays, and it is said why', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const change = { kind: 'remove-application-pool', name: 'DefaultAppPool' } as const;
      const result = await removeApplicationPool(change, await upgradeToolbox(host));
      expect(result).toMatchObject({ changed: false, notes: [expect.stringContaining('DefaultAppPool stays')] });
      expect((await host.webServer.read())?.applicationPools.map(({ name }) => name)).toContain('DefaultAppPool');
    }));

  test('settings and pool of an application go back as they were; the application of another site does not matter', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const toolbox = await upgradeToolbox(host);
      const application = async () =>
        (await host.webServer.read())?.sites
          .find(({ name }) => name === 'Default Web Site')
          ?.applications.find(({ path }) => path === '/PhoneFactor');
      const settings = () => host.webServer.readSettings('Default Web Site', '/PhoneFactor');
      const before = await settings();
      const base = { kind: 'restore-web-settings', component: 'user-portal', site: 'Default Web Site' } as const;
      const change = { ...base, path: '/phonefactor', settings: before };
      expect(await restoreWebSettings(change, toolbox)).toMatchObject({ changed: false });
      await host.webServer.configureApplication('Default Web Site', '/PhoneFactor', {
        settings: { ...before, sslFlags: ['SslRequireCert'] },
      });
      expect(await restoreWebSettings(change, toolbox)).toMatchObject({ changed: true });
      expect(await settings()).toEqual(before);
      const moved = { ...change, applicationPool: 'ASP.NET v4.0' };
      expect(await restoreWebSettings(moved, toolbox)).toMatchObject({ changed: true });
      expect((await application())?.applicationPool).toBe('ASP.NET v4.0');
      expect(await restoreWebSettings(moved, toolbox)).toMatchObject({ changed: false });
    }));
});

describe('a roll-back', () => {
  const components = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;
  const prove = async (host: Host, folder: string) =>
    proveRollBack({ kind: 'prove-roll-back', folder, components }, await upgradeToolbox(host));

  test('is proven where all is as the set tells, and then what a person said no longer holds', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      const toolbox = await upgradeToolbox(host);
      expect(await proveRollBack({ kind: 'prove-roll-back', folder, components }, toolbox)).toMatchObject({
        changed: false,
        notes: [expect.stringContaining('User Portal')],
      });
      expect(toolbox.journal.lines.at(-1)).toMatchObject({ event: 'rolled-back', folder });
    }));

  test('is not proven while anything differs, and each difference is named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      await host.services.stop('PhoneFactorSvc', 60);
      await host.webServer.configureApplication('Default Web Site', '/PhoneFactor', {
        applicationPool: 'ASP.NET v4.0',
      });
      await host.files.append('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', Buffer.from('<!-- mine -->'));
      const refused = expect.objectContaining({ code: 'roll-back-not-proven' });
      const error = await prove(host, folder).catch((caught: unknown) => caught);
      expect(error).toEqual(refused);
      for (const difference of [
        'service PhoneFactorSvc is stopped, it was running',
        'application pool is ASP.NET v4.0, it was PhoneFactor',
        'web.config is ',
      ]) {
        expect(`${error}`).toContain(difference);
      }
      expect(`${error}`).not.toContain('IIS settings');
      expect(`${error}`).not.toContain('version');
    }));

  test('is not proven while a product is missing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      await stopAllServices(host);
      const toolbox = await upgradeToolbox(host);
      const portal = (await toolbox.readState()).components.find(({ component }) => component === 'user-portal');
      await host.installer.uninstall({
        productCode: portal?.product.productCode ?? '',
        logPath: 'C:\\x.log',
        timeLimitSeconds: 60,
      });
      await expect(prove(host, folder)).rejects.toThrow('PhoneFactor User Portal is not installed');
    }));
});

describe('putting a set back', () => {
  test('begins with a look at the very set that was planned, and with the services stopped', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const folder = await backUpOneServer(host);
      const { manifestSha256 } = await readBackupSet(host.files, folder);
      const toolbox = await upgradeToolbox(host);
      const change = { kind: 'verify-backup-set', folder, manifestSha256 } as const;
      await expect(verifyBackupSet({ ...change, manifestSha256: '0' }, toolbox)).rejects.toMatchObject({
        code: 'backup-set-changed',
        message: expect.stringContaining(folder),
      });
      expect(await verifyBackupSet(change, toolbox)).toMatchObject({
        changed: true,
        notes: [expect.stringContaining(folder), 'Stopped PhoneFactorSvc.'],
      });
      expect(await verifyBackupSet(change, toolbox)).toMatchObject({ changed: false });
    }));

  test('brings registry values back, once, and does not believe the import', () =>
    afterBackup(async (host, folder, server) => {
      const { manifest } = await readBackupSet(host.files, folder);
      const documents = registryDocuments(manifest.entries);
      expect(documents.length).toBeGreaterThan(0);
      const change = { kind: 'restore-registry', folder, documents, exact: false } as const;
      expect(await restoreRegistry(change, await upgradeToolbox(host))).toEqual({ changed: false, notes: [] });
      await removeRegistryValue(server.folder, 'InstallPath');
      const deaf = { ...host, registry: { ...host.registry, importKey: async () => {} } };
      await expect(restoreRegistry(change, await upgradeToolbox(deaf))).rejects.toMatchObject({
        code: 'registry-not-restored',
      });
      expect(await restoreRegistry(change, await upgradeToolbox(host))).toMatchObject({ changed: true });
      expect(await restoreRegistry(change, await upgradeToolbox(host))).toMatchObject({ changed: false });
    }));
});
