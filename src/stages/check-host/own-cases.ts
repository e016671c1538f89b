import assert from 'node:assert/strict';
import { type ContractCase, type LookedAt, NotTried, type Sandbox } from '../../host/contract/contract-case.js';
import type { Host } from '../../host/host.js';
import { undefinedWhereNotFound } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { sameSettings } from '../../host/web-server.js';
import { joinPath } from '../../host/windows-path.js';
import { expandPath } from '../../product/configured-path.js';
import { serviceHosts } from '../../product/names.js';
import type { ServerState } from '../../product/server-state.js';
import { levelsOf, settingsByFiles } from './effective-settings.js';
import { markService } from './sandbox.js';

/** Names of the product's cloud and of the Web Service SDK that this server's own web components call. */
export function networkLooks(state: ServerState | undefined): readonly ContractCase<LookedAt>[] {
  const sdk = (state?.components ?? []).flatMap(({ web }) => addressOf(web?.configuration?.webServiceSdkUrl));
  const addresses = [...serviceHosts.map((name) => `${name}:443`), ...sdk];
  return [...new Set(addresses)].map((address) => ({
    name: `network: ${address} is reached`,
    async run({ host: { machine } }) {
      const [name = '', port = ''] = address.split(':');
      const isReached = await machine.canReach(name, Number(port));
      if (isReached) return `a connection was made`;
      if (isReached === undefined) throw new NotTried('Whether the server reaches it cannot be seen from elsewhere.');
      throw new NotTried('No connection within seconds. A server without internet needs none before its activation.');
    },
  }));
}

function addressOf(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { hostname, port, protocol } = new URL(url);
  return [`${hostname}:${port || (protocol === 'http:' ? '80' : '443')}`];
}

/** Settings of each application of the product, by appcmd and by the files of IIS. */
export function settingsLooks(state: ServerState | undefined): readonly ContractCase<LookedAt>[] {
  const webs = (state?.components ?? []).flatMap(({ web }) => (web === undefined ? [] : [web]));
  return webs.map(({ site, virtualDirectory }) => ({
    name: `web settings: ${site}${virtualDirectory} has the same by appcmd and by the files of IIS`,
    async run({ host }) {
      const shown = await host.webServer.readSettings(site, virtualDirectory);
      const files = await configurationFiles(host, site, virtualDirectory);
      const read = settingsByFiles(`${site}${virtualDirectory}`, files);
      assert.ok(sameSettings(shown, read), `appcmd: ${JSON.stringify(shown)}; files: ${JSON.stringify(read)}`);
      return JSON.stringify(shown);
    },
  }));
}

async function configurationFiles(host: Host, siteName: string, path: string) {
  const machine = await host.machine.facts();
  const folder = joinPath(machine.folders.windows, 'System32', 'inetsrv', 'config');
  const redirection = await host.files.read(joinPath(folder, 'redirection.config')).catch(undefinedWhereNotFound);
  if (/enabled\s*=\s*"true"/i.test(Buffer.from(redirection ?? []).toString('utf8'))) {
    throw new NotTried('IIS has its configuration elsewhere (redirection.config).');
  }
  const applicationHost = await host.files
    .read(joinPath(folder, 'applicationHost.config'))
    .catch(undefinedWhereNotFound);
  if (applicationHost === undefined) throw new NotTried(`${folder} has no applicationHost.config.`);
  const site = (await host.webServer.read())?.sites.find(({ name }) => sameText(name, siteName));
  const webConfigs: { readonly at: string; readonly bytes: Uint8Array }[] = [];
  for (const at of levelsOf(`${siteName}${path}`)) {
    const below = at.slice(siteName.length) || '/';
    const own = site?.applications.find((one) => sameText(one.path, below));
    const file = own && joinPath(expandPath(own.physicalPath, machine), 'web.config');
    const bytes = file === undefined ? undefined : await host.files.read(file).catch(undefinedWhereNotFound);
    if (bytes !== undefined) webConfigs.push({ at, bytes });
  }
  return { applicationHost, webConfigs };
}

/** Stops and starts the service that the operator named, and leaves it as it was. */
export function serviceCases(name: string | undefined, seconds: number): readonly ContractCase<Sandbox>[] {
  return [
    {
      name: 'services: a service is stopped and started again',
      async run({ host, folder }) {
        if (name === undefined) throw new NotTried('No service was named: give one with the input service.');
        const stateNow = async () => (await host.services.list()).find((one) => sameText(one.name, name))?.state;
        const before = await stateNow();
        if (before === undefined) throw new NotTried(`This server has no service ${name}.`);
        if (before !== 'running' && before !== 'stopped') throw new NotTried(`${name} is ${before} just now.`);
        await markService(host, folder, { name, state: before });
        const order = before === 'running' ? (['stop', 'start'] as const) : (['start', 'stop'] as const);
        for (const verb of order) {
          await host.services[verb](name, seconds);
          assert.equal(await stateNow(), verb === 'stop' ? 'stopped' : 'running');
          await host.services[verb](name, seconds);
        }
        return `${name}, ${before} before and after`;
      },
    },
  ];
}
