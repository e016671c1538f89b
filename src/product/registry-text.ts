import type { RegistryKey } from '../host/registry.js';

/** `.reg` text of keys, as an inventory holds it. */
export function registryTextOf(keys: readonly RegistryKey[]): string {
  return JSON.stringify(keys, (_name, value) =>
    value instanceof Uint8Array
      ? { bytes: Buffer.from(value).toString('hex') }
      : typeof value === 'bigint'
        ? Number(value)
        : value,
  );
}

export function registryKeysOf(text: string): readonly RegistryKey[] {
  return JSON.parse(text);
}

export function registryBytesOf(keys: readonly RegistryKey[]): Uint8Array {
  return Buffer.from(registryTextOf(keys));
}
