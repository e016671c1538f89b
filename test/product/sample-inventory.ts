import type { MachineFacts } from '../../src/host/machine.js';
import { formatRegistrationFile } from '../../src/host/registration-file.js';
import type { RegistryKey, RegistryValue, RegistryView } from '../../src/host/registry.js';
import type { Service } from '../../src/host/services.js';
import type {
  ApplicationPool,
  ApplicationSettings,
  Site,
  WebApplication,
  WebServerState,
} from '../../src/host/web-server.js';
import type { ComponentName, Generation } from '../../src/product/components.js';
import type { DataFileFacts, FolderListing, Inventory } from '../../src/product/inventory.js';
import { defaultVirtualDirectories, type WebComponentName } from '../../src/product/names.js';
import {
  dotNetKey,
  productKey,
  uninstallKey,
  vcRuntimeKey,
  webServerKey,
} from '../../src/product/registry-locations.js';

/** One product of the sample server. */
export interface SampleProduct {
  readonly component: ComponentName;
  readonly generation: Generation;
  readonly displayName?: string;
  readonly version?: string;
  /** Key below Uninstall; a product code unless it is not braced. */
  readonly keyName?: string;
  readonly view?: RegistryView;
  /** Leaves out what makes it a product. */
  readonly stub?: boolean;
}

/** One web application of the sample server. */
export interface SampleWeb {
  readonly component: WebComponentName;
  readonly virtualDirectory?: string;
  readonly folder?: string;
  readonly pool?: string;
  readonly themes?: readonly string[];
  readonly configuration?: string;
  /** Leaves out the files and settings that show what it is. */
  readonly withoutContent?: boolean;
  /** Why its settings could not be read. */
  readonly settingsProblem?: string;
}

export interface SampleServer {
  readonly machine?: Partial<MachineFacts>;
  readonly installPath?: string | null;
  /** `InstallPath` per view; by default the 32-bit view has `installPath`. */
  readonly installPaths?: { readonly [V in RegistryView]?: string };
  readonly products?: readonly SampleProduct[];
  readonly webs?: readonly SampleWeb[];
  readonly withoutWebServer?: boolean;
  readonly dataFile?: Partial<DataFileFacts> | null;
  readonly services?: readonly Service[];
  readonly packages?: readonly string[];
  readonly registry?: Inventory['registry'];
  readonly freeBytes?: number;
  readonly dotNetRelease?: number;
  readonly vcRuntimes?: readonly ('x86' | 'x64')[];
  readonly webServerParts?: readonly string[];
  readonly webServerVersion?: string;
  readonly pools?: readonly ApplicationPool[];
}

const productCodes: Readonly<Record<Generation, Readonly<Record<ComponentName, string>>>> = {
  phonefactor: {
    agent: '{50000000-0000-4000-8000-000000000001}',
    'user-portal': '{50000000-0000-4000-8000-000000000002}',
    'mobile-app': '{50000000-0000-4000-8000-000000000003}',
    'web-service-sdk': '{50000000-0000-4000-8000-000000000004}',
  },
  'mfa-server': {
    agent: '{80000000-0000-4000-8000-000000000001}',
    'user-portal': '{80000000-0000-4000-8000-000000000002}',
    'mobile-app': '{80000000-0000-4000-8000-000000000003}',
    'web-service-sdk': '{80000000-0000-4000-8000-000000000004}',
  },
};

const displayNames: Readonly<Record<Generation, Readonly<Record<ComponentName, string>>>> = {
  phonefactor: {
    agent: 'PhoneFactor Agent',
    'user-portal': 'PhoneFactor User Portal',
    'mobile-app': 'PhoneFactor Mobile App Web Service',
    'web-service-sdk': 'PhoneFactor Web Service SDK',
  },
  'mfa-server': {
    agent: 'Multi-Factor Authentication Server',
    'user-portal': 'Multi-Factor Authentication User Portal',
    'mobile-app': 'Multi-Factor Authentication Mobile App Web Service',
    'web-service-sdk': 'Multi-Factor Authentication Web Service SDK',
  },
};

export function sampleProductCode(generation: Generation, component: ComponentName): string {
  return productCodes[generation][component];
}

export const sampleMachine: MachineFacts = {
  name: 'MFA1',
  domain: 'contoso.local',
  operatingSystem: { name: 'Windows Server 2012 R2 Standard', version: '6.3.9600' },
  architecture: 'x64',
  language: 'en-US',
  bootTime: '2026-03-01T02:00:00.000Z',
  account: 'CONTOSO\\svc-runner',
  isAdministrator: true,
  folders: { programData: 'C:\\ProgramData', programFiles: 'C:\\Program Files', windows: 'C:\\Windows' },
};

