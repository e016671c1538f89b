import assert from 'node:assert/strict';
import { type ContractCase, type LookedAt, NotTried, type Sandbox } from '../../host/contract/contract-case.js';
import type { Host } from '../../host/host.js';
import { undefinedWhereNotFound } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { type ApplicationSettings, sameSettings } from '../../host/web-server.js';
import { joinPath } from '../../host/windows-path.js';
import { expandPath } from '../../product/configured-path.js';
import { serviceHosts } from '../../product/names.js';
import type { ServerState } from '../../product/server-state.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { attributeValue, childrenNamed, type XmlElement } from '../../webconfig/xml-element.js';
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

/** Configuration files that apply to an application, from the outermost to its own. */
interface ConfigurationFiles {
  readonly applicationHost: Uint8Array;
  /**
   * web.config of the site and of each application above, with the path that it has in IIS: `Default Web
   * Site/PhoneFactor`.
   */
  readonly webConfigs: readonly { readonly at: string; readonly bytes: Uint8Array }[];
}

const authentication = ['system.webServer', 'security', 'authentication'];
/** Source: IIS_schema.xml and the schema of ASP.NET for what nothing says. */
const sources = {
  anonymous: { path: [...authentication, 'anonymousAuthentication'], attribute: 'enabled', byDefault: 'true' },
  basic: { path: [...authentication, 'basicAuthentication'], attribute: 'enabled', byDefault: 'false' },
  windows: { path: [...authentication, 'windowsAuthentication'], attribute: 'enabled', byDefault: 'false' },
  impersonation: { path: ['system.web', 'identity'], attribute: 'impersonate', byDefault: 'false' },
  sslFlags: { path: ['system.webServer', 'security', 'access'], attribute: 'sslFlags', byDefault: 'None' },
} as const;

/**
 * What IIS applies to an application, by the files alone: a second way beside appcmd, with a reader of its own. An outer
 * file comes before an inner one, and at each level what a `location` says of it comes before its own web.config.
 * @param application site and path, as in `Default Web Site/PhoneFactor`
 * @throws UserError `web-config-*` for a file that cannot be read
 */
function settingsByFiles(application: string, files: ConfigurationFiles): ApplicationSettings {
  const roots = rootsInOrder(application, files);
  const value = ({ path, attribute, byDefault }: (typeof sources)[keyof typeof sources]): string => {
    const found = roots.flatMap((root) => valuesAt(root, path, attribute));
    return found.at(-1) ?? byDefault;
  };
  const isOn = (name: 'anonymous' | 'basic' | 'windows' | 'impersonation') => sameText(value(sources[name]), 'true');
  return {
    authentication: {
      anonymous: isOn('anonymous'),
      basic: isOn('basic'),
      windows: isOn('windows'),
      impersonation: isOn('impersonation'),
    },
    sslFlags: value(sources.sslFlags)
      .split(',')
      .map((flag) => flag.trim())
      .filter((flag) => flag !== '' && flag !== 'None'),
  };
}

/** The elements that contain sections, the strongest last. */
function rootsInOrder(application: string, { applicationHost, webConfigs }: ConfigurationFiles): readonly XmlElement[] {
  const { root } = readConfiguration(applicationHost, 'applicationHost.config');
  const files = webConfigs.map(({ at, bytes }) => ({ at, root: readConfiguration(bytes, `web.config of ${at}`).root }));
  const levels = levelsOf(application);
  return [
    root,
    ...locations(root, ''),
    ...levels.flatMap((level) => [
      ...locations(root, level),
      ...files.flatMap((file) =>
        isAbove(file.at, level) ? locations(file.root, level.slice(file.at.length + 1)) : [],
      ),
      ...files.flatMap((file) => (sameText(file.at, level) ? [file.root, ...locations(file.root, '')] : [])),
    ]),
  ];
}

/** `Site`, `Site/App`, `Site/App/Below`. */
function levelsOf(application: string): readonly string[] {
  const parts = application.split('/').filter((part) => part !== '');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isAbove(outer: string, inner: string): boolean {
  return inner.toLowerCase().startsWith(`${outer.toLowerCase()}/`);
}

function locations(root: XmlElement, path: string): readonly XmlElement[] {
  return childrenNamed(root, 'location').filter((one) => {
    const given = (attributeValue(one, 'path') ?? '').replace(/^\/+|\/+$/g, '');
    return sameText(given === '.' ? '' : given, path);
  });
}

function valuesAt(root: XmlElement, path: readonly string[], attribute: string): readonly string[] {
  const elements = path.reduce((found, name) => found.flatMap((one) => childrenNamed(one, name)), [root]);
  return elements.flatMap((element) => attributeValue(element, attribute) ?? []);
}
