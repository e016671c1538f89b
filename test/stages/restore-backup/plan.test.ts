import { describe, expect, test } from '@jest/globals';
import { openNeeds } from '../../../src/changes/steps.js';
import type { ServerState } from '../../../src/product/server-state.js';
import { newPoolName } from '../../../src/stages/install-web-component/application-pool.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import { samplePool } from '../../product/sample-inventory.js';
import {
  all,
  before,
  changeOf,
  codesOf,
  data,
  factsOf,
  idsOf,
  item,
  itemsOnly,
  later,
  manifest,
  registry,
  rollBack,
  set,
  upgraded,
} from './sample-restore.js';

describe('the way back from a whole upgrade', () => {
  test('removes the new, installs the old, puts files and settings back, starts the services and proves it', () => {
    const facts = factsOf(upgraded, [item('write', `${data}\\a`)], { registry });
    const pools = [samplePool, { ...samplePool, name: newPoolName }];
    const now = { ...upgraded, webServer: { version: '8.5', sites: [], applicationPools: pools } };
    expect(idsOf({ ...facts, now })).toEqual([
      'verify-backup-set',
      'stop-services',
      'remove-copied-themes',
      'uninstall-new-user-portal',
      'uninstall-new-mobile-app',
      'uninstall-new-web-service-sdk',
      'uninstall-new-agent',
      'restore-registry-first',
      'reinstall-agent',
      'stop-services-again',
      'reinstall-web-service-sdk',
      'reinstall-user-portal',
      'reinstall-mobile-app',
      'restore-web-settings-user-portal',
      'restore-web-settings-mobile-app',
      'restore-web-settings-web-service-sdk',
      'restore-files',
      'restore-registry',
      'remove-application-pool',
      'start-services',
      'prove-roll-back',
    ]);
    expect(codesOf({ ...facts, now })).toEqual([]);
    const plan = planRestoreBackup({ ...facts, now }, rollBack);
    const ids = plan.steps.map(({ id }) => id);
    for (const [index, step] of plan.steps.entries()) {
      const late = openNeeds(plan, step).filter((id) => ids.indexOf(id) >= index);
      expect({ id: step.id, late }).toEqual({ id: step.id, late: [] });
    }
  });

  test('names what cannot be mistaken: set and hash, product codes, packages and addresses', () => {
    const facts = factsOf(upgraded, [item('write', `${data}\\a`)]);
    expect(changeOf('verify-backup-set', facts)).toEqual({
      kind: 'verify-backup-set',
      folder: set.folder,
      manifestSha256: set.manifestSha256,
    });
    expect(changeOf('uninstall-new-agent', facts)).toMatchObject({
      kind: 'uninstall-product',
      generation: 'mfa-server',
      productCode: '{NEW-agent}',
      displayName: 'New agent',
      version: '7.1.2',
    });
    expect(changeOf('reinstall-user-portal', facts)).toEqual({
      kind: 'reinstall-product',
      component: 'user-portal',
      displayName: 'PhoneFactor User Portal',
      version: '5.0.4',
      packagePath: 'D:\\old\\user-portal.msi',
      sha256: 'd'.repeat(64),
      address: { siteId: 1, virtualDirectory: 'PhoneFactor', applicationPool: 'DefaultAppPool' },
    });
    expect(changeOf('reinstall-agent', facts)).not.toHaveProperty('address');
    expect(changeOf('remove-copied-themes', facts)).toMatchObject({
      setFolder: set.folder,
      portalFolder: 'C:\\inetpub\\wwwroot\\PhoneFactorNew',
    });
    expect(changeOf('restore-web-settings-user-portal', facts)).toMatchObject({
      site: 'Default Web Site',
      path: '/PhoneFactor',
      applicationPool: 'DefaultAppPool',
    });
    expect(changeOf('start-services', facts)).toEqual({
      kind: 'start-services',
      which: { those: 'named', names: ['pfsvc'] },
    });
    expect(changeOf('prove-roll-back', facts)).toMatchObject({ folder: set.folder, components: all });
    for (const { title, stage } of planRestoreBackup(facts, rollBack).steps) {
      expect(title).toMatch(/\w+ \w+/);
      expect(stage).toBe('restore-backup');
    }
  });

  test('has nothing to do on a server that is as it was', () => {
    const plan = planRestoreBackup(factsOf(before, [item('unchanged', `${data}\\a`)]), rollBack);
    expect(plan).toEqual({ steps: [], warnings: [], blockers: [] });
  });

  test('removes the pool of the upgrade only where there was none of that name before', () => {
    const withPool = (state: ServerState): ServerState => ({
      ...state,
      webServer: { version: '8.5', sites: [], applicationPools: [{ ...samplePool, name: newPoolName.toUpperCase() }] },
    });
    expect(idsOf(factsOf(withPool(upgraded)))).toContain('remove-application-pool');
    expect(idsOf(factsOf(withPool(upgraded), [], { before: withPool(before) }))).not.toContain(
      'remove-application-pool',
    );
    expect(idsOf(factsOf(upgraded))).not.toContain('remove-application-pool');
    expect(idsOf(factsOf(withPool(upgraded)), itemsOnly)).not.toContain('remove-application-pool');
  });
});