export const sampleSettings: ApplicationSettings = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: ['Ssl'],
};

export const text = (name: string, value: string): RegistryValue => ({ name, data: { type: 'string', text: value } });
export const number = (name: string, value: number): RegistryValue => ({
  name,
  data: { type: 'dword', number: value },
});

export function registryPart(
  view: RegistryView,
  key: string,
  keys: readonly RegistryKey[],
): Inventory['registry'][number] {
  return { key, view, text: formatRegistrationFile(keys) };
}

export function sampleEntry(product: SampleProduct): RegistryKey {
  const { component, generation } = product;
  const keyName = product.keyName ?? productCodes[generation][component];
  const name = product.displayName ?? displayNames[generation][component];
  const version = product.version ?? (generation === 'phonefactor' ? '5.0.4' : '8.0.1.1');
  const values = [text('DisplayName', name), text('DisplayVersion', version), text('Publisher', 'Sample Publisher')];
  const removal = keyName.startsWith('{')
    ? [text('UninstallString', `MsiExec.exe /X${keyName}`), number('WindowsInstaller', 1)]
    : [text('UninstallString', 'C:\\Program Files\\PhoneFactor\\uninstall.exe')];
  return { path: `${uninstallKey}\\${keyName}`, values: product.stub ? values : [...values, ...removal] };
}

function uninstallParts(products: readonly SampleProduct[]): Inventory['registry'] {
  return (['64', '32'] as const).flatMap((view) => {
    const keys = products.filter((product) => (product.view ?? '32') === view).map(sampleEntry);
    return keys.length === 0 ? [] : [registryPart(view, uninstallKey, keys)];
  });
}

function productParts(paths: { readonly [V in RegistryView]?: string }): Inventory['registry'] {
  return (['64', '32'] as const).flatMap((view) => {
    const path = paths[view];
    return path === undefined
      ? []
      : [registryPart(view, productKey, [{ path: productKey, values: [text('InstallPath', `${path}\\`)] }])];
  });
}

function runtimeParts(server: SampleServer, native: RegistryView): Inventory['registry'] {
  const runtimes = (server.vcRuntimes ?? ['x86', 'x64']).map((architecture) => ({
    path: `${vcRuntimeKey}\\${architecture}`,
    values: [number('Installed', 1), number('Major', 14), number('Minor', 0), number('Bld', 24215)],
  }));
  const release = server.dotNetRelease ?? 528040;
  const parts = server.webServerParts ?? ['Metabase', 'ASPNET45', 'BasicAuthentication'];
  return [
    registryPart('32', vcRuntimeKey, runtimes),
    registryPart(native, dotNetKey, [{ path: dotNetKey, values: release === 0 ? [] : [number('Release', release)] }]),
    ...(server.withoutWebServer
      ? []
      : [
          registryPart(native, webServerKey, [
            { path: webServerKey, values: [number('MajorVersion', 8)] },
            { path: `${webServerKey}\\Components`, values: parts.map((name) => number(name, 1)) },
          ]),
        ]),
  ];
}

const portalConfiguration = `<?xml version="1.0"?>
<configuration>
  <applicationSettings>
    <pfup.Properties.Settings>
      <setting name="pfup_pfwssdk_PfWsSdk" serializeAs="String">
        <value>https://mfa1.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx</value>
      </setting>
    </pfup.Properties.Settings>
  </applicationSettings>
  <system.web><pages theme="Contoso" /></system.web>
</configuration>
`;

const contents: Readonly<Record<WebComponentName, { readonly file: string; readonly configuration: string }>> = {
  'user-portal': { file: 'login.aspx', configuration: portalConfiguration },
  'mobile-app': { file: 'PfPaWs.asmx', configuration: portalConfiguration.replaceAll('pfup', 'pfpaws') },
  'web-service-sdk': { file: 'PfWsSdk.asmx', configuration: '<configuration />\n' },
};

function locate(web: SampleWeb) {
  const name = web.virtualDirectory ?? defaultVirtualDirectories.phonefactor[web.component];
  return { name, folder: web.folder ?? `C:\\inetpub\\wwwroot\\${name}` };
}

const modified = '2013-05-06T07:08:09.000Z';
const file = (path: string, size: number) => ({ path, size, modified });

function webListing(web: SampleWeb): FolderListing {
  const own = web.withoutContent ? 'readme.txt' : contents[web.component].file;
  const themes = web.themes ?? (web.component === 'user-portal' ? ['Default', 'Contoso'] : []);
  const files = [file(own, 900), file('web.config', 1200), ...themes.map((t) => file(`App_Themes\\${t}\\s.css`, 300))];
  return { path: locate(web).folder, files };
}

