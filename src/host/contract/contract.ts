import assert from 'node:assert/strict';
import { HostError } from '../host-error.js';
import type { PublisherCheck } from '../installer.js';
import { signingOrganization } from '../signer.js';
import type { WebServerState } from '../web-server.js';
import { type ContractCase, type LookedAt, NotTried, sandboxName } from './contract-case.js';
import { refusedWith } from './expectations.js';
import { fileCases } from './file-cases.js';
import { registryCases } from './registry-cases.js';
import { type PackageSandbox, packageCases } from './tiny-package-cases.js';

export const samplePool = {
  name: sandboxName,
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
} as const;

/** They only look. On a server without IIS they prove that its absence is reported, and nothing more. */
export const webServerLooks: readonly ContractCase<LookedAt>[] = [
  {
    name: 'web server: sites, applications and pools, the same when they are read again',
    async run({ host: { webServer }, hasWebServer }) {
      const state = await webServer.read();
      if (!hasWebServer) return assert.equal(state, undefined);
      assert.ok(state !== undefined && state.applicationPools.length > 0, 'IIS has no application pool');
      const setUp = ({ sites, applicationPools, version }: WebServerState) => ({
        version,
        sites: sites.map(({ state: _moves, ...rest }) => rest),
        pools: applicationPools.map(({ state: _moves, ...rest }) => rest),
      });
      const again = await webServer.read();
      assert.deepEqual(again && setUp(again), setUp(state));
      return `IIS ${state.version}, ${state.sites.length} sites, ${state.applicationPools.length} pools`;
    },
  },
  {
    name: 'web server: what is missing',
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer) return;
      const site = (await webServer.read())?.sites[0];
      assert.ok(site, 'IIS has a site');
      await refusedWith('not-found', () => webServer.readSettings(site.name, '/nowhere'));
      await refusedWith('not-found', () => webServer.readSettings('No such site', '/'));
      const path = site.applications[0]?.path ?? '/';
      const applicationPool = 'No such pool';
      await refusedWith('not-found', () => webServer.configureApplication(site.name, '/nowhere', { applicationPool }));
      await refusedWith('not-found', () => webServer.configureApplication('No such site', path, { applicationPool }));
      await refusedWith('not-found', () => webServer.configureApplication(site.name, path, { applicationPool }));
    },
  },
];

export const webServerCases: readonly ContractCase[] = [
  {
    name: 'web server: a pool is made once',
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer) return assert.equal(await webServer.read(), undefined);
      await webServer.createApplicationPool(samplePool);
      await refusedWith('already-exists', () =>
        webServer.createApplicationPool({ ...samplePool, name: samplePool.name.toUpperCase() }),
      );
      const found = (await webServer.read())?.applicationPools.find(({ name }) => name === samplePool.name);
      assert.deepEqual(found, { ...samplePool, state: 'started' });
    },
  },
  {
    name: 'web server: a pool that nothing uses is removed, one that is not there as well',
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer) return;
      await webServer.removeApplicationPool(samplePool.name);
      await webServer.removeApplicationPool(samplePool.name);
      const left = (await webServer.read())?.applicationPools.map(({ name }) => name) ?? [];
      assert.ok(!left.includes(samplePool.name), left.join(', '));
    },
  },
];

/** They only look. */
const signatureLooks: readonly ContractCase<LookedAt>[] = [
  {
    name: 'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
    async run({ host: { installer, machine } }) {
      const path = `${(await machine.facts()).folders.windows}\\System32\\msiexec.exe`;
      const publisher = await judged(() => installer.describe(path));
      assert.equal(publisher.status, 'trusted', `${path}: ${JSON.stringify(publisher)}`);
      assert.match(signingOrganization(publisher) ?? '', /^Microsoft/);
      return signingOrganization(publisher);
    },
  },
];

const signatureCases: readonly ContractCase<PackageSandbox>[] = [
  {
    name: 'signatures: a package without a signature is called unsigned',
    async run({ host: { installer }, tiny }) {
      if (tiny === undefined) throw new NotTried('There is no package of the check for this server.');
      const publisher = await judged(() => installer.describe(tiny.packagePath));
      assert.equal(publisher.status, 'unsigned', JSON.stringify(publisher));
    },
  },
];

