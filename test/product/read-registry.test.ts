import { describe, expect, test } from '@jest/globals';
import { plainRedactor } from '../../src/base/redaction/redactor.js';
import { HostError } from '../../src/host/host-error.js';
import type { RegistryKey, RegistryView } from '../../src/host/registry.js';
import { readRegistry, viewsOf } from '../../src/product/read-registry.js';
import { memoryHost } from './memory-host.js';
import { number, sampleInventory, text } from './sample-inventory.js';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const uninstall = `${software}\\Microsoft\\Windows\\CurrentVersion\\Uninstall`;
const sessionManager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';

const nothing = sampleInventory({ installPath: null, products: [], webs: [], vcRuntimes: [], withoutWebServer: true });
const registryWith = (keys: readonly RegistryKey[], view: RegistryView = '64') =>
  memoryHost({ ...nothing, registry: [] }, { extraKeys: keys.map((key) => ({ view, key })) }).registry;
const entry = (name: string, displayName: string): RegistryKey => ({
  path: `${uninstall}\\${name}`,
  values: [text('DisplayName', displayName)],
});
const pathsIn = async (keys: readonly RegistryKey[], extraNames: readonly string[] = []) =>
  (await readRegistry(registryWith(keys), 'x64', extraNames, plainRedactor)).flatMap((part) =>
    part.keys.map(({ path }) => path),
  );

describe('what is read of the registry', () => {
  test('is in both views of 64-bit Windows, and once on 32-bit Windows, which shows the same twice', () => {
    expect([viewsOf('x64'), viewsOf('x86')]).toEqual([['64', '32'], ['32']]);
  });

  test('of Programs and Features is what belongs to the product, with all below it', async () => {
    const own = entry('PF', 'PhoneFactor Agent');
    const below = { path: `${own.path}\\Setup`, values: [number('Step', 1)] };
    expect(await pathsIn([own, below, entry('Pay', 'Payroll'), entry('PFX', 'Payroll PhoneFactor')])).toEqual([
      own.path,
      below.path,
    ]);
    expect(await pathsIn([entry('Pay', 'Payroll')], ['Pay*'])).toEqual([`${uninstall}\\Pay`]);
  });

  test('of the Session Manager are the files that wait for a restart, and no other value', async () => {
    const renames = { name: 'PendingFileRenameOperations', data: { type: 'multi-string', texts: ['a', ''] } } as const;
    const more = { ...renames, name: 'PendingFileRenameOperations2' } as const;
    const key = { path: sessionManager, values: [text('BootExecute', 'autocheck'), renames, more] };
    const parts = await readRegistry(registryWith([key]), 'x64', [], plainRedactor);
    expect(parts.flatMap(({ keys }) => keys.flatMap(({ values }) => values.map(({ name }) => name)))).toEqual([
      'PendingFileRenameOperations',
      'PendingFileRenameOperations2',
    ]);
    expect(JSON.stringify(parts)).not.toContain('hidden');
    expect(await pathsIn([{ path: sessionManager, values: [text('BootExecute', 'autocheck')] }])).toEqual([]);
  });

  test('has no secret of the product', async () => {
    const key = `${software}\\Positive Networks\\PhoneFactor`;
    const registry = registryWith([{ path: key, values: [text('LdapPassword', 'hunter2')] }], '32');
    const parts = await readRegistry(registry, 'x64', [], plainRedactor);
    expect(parts).toMatchObject([{ key, view: '32', keys: [{ values: [{ name: 'LdapPassword' }] }] }]);
    expect(JSON.stringify(parts)).not.toContain('hunter2');
  });

  test('is refused as a whole where one key may not be read, and the key is named', async () => {
    const registry = memoryHost(nothing, { deniedKey: uninstall }).registry;
    await expect(readRegistry(registry, 'x64', [], plainRedactor)).rejects.toMatchObject({
      code: 'registry-access-denied',
      message: expect.stringContaining(uninstall),
    });
  });

  test('passes on what is no lack of rights as it is', async () => {
    const fault = new HostError('timed-out', 'reg.exe', 'reg.exe had not ended.');
    const registry = { ...registryWith([]), readTree: () => Promise.reject(fault) };
    await expect(readRegistry(registry, 'x64', [], plainRedactor)).rejects.toBe(fault);
  });
});
