import { isEncrypted } from './encrypted-section.js';
import { attributeValue, type XmlElement } from './xml-element.js';

/** Why nothing can be written into a section; `undefined` where it can. */
export function sectionRefusal(section: XmlElement): string | undefined {
  if (isEncrypted(section)) return `<${section.name}> is encrypted.`;
  const configSource = attributeValue(section, 'configSource');
  if (configSource === undefined) return undefined;
  return `<${section.name}> of the target stands in the file ${configSource}: set the value there.`;
}

export function includedRefusal(file: string): string {
  return `The target's value stands in the file ${file}, which overrides this one: set the value there.`;
}
