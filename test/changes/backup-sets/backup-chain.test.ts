import { describe, expect, test } from '@jest/globals';
import {
  baselineOf,
  componentsInChain,
  componentsToBackUp,
  entriesOf,
  installedOldComponents,
  neededSets,
  readStored,
} from '../../../src/changes/backup-sets/backup-chain.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { sampleState } from '../../stages/sample-situation.js';
import { entryOf, setOf } from './sample-set.js';

/** The newest first: it was made when the portal was gone already. */
const chain = {
  sets: [
    setOf('newer', [entryOf('agent', 'data', 'files/C/x')], ['agent']),
    setOf(
      'older',
      [entryOf('agent', 'data', 'files/C/x'), entryOf('user-portal', 'web.config', 'files/C/w')],
      ['agent', 'user-portal'],
    ),
  ],
};

describe('sets that belong together', () => {
  test('have the components that any of them was made for, in the order of the document', () => {
    expect(componentsInChain(chain)).toEqual(['agent', 'user-portal']);
    expect(componentsInChain({ sets: [] })).toEqual([]);
  });

  test('give the files of a component from the newest set that has any, all from one', () => {
    expect(entriesOf(chain, 'agent', 'data').map(({ set }) => set.manifest.name)).toEqual(['newer']);
    expect(entriesOf(chain, 'user-portal', 'web.config').map(({ path }) => path)).toEqual([
      'D:\\sets\\older\\files\\C\\w',
    ]);
    expect(entriesOf(chain, 'mobile-app', 'web.config')).toEqual([]);
  });

  test('are needed as long as one of them has a component that no newer one has', () => {
    expect(neededSets(chain)).toEqual(['D:\\sets\\newer', 'D:\\sets\\older']);
    expect(neededSets({ sets: [...chain.sets, setOf('oldest', [], ['agent'])] })).not.toContain('D:\\sets\\oldest');
  });
});

describe('a file in a set', () => {
  const stored = entriesOf(
    { sets: [setOf('one', [entryOf('agent', 'data', 'files/C/x', { text: 'data' })])] },
    'agent',
    'data',
  );
  const read = (text: string) => {
    const { files } = memoryHost(sampleInventory(), { extraFiles: { 'D:\\sets\\one\\files\\C\\x': text } });
    const [first] = stored;
    if (first === undefined) throw new Error('There is one.');
    return readStored(files, first);
  };

  test('is read only with the very bytes that the manifest lists', async () => {
    expect(Buffer.from(await read('data')).toString()).toBe('data');
    await expect(read('other')).rejects.toMatchObject({
      code: 'backup-not-intact',
      message: 'The backup set D:\\sets\\one is not whole: files/C/x has other bytes.',
    });
  });
});

describe('the server as the newest set shows it', () => {
  const before = sampleInventory();
  const text = JSON.stringify(before);
  const now = sampleInventory({ products: [] });
  const other = JSON.stringify(now);
  const baseline = entryOf('server', 'baseline', 'documents/baseline.json', { text });
  const inventory = entryOf('server', 'inventory', 'documents/inventory.json', { text: other });
  const { files } = memoryHost(sampleInventory(), {
    extraFiles: { 'D:\\sets\\one\\documents\\baseline.json': text, 'D:\\sets\\one\\documents\\inventory.json': other },
  });

  test('is its look before the first removal, and only without that the one at the backup', async () => {
    expect(await baselineOf(files, { sets: [setOf('one', [inventory, baseline])] })).toEqual(before);
    expect(await baselineOf(files, { sets: [setOf('one', [inventory])] })).toEqual(now);
  });

  test('is not taken from an older set, and not known without any', async () => {
    expect(await baselineOf(files, { sets: [setOf('new', []), setOf('one', [baseline])] })).toBeUndefined();
    expect(await baselineOf(files, { sets: [] })).toBeUndefined();
  });
});

test('what is backed up is each old product, and the data of an agent that is gone', () => {
  const portal = sampleState({ products: [{ component: 'user-portal', generation: 'phonefactor' }], services: [] });
  expect(installedOldComponents(portal)).toEqual(['user-portal']);
  expect(componentsToBackUp(portal)).toEqual(['agent', 'user-portal']);
  const upgraded = sampleState({ products: [{ component: 'agent', generation: 'mfa-server' }] });
  expect(componentsToBackUp(upgraded)).toEqual([]);
});
