import { assemble, packagesIn } from '../../scripts/sample-servers/assemble.js';
import { activationFiles, dataFile } from '../../scripts/sample-servers/data-folder.js';
import { type InstalledProduct, installedProduct } from '../../scripts/sample-servers/installed-product.js';
import {
  dataFileMarker,
  mfaServerPackages,
  silentArguments,
} from '../../scripts/sample-servers/mfa-server-packages.js';
import { basicWithImpersonation, openToAll, productKey } from '../../scripts/sample-servers/packages.js';
import { phoneFactorPackages } from '../../scripts/sample-servers/phonefactor-packages.js';
import { nativePath, number, text } from '../../scripts/sample-servers/registry-file.js';
import { encodedFile, type SampleFile, textFile } from '../../scripts/sample-servers/sample-file.js';
import { folderContent } from '../../scripts/sample-servers/sample-server.js';
import { pool, prerequisites, site, unrelated, windowsService } from '../../scripts/sample-servers/windows-parts.js';
import type { ActionName } from '../../src/actions/definitions.js';
import type { RehearsalMachine } from '../../src/host/rehearsal/format.js';
import { type Random, randomOf } from '../interruptions/random.js';
import { type WebConfiguration, writtenConfiguration } from './configurations.js';
import { canonical } from './read-folder.js';
import { sampleOf } from './samples.js';
import type { Component, Truth, WebComponent, WebTruth } from './truth.js';

export type Inputs = Readonly<Record<string, string>>;

/** A server of the generator: its folder, what an administrator gives for it, and what must be there at the end. */
export interface GeneratedServer {
  readonly name: string;
  readonly content: ReadonlyMap<string, Uint8Array>;
  /** What an administrator gives at once. */
  readonly inputs: Inputs;
  /** What an administrator answers when a blocker names the input. */
  readonly answers: Inputs;
  readonly truth: Truth;
  /** Nothing on the server shows what was there: a reason in place of a green end is right. */
  readonly isUnknowable: boolean;
  /** Single actions in the order of the document. */
  readonly chain: readonly ActionName[];
}

/** What was there before the suite came: `bare` has no part of the product, as with a job on the wrong runner. */
const kinds = [
  'untouched',
  'agent-removed',
  'all-removed',
  'bare',
  'new-server',
  'new-server-and-sdk',
  'new-sdk-at-old-name',
  'own-name',
] as const;
type Before = (typeof kinds)[number];

interface Shape {
  readonly name: string;
  readonly components: readonly Component[];
  readonly before: Before;
  /** With `own-name`: the component that has a DisplayName of its own. */
  readonly named: Component;
  readonly oldVersion: string;
  readonly oldArchitecture: 'x86' | 'x64';
  readonly target: string;
  readonly agentFolder: string;
  readonly site: { readonly id: number; readonly name: string; readonly root: string; readonly port: number };
  readonly names: Readonly<Record<WebComponent, string>>;
  readonly choices: Readonly<Record<WebComponent, string>>;
  readonly pool: ReturnType<typeof pool>;
  readonly portal: WebConfiguration;
  readonly mobileApp: WebConfiguration;
  readonly themes: Readonly<Record<string, string>>;
  readonly port?: number;
  readonly oldInstallers: boolean;
  readonly destination?: string;
  readonly isBesideOthers: boolean;
  readonly runsEveryAction: boolean;
}

const oldNames = {
  'user-portal': 'PhoneFactor',
  'mobile-app': 'PhoneFactorPhoneAppWebService',
  'web-service-sdk': 'PhoneFactorWebServiceSdk',
} as const;
const newNames = {
  'user-portal': 'MultiFactorAuth',
  'mobile-app': 'MultiFactorAuthMobileAppWebService',
  'web-service-sdk': 'MultiFactorAuthWebServiceSdk',
} as const;

/** The first four seeds are the samples of examples/servers, every other one a server of its own. */
export function generatedServer(seed: number): GeneratedServer {
  if (seed >= 0 && seed < 4) return sampleOf(seed);
  return serverOf(shapeOf(randomOf(seed), seed));
}

