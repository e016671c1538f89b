import assert from 'node:assert/strict';
import { samplePool } from '../../src/host/contract/contract.js';
import type { ContractCase, LookedAt } from '../../src/host/contract/contract-case.js';

const settings = {
  authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
  sslFlags: ['Ssl', 'SslNegotiateCert'],
} as const;

/** They change an application that is there. */
export const webApplicationCases: readonly ContractCase<LookedAt>[] = [
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
      await webServer.configureApplication(site.name, application.path, { applicationPool: samplePool.name, settings });
      await webServer.configureApplication(site.name, application.path.toUpperCase(), { settings });
      const changed = (await webServer.read())?.sites.find(({ name }) => name === site.name);
      const found = changed?.applications.find(({ path }) => path === application.path);
      assert.deepEqual(found, { ...application, applicationPool: samplePool.name });
      assert.deepEqual(await webServer.readSettings(site.name, application.path.toUpperCase()), settings);
      assert.deepEqual(changed?.applications.filter(isOther), site.applications.filter(isOther));
      assert.deepEqual(await otherSettings(), before);
    },
  },
];
