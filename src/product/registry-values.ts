import type { RegistryKey, RegistryValue, RegistryView } from '../host/registry.js';
import { sameText } from '../host/same-text.js';

/** The registry of an inventory, to be asked as the machine's own. */
export interface RegistrySnapshot {
  /** Views with something in the inventory. On 32-bit Windows that is one. */
  readonly views: readonly RegistryView[];
  /** The key and everything below it; empty when it is not there. */
  tree(key: string, view: RegistryView): readonly RegistryKey[];
  /** The key in the first view that has it. */
  anyView(key: string): RegistryKey | undefined;
}

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
