import type { ConfigurationFile } from './opened-source.js';
import { attributeValue, childrenNamed, type XmlElement } from './xml-element.js';

/** Sections and groups that machine.config of .NET 4 declares or that .NET and IIS know without a declaration. */
const knownEverywhere: ReadonlySet<string> = new Set([
  'appSettings',
  'assemblyBinding',
  'configProtectedData',
  'configSections',
  'connectionStrings',
  'cryptographySettings',
  'linkedConfiguration',
  'location',
  'mscorlib',
  'runtime',
  'satelliteassemblies',
  'startup',
  'strongNames',
  'system.applicationHost',
  'system.codedom',
  'system.data',
  'system.data.dataset',
  'system.data.odbc',
  'system.data.oledb',
  'system.data.oracleclient',
  'system.data.sqlclient',
  'system.diagnostics',
  'system.ftpServer',
  'system.identityModel',
  'system.identityModel.services',
  'system.net',
  'system.runtime.caching',
  'system.runtime.remoting',
  'system.runtime.serialization',
  'system.serviceModel',
  'system.serviceModel.activation',
  'system.transactions',
  'system.web',
  'system.web.extensions',
  'system.webServer',
  'system.windows.forms',
  'system.xaml.hosting',
  'system.xml.serialization',
  'uri',
  'windows',
]);

function declarationsIn(element: XmlElement, prefix: string): readonly string[] {
  const names = (tag: string) => childrenNamed(element, tag).map((one) => ({ one, name: attributeValue(one, 'name') }));
  const groups = names('sectionGroup').flatMap(({ one, name }) => [
    `${prefix}${name}`,
    ...declarationsIn(one, `${prefix}${name}/`),
  ]);
  return [...groups, ...names('section').map(({ name }) => `${prefix}${name}`)];
}

/** Read once, a file never changes. */
const known = new WeakMap<ConfigurationFile, ReadonlySet<string>>();

/** Names of the file's own declarations, those in groups with the group: `applicationSettings/My.Settings`. */
export function declaredSections(file: ConfigurationFile): ReadonlySet<string> {
  const found =
    known.get(file) ??
    new Set(childrenNamed(file.root, 'configSections').flatMap((element) => declarationsIn(element, '')));
  known.set(file, found);
  return found;
}

/** Whether .NET finds a handler for a top-level element; without one the application does not start (500.19). */
export function isKnownSection(name: string, declared: ReadonlySet<string>): boolean {
  return knownEverywhere.has(name) || declared.has(name);
}
