import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { HostError } from '../../../src/host/host-error.js';
import { exitCodeMeaning } from '../../../src/host/installer-exit-codes.js';
import { holdFile, install, openHost, packages, uninstall } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const host = await openHost();

async function installing(fileName: string, properties: Readonly<Record<string, string>> = {}, from = packages) {
  const request = { packagePath: `${from}\\${fileName}`, logPath: `C:\\logs\\${fileName}.log`, timeLimitSeconds: 60 };
  return host.installer.install({ ...request, properties });
}

const program = 'C:\\Program Files\\Faulty\\helper.exe';

/** Codes that Wine's own installer gives; those that only a stand-in gives are in another module. */
export const cases: readonly WineCase[] = [
  {
    name: '0: installed, installed again, removed; then 1605',
    async run() {
      await install(host, 'Faulty.msi');
      await install(host, 'Faulty.msi');
      assert.ok(existsSync(program));
      assert.equal(await uninstall(host, 'Faulty.msi'), 0);
      assert.ok(!existsSync(program));
      assert.equal(await uninstall(host, 'Faulty.msi'), 1605);
    },
  },
  {
    name: '1603: a launch condition does not hold; nothing is installed',
    async run() {
      const run = await installing('Faulty.msi', { NEED: '2' });
      assert.equal(run.exitCode, 1603);
      assert.ok(!existsSync(program));
      const described = await host.installer.describe(`${packages}\\Faulty.msi`);
      assert.ok(described.launchConditions?.some(({ message }) => message === 'This package needs NEED=1.'));
    },
  },
  {
    name: '1603: an action of the package fails; what was done is rolled back',
    async run() {
      assert.equal((await installing('Faulty.msi', { FAIL: 'words' })).exitCode, 1603);
      const later = await installing('Faulty.msi', { FAIL: 'later' });
      assert.equal(exitCodeMeaning(later.exitCode).class, 'failure', `Wine gives ${later.exitCode}, Windows 1603`);
      assert.equal(await uninstall(host, 'Faulty.msi'), 1605);
    },
  },
  {
    name: '1603: an older version is refused; a newer one replaces',
    async run() {
      const file = 'C:\\Program Files\\Chain\\read me.txt';
      await install(host, 'Chain1.msi');
      await install(host, 'Chain2.msi');
      assert.equal(await uninstall(host, 'Chain1.msi'), 1605);
      const run = await installing('Chain1.msi');
      assert.equal(run.exitCode, 1603);
      assert.ok(existsSync(file));
      assert.equal(await uninstall(host, 'Chain2.msi'), 0);
    },
  },
  {
    name: '1638: another package of the same product code',
    async run() {
      await install(host, 'Chain1.msi');
      assert.equal((await installing('Chain1other.msi')).exitCode, 1638);
      assert.equal(await uninstall(host, 'Chain1.msi'), 0);
    },
  },
  {
    name: '1633: a package for another processor, which its description shows beforehand',
    async run() {
      assert.equal((await installing('Arm64.msi')).exitCode, 1633);
      assert.equal((await host.installer.describe(`${packages}\\Arm64.msi`)).architecture, undefined);
    },
  },
  {
    name: '3010: done, and a restart is asked for',
    async run() {
      const run = await installing('Faulty.msi', { RESTART: '1' });
      assert.equal(run.exitCode, 3010);
      assert.equal(exitCodeMeaning(run.exitCode).class, 'restart-required');
      assert.equal(await uninstall(host, 'Faulty.msi'), 0);
    },
  },
  {
    name: 'a file in use is replaced at the next start: 3010, and the pending rename is read',
    async run() {
      const fileName = 'PhoneFactorUserPortalSetup64.msi';
      const file = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
      await install(host, fileName);
      const release = await holdFile(file, 'read');
      const removal = await uninstall(host, fileName);
      const { exitCode } = await installing(fileName);
      const manager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
      const values = (await host.registry.readTree(manager, '64'))?.[0]?.values ?? [];
      await release();
      const pending = values.find(({ name }) => name === 'PendingFileRenameOperations')?.data;
      assert.equal(exitCode, 3010);
      assert.equal(pending?.type, 'multi-string');
      assert.ok(pending.texts.includes(`\\??\\${file}`), JSON.stringify(pending.texts));
      assert.equal(await uninstall(host, fileName), 0);
      return `the removal before it ends with ${removal} under Wine, on Windows with 3010`;
    },
  },
  {
    name: 'names beyond ASCII and blanks: package, its folder, its files and its log',
    async run() {
      const folder = 'D:\\Pakete für 漢字\\new folder';
      mkdirSync(folder, { recursive: true });
      copyFileSync(`${packages}\\Unicode.msi`, `${folder}\\Pörtal 漢字.msi`);
      const logPath = `${folder}\\protokoll 漢字.log`;
      const request = { packagePath: `${folder}\\Pörtal 漢字.msi`, properties: {}, logPath, timeLimitSeconds: 60 };
      assert.equal((await host.installer.install(request)).exitCode, 0);
      assert.ok(existsSync('C:\\Program Files\\Ünï 漢字\\é漢.txt'));
      assert.ok(readFileSync(logPath).length > 0);
      assert.equal((await host.installer.describe(request.packagePath)).productName, 'Pörtal 漢字');
      assert.equal(await uninstall(host, 'Unicode.msi'), 0);
      assert.ok(!existsSync('C:\\Program Files\\Ünï 漢字\\é漢.txt'));
    },
  },
  {
    name: 'a package on a share',
    async run() {
      const share = '\\\\fileserver\\backup\\packages';
      await host.files.copy(`${packages}\\Chain1.msi`, `${share}\\Chain1.msi`);
      await install(host, 'Chain1.msi', {}, share);
      assert.equal(await uninstall(host, 'Chain1.msi'), 0);
    },
  },
  {
    name: 'an installer that does not end is ended with all its processes, and the next one works',
    async run() {
      const request = { packagePath: `${packages}\\Faulty.msi`, logPath: 'C:\\logs\\slow.log', timeLimitSeconds: 3 };
      const start = Date.now();
      const isTimeOut = (error: unknown) => error instanceof HostError && error.code === 'timed-out';
      await assert.rejects(host.installer.install({ ...request, properties: { SLOW: '60' } }), isTimeOut);
      assert.ok(Date.now() - start < 20_000);
      const names = (await host.processes.list()).map(({ name }) => name.toLowerCase());
      assert.ok(!names.includes('helper.exe') && !names.includes('msiexec.exe'), names.join(', '));
      await install(host, 'Chain1.msi');
      assert.equal(await uninstall(host, 'Chain1.msi'), 0);
    },
  },
  {
    name: 'a setup program that waits for a person is ended at its limit',
    async run() {
      const setupPath = `${packages}\\MultiFactorAuthenticationServerSetup.exe`;
      const request = { setupPath, arguments: '', logPath: 'C:\\logs\\wizard.log', timeLimitSeconds: 3 };
      const isTimeOut = (error: unknown) => error instanceof HostError && error.code === 'timed-out';
      await assert.rejects(host.installer.runSetup(request), isTimeOut);
    },
  },
  {
    name: 'a setup program that ends before its work is done is waited for',
    async run() {
      const logPath = 'C:\\logs\\later.log';
      const request = {
        setupPath: `${packages}\\helper.exe`,
        arguments: 'later 5 C:\\later.txt',
        logPath,
        timeLimitSeconds: 60,
      };
      const run = await host.installer.runSetup(request);
      assert.equal(run.exitCode, 0);
      assert.ok(existsSync('C:\\later.txt'), 'it was not waited for');
      return `${run.seconds.toFixed(1)} s; its parent is not known under Wine, so it is found by its name`;
    },
  },
  {
    name: 'progress is told about every second',
    async run() {
      const seen: number[] = [];
      const request = {
        packagePath: `${packages}\\Faulty.msi`,
        logPath: 'C:\\logs\\progress.log',
        timeLimitSeconds: 60,
      };
      const onProgress = (seconds: number) => void seen.push(seconds);
      assert.equal((await host.installer.install({ ...request, properties: { SLOW: '3' }, onProgress })).exitCode, 0);
      assert.ok(seen.length >= 2 && seen.includes(2), seen.join(', '));
      assert.equal(await uninstall(host, 'Faulty.msi'), 0);
    },
  },
];
