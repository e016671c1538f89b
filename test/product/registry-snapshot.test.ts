import { describe, expect, test } from '@jest/globals';
import { registryPlace, registrySnapshot } from '../../src/product/registry-snapshot.js';
import { registryPart, sampleInventory, text } from './sample-inventory.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso';
const keysOf = (value: string) => [
  { path: key, values: [text('Where', value)] },
  { path: `${key}\\Below`, values: [] },
  { path: `${key}2`, values: [] },
];
const snapshotOf = (views: readonly ('32' | '64')[], architecture: 'x64' | 'x86' = 'x64') =>
  registrySnapshot({
    ...sampleInventory({ machine: { architecture } }),
    registry: views.map((view) => registryPart(view, key, keysOf(view))),
  });

describe('the registry of an inventory', () => {
  test('has a key with what is below it, in any letter case, and no neighbour whose name begins alike', () => {
    const paths = snapshotOf(['32'])
      .tree(key.toUpperCase(), '32')
      .map(({ path }) => path);
    expect(paths).toEqual([key, `${key}\\Below`]);
  });

  test('has in the other view nothing of it', () => {
    expect(snapshotOf(['32']).tree(key, '64')).toEqual([]);
  });

  test('gives a key of any view, the native one first', () => {
    expect(snapshotOf(['32', '64']).anyView(key)?.values).toEqual([text('Where', '64')]);
    expect(snapshotOf(['32']).anyView(key)?.values).toEqual([text('Where', '32')]);
    expect(snapshotOf(['32']).anyView(`${key}\\Nothing`)).toBeUndefined();
  });

  test('has one view on 32-bit Windows', () => {
    expect(snapshotOf(['32'], 'x86').views).toEqual(['32']);
  });

  test('names a value in words, its default value too', () => {
    expect(registryPlace(key, 'Where', '32')).toBe(`${key}\\Where (32-bit view)`);
    expect(registryPlace(key, '', '64')).toBe(`${key}\\(Default) (64-bit view)`);
  });
});
