import assert from 'node:assert/strict';
import type { ContractCase } from '../../src/host/contract/contract-case.js';
import { bytes, refusedWith } from '../../src/host/contract/expectations.js';
import { exitCodeMeaning } from '../../src/host/installer-exit-codes.js';
import type { Bench } from './host-contract.js';

const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

async function installedNames({ registry }: Bench['host']): Promise<readonly string[]> {
  const trees = await Promise.all((['64', '32'] as const).map((view) => registry.readTree(uninstallKey, view)));
  return trees.flatMap((tree) =>
    (tree ?? []).flatMap(({ values }) => {
      const data = values.find(({ name }) => name === 'DisplayName')?.data;
      return data?.type === 'string' ? [data.text] : [];
    }),
  );
}

const log = (bench: Bench, name: string) => `${bench.folder}\\logs\\${name}.log`;

async function agentCode({ host, agent }: Bench): Promise<string> {
  const { productCode } = await host.installer.describe(agent.packagePath);
  assert.match(productCode ?? '', guid);
  return productCode ?? '';
}

export const installerCases: readonly ContractCase<Bench>[] = [
  {
    name: 'installer: what a package is can be read before it is run',
    async run({ host: { installer }, agent, server }) {
      const package_ = await installer.describe(agent.packagePath);
      assert.equal(package_.kind, 'msi');
      assert.equal(package_.productName, agent.displayName);
      assert.match(package_.productVersion ?? '', /^5\./);
      assert.match(package_.upgradeCode ?? '', guid);
      assert.equal(package_.architecture, 'x64');
      const setup = await installer.describe(server.setupPath);
      assert.equal(setup.kind, 'setup');
      assert.deepEqual(setup.properties, {});
    },
  },
  {
    name: 'installer: what is no package',
    async run({ host: { installer, files }, folder }) {
      await files.write(`${folder}\\page.msi`, bytes('<html>Sign in to continue</html>'));
      await refusedWith('not-a-package', () => installer.describe(`${folder}\\page.msi`));
      await refusedWith('not-found', () => installer.describe(`${folder}\\missing.msi`));
      const request = { properties: {}, logPath: `${folder}\\logs\\page.log`, timeLimitSeconds: 60 };
      for (const packagePath of [`${folder}\\page.msi`, `${folder}\\missing.msi`]) {
        const { exitCode } = await installer.install({ ...request, packagePath });
        assert.equal(exitCodeMeaning(exitCode).class, 'failure', `exit code ${exitCode}`);
        const extracted = await installer.extract({ ...request, packagePath, folder: `${folder}\\page` });
        assert.equal(exitCodeMeaning(extracted.exitCode).class, 'failure', `exit code ${extracted.exitCode}`);
      }
    },
  },
  {
    name: 'installer: arguments that Windows Installer would not take unchanged are refused',
    async run(bench) {
      const { installer } = bench.host;
      const request = { packagePath: bench.agent.packagePath, logPath: log(bench, 'refused'), timeLimitSeconds: 60 };
      for (const properties of [{ lower: 'x' }, { 'A B': 'x' }, { A: 'line\nbreak' }, { A: '[ProgramFilesFolder]' }]) {
        await refusedWith('refused', () =>
          installer.install({ ...request, properties: properties as Record<string, string> }),
        );
      }
      await refusedWith('refused', () => installer.extract({ ...request, folder: `${bench.folder}\\[TARGETDIR]` }));
      await refusedWith('refused', () =>
        installer.uninstall({ productCode: '{1} REMOVE=ALL', logPath: log(bench, 'refused'), timeLimitSeconds: 60 }),
      );
    },
  },
  {
    name: 'installer: the new server is refused while the agent is there, with a reason and a log',
    async run(bench) {
      const { setupPath, silentArguments } = bench.server;
      const before = await installedNames(bench.host);
      const run = await bench.host.installer.runSetup({
        setupPath,
        arguments: silentArguments.replace('LOGPATH', log(bench, 'server refused')),
        logPath: log(bench, 'server refused'),
        timeLimitSeconds: 120,
      });
      assert.equal(run.exitCode, 1603);
      assert.ok(run.logExcerpt.length > 0 && run.logExcerpt.length <= 24);
      assert.deepEqual(await installedNames(bench.host), before);
    },
  },
  {
    name: 'installer: removing the agent takes service and entry and leaves data file and install path',
    async run(bench) {
      const { host, agent } = bench;
      await host.services.stop(agent.serviceName, 30);
      const data = await host.files.digest(agent.dataFile);
      const productCode = await agentCode(bench);
      const run = await host.installer.uninstall({ productCode, logPath: log(bench, 'agent'), timeLimitSeconds: 120 });
      assert.equal(run.exitCode, 0);
      assert.ok(run.seconds >= 0);
      assert.ok(((await host.files.stat(log(bench, 'agent')))?.size ?? 0) > 0);
      assert.ok(!(await installedNames(host)).includes(agent.displayName));
      assert.ok(!(await host.services.list()).some(({ name }) => name === agent.serviceName));
      assert.deepEqual(await host.files.digest(agent.dataFile), data);
      const path = (await host.registry.readTree(productKey, '32'))?.[0]?.values.find(
        ({ name }) => name === 'InstallPath',
      );
      assert.equal(path?.data.type, 'string');
      const again = await host.installer.uninstall({
        productCode,
        logPath: log(bench, 'again'),
        timeLimitSeconds: 120,
      });
      assert.equal(again.exitCode, 1605);
    },
  },
  {
    name: 'installer: the new server goes into the old folder and runs; the data file is still there',
    async run(bench) {
      const { host, agent, server } = bench;
      const run = await host.installer.runSetup({
        setupPath: server.setupPath,
        arguments: server.silentArguments.replace('LOGPATH', log(bench, 'server')),
        logPath: log(bench, 'server'),
        timeLimitSeconds: 120,
      });
      assert.equal(run.exitCode, 0);
      assert.ok((await installedNames(host)).some((name) => /Multi-Factor Authentication Server/.test(name)));
      const service = (await host.services.list()).find(({ name }) => name === server.serviceName);
      assert.equal(service?.state, 'running');
      const folder = agent.dataFile.slice(0, agent.dataFile.toLowerCase().indexOf('\\data\\'));
      assert.ok(service.imagePath.toLowerCase().includes(`${folder.toLowerCase()}\\`), service.imagePath);
      assert.ok(((await host.files.stat(agent.dataFile))?.size ?? 0) > 0);
    },
  },
];
