import { describe, expect, test } from '@jest/globals';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import { registryCases } from '../../../src/host/contract/registry-cases.js';
import type { Registry, RegistryKey } from '../../../src/host/registry.js';
import { createRehearsalRegistry } from '../../../src/host/rehearsal/rehearsal-registry.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { onSmallServer, serverJson } from '../rehearsal/small-server.js';

const emptyRegistry = { 'registry/HKEY_LOCAL_MACHINE.reg': 'Windows Registry Editor Version 5.00\n' };

/** What the cases find on a server whose registry answers wrongly: the names of those that fail, and of those that were not tried. */
async function found(lie: (registry: Registry) => Partial<Registry>, architecture: 'x64' | 'x86' = 'x64') {
  const inner = memoryHost(sampleInventory({ machine: { architecture } }));
  const files = { ...emptyRegistry, 'server.json': serverJson({ architecture }) };
  return onSmallServer(files, async ({ server, storage, faults }) => {
    const honest = createRehearsalRegistry(server, storage, faults);
    const bench = { host: { ...inner, registry: { ...honest, ...lie(honest) } }, hasWebServer: false, folder: 'C:\\x' };
    const [failed, untried]: [string[], string[]] = [[], []];
    for (const { name, run } of registryCases) {
      await run(bench).catch((error) => (error instanceof NotTried ? untried : failed).push(name));
    }
    return { failed, untried };
  });
}

const keysOf = (change: (key: RegistryKey) => RegistryKey) => (registry: Registry) => ({
  readTree: async (key: string, view: '32' | '64') => (await registry.readTree(key, view))?.map(change),
});

describe('the check of a registry', () => {
  test('finds nothing where the registry does what it is asked', async () => {
    expect(await found(() => ({}))).toEqual({ failed: [], untried: [] });
  });

  test('does not try two views on 32-bit Windows, which has one', async () => {
    expect(await found(() => ({}), 'x86')).toEqual({
      failed: [],
      untried: ['registry: the two views are apart, and neither shows the place of the other'],
    });
  });

  test.each<[string, (registry: Registry) => Partial<Registry>, string]>([
    [
      'that gives an empty key for a missing one',
      (registry) => ({ readTree: async (key, view) => (await registry.readTree(key, view)) ?? [] }),
      'registry: what is missing',
    ],
    [
      'that has one view for both',
      (registry) => ({
        readTree: (key) => registry.readTree(key, '64'),
        writeValue: (key, _view, value) => registry.writeValue(key, '64', value),
      }),
      'registry: the two views are apart, and neither shows the place of the other',
    ],
    [
      'that cuts a number off',
      keysOf(({ path, values }) => ({
        path,
        values: values.map((one) =>
          one.data.type === 'dword' ? { ...one, data: { ...one.data, number: one.data.number & 0x7fffffff } } : one,
        ),
      })),
      'registry: values of every type come back as they were',
    ],
    [
      'that knows keys in one letter case only',
      (registry) => ({
        readTree: async (key, view) => (key.endsWith('CASE') ? undefined : registry.readTree(key, view)),
      }),
      'registry: a key is found in any case of letters, its parents first',
    ],
    [
      'that does not remove',
      () => ({ removeKey: async () => {} }),
      'registry: values and keys are removed, the default value as well, and what is not there is no error',
    ],
    [
      'that takes a file which deletes',
      (registry) => ({ importKey: (file, view) => registry.importKey(file, view).catch(() => {}) }),
      'registry: a file that deletes is not imported',
    ],
    [
      'that exports in another encoding',
      (registry) => ({
        exportKey: async (key, view) =>
          Buffer.from(Buffer.from(await registry.exportKey(key, view)).toString('utf16le'), 'utf8'),
      }),
      'registry: an export is a registration file in UTF-16 and can be imported again',
    ],
  ])('finds a registry %s', async (_how, lie, name) => {
    expect((await found(lie)).failed).toContain(name);
  });
});