describe('what stops or warns', () => {
  test('files that are newer or homeless, unless a reinstallation brings their folders anyway', () => {
    const items = [item('newer-on-server', `${data}\\a`), item('missing-folder', `${data}\\b\\c`)];
    expect(codesOf(factsOf(before, items))).toEqual(['restore-newer-on-server', 'restore-folder-missing']);
    expect(codesOf(factsOf(before, items), { ...rollBack, overwrite: true, createMissingFolders: true })).toEqual([]);
    expect(codesOf(factsOf(upgraded, items))).toEqual(['restore-newer-on-server']);
    expect(changeOf('restore-files', factsOf(upgraded, items))).toMatchObject({ overwrite: true });
    expect(changeOf('restore-files', factsOf(before, items))).toMatchObject({ overwrite: false });
  });
});

describe('what is newer than the set', () => {
  const items = [item('newer-on-server', `${data}\\a`)];
  const facts = factsOf(upgraded, items, { isUpgradedSince: true });

  test('stops no roll-back of a server whose upgrade is on record, and is listed in the plan as lost', () => {
    expect(codesOf(facts)).toEqual([]);
    expect(changeOf('restore-files', facts)).toMatchObject({
      overwrite: true,
      lost: { since: manifest.created, files: [{ path: `${data}\\a` }] },
    });
  });

  test('is protected where items are restored, where the set is of another server, and where no upgrade is on record', () => {
    const refused = 'restore-newer-on-server';
    expect(codesOf(facts, itemsOnly)).toContain(refused);
    expect(codesOf(factsOf(upgraded, items))).toContain(refused);
    const other = { ...facts, set: { ...set, manifest: { ...manifest, server: 'MFA2' } } };
    expect(codesOf(other, { ...rollBack, fromOtherServer: true })).toContain(refused);
  });
});

describe('a restore of items', () => {
  test('touches neither products nor pools, and proves nothing of the whole server', () => {
    const portal = { ...itemsOnly, components: ['user-portal'] as const };
    const ids = idsOf(factsOf(upgraded, [item('write', `${data}\\a`, 'user-portal')]), portal);
    expect(ids).toEqual(['verify-backup-set', 'restore-files']);
    expect(idsOf(factsOf(upgraded, [item('write', `${data}\\a`)]), itemsOnly)).toEqual([
      'verify-backup-set',
      'stop-services',
      'restore-files',
      'start-services',
    ]);
  });

  test('leaves files that came later where they are; a roll-back takes them away', () => {
    const items = [later(`${data}\\late`), item('unchanged', `${data}\\a`)];
    expect(idsOf(factsOf(before, items), itemsOnly)).toEqual([]);
    expect(changeOf('restore-files', factsOf(before, items))).toMatchObject({ removeOthers: true });
    const both = factsOf(before, [later(`${data}\\late`), item('write', `${data}\\a`)]);
    expect(changeOf('restore-files', both, itemsOnly)).toMatchObject({ removeOthers: false, folder: set.folder });
    const step = planRestoreBackup(both, itemsOnly).steps.find(({ id }) => id === 'restore-files');
    expect(step?.type === 'change' ? step.detail : []).toEqual([`write: ${data}\\a`]);
  });

  test('puts back the settings of an application that is there and lost them', () => {
    const changed = {
      ...before,
      components: before.components.map((one) =>
        one.component === 'user-portal' && one.web
          ? { ...one, web: { ...one.web, settings: { ...one.web.settings, sslFlags: [] } } }
          : one,
      ),
    };
    expect(idsOf(factsOf(changed), { ...itemsOnly, components: ['user-portal'] })).toEqual([
      'verify-backup-set',
      'restore-web-settings-user-portal',
    ]);
    const otherPool = {
      ...before,
      components: before.components.map((one) =>
        one.component === 'user-portal' && one.web
          ? { ...one, web: { ...one.web, applicationPool: { ...one.web.applicationPool, name: 'Other' } } }
          : one,
      ),
    };
    expect(idsOf(factsOf(otherPool), itemsOnly)).toContain('restore-web-settings-user-portal');
    expect(idsOf(factsOf(upgraded), itemsOnly)).toEqual([]);
  });

  test('starts a service that ran and does not run now, though nothing else is to be done', () => {
    const stopped = { ...before, services: before.services.map((one) => ({ ...one, state: 'stopped' as const })) };
    expect(idsOf(factsOf(stopped), itemsOnly)).toEqual(['verify-backup-set', 'start-services']);
    expect(idsOf(factsOf(stopped, [], { before: stopped }), itemsOnly)).toEqual([]);
  });
});
