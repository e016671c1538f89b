import assert from 'node:assert/strict';
import { webServerCases as poolCases, webServerLooks } from '../../../src/host/contract/contract.js';
import type { Bench } from '../../contract/host-contract.js';
import { webApplicationCases } from '../../contract/web-server-contract.js';
import { install, openHost, putWebServerStandIn, uninstall } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const host = await openHost();
const [poolIsMade] = poolCases;
const webServerCases = [...webServerLooks, poolIsMade, ...webApplicationCases].filter((one) => one !== undefined);
const bench = { host, hasWebServer: true } as Bench;

export const cases: readonly WineCase[] = [
  {
    name: 'without IIS its absence is told',
    run: async () => assert.equal(await host.webServer.read(), undefined),
  },
  {
    name: 'a web package makes its application where TARGETSITE and TARGETVDIR say (appcmd stand-in)',
    async run() {
      await putWebServerStandIn(host, [
        { name: 'Default Web Site', bindings: 'http/*:80:,https/*:443:', folder: 'C:\\inetpub\\wwwroot' },
        { name: 'Intranet & Café', bindings: 'https/*:8443:mfa.contoso.com', folder: 'D:\\Web Sites\\Café' },
      ]);
      await install(host, 'PhoneFactorUserPortalSetup64.msi', {
        TARGETSITE: '/LM/W3SVC/2',
        TARGETVDIR: 'Two Factor',
        TARGETAPPPOOL: 'PhoneFactor',
      });
      const site = (await host.webServer.read())?.sites.find(({ id }) => id === 2);
      assert.equal(site?.name, 'Intranet & Café');
      assert.deepEqual(site.bindings, [{ protocol: 'https', information: '*:8443:mfa.contoso.com' }]);
      const application = site.applications.find(({ path }) => path === '/Two Factor');
      assert.equal(application?.physicalPath, 'D:\\Web Sites\\Café\\Two Factor');
      assert.equal(application.applicationPool, 'PhoneFactor');
      assert.equal((await host.files.stat('D:\\Web Sites\\Café\\Two Factor\\web.config'))?.kind, 'file');
    },
  },
  {
    name: 'a certificate is found where HTTP.SYS keeps it (appcmd stand-in)',
    async run() {
      const key =
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslBindingInfo\\0.0.0.0:443';
      const bytes = Uint8Array.from({ length: 20 }, (_, index) => index);
      await host.registry.writeValue(key, '64', { name: 'SslCertHash', data: { type: 'binary', kind: 3, bytes } });
      const bindings = (await host.webServer.read())?.sites.find(({ id }) => id === 1)?.bindings;
      assert.deepEqual(bindings?.at(-1), {
        protocol: 'https',
        information: '*:443:',
        certificateThumbprint: '000102030405060708090A0B0C0D0E0F10111213',
      });
    },
  },
  ...webServerCases.map(({ name, run }) => ({ name: `${name} (appcmd stand-in)`, run: () => run(bench) })),
  {
    name: 'removing the package removes its application (appcmd stand-in)',
    async run() {
      assert.equal(await uninstall(host, 'PhoneFactorUserPortalSetup64.msi'), 0);
      const site = (await host.webServer.read())?.sites.find(({ id }) => id === 2);
      assert.deepEqual(
        site?.applications.map(({ path }) => path),
        ['/'],
      );
      assert.equal(await host.files.stat('D:\\Web Sites\\Café\\Two Factor\\web.config'), undefined);
    },
  },
];
