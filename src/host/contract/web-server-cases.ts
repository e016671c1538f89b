import assert from 'node:assert/strict';
import type { WebServerState } from '../web-server.js';
import { type ContractCase, type LookedAt, sandboxName } from './contract-case.js';
import { refusedWith } from './expectations.js';

export const samplePool = {
  name: sandboxName,
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
} as const;

/** They only look. On a server without IIS they prove that its absence is told, and nothing more. */
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
