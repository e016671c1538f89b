import { sampleServers } from '../../scripts/sample-servers/all.js';
import { basicWithImpersonation, openToAll } from '../../scripts/sample-servers/packages.js';
import { folderContent, type SampleServer } from '../../scripts/sample-servers/sample-server.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { canonical } from './read-folder.js';
import type { GeneratedServer, Inputs } from './servers.js';
import type { Truth, WebTruth } from './truth.js';

/* The four servers of examples/servers; what must be there at the end is written down by hand from their READMEs. */

const silent = '/install /quiet /norestart';
const network = { type: 'NetworkService' };
const ofPool = { type: 'ApplicationPoolIdentity' };
const strange = `p&ss"w0rd<$&'{}> %20 \\ €ä`;

interface Facts {
  readonly inputs: Inputs;
  readonly targetVersion: string;
  readonly agentFolder?: string;
  /** What the new server put before the data of the old one. */
  readonly marker?: string;
  readonly web: readonly WebTruth[];
  readonly oldProducts: readonly string[];
  readonly foreign: readonly string[];
}

function web(
  component: WebTruth['component'],
  oldPath: string,
  newPath: string,
  more: Partial<WebTruth> = {},
): WebTruth {
  return {
    component,
    wanted: 'new',
    siteId: 1,
    oldPath,
    newPath,
    appSettings: {},
    themeFiles: new Map(),
    poolIdentity: canonical(network),
    access: canonical(component === 'web-service-sdk' ? basicWithImpersonation : openToAll),
    ...more,
  };
}

const credentials = (server: string, password: string, domain = 'CONTOSO') => ({
  WEB_SERVICE_SDK_AUTHENTICATION_USERNAME: `${domain}\\PFWSDK_${server}`,
  WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD: password,
});

const oldNames = {
  agent: 'PhoneFactor Agent',
  sdk: 'PhoneFactor Web Service SDK',
  portal: 'PhoneFactor User Portal',
  mobileApp: 'PhoneFactor Phone App Web Service',
};

function factsOf(name: string): Facts {
  switch (name) {
    case 'one-server': {
      const sdkUrl = 'https://mfa1.contoso.local/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx';
      const settings = { ...credentials('MFA1', strange), SSL_REQUIRED: 'false' };
      return {
        inputs: {
          'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
          'setup-arguments': silent,
          'user-portal-virtual-directory': 'new',
          'web-service-sdk-virtual-directory': 'new',
          'old-installers': 'C:\\Install\\PhoneFactor5',
        },
        targetVersion: '7.1.2',
        agentFolder: 'C:\\Program Files\\PhoneFactor',
        web: [
          web('web-service-sdk', '/PhoneFactorWebServiceSdk', '/MultiFactorAuthWebServiceSdk'),
          web('user-portal', '/PhoneFactor', '/MultiFactorAuth', {
            appSettings: { ...settings, USE_WEB_SERVICE_SDK: 'true', CONTOSO_HELP_DESK: '+1 425 555 0100' },
            sdkUrl,
            theme: 'Contoso',
          }),
          web('mobile-app', '/PhoneFactorPhoneAppWebService', '/PhoneFactorPhoneAppWebService', {
            appSettings: settings,
            sdkUrl,
          }),
        ],
        oldProducts: Object.values(oldNames),
        foreign: ['C:\\inetpub\\wwwroot\\Timesheets\\web.config', 'C:\\Program Files\\Timesheets\\Client.exe'],
      };
    }
    case 'web-server':
      return {
        inputs: {
          'package-folder': '\\\\mfa1\\installers$',
          'target-version': '8.1.1',
          'web-service-sdk-virtual-directory': 'new',
        },
        targetVersion: '8.1.1',
        web: [
          web('user-portal', '/PhoneFactor', '/PhoneFactor', {
            appSettings: { ...credentials('MFA1', 'Grün&Weiß_7!'), USE_WEB_SERVICE_SDK: 'true' },
            sdkUrl: 'https://mfa1.contoso.local/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx',
            theme: 'Außenstelle',
          }),
          web('mobile-app', '/PhoneFactorPhoneAppWebService', '/PhoneFactorPhoneAppWebService', { wanted: 'left-out' }),
        ],
        oldProducts: [oldNames.portal, oldNames.mobileApp],
        foreign: ['C:\\inetpub\\wwwroot\\Zeiterfassung\\web.config', 'C:\\Program Files\\Zeiterfassung\\Client.exe'],
      };
    case 'other-drive-32-bit': {
      // The administrator names the site's own pool: that is the account from then on.
      const place = { siteId: 2, poolIdentity: canonical(ofPool) };
      return {
        inputs: {
          'setup-path': 'D:\\Install\\MultiFactorAuthenticationServerSetup.exe',
          'setup-arguments': silent,
          'application-pool': 'Intranet',
        },
        targetVersion: '8.1.1',
        agentFolder: 'D:\\Program Files (x86)\\PhoneFactor',
        web: [
          web('web-service-sdk', '/mfasdk', '/mfasdk', place),
          web('user-portal', '/mfa', '/mfa', {
            ...place,
            appSettings: { ...credentials('MFA3', "P@ssw0rd'3", 'FABRIKAM'), USE_WEB_SERVICE_SDK: 'true' },
            sdkUrl: 'https://mfa3.fabrikam.local:8443/mfasdk/PfWsSdk.asmx',
            theme: 'Default',
          }),
        ],
        oldProducts: [oldNames.agent, oldNames.sdk, oldNames.portal],
        foreign: ['D:\\Web\\index.html'],
      };
    }
    default:
      return {
        inputs: {},
        targetVersion: '7.1.2',
        agentFolder: 'C:\\Program Files\\PhoneFactor',
        marker: 'Multi-Factor Authentication Server 7.1.2 data file (reconstruction)\n',
        web: [
          web('web-service-sdk', '/PhoneFactorWebServiceSdk', '/PhoneFactorWebServiceSdk', {
            poolIdentity: canonical(ofPool),
          }),
          web('user-portal', '/PhoneFactor', '/PhoneFactor', {
            appSettings: { ...credentials('MFA4', 'Tr0ub4dor&3'), USE_WEB_SERVICE_SDK: 'true' },
            sdkUrl: 'https://mfa4.contoso.local/PhoneFactorWebServiceSdk/PfWsSdk.asmx',
            theme: 'Contoso',
          }),
        ],
        oldProducts: [oldNames.portal],
        foreign: ['C:\\inetpub\\wwwroot\\iisstart.htm'],
      };
  }
}

