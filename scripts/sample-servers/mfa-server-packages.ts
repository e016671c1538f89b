import type {
  InstallAction,
  LaunchCondition,
  RehearsalInstaller,
  RehearsalService,
} from '../../src/host/rehearsal/format.js';
import type { Architecture } from '../../src/host/server-facts-schema.js';
import {
  packagedMobileApp,
  packagedPortal,
  packagedWebServiceSdk,
  placeholderUrl,
  unconfiguredUrl,
} from './configurations.js';
import {
  basicWithImpersonation,
  defaultContentRoot,
  identityOf,
  openToAll,
  productKey,
  standIn,
  upgradeCodeOf,
  webInstaller,
} from './packages.js';
import { agentName } from './phonefactor-packages.js';

export interface MfaServerEdition {
  readonly version: string;
  readonly contentRoot?: string;
}

/** A package with the name of its file. */
export interface NamedPackage {
  readonly fileName: string;
  readonly installer: RehearsalInstaller;
}

export interface MfaServerPackages {
  readonly setup: NamedPackage;
  readonly portal: readonly NamedPackage[];
  readonly webServiceSdk: readonly NamedPackage[];
  /** Empty from 8.0 on. */
  readonly mobileApp: readonly NamedPackage[];
}

/** The real switches are not public; the operator supplies them. These are the rehearsal's own. */
export const silentArguments = '/install /quiet /norestart';

const runtimesKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes';

const webConditions: readonly LaunchCondition[] = [
  ...(['x86', 'x64'] as const).map((architecture) => ({
    check: 'registry-value-present' as const,
    key: `${runtimesKey}\\${architecture}`,
    view: '32' as const,
    value: 'Version',
    message: 'Microsoft Visual C++ 2015 Redistributable Update 1 or higher is required',
  })),
  {
    check: 'registry-value-present',
    key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp\\Components',
    view: '64',
    value: 'Metabase',
    message: 'IIS 6 Metabase Compatibility is required',
  },
];

function bothArchitectures(
  edition: MfaServerEdition,
  fileName: string,
  describe: (
    architecture: Architecture,
  ) => Omit<Parameters<typeof webInstaller>[1], 'contentRoot' | 'launchConditions'>,
): readonly NamedPackage[] {
  const contentRoot = edition.contentRoot ?? defaultContentRoot;
  return (['x86', 'x64'] as const).map((architecture) => ({
    fileName: `MultiFactorAuthentication${fileName}Setup${architecture === 'x64' ? '64' : '32'}.msi`,
    installer: webInstaller('mfa-server', { ...describe(architecture), contentRoot, launchConditions: webConditions }),
  }));
}

function isBefore8(version: string): boolean {
  return Number.parseInt(version, 10) < 8;
}

function portal(edition: MfaServerEdition): readonly NamedPackage[] {
  const { version } = edition;
  return bothArchitectures(edition, 'UserPortal', (architecture) => ({
    identity: { name: 'Multi-Factor Authentication User Portal', version, architecture },
    virtualDirectory: 'MultiFactorAuth',
    configuration: packagedPortal('4.5', isBefore8(version) ? unconfiguredUrl : placeholderUrl),
    files: ['Default.aspx', 'Login.aspx', 'bin\\pfup.dll', 'App_Themes\\Default\\Default.css', 'Images\\logo.svg'],
    settings: openToAll,
  }));
}

function webServiceSdk(edition: MfaServerEdition): readonly NamedPackage[] {
  return bothArchitectures(edition, 'WebServiceSdk', (architecture) => ({
    identity: { name: 'Multi-Factor Authentication Web Service SDK', version: edition.version, architecture },
    virtualDirectory: 'MultiFactorAuthWebServiceSdk',
    configuration: packagedWebServiceSdk('4.5'),
    files: ['PfWsSdk.asmx', 'bin\\pfwssdk.dll'],
    settings: basicWithImpersonation,
  }));
}