function configurationOf(web: SampleWeb) {
  const text = web.configuration ?? (web.withoutContent ? '<configuration />' : contents[web.component].configuration);
  return { path: `${locate(web).folder}\\web.config`, text };
}

export const samplePool: ApplicationPool = {
  name: 'DefaultAppPool',
  managedRuntimeVersion: 'v2.0',
  pipelineMode: 'Classic',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
  state: 'started',
};

function applicationOf(web: SampleWeb): WebApplication {
  const { name, folder } = locate(web);
  const settings =
    web.component === 'web-service-sdk'
      ? { ...sampleSettings, authentication: { anonymous: false, basic: true, windows: false, impersonation: true } }
      : sampleSettings;
  const { settingsProblem } = web;
  const known = settingsProblem === undefined ? { settings } : { settingsProblem };
  return { path: `/${name}`, physicalPath: folder, applicationPool: web.pool ?? 'DefaultAppPool', ...known };
}

function webServerOf(server: SampleServer): WebServerState {
  const root = {
    path: '/',
    physicalPath: '%SystemDrive%\\inetpub\\wwwroot',
    applicationPool: 'DefaultAppPool',
    settings: sampleSettings,
  };
  const site: Site = {
    name: 'Default Web Site',
    id: 1,
    state: 'started',
    bindings: [
      { protocol: 'http', information: '*:80:' },
      { protocol: 'https', information: '*:443:', certificateThumbprint: '0123456789ABCDEF0123456789ABCDEF01234567' },
    ],
    applications: [root, ...(server.webs ?? []).map(applicationOf)],
  };
  return { version: server.webServerVersion ?? '8.5', sites: [site], applicationPools: server.pools ?? [samplePool] };
}

export function sampleService(installPath: string): Service {
  return {
    name: 'pfsvc',
    displayName: 'PhoneFactor Agent',
    imagePath: `"${installPath}\\pfsvc.exe"`,
    startType: 'automatic',
    state: 'running',
    account: 'LocalSystem',
    dependsOn: [],
  };
}

function installListing(installPath: string, server: SampleServer): FolderListing {
  const files = [file('pfsvc.exe', 500_000), ...(server.packages ?? []).map((name) => file(name, 4_000_000))];
  const data = [file('Data\\PhoneFactor.pfdata', 40_000), file('Data\\licenseKey', 300), file('Logs\\pfsvc.log', 90)];
  return { path: installPath, files: [...files, ...data] };
}

const allComponents: readonly SampleProduct[] = (
  ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const
).map((component) => ({ component, generation: 'phonefactor' }));

const allWebs: readonly SampleWeb[] = [
  { component: 'user-portal' },
  { component: 'mobile-app' },
  { component: 'web-service-sdk' },
];

/** A server with everything of PhoneFactor 5 on it, changed where `server` says so. `installPath: null` = no agent folder. */
export function sampleInventory(server: SampleServer = {}): Inventory {
  const machine = { ...sampleMachine, ...server.machine };
  const native = machine.architecture === 'x86' ? '32' : '64';
  const installPath =
    server.installPath === null ? undefined : (server.installPath ?? 'C:\\Program Files\\PhoneFactor');
  const full: SampleServer = { products: allComponents, webs: allWebs, ...server };
  const path = installPath && `${installPath}\\Data\\PhoneFactor.pfdata`;
  const webs = full.webs ?? [];
  return {
    format: 1,
    machine,
    registry: [
      ...productParts(server.installPaths ?? (installPath ? { '32': installPath } : {})),
      ...uninstallParts(full.products ?? []),
      ...runtimeParts(full, native),
      ...(server.registry ?? []),
    ],
    services: server.services ?? (installPath ? [sampleService(installPath)] : []),
    ...(server.withoutWebServer ? {} : { webServer: webServerOf(full) }),
    folders: [...(installPath ? [installListing(installPath, full)] : []), ...webs.map(webListing)],
    configurations: webs.map(configurationOf),
    ...(path && server.dataFile !== null
      ? { dataFile: { path, status: 'present', size: 40_000, ...server.dataFile } }
      : {}),
    drives: [
      { letter: 'C', freeBytes: server.freeBytes ?? 50_000_000_000 },
      { letter: 'D', freeBytes: server.freeBytes ?? 50_000_000_000 },
    ],
    reachable: {
      'pfd.phonefactor.net:443': false,
      'pfd2.phonefactor.net:443': false,
      'css.phonefactor.net:443': false,
    },
  };
}
