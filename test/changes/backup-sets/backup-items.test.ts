import { expect, test } from '@jest/globals';
import { createBackupSet } from '../../../src/backup/create-backup-set.js';
import { silentLog } from '../../../src/base/log.js';
import { componentsToBackUp } from '../../../src/changes/backup-sets/backup-chain.js';
import { backupItems } from '../../../src/changes/backup-sets/backup-items.js';
import { contentItems } from '../../../src/changes/backup-sets/what-is-backed-up.js';
import { parseInventory } from '../../../src/product/parse-inventory.js';
import { onSampleServer } from '../../host/sample-server.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { readState } from '../../stages/read-state.js';

test('the set of a whole server contains data folder, registry, web.configs, themes, IIS settings and inventory', () =>
  onSampleServer('one-server', async ({ open }) => {
    const host = await open();
    const state = await readState(host);
    for (const { name } of state.services) await host.services.stop(name, 60);
    const inventory = sampleInventory();
    const components = componentsToBackUp(state);
    const contents = await contentItems(host.files, components, state);
    const key = await host.registry.exportKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor', '32');
    const items = backupItems(components, contents, inventory, { 'registry/product-32.reg': key });
    const set = await createBackupSet(
      host.files,
      host.clock,
      {
        destination: 'C:\\backups',
        name: 'mfa1',
        server: 'MFA1',
        tool: { name: 't', version: '0' },
        origin: { who: 'alex', why: 'test' },
        consistent: true,
        items,
      },
      silentLog,
    );
    const kept = set.manifest.entries.map(({ component, role }) => `${component} ${role}`);
    expect([...new Set(kept)].sort()).toEqual([
      'agent data',
      'agent registry',
      'mobile-app web.config',
      'server inventory',
      'server services',
      'server web-settings',
      'user-portal theme',
      'user-portal web.config',
      'web-service-sdk web.config',
    ]);
    const stored = await host.files.read(`${set.folder}\\documents\\inventory.json`);
    expect(parseInventory(Buffer.from(stored).toString('utf8'), 'i.json')).toEqual(inventory);
  }));

test('components that are not asked for stay out', () =>
  onSampleServer('one-server', async ({ open }) => {
    const host = await open();
    const state = await readState(host);
    const contents = await contentItems(host.files, componentsToBackUp(state), state);
    const components = backupItems(['user-portal'], contents, sampleInventory(), {}).map(({ component }) => component);
    expect([...new Set(components)]).toEqual(['user-portal', 'server']);
  }));