function shapeOf(random: Random, seed: number): Shape {
  const before = random.oneIn(3) ? random.pick(kinds) : 'untouched';
  const webOnly = before === 'untouched' && random.oneIn(4);
  const web = random.some(['user-portal', 'mobile-app'] as const);
  const sdk = random.oneIn(5) && !hasNewSdk(before) ? [] : (['web-service-sdk'] as const);
  const components: readonly Component[] = webOnly ? web : ['agent', ...sdk, ...(random.oneIn(6) ? [] : web)];
  const name = webOnly ? `WEB${seed % 90}` : `MFA${seed % 90}`;
  const isOwnSite = random.oneIn(3);
  const siteRoot = random.pick(['C:\\inetpub\\wwwroot', 'D:\\Web', 'D:\\Sites & Co\\Intranet']);
  const ownNames = { 'user-portal': 'mfa', 'mobile-app': 'phone app', 'web-service-sdk': 'mfasdk' } as const;
  const names = random.oneIn(3) ? ownNames : oldNames;
  const choice = (component: WebComponent) => random.pick(['keep', 'keep', 'new', `chosen-${component}`]);
  const choices = {
    'user-portal': choice('user-portal'),
    'mobile-app': random.pick(['keep', 'keep', 'keep', 'new']),
    'web-service-sdk': choice('web-service-sdk'),
  };
  const sdkHost = components.includes('web-service-sdk') ? name.toLowerCase() : 'mfa99';
  const site = isOwnSite
    ? { id: 2, name: random.pick(['Intranet', 'MFA & Co', 'Außenstelle']), root: siteRoot, port: 8443 }
    : { id: 1, name: 'Default Web Site', root: 'C:\\inetpub\\wwwroot', port: 443 };
  const sdkIsLocal = components.includes('web-service-sdk');
  const port = sdkIsLocal && site.port !== 443 ? `:${site.port}` : '';
  const sdkUrl = `https://${sdkHost}.contoso.local${port}/${names['web-service-sdk']}/PfWsSdk.asmx`;
  const theme = random.pick(['', 'Contoso', 'Außenstelle', 'Contoso']);
  const password = random.pick(['Secret1!', `p&ss"w0rd<$&'{}> %20 \\ €ä`, 'Grün&Weiß_7!']);
  const sdkAccount = `CONTOSO\\PFWSDK_${name}`;
  const form = random.pick(['utf-8', 'utf-8-bom', 'utf-16'] as const);
  const credentials = {
    WEB_SERVICE_SDK_AUTHENTICATION_USERNAME: sdkAccount,
    WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD: password,
  };
  const more: Readonly<Record<string, string>> = random.oneIn(2) ? { SSL_REQUIRED: 'false' } : {};
  const help: Readonly<Record<string, string>> = random.oneIn(3) ? { CONTOSO_HELP_DESK: '+1 425 555 0100' } : {};
  return {
    name,
    components,
    before,
    named: random.pick(components),
    oldVersion: random.pick(['5.0.1', '5.0.3', '5.1.0']),
    oldArchitecture: random.oneIn(4) ? 'x86' : 'x64',
    target: random.pick(['6.3.1', '7.0.2', '7.1.2', '8.0.2', '8.1.1', '8.1.1']),
    agentFolder: random.pick([
      'C:\\Program Files\\PhoneFactor',
      'C:\\Program Files\\PhoneFactor',
      'C:\\Program Files (x86)\\PhoneFactor',
      'D:\\Apps\\PhoneFactor Agent',
    ]),
    site,
    names,
    choices,
    pool: random.pick([
      pool('PhoneFactor', 'v2.0', { identity: { type: 'NetworkService' } }),
      pool('PhoneFactor32', 'v2.0', { enable32Bit: true, identity: account }),
      pool('Classic .NET AppPool', 'v2.0'),
      pool('MFA', 'v4.0', { identity: { type: 'NetworkService' } }),
    ]),
    portal: {
      component: 'user-portal',
      appSettings: { USE_WEB_SERVICE_SDK: 'true', ...credentials, ...more, ...help },
      sdkUrl,
      theme: theme === '' ? 'Default' : theme,
      customErrors: random.pick(['RemoteOnly', 'Off']),
      form,
    },
    mobileApp: { component: 'mobile-app', appSettings: { ...credentials, ...more }, sdkUrl, form },
    themes:
      theme === ''
        ? {}
        : {
            [`${theme}/${theme}.css`]: 'body { color: #123456; }\r\n',
            [`${theme}/Images/logo.svg`]: `<svg>${seed}</svg>\n`,
          },
    ...(random.oneIn(3) ? {} : { port: 4443 }),
    oldInstallers: random.oneIn(2),
    ...(random.oneIn(3) ? { destination: random.pick(['\\\\nas\\backups', 'D:\\Backups']) } : {}),
    isBesideOthers: random.oneIn(2),
    runsEveryAction: random.oneIn(2),
  };
}

const silent = { 'setup-arguments': silentArguments };
const setupFolder = 'C:\\Install';
const oldFolder = 'C:\\Install\\PhoneFactor5';

