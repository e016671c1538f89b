import { beginsWithText, sameText } from './same-text.js';

/** Which registry view of a 64-bit Windows is meant. On 32-bit Windows both show the same keys. */
export type RegistryView = '32' | '64';

export type RegistryData =
  | { readonly type: 'string' | 'expandable-string'; readonly text: string }
  | { readonly type: 'multi-string'; readonly texts: readonly string[] }
  | { readonly type: 'dword'; readonly number: number }
  | { readonly type: 'qword'; readonly number: bigint }
  /** `kind` is the numeric registry type (0 = REG_NONE, 3 = REG_BINARY, ...). */
  | { readonly type: 'binary'; readonly kind: number; readonly bytes: Uint8Array };

export interface RegistryValue {
  /** Empty for the key's default value. Compared without regard to case. */
  readonly name: string;
  readonly data: RegistryData;
}

export interface RegistryKey {
  /** Full path with the root spelled out, for example `HKEY_LOCAL_MACHINE\SOFTWARE\Positive Networks`. */
  readonly path: string;
  readonly values: readonly RegistryValue[];
}

/** The same text for the same type and content, for comparing and hashing. */
export function registryDataText(data: RegistryData): string {
  return JSON.stringify(data, (_key, part) => (typeof part === 'bigint' ? `${part}` : part));
}

/** Whether `path` is the key or is below it. */
export function isAtOrBelowKey(path: string, key: string): boolean {
  return sameText(path, key) || beginsWithText(path, `${key}\\`);
}

/**
 * The machine's registry. Keys are given by full path **as the view shows it**: never with `Wow6432Node`, which the
 * adapter adds or strips.
 */
export interface Registry {
  /**
   * The key and everything below it, parents first; undefined where the key does not exist.
   * @throws HostError `access-denied`
   */
  readTree(key: string, view: RegistryView): Promise<readonly RegistryKey[] | undefined>;
  /** Creates the key when it is missing. @throws HostError `access-denied` */
  writeValue(key: string, view: RegistryView, value: RegistryValue): Promise<void>;
  /** The key and everything below it as a `.reg` file: UTF-16LE with BOM and CRLF, as `reg export` writes it. */
  exportKey(key: string, view: RegistryView): Promise<Uint8Array>;
  /** Adds what is in a `.reg` file; values that exist are overwritten, others are left alone. */
  importKey(file: Uint8Array, view: RegistryView): Promise<void>;
  /** The empty name is the default value. Nothing to remove is no error. @throws HostError `access-denied` */
  removeValue(key: string, view: RegistryView, name: string): Promise<void>;
  /** The key with everything below it. Nothing to remove is no error. @throws HostError `access-denied` */
  removeKey(key: string, view: RegistryView): Promise<void>;
}
