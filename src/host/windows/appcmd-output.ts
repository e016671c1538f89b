import type { ApplicationPool, Binding, Site, WebApplication } from '../web-server.js';
import { elementsNamed, parseXmlElements, type XmlElement } from './xml-elements.js';

const source = 'appcmd.exe';

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
export function parseSites(text: string): readonly ListedSite[] {
  return listed(text, 'SITE').map((site) => ({
    name: attribute(site, 'SITE.NAME'),
    id: Number(attribute(site, 'SITE.ID')),
    state: stateOf(site),
    bindings: elementsNamed(site, 'binding').map(bindingOf),
  }));
}

function bindingOf(binding: XmlElement): Binding {
  const thumbprint = attribute(binding, 'certificateHash').toUpperCase();
  return {
    protocol: attribute(binding, 'protocol'),
    information: attribute(binding, 'bindingInformation'),
    ...(thumbprint === '' ? {} : { certificateThumbprint: thumbprint }),
  };
}

/** `appcmd list app /xml`. */
export function parseApplications(text: string): readonly ListedApplication[] {
  return listed(text, 'APP').map((app) => {
    const site = attribute(app, 'SITE.NAME');
    return {
      name: attribute(app, 'APP.NAME'),
      site,
      path: attribute(app, 'path') || attribute(app, 'APP.NAME').slice(site.length),
      applicationPool: attribute(app, 'APPPOOL.NAME'),
    };
  });
}

/** `appcmd list vdir /xml`: the folder of each application's root directory, by the application's name. */
export function parseRootFolders(text: string): ReadonlyMap<string, string> {
  const roots = listed(text, 'VDIR').filter((directory) => attribute(directory, 'path') === '/');
  return new Map(roots.map((directory) => [attribute(directory, 'APP.NAME'), attribute(directory, 'physicalPath')]));
}

/** `appcmd list apppool /config /xml`. What the configuration leaves out has IIS's own default. */
export function parseApplicationPools(text: string): readonly ApplicationPool[] {
  return listed(text, 'APPPOOL').map((pool) => {
    const settings = elementsNamed(pool, 'add')[0];
    const process = elementsNamed(pool, 'processModel')[0];
    return {
      name: attribute(pool, 'APPPOOL.NAME'),
      managedRuntimeVersion: runtimeVersion(attribute(pool, 'RuntimeVersion')),
      pipelineMode: attribute(pool, 'PipelineMode') === 'Classic' ? 'Classic' : 'Integrated',
      enable32Bit: settings !== undefined && attribute(settings, 'enable32BitAppOnWin64') === 'true',
      identity: identityOf(process),
      state: stateOf(pool),
    };
  });
}

function identityOf(process: XmlElement | undefined): ApplicationPool['identity'] {
  const type = process === undefined ? '' : attribute(process, 'identityType');
  const userName = process === undefined ? '' : attribute(process, 'userName');
  const known = identityTypes.find((one) => one === type) ?? 'ApplicationPoolIdentity';
  return known === 'SpecificUser' ? { type: known, userName } : { type: known };
}

const identityTypes = [
  'ApplicationPoolIdentity',
  'NetworkService',
  'LocalService',
  'LocalSystem',
  'SpecificUser',
] as const;

/** Attributes of the section in `appcmd list config APPLICATION /section:NAME /xml`. */
export function parseSection(text: string): Readonly<Record<string, string>> {
  return listed(text, 'CONFIG')[0]?.children[0]?.attributes ?? {};
}

/** What `configureApplication` has to compare with and put back. */
export function settingsOf(sections: {
  readonly anonymous: Readonly<Record<string, string>>;
  readonly basic: Readonly<Record<string, string>>;
  readonly windows: Readonly<Record<string, string>>;
  readonly identity: Readonly<Record<string, string>>;
  readonly access: Readonly<Record<string, string>>;
}): WebApplication['settings'] {
  const isTrue = (text: string | undefined) => text?.toLowerCase() === 'true';
  const flags = (sections.access.sslFlags ?? '').split(',').map((flag) => flag.trim());
  return {
    authentication: {
      anonymous: isTrue(sections.anonymous.enabled),
      basic: isTrue(sections.basic.enabled),
      windows: isTrue(sections.windows.enabled),
      impersonation: isTrue(sections.identity.impersonate),
    },
    sslFlags: flags.filter((flag) => flag !== '' && flag !== 'None'),
  };
}

function listed(text: string, name: string): readonly XmlElement[] {
  return text.trim() === '' ? [] : elementsNamed(parseXmlElements(text, source), name);
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

function stateOf(element: XmlElement): 'started' | 'stopped' {
  return attribute(element, 'state') === 'Started' ? 'started' : 'stopped';
}

function runtimeVersion(text: string): ApplicationPool['managedRuntimeVersion'] {
  if (text.startsWith('v4')) return 'v4.0';
  return text.startsWith('v2') || text.startsWith('v1') ? 'v2.0' : '';
}
