import { canonical, readConfiguration, readServerFiles, type ServerFiles } from './read-folder.js';
import type { Component, Truth, WebTruth } from './truth.js';

/** One thing that a finished upgrade must have left and did not. */
export interface Missing {
  readonly component: Component | 'server';
  readonly aspect: Aspect;
  readonly what: string;
}

/** The first six are made by steps of the document; the others were there and must still be. */
export type Aspect =
  | 'product'
  | 'old-product'
  | 'application'
  | 'values'
  | 'sdk-address'
  | 'themes'
  | 'data'
  | 'install-path'
  | 'services'
  | 'registry-values'
  | 'site'
  | 'pool'
  | 'access'
  | 'foreign';

const newProducts: Readonly<Record<Component, string>> = {
  agent: 'Multi-Factor Authentication Server',
  'user-portal': 'Multi-Factor Authentication User Portal',
  'mobile-app': 'Multi-Factor Authentication Mobile App Web Service',
  'web-service-sdk': 'Multi-Factor Authentication Web Service SDK',
};

/** A file that only this component has in its folder. */
const programs = {
  'user-portal': 'bin\\pfup.dll',
  'mobile-app': 'PfPaWs.asmx',
  'web-service-sdk': 'PfWsSdk.asmx',
} as const;

const productKeys = ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Positive Networks\\PhoneFactor'] as const;

/**
 * What of the document's end is not there. Written from the document and the product's facts; reads the files of the
 * rehearsal server itself and knows nothing of how the suite plans or verifies.
 */
export function missingAtTheEnd(folder: string, truth: Truth): readonly Missing[] {
  const server = readServerFiles(folder);
  return [
    ...truth.oldProducts
      .filter((name) => server.products.some((product) => product.name === name))
      .map((name) => missing('server', 'old-product', `${name} is still installed`)),
    ...(truth.agent === undefined ? [] : agentMissing(server, truth, truth.agent)),
    ...truth.web.flatMap((web) => webMissing(server, truth, web)),
    ...sitesMissing(server, truth),
    ...[...truth.foreign].flatMap(([path, bytes]) =>
      server.read(path)?.equals(bytes) ? [] : [missing('server', 'foreign', `${path} of somebody else is changed`)],
    ),
  ];
}

function missing(component: Missing['component'], aspect: Aspect, what: string): Missing {
  return { component, aspect, what };
}

function productMissing(server: ServerFiles, { targetVersion }: Truth, component: Component): readonly Missing[] {
  const name = newProducts[component];
  const isThere = server.products.some((product) => product.name === name && product.version === targetVersion);
  return isThere ? [] : [missing(component, 'product', `${name} ${targetVersion} is not installed`)];
}

function agentMissing(server: ServerFiles, truth: Truth, agent: NonNullable<Truth['agent']>): readonly Missing[] {
  const { folder } = agent;
  const at = (aspect: Aspect, what: string) => missing('agent', aspect, what);
  const found: Missing[] = [...productMissing(server, truth, 'agent')];
  if (server.read(`${folder}\\MultiFactorAuthSvc.exe`) === undefined) {
    found.push(at('install-path', `no server in ${folder}`));
  }
  const key = productKeys.map((one) => server.registry(one)).find((one) => one !== undefined);
  const path = key?.get('installpath')?.replaceAll('\\\\', '\\');
  if (path !== `"${folder}\\"`) found.push(at('install-path', `InstallPath is ${path}`));
  for (const [name, value] of Object.entries(agent.registryValues)) {
    if (key?.get(name) !== value) found.push(at('registry-values', `${name} is ${key?.get(name)}, was ${value}`));
  }
  const data = server.read(`${folder}\\Data\\PhoneFactor.pfdata`);
  if (data?.subarray(-agent.data.length).equals(agent.data) !== true)
    found.push(at('data', 'the data file is not whole'));
  for (const [name, bytes] of agent.dataFolder) {
    if (server.read(`${folder}\\Data\\${name}`)?.equals(bytes) !== true) found.push(at('data', `${name} is not whole`));
  }
  const service = server.services.find(({ name }) => name === 'MultiFactorAuth');
  if (service?.state !== 'running') found.push(at('services', `MultiFactorAuth is ${service?.state ?? 'not there'}`));
  return found;
}

function webMissing(server: ServerFiles, truth: Truth, web: WebTruth): readonly Missing[] {
  const { component } = web;
  const at = (aspect: Aspect, what: string) => missing(component, aspect, what);
  const site = server.sites.find(({ id }) => id === web.siteId);
  if (web.wanted === 'left-out') return [];
  const found: Missing[] = [...productMissing(server, truth, component)];
  const application = site?.applications.find(({ path }) => path.toLowerCase() === web.newPath.toLowerCase());
  if (application === undefined) return [...found, at('application', `no application ${web.newPath}`)];
  const folder = application.physicalPath.replace('%SystemDrive%', 'C:');
  if (server.read(`${folder}\\${programs[component]}`) === undefined) {
    found.push(at('application', `${web.newPath} is not the ${component}`));
  }
  if (web.oldPath !== web.newPath && site?.applications.some(({ path }) => path === web.oldPath)) {
    found.push(at('application', `the old application ${web.oldPath} is still there`));
  }
  const pool = server.pools.get(application.applicationPool);
  if (pool?.runtime !== 'v4.0') found.push(at('pool', `pool ${application.applicationPool} is ${pool?.runtime}`));
  if (pool?.state !== 'started') found.push(at('pool', `pool ${application.applicationPool} is ${pool?.state}`));
  if (pool?.identity !== web.poolIdentity)
    found.push(at('pool', `pool runs as ${pool?.identity}, was ${web.poolIdentity}`));
  if (canonical(application.settings) !== web.access) {
    found.push(at('access', `access is ${canonical(application.settings)}`));
  }
  return [...found, ...contentMissing(server, folder, web)];
}

function contentMissing(server: ServerFiles, folder: string, web: WebTruth): readonly Missing[] {
  const at = (aspect: Aspect, what: string) => missing(web.component, aspect, what);
  const bytes = server.read(`${folder}\\web.config`);
  if (bytes === undefined) return [at('values', 'no web.config')];
  const configuration = readConfiguration(bytes);
  const lost = Object.entries(web.appSettings).filter(([key, value]) => configuration.appSettings.get(key) !== value);
  return [
    ...lost.map(([key, value]) => at('values', `${key} is ${configuration.appSettings.get(key)}, was ${value}`)),
    ...(web.sdkUrl === undefined || configuration.url === web.sdkUrl
      ? []
      : [at('sdk-address', `the address is ${configuration.url}, right is ${web.sdkUrl}`)]),
    ...(web.theme === undefined || configuration.theme === web.theme
      ? []
      : [at('values', `theme is ${configuration.theme}, was ${web.theme}`)]),
    ...[...web.themeFiles].flatMap(([path, content]) =>
      server.read(`${folder}\\App_Themes\\${path.replaceAll('/', '\\')}`)?.equals(content)
        ? []
        : [at('themes', `App_Themes/${path} is not as it was`)],
    ),
  ];
}

function sitesMissing(server: ServerFiles, truth: Truth): readonly Missing[] {
  return Object.entries(truth.sites).flatMap(([id, was]) => {
    const site = server.sites.find((one) => String(one.id) === id);
    const now = site === undefined ? 'absent' : canonical({ state: site.state, bindings: site.bindings });
    return now === was ? [] : [missing('server', 'site', `site ${id} is ${now}, was ${was}`)];
  });
}
