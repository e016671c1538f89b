import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.js';
import { folderDigest } from '../folder-digest.js';
import { onSampleServer } from '../sample-server.js';

const setup = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';
const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const limits = { logPath: 'C:\\logs\\run.log', timeLimitSeconds: 60 };

async function productCodes({ registry }: Host, pattern: RegExp): Promise<readonly string[]> {
  const trees = await Promise.all((['32', '64'] as const).map((view) => registry.readTree(uninstallKey, view)));
  return trees.flatMap((tree) =>
    (tree ?? []).flatMap(({ path, values }) => {
      const name = values.find((value) => value.name === 'DisplayName')?.data;
      return name?.type === 'string' && pattern.test(name.text) ? [path.slice(uninstallKey.length + 1)] : [];
    }),
  );
}

async function stopServices({ services }: Host): Promise<void> {
  for (const { name } of await services.list()) await services.stop(name, 30);
}

async function removeOld(host: Host): Promise<void> {
  await stopServices(host);
  for (const productCode of await productCodes(host, /^PhoneFactor/)) {
    expect((await host.installer.uninstall({ ...limits, productCode })).exitCode).toBe(0);
  }
}

async function silentArguments({ files }: Host): Promise<string> {
  return JSON.parse(Buffer.from(await files.read(setup)).toString('utf8')).silentArguments;
}

describe('installing and removing on a rehearsal server', () => {
  test('the old product goes, its data and themes stay, the new one finds the old folder', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const before = await host.files.digest(dataFile).catch(() => undefined);
      expect(before).toBeUndefined();
      await stopServices(host);
      const old = await host.files.digest(dataFile);
      await removeOld(host);
      expect(await productCodes(host, /^PhoneFactor/)).toEqual([]);
      expect(await host.files.digest(dataFile)).toEqual(old);
      expect(await host.files.stat('C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Contoso')).toBeDefined();
      expect(await host.files.stat('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config')).toBeUndefined();
      const run = await host.installer.runSetup({
        ...limits,
        setupPath: setup,
        arguments: await silentArguments(host),
      });
      expect(run.exitCode).toBe(0);
      expect(await productCodes(host, /Multi-Factor Authentication Server/)).toHaveLength(1);
      const names = (await host.files.list('C:\\Program Files\\PhoneFactor')).map(({ path }) =>
        path.split('\\').at(-1),
      );
      expect(names).toContain('MultiFactorAuthenticationUserPortalSetup64.msi');
    }));

  test('an administrative installation lays the files out and registers nothing', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { files, installer } = await open();
      const before = await folderDigest(folder);
      const packagePath = 'C:\\Install\\PhoneFactor5\\PhoneFactorUserPortalSetup64.msi';
      const run = await installer.extract({ ...limits, packagePath, folder: 'C:\\out\\' });
      expect(run).toMatchObject({ exitCode: 0, logExcerpt: [] });
      expect((await files.list('C:\\out')).map(({ path }) => path)).toContain('C:\\out\\web.config');
      const after = Object.entries(await folderDigest(folder)).filter(
        ([path]) => !/^drives\/C\/(?:out|logs)\//.test(path),
      );
      expect(Object.fromEntries(after)).toEqual(before);
      expect((await installer.extract({ ...limits, packagePath: setup, folder: 'C:\\out' })).exitCode).toBe(1620);
    }));

  test('the setup program without its silent arguments waits for a person until the limit', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { installer } = await open();
      const run = installer.runSetup({ ...limits, setupPath: setup, arguments: '/guess' });
      await expect(run).rejects.toMatchObject({ code: 'timed-out' });
    }));

  test.each([
    ['C:\\Install\\missing.msi', 1619],
    ['C:\\Program Files\\PhoneFactor\\Data\\broken.msi', 1620],
  ])('%s ends with %i', (packagePath, exitCode) =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, installer } = await open();
      await files.write('C:\\Program Files\\PhoneFactor\\Data\\broken.msi', Buffer.from('<html>Not found</html>'));
      expect(await installer.install({ ...limits, packagePath, properties: {} })).toMatchObject({ exitCode });
    }),
  );

  test('a product that is not there ends with 1605', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { installer } = await open();
      const productCode = '{00000000-0000-0000-0000-000000000000}';
      expect(await installer.uninstall({ ...limits, productCode })).toMatchObject({ exitCode: 1605 });
    }));

  test.each([1602, 1603, 1618, 1638, 1641, 3010, 4711])('faults.json makes the next run end with %i', (exitCode) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await removeOld(await open());
      await writeFile(
        join(folder, 'faults.json'),
        JSON.stringify({ installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [exitCode] } }),
      );
      const host = await open();
      const install = async () =>
        host.installer.runSetup({ ...limits, setupPath: setup, arguments: await silentArguments(host) });
      expect((await install()).exitCode).toBe(exitCode);
      const isDone = exitCode === 1641 || exitCode === 3010;
      expect(await productCodes(host, /Multi-Factor Authentication Server/)).toHaveLength(isDone ? 1 : 0);
    }),
  );

  test('dying at any effect of the installation ends, after the next start, as if it had not begun or had ended', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await removeOld(await open());
      const args = await silentArguments(await open());
      const start = await folderDigest(folder);
      let deaths = 0;
      for (let last = 1; ; last += 1) {
        const host = await open({
          onEffect: ({ number }) => {
            if (number === last) throw new Error('power cut');
          },
        });
        const died = await host.installer.runSetup({ ...limits, setupPath: setup, arguments: args }).then(
          () => false,
          () => true,
        );
        if (!died) break;
        deaths += 1;
        const again = await open();
        const isInstalled = (await productCodes(again, /Multi-Factor Authentication Server/)).length > 0;
        if (isInstalled) break;
        expect(withoutDebris(await folderDigest(folder))).toEqual(withoutDebris(start));
      }
      expect(deaths).toBeGreaterThan(20);
    }));

  const withoutDebris = (digests: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(digests).filter(([name]) => !/\.partial$|^drives\/C\/logs\//.test(name)));

  test('reading changes nothing in the folder', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const before = await folderDigest(folder);
      const host = await open();
      await host.machine.facts();
      await host.registry.readTree('HKEY_LOCAL_MACHINE\\SOFTWARE', '32');
      await host.services.list();
      await host.webServer.read();
      await host.installer.describe(setup);
      await host.files.list('C:\\');
      expect(await folderDigest(folder)).toEqual(before);
    }));
});