function serverOf(shape: Shape): GeneratedServer {
  const { site: place, target, agentFolder } = shape;
  const old = phoneFactorPackages({
    version: shape.oldVersion,
    architecture: shape.oldArchitecture,
    agentFolder,
    contentRoot: place.root,
  });
  const next = mfaServerPackages({ version: target, contentRoot: place.root });
  const has = (component: Component) => shape.components.includes(component);
  const where = (component: WebComponent, at: string = shape.names[component]) => ({
    properties: { TARGETSITE: `/LM/W3SVC/${place.id}`, TARGETVDIR: at, TARGETAPPPOOL: shape.pool.name },
  });
  const isNewSdk = hasNewSdk(shape.before);
  const isNewServer = isNewSdk || shape.before === 'new-server';
  const named = (component: Component, installer: (typeof old)['agent']) =>
    shape.before === 'own-name' && component === shape.named
      ? { ...installer, product: { ...installer.product, name: ownName } }
      : installer;
  const products: InstalledProduct[] = [];
  const isBare = shape.before === 'bare';
  const isRemoved = isBare || shape.before === 'all-removed';
  if (has('agent') && !isNewServer && !isRemoved && shape.before !== 'agent-removed') {
    products.push(installedProduct(named('agent', old.agent), { folder: agentFolder }));
  }
  if (isNewServer) products.push(installedProduct(next.setup.installer, { folder: agentFolder }));
  if (has('web-service-sdk') && !isRemoved) {
    const fresh = next.webServiceSdk.find(({ installer }) => installer.product.architecture === 'x64');
    const atTheEnd = nameAtTheEnd(shape, 'web-service-sdk');
    products.push(
      isNewSdk && fresh !== undefined
        ? installedProduct(fresh.installer, {
            properties: { ...where('web-service-sdk', atTheEnd).properties, TARGETAPPPOOL: newPool.name },
          })
        : installedProduct(named('web-service-sdk', old.webServiceSdk), where('web-service-sdk')),
    );
  }
  if (has('user-portal') && !isRemoved)
    products.push(installedProduct(named('user-portal', old.portal), where('user-portal')));
  if (has('mobile-app') && !isRemoved)
    products.push(installedProduct(named('mobile-app', old.mobileApp), where('mobile-app')));
  const oldProducts = products.map(({ record }) => record.product.name).filter((name) => !/^Multi-Factor/.test(name));
  const others = unrelated('Timesheets', 'C:\\inetpub\\wwwroot', 'DefaultAppPool');
  if (shape.isBesideOthers) products.push(others.product);
  const data = dataFile(`${agentFolder}\\Data\\Phonefactor.pfdata`, shape.name, 4);
  const dataFolder = activationFiles(`${agentFolder}\\Data`, shape.name);
  const converted = { ...data, bytes: Buffer.concat([Buffer.from(dataFileMarker(target)), data.bytes]) };
  const portalFolder = `${place.root}\\${shape.names['user-portal']}`;
  const themeFiles = Object.entries(shape.themes).map(([path, content]) =>
    textFile(`${portalFolder}\\App_Themes\\${path.replaceAll('/', '\\')}`, content),
  );
  const files: readonly SampleFile[] = [
    ...(has('agent') && !isBare ? [isNewServer ? converted : data, ...dataFolder] : []),
    ...(has('user-portal') && !isRemoved ? [configurationFile(portalFolder, shape.portal)] : []),
    ...(has('user-portal') && !isBare ? themeFiles : []),
    ...(has('mobile-app') && !isRemoved
      ? [configurationFile(`${place.root}\\${shape.names['mobile-app']}`, shape.mobileApp)]
      : []),
    textFile('C:\\inetpub\\wwwroot\\iisstart.htm', '<title>Start page</title>\r\n'),
    ...packagesIn(setupFolder, [next.setup, ...next.portal, ...next.webServiceSdk, ...next.mobileApp]),
    ...(shape.oldInstallers ? packagesIn(oldFolder, rollBackPackages(old, shape.oldArchitecture)) : []),
    textFile('D:\\Backups\\Read me.txt', 'Backups of all servers go here.\r\n'),
    ...(shape.destination?.startsWith('\\\\') ? [textFile('\\\\nas\\backups\\Read me.txt', 'Backups.\r\n')] : []),
  ];
  const applications = shape.isBesideOthers ? [others.application] : [];
  const sites = [
    site('Default Web Site', 1, '%SystemDrive%\\inetpub\\wwwroot', 443, applications),
    ...(place.id === 2 ? [site(place.name, 2, place.root, 8443, [])] : []),
  ];
  const sample = assemble({
    name: 'generated',
    machine: machineOf(shape),
    products,
    registry: [
      ...prerequisites(10),
      ...(shape.port === undefined || !has('agent') || isBare
        ? []
        : [productValues([number('Pfsvc_ncan_ip_tcp_port', shape.port)])]),
      ...(has('agent') && !isBare && (isRemoved || shape.before === 'agent-removed')
        ? [productValues([text('InstallPath', `${agentFolder}\\`)])]
        : []),
    ],
    services: [
      windowsService('W3SVC', 'World Wide Web Publishing Service'),
      windowsService('Spooler', 'Print Spooler'),
    ],
    webServerVersion: '10.0',
    applicationPools: [pool('DefaultAppPool', 'v4.0'), shape.pool, ownPool, ...(isNewSdk ? [newPool] : [])],
    sites,
    files,
  });
  const foreign = shape.isBesideOthers ? others.product.files : [];
  return {
    name: describe(shape),
    content: folderContent(sample),
    inputs: inputsOf(shape),
    answers: answersOf(shape),
    chain: chainOf(shape),
    isUnknowable: isRemoved || oldProducts.length === 0 || shape.before === 'new-sdk-at-old-name',
    truth: {
      server: shape.name,
      targetVersion: target,
      ...(has('agent')
        ? {
            agent: {
              folder: agentFolder,
              data: data.bytes,
              dataFolder: new Map(dataFolder.map(({ path, bytes }) => [path.split('\\').at(-1) ?? '', bytes])),
              registryValues:
                shape.port === undefined
                  ? {}
                  : { pfsvc_ncan_ip_tcp_port: `dword:${shape.port.toString(16).padStart(8, '0')}` },
            },
          }
        : {}),
      web: shape.components.flatMap((component) => (component === 'agent' ? [] : [webTruth(shape, component)])),
      oldProducts,
      sites: Object.fromEntries(sites.map(({ id, state, bindings }) => [String(id), canonical({ state, bindings })])),
      foreign: new Map(foreign.map(({ path, bytes }) => [path, bytes])),
    },
  };
}

