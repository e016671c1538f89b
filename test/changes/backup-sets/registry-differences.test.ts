import { describe, expect, test } from '@jest/globals';
import { isSame, registryDifferences } from '../../../src/changes/backup-sets/registry-differences.js';
import { formatRegistrationFile } from '../../../src/host/registration-file.js';
import type { RegistryKey } from '../../../src/host/registry.js';
import { memoryHost } from '../../product/memory-host.js';
import { number, sampleInventory, text } from '../../product/sample-inventory.js';

const top = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
const storedAs = 'documents/registry/product-32.reg';
const key = (path: string, ...values: RegistryKey['values']): RegistryKey => ({ path, values });
const exported = [key(top, text('InstallPath', 'C:\\PF\\'), number('Port', 1)), key(`${top}\\Sub`, text('Name', 'x'))];

/** How a registry with these keys, and no others of the product, differs from the export. */
function differences(now: readonly RegistryKey[], was: readonly RegistryKey[] = exported) {
  const extraFiles = { 'D:\\set\\documents\\registry\\product-32.reg': formatRegistrationFile(was).toString() };
  const extraKeys = now.map((one) => ({ view: '32' as const, key: one }));
  const host = memoryHost(sampleInventory({ installPath: null, products: [] }), { extraFiles, extraKeys });
  return registryDifferences(host, 'D:\\set', { storedAs, view: '32' });
}
const none = { missing: [], changed: [], addedValues: [], addedKeys: [] };

describe('the registry beside an exported key', () => {
  test('is the same as it was, with names in any case of letters', async () => {
    expect(await differences(exported)).toEqual(none);
    const other = [key(top, text('INSTALLPATH', 'C:\\PF\\'), number('port', 1)), key(`${top}\\SUB`, text('Name', 'x'))];
    expect(await differences(other)).toEqual(none);
  });

  test('misses values and keys that are gone', async () => {
    const [first] = exported;
    const now = [key(top, ...(first?.values.slice(0, 1) ?? []))];
    expect((await differences(now)).missing).toEqual([
      { key: top, name: 'Port' },
      { key: `${top}\\Sub`, name: '' },
      { key: `${top}\\Sub`, name: 'Name' },
    ]);
    expect((await differences([])).missing.map(({ key: path }) => path)).toContain(top);
  });

  test('has changed values, also where only the type is another one', async () => {
    const now = [key(top, text('InstallPath', 'D:\\PF\\'), text('Port', '1')), key(`${top}\\Sub`, text('Name', 'x'))];
    expect(await differences(now)).toEqual({
      ...none,
      changed: [
        { key: top, name: 'InstallPath' },
        { key: top, name: 'Port' },
      ],
    });
  });

  test('has what came later; of keys only the topmost', async () => {
    const now = [
      key(top, ...(exported[0]?.values ?? []), text('New', '1')),
      key(`${top}\\Sub`, text('Name', 'x')),
      key(`${top}\\Later`),
      key(`${top}\\Later\\Below`),
    ];
    const found = await differences(now);
    expect(found).toEqual({ ...none, addedValues: [{ key: top, name: 'New' }], addedKeys: [`${top}\\Later`] });
    expect(isSame(found, false)).toBe(true);
    expect(isSame(found, true)).toBe(false);
  });

  test('has no new key above one that the export names: a parent that it leaves out was there', async () => {
    const deep = `${top}\\A\\B`;
    const now = [...exported, key(`${top}\\A`), key(deep)];
    expect((await differences(now, [...exported, key(deep)])).addedKeys).toEqual([]);
  });
});
