import type { InstallAction, RehearsalInstaller, RehearsalService } from '../../src/host/rehearsal/format.js';
import type { Architecture } from '../../src/host/server-facts-schema.js';
import { packagedMobileApp, packagedPortal, packagedWebServiceSdk, unconfiguredUrl } from './configurations.js';
import {
  basicWithImpersonation,
  defaultContentRoot,
  identityOf,
  openToAll,
  productKey,
  standIn,
  webInstaller,
} from './packages.js';

/** The packages of PhoneFactor 5: what the old products came from, and the way back. */
export interface PhoneFactorPackages {
  readonly agent: RehearsalInstaller;
  readonly portal: RehearsalInstaller;
  readonly mobileApp: RehearsalInstaller;
  readonly webServiceSdk: RehearsalInstaller;
}

export interface PhoneFactorEdition {
  readonly version: string;
  readonly architecture: Architecture;
  readonly agentFolder?: string;
  readonly contentRoot?: string;
}

export const agentName = 'PhoneFactor Agent';

function service(name: string, displayName: string, program: string): Omit<RehearsalService, 'startType' | 'state'> {
  return { name, displayName, imagePath: `"[INSTALLFOLDER]\\${program}"`, account: 'LocalSystem', dependsOn: [] };
}

const agentServices: readonly RehearsalService[] = [
  {
    ...service('PhoneFactorSvc', 'PhoneFactor Agent', 'PhoneFactorSvc.exe'),
    startType: 'automatic',
    state: 'running',
    holds: ['[INSTALLFOLDER]\\Data\\Phonefactor.pfdata'],
  },
  {
    ...service('PhoneFactorADSync', 'PhoneFactor Directory Synchronization', 'PhoneFactorADSyncSvc.exe'),
    startType: 'manual',
    state: 'stopped',
  },
];

const emptyDataFile: InstallAction = {
  do: 'write-file',
  path: '[INSTALLFOLDER]\\Data\\Phonefactor.pfdata',
  content: { text: 'PhoneFactor data file of a new installation (reconstruction)' },
  permanent: true,
  onlyIfAbsent: true,
};

const programs = ['PhoneFactorAgent.exe', 'PhoneFactorSvc.exe', 'PhoneFactorADSyncSvc.exe', 'License.rtf'];

function agent({ version, architecture, agentFolder }: PhoneFactorEdition): RehearsalInstaller {
  return {
    ...identityOf('phonefactor', { name: agentName, version, architecture }),
    kind: 'msi',
    properties: {},
    installFolder: {
      fromRegistry: { key: productKey, view: '32', value: 'InstallPath' },
      default: agentFolder ?? 'C:\\Program Files\\PhoneFactor',
    },
    seconds: 45,
    actions: [
      ...programs.map((program) => standIn(`[INSTALLFOLDER]\\${program}`)),
      emptyDataFile,
      {
        do: 'write-registry-value',
        key: productKey,
        view: '32',
        name: 'InstallPath',
        text: '[INSTALLFOLDER]\\',
        permanent: true,
      },
      ...agentServices.map((one) => ({ do: 'create-service', service: one }) as const),
    ],
  };
}

export function phoneFactorPackages(edition: PhoneFactorEdition): PhoneFactorPackages {
  const { version, architecture } = edition;
  const contentRoot = edition.contentRoot ?? defaultContentRoot;
  return {
    agent: agent(edition),
    portal: webInstaller('phonefactor', {
      identity: { name: 'PhoneFactor User Portal', version, architecture },
      virtualDirectory: 'PhoneFactor',
      contentRoot,
      configuration: packagedPortal('2.0', unconfiguredUrl),
      files: ['Default.aspx', 'Login.aspx', 'bin\\pfup.dll', 'App_Themes\\Default\\Default.css', 'Images\\logo.svg'],
      settings: openToAll,
    }),
    mobileApp: webInstaller('phonefactor', {
      identity: { name: 'PhoneFactor Phone App Web Service', version, architecture },
      virtualDirectory: 'PhoneFactorPhoneAppWebService',
      contentRoot,
      configuration: packagedMobileApp('2.0'),
      files: ['PfPaWs.asmx', 'bin\\pfpaws.dll'],
      settings: openToAll,
    }),
    webServiceSdk: webInstaller('phonefactor', {
      identity: { name: 'PhoneFactor Web Service SDK', version, architecture },
      virtualDirectory: 'PhoneFactorWebServiceSdk',
      contentRoot,
      configuration: packagedWebServiceSdk('2.0'),
      files: ['PfWsSdk.asmx', 'bin\\pfwssdk.dll'],
      settings: basicWithImpersonation,
    }),
  };
}
