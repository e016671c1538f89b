import { storedPath } from '../../backup/stored-name.js';
import type { Host } from '../../host/host.js';
import { decodeRegistrationFile, parseRegistrationFile } from '../../host/registration-file.js';
import { isAtOrBelowKey, type RegistryKey, type RegistryValue, registryDataText } from '../../host/registry.js';
import { topmostPaths } from '../../host/windows-path.js';

/** An exported key in a backup set. */
export interface RegistryDocument {
  readonly storedAs: string;
  readonly view: '32' | '64';
}

/** A value of a key. Its data is not shown: it may be a secret. */
export interface ValueName {
  readonly key: string;
  readonly name: string;
}

/** How the registry differs from an exported key and all below it. */
export interface RegistryDifferences {
  /** Keys and values that are gone. */
  readonly missing: readonly ValueName[];
  /** Values with other data: a registry has no times of values, but data that is different was written later. */
  readonly changed: readonly ValueName[];
  /** Values that came later, in keys that are in the export. */
  readonly addedValues: readonly ValueName[];
  /** Keys that came later; of those only the topmost. */
  readonly addedKeys: readonly string[];
}

/** The keys of the document with their values. */
export async function exportedKeys(
  files: Host['files'],
  setFolder: string,
  storedAs: string,
): Promise<readonly RegistryKey[]> {
  const text = decodeRegistrationFile(await files.read(storedPath(setFolder, storedAs)), storedAs);
  return parseRegistrationFile(text, storedAs);
}

export async function registryDifferences(
  { files, registry }: Pick<Host, 'files' | 'registry'>,
  setFolder: string,
  { storedAs, view }: RegistryDocument,
): Promise<RegistryDifferences> {
  const exported = await exportedKeys(files, setFolder, storedAs);
  const tops = topmostPaths(exported.map(({ path }) => path));
  const now: RegistryKey[] = [];
  for (const top of tops) now.push(...((await registry.readTree(top, view)) ?? []));
  return compareKeys(exported, now);
}

function compareKeys(exported: readonly RegistryKey[], now: readonly RegistryKey[]): RegistryDifferences {
  const [was, is] = [byPath(exported), byPath(now)];
  const missing: ValueName[] = [];
  const changed: ValueName[] = [];
  const addedValues: ValueName[] = [];
  for (const [path, key] of was) {
    const found = is.get(path);
    if (found === undefined) missing.push({ key: key.path, name: '' });
    const [wanted, present] = [byName(key), byName(found ?? { path, values: [] })];
    for (const [name, value] of wanted) {
      const other = present.get(name);
      if (other === undefined) missing.push({ key: key.path, name: value.name });
      else if (registryDataText(other.data) !== registryDataText(value.data))
        changed.push({ key: key.path, name: value.name });
    }
    for (const [name, value] of present) {
      if (!wanted.has(name)) addedValues.push({ key: key.path, name: value.name });
    }
  }
  // A parent that the file leaves out was there: it has keys that the file names.
  const isNew = (path: string) =>
    !was.has(path.toLowerCase()) && !exported.some((key) => isAtOrBelowKey(key.path, path));
  return { missing, changed, addedValues, addedKeys: topmostPaths(now.map(({ path }) => path).filter(isNew)) };
}

/** True when the registry is as the export has it; what came later counts only where that is asked. */
export function isSame(differences: RegistryDifferences, exact: boolean): boolean {
  const { missing, changed, addedValues, addedKeys } = differences;
  return missing.length + changed.length + (exact ? addedValues.length + addedKeys.length : 0) === 0;
}

function byPath(keys: readonly RegistryKey[]): ReadonlyMap<string, RegistryKey> {
  return new Map(keys.map((key) => [key.path.toLowerCase(), key]));
}

function byName({ values }: RegistryKey): ReadonlyMap<string, RegistryValue> {
  return new Map(values.map((value) => [value.name.toLowerCase(), value]));
}
