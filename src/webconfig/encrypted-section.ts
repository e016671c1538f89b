import { attributeValue, type XmlElement } from './xml-element.js';

export function isEncrypted(section: XmlElement): boolean {
  return (
    attributeValue(section, 'configProtectionProvider') !== undefined ||
    section.hasChild((name) => name === 'EncryptedData' || name.endsWith(':EncryptedData'))
  );
}

/** Says how to decrypt with the tool of the .NET Framework, on the machine that holds the key. */
export function decryptAdvice(section: string): string {
  return (
    `On the server where this file was in use, run aspnet_regiis.exe -pdf "${section}" "<folder of the file>", ` +
    'merge the decrypted file, and encrypt the result again with aspnet_regiis.exe -pef on the new server.'
  );
}
