import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { sha256Of } from '../../src/base/sha256.js';
import type { ServerKnowledge } from '../../src/changes/server/read-server.js';
import type { Inventory } from '../../src/product/inventory.js';
import { givenInventory, knownBeginning } from '../../src/stages/read-beginning.js';
import { memoryHost } from '../product/memory-host.js';
import { sampleInventory } from '../product/sample-inventory.js';

const folder = 'D:\\backups\\mfa1-1';
const given = 'D:\\before\\inventory.json';
const whole = sampleInventory();
const emptied = sampleInventory({ products: [], webs: [] });

function setWith(inventory: Inventory): BackupSet {
  const text = JSON.stringify(inventory);
  return {
    folder,
    manifestSha256: 'b'.repeat(64),
    manifest: {
      format: 1,
      name: 'mfa1-1',
      created: '2026-03-07T22:15:00.000Z',
      server: 'MFA1',
      tool: { name: 'mfa-server-upgrade', version: '0' },
      origin: { who: 'alex', why: 'test' },
      components: ['agent'],
      consistent: true,
      folders: [],
      entries: [
        {
          component: 'server',
          role: 'baseline',
          storedAs: 'documents/baseline.json',
          size: text.length,
          sha256: sha256Of(Buffer.from(text)),
        },
      ],
    },
  };
}

/** With a set of `stored`, where there is one, and `before` in the file that a person names. */
function known(stored: Inventory | undefined, knowledge: ServerKnowledge, isIntended = false, before = whole) {
  const extraFiles = {
    [given]: JSON.stringify(before),
    ...(stored === undefined ? {} : { [`${folder}\\documents\\baseline.json`]: JSON.stringify(stored) }),
  };
  const host = memoryHost(sampleInventory(), { extraFiles });
  const sets = stored === undefined ? [] : [setWith(stored)];
  return knownBeginning(host, { sets }, knowledge, isIntended);
}

describe('the server as it was before the upgrade', () => {
  test('is in a set of this server, which goes before what a person gives', async () => {
    expect(await known(whole, {})).toEqual({ source: 'backup-set', inventory: whole });
    expect(await known(whole, { serverBefore: given })).toMatchObject({ source: 'backup-set' });
  });

  test('is in the inventory that a person gives, where no set shows a part', async () => {
    expect(await known(undefined, { serverBefore: given })).toEqual({ source: 'inventory', inventory: whole });
    expect(await known(emptied, { serverBefore: given })).toEqual({ source: 'inventory', inventory: whole });
  });

  test('is as it was found, where a person says so and there is no set', async () => {
    expect(await known(undefined, { serverBefore: 'as-found' })).toEqual({ source: 'as-found' });
  });

  test('is in a set that shows no part only where a person or the journal confirms it', async () => {
    expect(await known(emptied, {})).toBeUndefined();
    expect(await known(emptied, {}, true)).toMatchObject({ source: 'backup-set' });
    expect(await known(emptied, { serverBefore: 'as-found' })).toMatchObject({ source: 'backup-set' });
  });

  test('is not known without any of these', async () => {
    expect(await known(undefined, {}, true)).toBeUndefined();
  });
});

test('an inventory that cannot be read names the file and the input', async () => {
  const { files } = memoryHost(sampleInventory());
  await expect(givenInventory(files, 'D:\\gone.json')).rejects.toMatchObject({
    code: 'server-before-unreadable',
    message: expect.stringContaining('D:\\gone.json'),
    advice: expect.stringContaining('inspect'),
  });
});