function mobileApp(edition: MfaServerEdition): readonly NamedPackage[] {
  if (!isBefore8(edition.version)) return [];
  return bothArchitectures(edition, 'MobileAppWebService', (architecture) => ({
    identity: { name: 'Multi-Factor Authentication Mobile App Web Service', version: edition.version, architecture },
    virtualDirectory: 'MultiFactorAuthMobileAppWebService',
    configuration: packagedMobileApp('4.5'),
    files: ['PfPaWs.asmx', 'bin\\pfpaws.dll'],
    settings: openToAll,
  }));
}

const services: readonly RehearsalService[] = [
  {
    name: 'MultiFactorAuth',
    displayName: 'Multi-Factor Authentication Server',
    imagePath: '"[INSTALLFOLDER]\\MultiFactorAuthSvc.exe"',
    startType: 'automatic',
    state: 'running',
    account: 'LocalSystem',
    dependsOn: [],
    holds: ['[INSTALLFOLDER]\\Data\\PhoneFactor.pfdata'],
  },
  {
    name: 'MultiFactorAuthAdSync',
    displayName: 'Multi-Factor Authentication Active Directory Synchronization',
    imagePath: '"[INSTALLFOLDER]\\MultiFactorAuthAdSyncSvc.exe"',
    startType: 'manual',
    state: 'stopped',
    account: 'LocalSystem',
    dependsOn: ['MultiFactorAuth'],
  },
];

/** What marks a data file that this version has converted. */
export function dataFileMarker(version: string): string {
  return `Multi-Factor Authentication Server ${version} data file (reconstruction)\n`;
}

const logFile: InstallAction = {
  do: 'write-file',
  path: '[INSTALLFOLDER]\\Logs\\MultiFactorAuthSvc.log',
  content: { text: '2026-03-02T20:00:00.000000Z|i|2960|4036|pfsvc|Started (rehearsal).\r\n' },
  permanent: true,
  onlyIfAbsent: true,
};

function setup(edition: MfaServerEdition, packages: readonly NamedPackage[]): RehearsalInstaller {
  const programs = ['MultiFactorAuthUI.exe', 'MultiFactorAuthSvc.exe', 'MultiFactorAuthAdSyncSvc.exe', 'License.rtf'];
  const identity = {
    name: 'Multi-Factor Authentication Server',
    version: edition.version,
    architecture: 'x64',
  } as const;
  return {
    ...identityOf('mfa-server', identity),
    kind: 'setup',
    properties: {},
    silentArguments,
    launchConditions: [
      {
        check: 'product-absent',
        upgradeCode: upgradeCodeOf(agentName),
        message: 'Uninstall the PhoneFactor Agent first. (That the real program refuses is an assumption.)',
      },
    ],
    installFolder: {
      fromRegistry: { key: productKey, view: '32', value: 'InstallPath' },
      default: 'C:\\Program Files\\Multi-Factor Authentication Server',
    },
    seconds: 240,
    actions: [
      ...programs.map((program) => standIn(`[INSTALLFOLDER]\\${program}`)),
      ...packages.map(
        ({ fileName, installer }): InstallAction => ({
          do: 'write-file',
          path: `[INSTALLFOLDER]\\${fileName}`,
          content: { installer },
        }),
      ),
      logFile,
      {
        do: 'convert-data-file',
        path: '[INSTALLFOLDER]\\Data\\PhoneFactor.pfdata',
        marker: dataFileMarker(edition.version),
      },
      {
        do: 'write-registry-value',
        key: productKey,
        view: '32',
        name: 'InstallPath',
        text: '[INSTALLFOLDER]\\',
        permanent: true,
      },
      ...services.map((service) => ({ do: 'create-service', service }) as const),
    ],
  };
}

export function mfaServerPackages(edition: MfaServerEdition): MfaServerPackages {
  const web = { portal: portal(edition), webServiceSdk: webServiceSdk(edition), mobileApp: mobileApp(edition) };
  const installer = setup(edition, [...web.portal, ...web.webServiceSdk, ...web.mobileApp]);
  return { ...web, setup: { fileName: 'MultiFactorAuthenticationServerSetup.exe', installer } };
}
