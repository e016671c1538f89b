/**
 * A product code as Windows Installer writes it in its own part of the registry: the first three groups backwards, the
 * others backwards pair by pair. Undefined for what is no product code.
 */
export function packedCode(productCode: string): string | undefined {
  const groups = /^\{(\w{8})-(\w{4})-(\w{4})-(\w{4})-(\w{12})\}$/.exec(productCode)?.slice(1);
  if (groups === undefined) return undefined;
  const backwards = groups.slice(0, 3).map((group) => [...group].reverse().join(''));
  const pairs = groups
    .slice(3)
    .join('')
    .replace(/(.)(.)/g, '$2$1');
  return `${backwards.join('')}${pairs}`.toUpperCase();
}

/** Where Windows Installer keeps of a product that is installed for the machine, among others, `LocalPackage`. */
export function installPropertiesKey(productCode: string): string | undefined {
  const packed = packedCode(productCode);
  if (packed === undefined) return undefined;
  return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Products\\${packed}\\InstallProperties`;
}

/** REG_SZ: path of the copy of the package that Windows keeps. */
export const localPackageValue = 'LocalPackage';
