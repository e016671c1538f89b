import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host-error.js';
import {
  decodeRegistrationFile,
  encodeRegistrationFile,
  formatRegistrationFile,
  parseRegistrationFile,
} from '../registration-file.js';
import { isAtOrBelowKey, type Registry, type RegistryKey, type RegistryValue, type RegistryView } from '../registry.js';
import { beginsWithText, sameText } from '../same-text.js';
import type { ProgramFaults } from './program-faults.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

const fileName = 'registry/HKEY_LOCAL_MACHINE.reg';
const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';
const redirected = `${software}Wow6432Node\\`;

/** The registry of a rehearsal server: one `.reg` text of the native view. */
export function createRehearsalRegistry(server: ServerFolder, storage: Storage, faults: ProgramFaults): Registry {
  const path = join(server.path, fileName);
  const isX64 = server.machine.machine.architecture === 'x64';

  let last: { readonly bytes: Buffer; readonly keys: readonly RegistryKey[] } | undefined;
  const read = async (): Promise<readonly RegistryKey[]> => {
    const bytes = await readFile(path);
    if (last === undefined || !last.bytes.equals(bytes)) {
      last = { bytes, keys: parseRegistrationFile(decodeRegistrationFile(bytes, fileName), fileName) };
    }
    return last.keys;
  };
  const write = (operation: string, key: string, keys: readonly RegistryKey[]) =>
    storage.replace(operation, key, path, Buffer.from(formatRegistrationFile(keys), 'utf8'));
  const stored = (key: string, view: RegistryView) => (isX64 && view === '32' ? toRedirected(key) : key);
  const shown = (key: string, view: RegistryView) => (isX64 && view === '32' ? fromRedirected(key) : key);

  const registry: Registry = {
    async readTree(key, view) {
      const wanted = stored(key, view);
      await faults.registry(wanted);
      const found = (await read()).filter(({ path: at }) => isAtOrBelowKey(at, wanted));
      if (found.length === 0) return undefined;
      return withParents(found, wanted).map(({ path: at, values }) => ({ path: shown(at, view), values }));
    },
    async writeValue(key, view, value) {
      await faults.registry(stored(key, view));
      await write('registry.writeValue', key, withValues(await read(), stored(key, view), [value]));
    },
    async exportKey(key, view) {
      const tree = await registry.readTree(key, view);
      if (tree === undefined) throw new HostError('not-found', key, `The registry key ${key} does not exist.`);
      return encodeRegistrationFile(formatRegistrationFile(tree));
    },
    async importKey(file, view) {
      const added = parseRegistrationFile(decodeRegistrationFile(file, 'registration file'), 'registration file');
      for (const { path: at } of added) await faults.registry(stored(at, view));
      const merged = added.reduce((keys, one) => withValues(keys, stored(one.path, view), one.values), await read());
      await write('registry.importKey', added[0]?.path ?? '', merged);
    },
    async removeValue(key, view, name) {
      const at = stored(key, view);
      await faults.registry(at);
      const keys = (await read()).map((one) =>
        sameText(one.path, at) ? { ...one, values: one.values.filter((value) => !sameText(value.name, name)) } : one,
      );
      await write('registry.removeValue', key, keys);
    },
    async removeKey(key, view) {
      const at = stored(key, view);
      await faults.registry(at);
      await write(
        'registry.removeKey',
        key,
        (await read()).filter(({ path: found }) => !isAtOrBelowKey(found, at)),
      );
    },
  };
  return registry;
}

/** The file may leave out keys that contain nothing but keys; in a registry they are there. */
function withParents(keys: readonly RegistryKey[], top: string): readonly RegistryKey[] {
  const seen = new Set(keys.map(({ path }) => path.toLowerCase()));
  const missing = (path: string): readonly RegistryKey[] => {
    if (path.length < top.length || seen.has(path.toLowerCase())) return [];
    seen.add(path.toLowerCase());
    return [...missing(parentOf(path)), { path, values: [] }];
  };
  return keys.flatMap((key) => [...missing(parentOf(key.path)), key]);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('\\'));
}

function withValues(
  keys: readonly RegistryKey[],
  path: string,
  values: readonly RegistryValue[],
): readonly RegistryKey[] {
  const existing = keys.find((key) => sameText(key.path, path));
  if (existing === undefined) return [...keys, { path, values }];
  const kept = existing.values.filter((old) => !values.some(({ name }) => sameText(name, old.name)));
  return keys.map((key) => (key === existing ? { ...key, values: [...kept, ...values] } : key));
}

function toRedirected(key: string): string {
  return beginsWithText(`${key}\\`, software) && !beginsWithText(`${key}\\`, redirected)
    ? `${redirected}${key.slice(software.length)}`.replace(/\\$/, '')
    : key;
}

function fromRedirected(key: string): string {
  return beginsWithText(key, redirected) ? `${software}${key.slice(redirected.length)}` : key;
}
