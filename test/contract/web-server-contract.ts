import assert from 'node:assert/strict';
import { refusedWith } from './expectations.js';
import type { ContractCase } from './host-contract.js';

const pool = {
  name: 'Contract pool',
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
} as const;

const settings = {
  authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
  sslFlags: ['Ssl', 'SslNegotiateCert'],
} as const;

/** On a server without IIS they prove that its absence is told, and nothing more. */
export const webServerCases: readonly ContractCase[] = [
  {
    name: 'web server: a pool is made once',
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer) return assert.equal(await webServer.read(), undefined);
      await webServer.createApplicationPool(pool);
      await refusedWith('already-exists', () =>
        webServer.createApplicationPool({ ...pool, name: pool.name.toUpperCase() }),
      );
      const found = (await webServer.read())?.applicationPools.find(({ name }) => name === pool.name);
      assert.deepEqual(found, { ...pool, state: 'started' });
    },
  },
  {
    name: 'web server: an application gets a pool and settings',
    async run({ host: { webServer }, hasWebServer }) {
      if (!hasWebServer) return;
      const isNoRoot = ({ path }: { readonly path: string }) => path !== '/';
      const site = (await webServer.read())?.sites.find(({ applications }) => applications.some(isNoRoot));
      const application = site?.applications.find(isNoRoot);
      assert.ok(site !== undefined && application !== undefined, 'IIS has an application');
      const isOther = ({ path }: { readonly path: string }) => path !== application.path;
      const otherSettings = () =>
        Promise.all(site.applications.filter(isOther).map(({ path }) => webServer.readSettings(site.name, path)));
      const before = await otherSettings();
      await webServer.configureApplication(site.name, application.path, { applicationPool: pool.name, settings });
      await webServer.configureApplication(site.name, application.path.toUpperCase(), { settings });
      const changed = (await webServer.read())?.sites.find(({ name }) => name === site.name);
      const found = changed?.applications.find(({ path }) => path === application.path);
      assert.deepEqual(found, { ...application, applicationPool: pool.name });
      assert.deepEqual(await webServer.readSettings(site.name, application.path.toUpperCase()), settings);
      assert.deepEqual(changed?.applications.filter(isOther), site.applications.filter(isOther));
      assert.deepEqual(await otherSettings(), before);
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
      await refusedWith('not-found', () => webServer.configureApplication(site.name, '/nowhere', { settings }));
      await refusedWith('not-found', () => webServer.configureApplication('No such site', path, { settings }));
      await refusedWith('not-found', () =>
        webServer.configureApplication(site.name, path, { applicationPool: 'No such pool' }),
      );
    },
  },
];
