import { parseRegistrationFile } from '../host/registration-file.js';
import type { RegistryKey } from '../host/registry.js';

/** The keys of a part of an inventory's registry, which is text. @throws HostError `malformed` */
export function registryKeysOf(text: string): readonly RegistryKey[] {
  return parseRegistrationFile(text, 'The registry text of the inventory');
}