async function judged(describe: () => Promise<{ readonly publisher: PublisherCheck }>): Promise<PublisherCheck> {
  try {
    const { publisher } = await describe();
    if (publisher.status === 'not-checked') throw new NotTried(publisher.reason);
    return publisher;
  } catch (error) {
    if (error instanceof HostError && ['not-found', 'not-a-package'].includes(error.code))
      throw new NotTried(error.message);
    throw error;
  }
}

const machineCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'machine: facts',
    async run({ host: { machine, clock } }) {
      const facts = await machine.facts();
      assert.notEqual(facts.name, '');
      assert.match(facts.operatingSystem.version, /^\d+\.\d+/);
      assert.match(facts.operatingSystem.name, /Windows/);
      assert.match(facts.language, /^[a-z]{2,3}(-[A-Z]{2})?$/);
      assert.match(facts.account, /^[^\\]+\\[^\\]+$/);
      assert.ok(Date.parse(facts.bootTime) < clock.now().getTime(), 'Windows started before now');
      for (const folder of Object.values(facts.folders)) assert.match(folder, /^[A-Z]:\\.*[^\\]$/);
      assert.deepEqual((await machine.facts()).folders, facts.folders);
    },
  },
  {
    name: 'machine: what cannot be reached',
    async run({ host: { machine } }) {
      // Of a server that is reached from elsewhere nobody knows it.
      assert.notEqual(await machine.canReach('no-such-host.invalid', 443), true);
      assert.notEqual(await machine.canReach('127.0.0.1', 1), true);
    },
  },
  {
    name: 'processes: this one runs, another does not',
    async run({ host: { processes } }) {
      assert.ok(processes.currentId > 0);
      assert.equal(await processes.isRunning(processes.currentId), true);
      assert.equal(await processes.isRunning(0x7ffffffc), false);
      assert.notEqual(processes.machine, '');
      for (const { id, name } of await processes.list()) assert.ok(id >= 0 && name !== '');
    },
  },
  {
    name: 'clock: sleeping moves it',
    async run({ host: { clock } }) {
      const before = clock.now().getTime();
      await clock.sleep(60);
      assert.ok(clock.now().getTime() - before >= 50);
    },
  },
];

/** They only look. */
const serviceCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'services: every service reports how it is set up, and reports the same again',
    async run({ host: { services } }) {
      const listed = await services.list();
      assert.ok(listed.length > 0, 'there is no service at all');
      for (const { name, startType, state } of listed) assert.ok(name !== '' && startType && state, name);
      const setUp = (all: typeof listed) =>
        new Map(all.map(({ state: _moves, ...rest }) => [rest.name.toLowerCase(), rest] as const));
      const [first, second] = [setUp(listed), setUp(await services.list())];
      // Services of single users come and go; what is there both times is the same.
      const both = [...first].filter(([name]) => second.has(name));
      assert.deepEqual(new Map(both), new Map(both.map(([name]) => [name, second.get(name)])));
      return `${listed.length} services, ${listed.filter(({ state }) => state === 'running').length} running`;
    },
  },
  {
    name: 'services: one that does not exist',
    async run({ host: { services } }) {
      await refusedWith('not-found', () => services.stop('No such service', 1));
      await refusedWith('not-found', () => services.start('No such service', 1));
    },
  },
];

/** What PowerShell answers here. Nothing that matters rests on it alone, so its silence is no failure of this suite. */
const powerShellCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'PowerShell: it runs scripts of the suite',
    async run({ host: { machine } }) {
      const { powerShell } = await machine.facts();
      if (powerShell === undefined) throw new NotTried('This server does not report it.');
      if (!powerShell.answers) throw new NotTried(powerShell.reason);
      return `version ${powerShell.version}, ${powerShell.languageMode}`;
    },
  },
];

/** What can be proven of a server by looking at it. */
export const looks: readonly ContractCase<LookedAt>[] = [
  ...machineCases,
  ...powerShellCases,
  ...serviceCases,
  ...webServerLooks,
  ...signatureLooks,
];

/** What takes a place to write in, in this order: a later case may need what an earlier one made. */
export const sandboxCases: readonly ContractCase<PackageSandbox>[] = [
  ...fileCases,
  ...registryCases,
  ...webServerCases,
  ...packageCases,
  ...signatureCases,
];