const newPool = pool('ASP.NET v4.0', 'v4.0');
/** Made by the administrator for the account whose password only a person knows. */
const account = { type: 'SpecificUser', userName: 'CONTOSO\\PFUP' } as const;
const ownPool = pool('PFUP v4', 'v4.0', { identity: account });
const ownName = 'Contoso second factor, part 7';

function hasNewSdk(before: Before): boolean {
  return before === 'new-server-and-sdk' || before === 'new-sdk-at-old-name';
}

function productValues(values: Parameters<typeof assemble>[0]['registry'][number]['values']) {
  return { path: nativePath(productKey, '32'), values };
}

function configurationFile(folder: string, configuration: WebConfiguration): SampleFile {
  return encodedFile(`${folder}\\web.config`, writtenConfiguration(configuration), {
    encoding: configuration.form === 'utf-16' ? 'utf-16le' : 'utf-8',
    byteOrderMark: configuration.form !== 'utf-8',
    lineEnd: '\r\n',
  });
}

function rollBackPackages(old: ReturnType<typeof phoneFactorPackages>, architecture: 'x86' | 'x64') {
  const bits = architecture === 'x64' ? '64' : '32';
  return [
    { fileName: `PhoneFactorAgentSetup${bits}.msi`, installer: old.agent },
    { fileName: `PhoneFactorUserPortalSetup${bits}.msi`, installer: old.portal },
    { fileName: `PhoneFactorPhoneAppWebServiceSetup${bits}.msi`, installer: old.mobileApp },
    { fileName: `PhoneFactorWebServiceSdkSetup${bits}.msi`, installer: old.webServiceSdk },
  ];
}

function machineOf({ name, components }: Shape): RehearsalMachine {
  const hosts = [
    'pfd.phonefactor.net:443',
    'pfd2.phonefactor.net:443',
    'css.phonefactor.net:443',
    'mfa99.contoso.local:443',
  ];
  return {
    format: 1,
    about: 'A server of the generator. A reconstruction from public documentation; no file of the product is in it.',
    machine: {
      name,
      domain: 'contoso.local',
      operatingSystem: { name: 'Windows Server 2016 Standard', version: '10.0.14393' },
      architecture: 'x64',
      language: components.length % 2 === 0 ? 'en-US' : 'de-DE',
      bootTime: '2026-03-01T02:00:00.000Z',
      account: 'CONTOSO\\svc-runner',
      isAdministrator: true,
      folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
    },
    drives: [
      { letter: 'C', capacityBytes: 6e10 },
      { letter: 'D', capacityBytes: 6e10 },
    ],
    reachable: hosts,
  };
}

