import type { RegistryKey, RegistryValue } from '../host/registry.js';
import { sameText } from '../host/same-text.js';

function find(key: RegistryKey | undefined, name: string): RegistryValue['data'] | undefined {
  return key?.values.find((value) => sameText(value.name, name))?.data;
}

export function textValue(key: RegistryKey | undefined, name: string): string | undefined {
  const data = find(key, name);
  return data?.type === 'string' || data?.type === 'expandable-string' ? data.text : undefined;
}

export function textValues(key: RegistryKey | undefined, name: string): readonly string[] {
  const data = find(key, name);
  return data?.type === 'multi-string' ? data.texts : [];
}

export function numberValue(key: RegistryKey | undefined, name: string): number | undefined {
  const data = find(key, name);
  return data?.type === 'dword' ? data.number : undefined;
}

export function keyAt(keys: readonly RegistryKey[] | undefined, path: string): RegistryKey | undefined {
  return keys?.find((key) => sameText(key.path, path));
}