export function sampleOf(number: number): GeneratedServer {
  const sample = sampleServers()[number];
  if (sample === undefined) throw new Error(`There is no sample ${number}.`);
  const facts = factsOf(sample.name);
  return {
    name: `sample ${sample.name}`,
    content: folderContent(sample),
    inputs: { ...facts.inputs, upload: 'false' },
    answers: { 'target-version': facts.targetVersion },
    truth: truthOf(sample, facts),
    chain: chainOf(facts),
    isUnknowable: false,
  };
}

function truthOf(sample: SampleServer, facts: Facts): Truth {
  const { agentFolder: folder, marker = '' } = facts;
  const bytes = (path: string) => {
    const found = sample.files.find((file) => file.path.toLowerCase() === path.toLowerCase());
    if (found === undefined) throw new Error(`${sample.name} has no ${path}.`);
    return found.bytes;
  };
  const others = sample.files.filter(({ path }) => path.startsWith(`${folder}\\Data\\`) && !/pfdata$/i.test(path));
  return {
    server: sample.machine.machine.name,
    targetVersion: facts.targetVersion,
    ...(folder === undefined
      ? {}
      : {
          agent: {
            folder,
            data: bytes(`${folder}\\Data\\Phonefactor.pfdata`).subarray(Buffer.byteLength(marker)),
            dataFolder: new Map(others.map((file) => [file.path.split('\\').at(-1) ?? '', file.bytes])),
            registryValues: { pfsvc_ncan_ip_tcp_port: 'dword:0000115b' },
          },
        }),
    web: facts.web.map((one) => (one.component === 'user-portal' ? { ...one, themeFiles: themesOf(sample) } : one)),
    oldProducts: facts.oldProducts,
    sites: Object.fromEntries(
      sample.webServer.sites.map(({ id, state, bindings }) => [String(id), canonical({ state, bindings })]),
    ),
    foreign: new Map(facts.foreign.map((path) => [path, bytes(path)])),
  };
}

function themesOf({ files }: SampleServer): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const below = /\\App_Themes\\(?!Default\\)(.+)$/.exec(path)?.[1];
      return below === undefined ? [] : [[below.replaceAll('\\', '/'), bytes] as const];
    }),
  );
}

function chainOf({ agentFolder, web: all }: Facts): readonly ActionName[] {
  const has = (component: WebTruth['component']) => all.some((one) => one.component === component);
  return [
    'backup-pfdata',
    'uninstall-phonefactor',
    ...(agentFolder === undefined ? [] : (['install-mfa-server'] as const)),
    ...(has('web-service-sdk') ? (['install-web-service-sdk'] as const) : []),
    'install-portal',
    ...(has('mobile-app') ? (['install-mobile-app'] as const) : []),
    'merge-webconfig',
  ];
}
