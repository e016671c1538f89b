import type { ApplicationPool, ApplicationSettings, Binding, Site } from '../web-server.js';
import { malformed, requiredAttribute } from './appcmd-answer.js';
import { type AnswerElement, elementsNamed } from './xml-elements.js';

export interface ListedSite {
  readonly name: string;
  readonly id: number;
  readonly state: Site['state'];
  readonly bindings: readonly Binding[];
}

export interface ListedApplication {
  /** As appcmd names it: site and path in one, as in `Default Web Site/PhoneFactor`. */
  readonly name: string;
  readonly site: string;
  readonly path: string;
  readonly applicationPool: string;
}

/** `appcmd list site /config /xml`. */
export function parseSites(document: AnswerElement): readonly ListedSite[] {
  return elementsNamed(document, 'SITE').map((site) => ({
    name: requiredAttribute(site, 'SITE.NAME'),
    id: Number(requiredAttribute(site, 'SITE.ID')),
    state: stateOf(site),
    bindings: elementsNamed(site, 'binding').map(bindingOf),
  }));
}

function bindingOf(binding: AnswerElement): Binding {
  const thumbprint = (binding.attributes.certificateHash ?? '').toUpperCase();
  return {
    protocol: requiredAttribute(binding, 'protocol'),
    information: requiredAttribute(binding, 'bindingInformation'),
    ...(thumbprint === '' ? {} : { certificateThumbprint: thumbprint }),
  };
}

/** `appcmd list app /xml`. */
export function parseApplications(document: AnswerElement): readonly ListedApplication[] {
  return elementsNamed(document, 'APP').map((app) => {
    const [name, site] = [requiredAttribute(app, 'APP.NAME'), requiredAttribute(app, 'SITE.NAME')];
    const path = app.attributes.path || name.slice(site.length);
    return { name, site, path, applicationPool: requiredAttribute(app, 'APPPOOL.NAME') };
  });
}

/** `appcmd list vdir /xml`: the folder of each application's root directory, by the application's name. */
export function parseRootFolders(document: AnswerElement): ReadonlyMap<string, string> {
  const roots = elementsNamed(document, 'VDIR').filter((directory) => requiredAttribute(directory, 'path') === '/');
  return new Map(
    roots.map((directory) => [requiredAttribute(directory, 'APP.NAME'), requiredAttribute(directory, 'physicalPath')]),
  );
}

/** What a pool has where it says nothing of its own. */
export interface PoolDefaults {
  readonly enable32Bit: string | undefined;
  readonly identityType: string | undefined;
  readonly userName: string | undefined;
}

/** What the schema of IIS says where `applicationPoolDefaults` says nothing. Source: IIS_schema.xml. */
const schemaDefaults = { enable32Bit: 'false', identityType: 'ApplicationPoolIdentity' } as const;

/**
 * Whether a listing of pools leaves something to `applicationPoolDefaults`: IIS shows effective values for
 * `/config:*`, and where it does not the defaults have to be asked for.
 */
export function needsPoolDefaults(document: AnswerElement): boolean {
  return elementsNamed(document, 'APPPOOL').some((pool) => {
    const { enable32Bit, identityType } = ownPoolValues(pool);
    return enable32Bit === undefined || identityType === undefined;
  });
}

/** `appcmd list config /section:system.applicationHost/applicationPools /config:* /xml`. */
export function parsePoolDefaults(document: AnswerElement): PoolDefaults {
  const defaults = elementsNamed(document, 'applicationPoolDefaults')[0];
  return {
    enable32Bit: defaults?.attributes.enable32BitAppOnWin64,
    ...processValues(defaults),
  };
}

/** `appcmd list apppool /config:* /xml`. @throws HostError `malformed` for what this program does not know */
export function parseApplicationPools(document: AnswerElement, defaults?: PoolDefaults): readonly ApplicationPool[] {
  return elementsNamed(document, 'APPPOOL').map((pool) => {
    const own = ownPoolValues(pool);
    return {
      name: requiredAttribute(pool, 'APPPOOL.NAME'),
      managedRuntimeVersion: runtimeVersion(requiredAttribute(pool, 'RuntimeVersion')),
      pipelineMode: oneOf(['Integrated', 'Classic'], requiredAttribute(pool, 'PipelineMode')),
      enable32Bit: isTrue(own.enable32Bit ?? defaults?.enable32Bit ?? schemaDefaults.enable32Bit),
      identity: own.identityType === undefined && defaults !== undefined ? identityOf(defaults) : identityOf(own),
      state: stateOf(pool),
    };
  });
}

