import { UserError } from '../../base/user-error.js';
import type { ConfigurationFacts, ReadConfigurationFacts } from '../../product/find-web-presence.js';
import { readClientSettings } from '../../webconfig/client-settings.js';
import { readConfigurationText } from '../../webconfig/configuration-file.js';
import { containerAt, sectionsNamed } from '../../webconfig/containers.js';
import { plainMergeRules, ruleFor } from '../../webconfig/merge-rules.js';
import type { ConfigurationFile, OpenedSource } from '../../webconfig/opened-source.js';
import { printName } from '../../webconfig/setting-name.js';
import { isMeantAsSettings, settingsGroups } from '../../webconfig/settings-groups.js';
import { decryptAdvice, isEncrypted } from '../../webconfig/usable-section.js';
import { attributeValue, childrenNamed, type XmlElement } from '../../webconfig/xml-element.js';

/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK. */
const addressSetting = /_pfwssdk_PfWsSdk$/;

function themeOf(file: ConfigurationFile): string | undefined {
  const pages = sectionsNamed(containerAt(file, ''), 'system.web').flatMap((group) => childrenNamed(group, 'pages'));
  return pages.map((element) => attributeValue(element, 'theme')).find((theme) => theme !== undefined);
}

function webServiceSdkUrlOf(file: ConfigurationFile): string | undefined {
  const source: OpenedSource = { file, include: () => undefined };
  const { settings } = readClientSettings(source, containerAt(file, ''), 'applicationSettings');
  return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}

function namedSections(file: ConfigurationFile): readonly (readonly [name: string, section: XmlElement])[] {
  const root = containerAt(file, '');
  const plain = ['appSettings', 'connectionStrings'].flatMap((name) =>
    sectionsNamed(root, name).map((section) => [name, section] as const),
  );
  const grouped = settingsGroups.flatMap((group) =>
    sectionsNamed(root, group).flatMap(({ children }) =>
      children.map((section) => [`${group}/${section.name}`, section] as const),
    ),
  );
  return [...plain, ...grouped];
}

function encryptedSection(file: ConfigurationFile): string | undefined {
  const found = namedSections(file).find(([, section]) => isEncrypted(section));
  return found && `The section ${found[0]} is encrypted. ${decryptAdvice(found[0])}`;
}

/** What makes .NET refuse a file that is well-formed. */
export function repetitionProblem(file: ConfigurationFile): string | undefined {
  const names = namedSections(file).map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated && `The section ${repeated} is there twice; .NET allows it once.`;
}

/** What contains other sections, and is none itself. */
const groups: ReadonlySet<string> = new Set([
  'system.web',
  'system.webServer',
  'system.net',
  'security',
  'httpProtocol',
]);

/**
 * Sections outside of the settings, and locations: what document step I4.3 calls "other defaults". The version's own
 * sections are none.
 */
function otherSectionsOf({ root }: ConfigurationFile): readonly string[] {
  const names = (element: XmlElement, section: string, path: readonly string[]): readonly string[] => {
    const name = { location: '', section, path };
    if (ruleFor(name, plainMergeRules).policy === 'never') return [];
    if (groups.has(element.name)) {
      return element.children.flatMap((child) => names(child, section, [...path, child.name]));
    }
    return [printName(name)];
  };
  const found = root.children.flatMap((child) => {
    if (isMeantAsSettings(child.name)) return [];
    if (child.name === 'location') return [`location[${attributeValue(child, 'path') ?? '.'}]`];
    return names(child, child.name, []);
  });
  return [...new Set(found)];
}

function factsOf(file: ConfigurationFile): ConfigurationFacts {
  const otherSections = otherSectionsOf(file);
  const theme = themeOf(file);
  const webServiceSdkUrl = webServiceSdkUrlOf(file);
  const encrypted = encryptedSection(file);
  const problem = repetitionProblem(file);
  return {
    ...(otherSections.length === 0 ? {} : { otherSections }),
    ...(theme === undefined ? {} : { theme }),
    ...(webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl }),
    ...(encrypted === undefined ? {} : { encrypted }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Theme and SDK address of a web.config of the product, and what is in the way of using or merging it. */
export const readConfigurationFacts: ReadConfigurationFacts = (text) => {
  try {
    return factsOf(readConfigurationText(text, 'web.config'));
  } catch (error) {
    if (error instanceof UserError) return { problem: error.message };
    throw error;
  }
};
