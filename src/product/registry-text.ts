import { formatRegistrationFile, parseRegistrationFile } from '../host/registration-file.js';
import type { RegistryKey } from '../host/registry.js';

/** `.reg` text of keys, as an inventory holds it. */
export function registryTextOf(keys: readonly RegistryKey[]): string {
  return formatRegistrationFile(keys);
}

/** @throws HostError `malformed` */
export function registryKeysOf(text: string): readonly RegistryKey[] {
  return parseRegistrationFile(text, 'The registry text of the inventory');
}
