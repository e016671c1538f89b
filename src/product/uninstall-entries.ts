import type { RegistryKey, RegistryView } from '../host/registry.js';
import { sameText } from '../host/same-text.js';
import { uninstallKey } from './registry-locations.js';
import { numberValue, textValue } from './registry-values.js';

/** One entry of "Programs and Features" that names itself and can be removed. */
export interface UninstallEntry {
  /** Name of the registry key: a product code, or a name that a setup program chose. */
  readonly keyName: string;
  readonly view: RegistryView;
  readonly displayName: string;
  readonly version: string;
  readonly publisher?: string;
  readonly installLocation?: string;
  /** Only where Windows Installer made the entry. */
  readonly productCode?: string;
}

const productCodePattern = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** Name of a key directly below the Uninstall key, undefined for every other key. */
export function entryNameOf(path: string): string | undefined {
  const parent = path.slice(0, uninstallKey.length);
  const name = path.slice(uninstallKey.length + 1);
  return sameText(parent, uninstallKey) && name !== '' && !name.includes('\\') ? name : undefined;
}

/** A key without DisplayName or UninstallString is a left-over or a patch, not a product. */
export function readUninstallEntry(key: RegistryKey, view: RegistryView): UninstallEntry | undefined {
  const keyName = entryNameOf(key.path);
  const displayName = textValue(key, 'DisplayName')?.trim();
  if (keyName === undefined || !displayName || !textValue(key, 'UninstallString')) return undefined;
  const publisher = textValue(key, 'Publisher');
  const installLocation = textValue(key, 'InstallLocation');
  const isInstallerProduct = productCodePattern.test(keyName) && numberValue(key, 'WindowsInstaller') === 1;
  return {
    keyName,
    view,
    displayName,
    version: textValue(key, 'DisplayVersion') ?? '',
    ...(publisher ? { publisher } : {}),
    ...(installLocation ? { installLocation } : {}),
    ...(isInstallerProduct ? { productCode: keyName } : {}),
  };
}