function ownPoolValues(pool: AnswerElement): PoolDefaults {
  const settings = elementsNamed(pool, 'add')[0];
  return { enable32Bit: settings?.attributes.enable32BitAppOnWin64, ...processValues(pool) };
}

function processValues(element: AnswerElement | undefined): Omit<PoolDefaults, 'enable32Bit'> {
  const process = element === undefined ? undefined : elementsNamed(element, 'processModel')[0];
  return { identityType: process?.attributes.identityType, userName: process?.attributes.userName };
}

function identityOf({ identityType, userName = '' }: PoolDefaults): ApplicationPool['identity'] {
  const type = oneOf(identityTypes, identityType ?? schemaDefaults.identityType);
  return type === 'SpecificUser' ? { type, userName } : { type };
}

const identityTypes = [
  'ApplicationPoolIdentity',
  'NetworkService',
  'LocalService',
  'LocalSystem',
  'SpecificUser',
] as const;

/** The sections that make up the settings of an application, and what the schema of IIS and ASP.NET says by itself. */
export const settingSections = {
  anonymous: {
    section: 'system.webServer/security/authentication/anonymousAuthentication',
    attribute: 'enabled',
    byDefault: 'true',
  },
  basic: {
    section: 'system.webServer/security/authentication/basicAuthentication',
    attribute: 'enabled',
    byDefault: 'false',
  },
  windows: {
    section: 'system.webServer/security/authentication/windowsAuthentication',
    attribute: 'enabled',
    byDefault: 'false',
  },
  access: { section: 'system.webServer/security/access', attribute: 'sslFlags', byDefault: 'None' },
  identity: { section: 'system.web/identity', attribute: 'impersonate', byDefault: 'false' },
} as const;

type SettingField = keyof typeof settingSections;

/**
 * `appcmd list config URL /config:* /xml`: the effective configuration of one application. A section that is not among
 * them belongs to a feature that is not installed; what is not there is off. Every IIS has the section "access", so an
 * answer without it is none.
 * @throws HostError `malformed`
 */
export function parseSettings(document: AnswerElement): ApplicationSettings {
  const sections = new Map(
    elementsNamed(document, 'CONFIG').map((config) => [requiredAttribute(config, 'CONFIG.SECTION'), config]),
  );
  if (!sections.has(settingSections.access.section)) throw malformed('a configuration without the section "access"');
  const settingOf = (name: SettingField): string | undefined => {
    const { section, attribute, byDefault } = settingSections[name];
    const config = sections.get(section);
    return config && (config.children[0]?.attributes[attribute] ?? byDefault);
  };
  const isOn = (name: SettingField) => isTrue(settingOf(name) ?? 'false');
  const flags = (settingOf('access') ?? '').split(',').map((flag) => flag.trim());
  return {
    authentication: {
      anonymous: isOn('anonymous'),
      basic: isOn('basic'),
      windows: isOn('windows'),
      impersonation: isOn('identity'),
    },
    sslFlags: flags.filter((flag) => flag !== '' && flag !== 'None'),
  };
}

/** A site whose web server is stopped is `Unknown`: it answers nobody. */
function stateOf(element: AnswerElement): 'started' | 'stopped' {
  return requiredAttribute(element, 'state') === 'Started' ? 'started' : 'stopped';
}

function isTrue(text: string): boolean {
  return oneOf(['true', 'false'], text.toLowerCase()) === 'true';
}

function oneOf<const T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw malformed(`the value ${JSON.stringify(text)} in place of ${known.join(', ')}`);
  return found;
}

/** Empty: no managed code. */
function runtimeVersion(text: string): ApplicationPool['managedRuntimeVersion'] {
  if (text === '' || text.startsWith('v4')) return text === '' ? '' : 'v4.0';
  if (text.startsWith('v2') || text.startsWith('v1')) return 'v2.0';
  throw malformed(`the .NET version ${JSON.stringify(text)} of an application pool`);
}
