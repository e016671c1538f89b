import { attributeValue, closesItself, type XmlElement } from './xml-element.js';

/** Why nothing can be written into a section; `undefined` where it can. */
export function sectionRefusal(section: XmlElement): string | undefined {
  if (isEncrypted(section)) return `<${section.name}> is encrypted.`;
  const end = elementsRead(section).at(-1);
  if (end?.name === 'clear' && !closesItself(end)) {
    return `<${section.name}> of the target ends for .NET at its <clear></clear>: write <clear /> there first.`;
  }
  const configSource = attributeValue(section, 'configSource');
  if (configSource === undefined) return undefined;
  return `<${section.name}> of the target is in the file ${configSource}: set the value there.`;
}

export function includedRefusal(file: string): string {
  return `The target's value is in the file ${file}, which overrides this one: set the value there.`;
}

export function isEncrypted(section: XmlElement): boolean {
  return (
    attributeValue(section, 'configProtectionProvider') !== undefined ||
    section.hasChild((name) => name === 'EncryptedData' || name.endsWith(':EncryptedData'))
  );
}

/** Says how to decrypt with the tool of the .NET Framework, on the machine that has the key. */
export function decryptAdvice(section: string): string {
  return (
    `On the server where this file was in use, run aspnet_regiis.exe -pdf "${section}" "<folder of the file>", ` +
    'merge the decrypted file, and encrypt the result again with aspnet_regiis.exe -pef on the new server.'
  );
}

/** Elements that .NET reads: a `<clear></clear>` that does not close itself ends the section for it. */
export function elementsRead({ children }: XmlElement): readonly XmlElement[] {
  const end = children.findIndex((child) => child.name === 'clear' && !closesItself(child));
  return end < 0 ? children : children.slice(0, end + 1);
}
