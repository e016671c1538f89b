import type { Architecture } from '../host/server-facts-schema.js';
import type { ComponentName, Generation } from './components.js';

export type ProductNamePatterns = Readonly<Record<Generation, Readonly<Record<ComponentName, readonly string[]>>>>;

/** What an operator may replace; a pattern given here decides component and generation, also against the version. */
export type ProductNameOverrides = {
  readonly [G in Generation]?: { readonly [C in ComponentName]?: readonly string[] };
} & {
  /** Entries that are none of the components. */
  readonly other?: readonly string[];
};

/**
 * DisplayName patterns of "Programs and Features", `*` matches any text, compared without regard to case. The names of
 * version 6 and later are documented; the names of PhoneFactor 5 are documented only in part, hence the overrides.
 */
export const defaultProductNames: ProductNamePatterns = {
  phonefactor: {
    'user-portal': ['PhoneFactor*User Portal*', 'PhoneFactor Portal*'],
    'mobile-app': ['PhoneFactor*Phone App Web Service*', 'PhoneFactor*Mobile App Web Service*'],
    'web-service-sdk': ['PhoneFactor*Web Service SDK*'],
    agent: ['PhoneFactor Agent*', 'PhoneFactor'],
  },
  'mfa-server': {
    'user-portal': ['*Multi-Factor Authentication*User Portal*'],
    'mobile-app': ['*Multi-Factor Authentication*Mobile App Web Service*'],
    'web-service-sdk': ['*Multi-Factor Authentication*Web Service SDK*'],
    agent: ['*Multi-Factor Authentication Server*'],
  },
};

/** The adapter is no component of the upgrade document, but it breaks when the server is upgraded. */
export const adfsAdapterNames: readonly string[] = [
  '*Multi-Factor Authentication*AD FS Adapter*',
  '*Multi-Factor Authentication*ADFS Adapter*',
  'PhoneFactor*AD FS*',
  'PhoneFactor*ADFS*',
];

/** Any entry with such a name belongs to the product, even when it is taken for none of the components. */
export const anyProductNames: readonly string[] = ['PhoneFactor*', '*Multi-Factor Authentication*'];

/** Organizations that sign the product's programs: Microsoft since version 6, its maker before. */
export const vendorNames: readonly string[] = ['Microsoft Corporation', 'PhoneFactor, Inc.'];

/** Runtimes whose entries show whether a prerequisite is there. */
export const runtimeNames: readonly string[] = ['Microsoft Visual C++*Redistributable*', 'Microsoft .NET Framework*'];

/** What shows in a web application's folder which component it is, under any name of its virtual directory. */
export const webContentMarkers: Readonly<
  Record<Exclude<ComponentName, 'agent'>, { readonly files: readonly string[]; readonly settings: readonly string[] }>
> = {
  'user-portal': { files: [], settings: ['pfup_pfwssdk_PfWsSdk'] },
  'mobile-app': { files: ['PfPaWs.asmx'], settings: ['pfpaws_pfwssdk_PfWsSdk'] },
  'web-service-sdk': { files: ['PfWsSdk.asmx'], settings: [] },
};

export type WebComponentName = keyof typeof webContentMarkers;

/** Where the document installs each web component, and the action of the suite that does it. */
export const webInstallation: Readonly<
  Record<WebComponentName, { readonly documentStep: string; readonly action: string }>
> = {
  'web-service-sdk': { documentStep: 'I2', action: 'install-web-service-sdk' },
  'user-portal': { documentStep: 'I3, I4.2', action: 'install-portal' },
  'mobile-app': { documentStep: 'I4.2', action: 'install-mobile-app' },
};

export const webComponentNames = ['user-portal', 'mobile-app', 'web-service-sdk'] as const;

export const defaultVirtualDirectories: Readonly<Record<Generation, Readonly<Record<WebComponentName, string>>>> = {
  phonefactor: {
    'user-portal': 'PhoneFactor',
    'mobile-app': 'PhoneFactorPhoneAppWebService',
    'web-service-sdk': 'PhoneFactorWebServiceSdk',
  },
  'mfa-server': {
    'user-portal': 'MultiFactorAuth',
    'mobile-app': 'MultiFactorAuthMobileAppWebService',
    'web-service-sdk': 'MultiFactorAuthWebServiceSdk',
  },
};

/** Names of the install folder below Program Files. */
export const defaultInstallFolders: Readonly<Record<Generation, string>> = {
  phonefactor: 'PhoneFactor',
  'mfa-server': 'Multi-Factor Authentication Server',
};

export const dataFolderName = 'Data';
export const logFolderName = 'Logs';
/** The name stays from PhoneFactor 5 to MFA Server 8. */
export const dataFileName = 'PhoneFactor.pfdata';

/** Folders below App_Themes that the product brings. */
export const productThemes: readonly string[] = ['Default'];

export const serverSetupFileName = 'MultiFactorAuthenticationServerSetup.exe';

/** MSI of a web component for an architecture; 8.0 and later bring none for the mobile app. */
export function packageFileName(component: WebComponentName, architecture: Architecture): string {
  const bits = architecture === 'x64' ? '64' : '32';
  return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}

const packageNameParts: Readonly<Record<WebComponentName, string>> = {
  'user-portal': 'UserPortal',
  'mobile-app': 'MobileAppWebService',
  'web-service-sdk': 'WebServiceSdk',
};

/** Matches the packages that the MFA Server puts into its install folder. */
export const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i;

/** The cloud service's hosts; each server talks to them over TCP 443. */
export const serviceHosts: readonly string[] = ['pfd.phonefactor.net', 'pfd2.phonefactor.net', 'css.phonefactor.net'];

/** `*` matches any text, everything else matches itself; case does not matter. */
function matchesPattern(text: string, pattern: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`, 'is').test(text.trim());
}

export function matchesAny(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesPattern(text, pattern));
}