function nameAtTheEnd({ names, choices, before }: Shape, component: WebComponent): string {
  const choice = component === 'web-service-sdk' && before === 'new-sdk-at-old-name' ? 'keep' : choices[component];
  return choice === 'keep' ? names[component] : choice === 'new' ? newNames[component] : choice;
}

function webTruth(shape: Shape, component: WebComponent): WebTruth {
  const configuration = { 'user-portal': shape.portal, 'mobile-app': shape.mobileApp, 'web-service-sdk': undefined }[
    component
  ];
  const isGone = component === 'mobile-app' && Number.parseInt(shape.target, 10) >= 8;
  const sdkName = nameAtTheEnd(shape, 'web-service-sdk');
  const sdkUrl = configuration?.sdkUrl.replace(/[^/]+(?=\/PfWsSdk\.asmx$)/, () => sdkName);
  return {
    component,
    wanted: isGone ? 'left-out' : 'new',
    siteId: shape.site.id,
    oldPath: `/${shape.names[component]}`,
    newPath: `/${nameAtTheEnd(shape, component)}`,
    appSettings: configuration?.appSettings ?? {},
    ...(sdkUrl === undefined ? {} : { sdkUrl }),
    ...(configuration?.theme === undefined ? {} : { theme: configuration.theme }),
    themeFiles: new Map(
      component === 'user-portal'
        ? Object.entries(shape.themes).map(([path, content]) => [path, Buffer.from(content, 'utf8')])
        : [],
    ),
    poolIdentity:
      component === 'web-service-sdk' && hasNewSdk(shape.before)
        ? canonical(newPool.identity)
        : canonical(shape.pool.identity),
    access: canonical(component === 'web-service-sdk' ? basicWithImpersonation : openToAll),
  };
}

function inputsOf(shape: Shape): Inputs {
  const hasAgent = shape.components.includes('agent');
  const renamed = Object.entries(shape.choices).flatMap(([component, choice]) =>
    choice === 'keep' ? [] : [[`${component}-virtual-directory`, choice] as const],
  );
  return {
    ...(hasAgent
      ? { 'setup-path': `${setupFolder}\\MultiFactorAuthenticationServerSetup.exe`, ...silent }
      : { 'package-folder': setupFolder, 'target-version': shape.target }),
    ...Object.fromEntries(renamed),
    ...(shape.oldInstallers ? { 'old-installers': oldFolder } : {}),
    ...(shape.destination === undefined
      ? {}
      : { 'backup-destination': shape.destination, destination: shape.destination }),
    upload: 'false',
  };
}

/** What this administrator knows and was not asked for at the begin. */
function answersOf(shape: Shape): Inputs {
  return {
    'install-path': shape.agentFolder,
    'data-file': `${shape.agentFolder}\\Data\\Phonefactor.pfdata`,
    'target-version': shape.target,
    'package-folder': setupFolder,
    'application-pool': ownPool.name,
    ...(shape.before === 'own-name' ? { 'product-names': `phonefactor/${shape.named}=${ownName}` } : {}),
  };
}

function chainOf({ components, runsEveryAction, before }: Shape): readonly ActionName[] {
  const has = (component: Component) => components.includes(component);
  const isAll = runsEveryAction && has('agent');
  return [
    'backup-pfdata',
    ...(hasNewSdk(before) && !has('user-portal') && !has('mobile-app') ? [] : (['uninstall-phonefactor'] as const)),
    ...(has('agent') ? (['install-mfa-server'] as const) : []),
    ...(has('web-service-sdk') || isAll ? (['install-web-service-sdk'] as const) : []),
    ...(has('user-portal') || isAll ? (['install-portal'] as const) : []),
    ...(has('mobile-app') || isAll ? (['install-mobile-app'] as const) : []),
    ...(has('user-portal') || has('mobile-app') || isAll ? (['merge-webconfig'] as const) : []),
  ];
}

function describe(shape: Shape): string {
  const { name, components, before, oldVersion, oldArchitecture, target, agentFolder, site: place, choices } = shape;
  return [
    `${name}: ${components.join('+')} ${oldVersion} ${oldArchitecture} to ${target}`,
    ...(before === 'untouched' ? [] : [before]),
    `agent in ${agentFolder}`,
    `site ${place.name} in ${place.root}`,
    `directories ${Object.values(shape.names).join(', ')} chosen ${Object.values(choices).join(', ')}`,
    `pool ${shape.pool.name}`,
    ...(shape.destination === undefined ? [] : [`sets in ${shape.destination}`]),
  ].join('; ');
}
