import type { InstallAction, LaunchCondition, RehearsalInstaller } from '../../src/host/rehearsal/format.js';
import type { Architecture } from '../../src/host/server-facts-schema.js';
import type { ApplicationSettings } from '../../src/host/web-server.js';
import { repeatableGuid } from './sample-file.js';

/** Shown by every package, so that nobody takes one for the vendor's. */
const packageNotice =
  'Rehearsal package: a description in JSON, not an installer. Reconstruction from public documentation; no file of the product is in it.';

export const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';

export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly architecture: Architecture;
}

const publishers = {
  phonefactor: {
    name: 'PhoneFactor, Inc.',
    subject: 'CN="PhoneFactor, Inc."',
  },
  'mfa-server': {
    name: 'Microsoft Corporation',
    subject: 'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
  },
} as const;

export type Generation = keyof typeof publishers;

export function identityOf(generation: Generation, identity: PackageIdentity) {
  return {
    rehearsalInstaller: 1,
    about: packageNotice,
    product: {
      ...identity,
      publisher: publishers[generation].name,
      productCode: repeatableGuid(`product ${identity.name} ${identity.version} ${identity.architecture}`),
      upgradeCode: upgradeCodeOf(identity.name),
    },
    publisherCheck: { status: 'trusted', subject: publishers[generation].subject },
  } as const;
}

export function upgradeCodeOf(productName: string): string {
  return repeatableGuid(`upgrade ${productName}`);
}

export function standIn(path: string): InstallAction {
  return { do: 'write-file', path, content: { text: `Stand-in for a file of the product. ${packageNotice}\r\n` } };
}

/** Where the default site keeps its content, unless the sample says otherwise. */
export const defaultContentRoot = 'C:\\inetpub\\wwwroot';

export interface WebPackage {
  readonly identity: PackageIdentity;
  readonly virtualDirectory: string;
  /** A real package takes the folder from the site; a rehearsal package has the folder of its server. */
  readonly contentRoot?: string;
  readonly configuration: string;
  /** Files beside the web.config. */
  readonly files: readonly string[];
  readonly settings: ApplicationSettings;
  readonly launchConditions?: readonly LaunchCondition[];
}

/** What Windows Installer writes for a Visual Studio Web Setup project: three properties decide where it goes. */
export function webInstaller(generation: Generation, web: WebPackage): RehearsalInstaller {
  const configuration: InstallAction = {
    do: 'write-file',
    path: '[INSTALLFOLDER]\\web.config',
    content: { text: web.configuration },
  };
  return {
    ...identityOf(generation, web.identity),
    kind: 'msi',
    properties: { TARGETSITE: '/LM/W3SVC/1', TARGETVDIR: web.virtualDirectory, TARGETAPPPOOL: 'DefaultAppPool' },
    ...(web.launchConditions ? { launchConditions: web.launchConditions } : {}),
    installFolder: { default: `${web.contentRoot ?? defaultContentRoot}\\[TARGETVDIR]` },
    seconds: 12,
    actions: [
      ...web.files.map((file) => standIn(`[INSTALLFOLDER]\\${file}`)),
      configuration,
      {
        do: 'create-web-application',
        site: '[TARGETSITE]',
        path: '/[TARGETVDIR]',
        folder: '[INSTALLFOLDER]',
        applicationPool: '[TARGETAPPPOOL]',
        settings: web.settings,
      },
    ],
  };
}

export const openToAll: ApplicationSettings = {
  authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
  sslFlags: ['Ssl'],
};

export const basicWithImpersonation: ApplicationSettings = {
  authentication: { anonymous: false, basic: true, windows: false, impersonation: true },
  sslFlags: ['Ssl'],
};
