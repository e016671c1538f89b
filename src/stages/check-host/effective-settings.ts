import { sameText } from '../../host/same-text.js';
import type { ApplicationSettings } from '../../host/web-server.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { attributeValue, childrenNamed, type XmlElement } from '../../webconfig/xml-element.js';

/** Configuration files that apply to an application, from the outermost to its own. */
export interface ConfigurationFiles {
  readonly applicationHost: Uint8Array;
  /** web.config of the site and of each application above, with the path that it lies at: `Default Web Site/PhoneFactor`. */
  readonly webConfigs: readonly { readonly at: string; readonly bytes: Uint8Array }[];
}

const authentication = ['system.webServer', 'security', 'authentication'];
/** Source: IIS_schema.xml and the schema of ASP.NET for what nothing says. */
const sources = {
  anonymous: { path: [...authentication, 'anonymousAuthentication'], attribute: 'enabled', byDefault: 'true' },
  basic: { path: [...authentication, 'basicAuthentication'], attribute: 'enabled', byDefault: 'false' },
  windows: { path: [...authentication, 'windowsAuthentication'], attribute: 'enabled', byDefault: 'false' },
  impersonation: { path: ['system.web', 'identity'], attribute: 'impersonate', byDefault: 'false' },
  sslFlags: { path: ['system.webServer', 'security', 'access'], attribute: 'sslFlags', byDefault: 'None' },
} as const;

/**
 * What IIS applies to an application, by the files alone: a second way beside appcmd, with a reader of its own. An outer
 * file comes before an inner one, and at each level what a `location` says of it comes before its own web.config.
 * @param application site and path, as in `Default Web Site/PhoneFactor`
 * @throws UserError `web-config-*` for a file that cannot be read
 */
export function settingsByFiles(application: string, files: ConfigurationFiles): ApplicationSettings {
  const roots = rootsInOrder(application, files);
  const value = ({ path, attribute, byDefault }: (typeof sources)[keyof typeof sources]): string => {
    const found = roots.flatMap((root) => valuesAt(root, path, attribute));
    return found.at(-1) ?? byDefault;
  };
  const isOn = (name: 'anonymous' | 'basic' | 'windows' | 'impersonation') => sameText(value(sources[name]), 'true');
  return {
    authentication: {
      anonymous: isOn('anonymous'),
      basic: isOn('basic'),
      windows: isOn('windows'),
      impersonation: isOn('impersonation'),
    },
    sslFlags: value(sources.sslFlags)
      .split(',')
      .map((flag) => flag.trim())
      .filter((flag) => flag !== '' && flag !== 'None'),
  };
}

/** The elements below which sections lie, the strongest last. */
function rootsInOrder(application: string, { applicationHost, webConfigs }: ConfigurationFiles): readonly XmlElement[] {
  const { root } = readConfiguration(applicationHost, 'applicationHost.config');
  const files = webConfigs.map(({ at, bytes }) => ({ at, root: readConfiguration(bytes, `web.config of ${at}`).root }));
  const levels = levelsOf(application);
  return [
    root,
    ...locations(root, ''),
    ...levels.flatMap((level) => [
      ...locations(root, level),
      ...files.flatMap((file) =>
        isAbove(file.at, level) ? locations(file.root, level.slice(file.at.length + 1)) : [],
      ),
      ...files.flatMap((file) => (sameText(file.at, level) ? [file.root, ...locations(file.root, '')] : [])),
    ]),
  ];
}

/** `Site`, `Site/App`, `Site/App/Below`. */
export function levelsOf(application: string): readonly string[] {
  const parts = application.split('/').filter((part) => part !== '');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isAbove(outer: string, inner: string): boolean {
  return inner.toLowerCase().startsWith(`${outer.toLowerCase()}/`);
}

function locations(root: XmlElement, path: string): readonly XmlElement[] {
  return childrenNamed(root, 'location').filter((one) => {
    const given = (attributeValue(one, 'path') ?? '').replace(/^\/+|\/+$/g, '');
    return sameText(given === '.' ? '' : given, path);
  });
}

function valuesAt(root: XmlElement, path: readonly string[], attribute: string): readonly string[] {
  const elements = path.reduce((found, name) => found.flatMap((one) => childrenNamed(one, name)), [root]);
  return elements.flatMap((element) => attributeValue(element, attribute) ?? []);
}
