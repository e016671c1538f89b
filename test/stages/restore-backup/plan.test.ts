import { describe, expect, test } from '@jest/globals';
import type { BackupSet, Manifest } from '../../../src/backup/backup-set.js';
import type { RestoreItem } from '../../../src/backup/restore-plan.js';
import { openNeeds } from '../../../src/changes/steps.js';
import type { ComponentName } from '../../../src/product/components.js';
import type { ServerState } from '../../../src/product/server-state.js';
import { newPoolName } from '../../../src/stages/install-web-component/application-pool.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import {
  type RestoreFacts,
  type RestoreWishes,
  registryDocuments,
} from '../../../src/stages/restore-backup/restore-facts.js';
import { samplePool } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';

const before = sampleState();
const all: readonly ComponentName[] = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];
const manifest: Manifest = {
  format: 1,
  name: 'mfa1-20260307-221500',
  created: '2026-03-07T22:15:00.000Z',
  server: 'MFA1',
  tool: { name: 'mfa-server-upgrade', version: '0' },
  origin: { who: 'alex', why: 'test' },
  components: all,
  consistent: true,
  folders: [],
  entries: [],
};
const set: BackupSet = { folder: 'C:\\backups\\mfa1-1', manifest, manifestSha256: 'b'.repeat(64) };

/** Everything new, as after the whole upgrade. */
const upgraded: ServerState = {
  ...before,
  components: before.components.map(({ component, web }) => ({
    component,
    generation: 'mfa-server',
    product: { displayName: `New ${component}`, version: '7.1.2', view: '64', productCode: `{NEW-${component}}` },
    ...(web === undefined ? {} : { web: { ...web, folder: `${web.folder}New` } }),
  })),
};

const data = 'C:\\Program Files\\PhoneFactor\\Data';

const fileOf = (path: string, component: ComponentName = 'agent') => ({
  component,
  role: 'data',
  path,
  storedAs: `files/${path}`,
  size: 1,
  sha256: 'c'.repeat(64),
  facts: {},
});
const item = (
  action: 'write' | 'unchanged' | 'newer-on-server' | 'missing-folder',
  path: string,
  component?: ComponentName,
): RestoreItem => ({
  action,
  ...fileOf(path, component),
});
const later = (path: string): RestoreItem => ({ action: 'not-in-set', path });

const packages = Object.fromEntries(
  all.map((component) => [component, { path: `D:\\old\\${component}.msi`, sha256: 'd'.repeat(64), version: '5.0.4' }]),
);

function factsOf(
  now: ServerState,
  items: readonly RestoreItem[] = [],
  change: Partial<RestoreFacts> = {},
): RestoreFacts {
  const { folder, manifestSha256 } = set;
  const files = { set: { folder, name: manifest.name, manifestSha256 }, items, folders: [], rightsNotCompared: [] };
  return {
    set,
    before,
    now,
    files,
    registry: [],
    reinstalled: new Set(),
    leftStopped: [],
    elsewhere: new Map(),
    packages,
    ...change,
  };
}

const rollBack: RestoreWishes = {
  scope: 'roll-back',
  overwrite: false,
  createMissingFolders: false,
  fromOtherServer: false,
};
const itemsOnly: RestoreWishes = { ...rollBack, scope: 'items' };

const idsOf = (facts: RestoreFacts, request: RestoreWishes = rollBack) =>
  planRestoreBackup(facts, request).steps.map(({ id }) => id);
const codesOf = (facts: RestoreFacts, request: RestoreWishes = rollBack) =>
  planRestoreBackup(facts, request).blockers.map(({ code }) => code);
function changeOf(id: string, facts: RestoreFacts, request: RestoreWishes = rollBack) {
  const step = planRestoreBackup(facts, request).steps.find((one) => one.id === id);
  return step?.type === 'change' ? step.change : undefined;
}

const documents = [{ storedAs: 'documents/registry/product-32.reg', view: '32' }] as const;
const lost = { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor', name: 'InstallPath' };
const registry = documents.map((document) => ({
  document,
  keys: [lost.key],
  differences: { missing: [lost], changed: [], addedValues: [], addedKeys: [] },
}));

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

  test('carries on where a part is back already', () => {
    const half = { ...upgraded, components: [...upgraded.components, ...before.components.slice(0, 1)] };
    const ids = idsOf(factsOf(half));
    expect(ids).toContain('uninstall-new-agent');
    expect(ids.filter((id) => id.startsWith('reinstall-'))).toHaveLength(3);
    expect(ids).not.toContain('restore-registry');
  });

  test('leaves alone what was new already when the set was made, and what nobody asked for', () => {
    const mixed = { ...before, components: [...before.components, ...upgraded.components.slice(0, 1)] };
    const [kept] = upgraded.components;
    const ids = idsOf(factsOf(upgraded, [], { before: mixed }));
    expect(ids).not.toContain(`uninstall-new-${kept?.component}`);
    const portal = idsOf(factsOf(upgraded), { ...rollBack, components: ['user-portal'] });
    expect(portal.filter((id) => id.startsWith('reinstall-'))).toEqual(['reinstall-user-portal']);
    const agentOnly: BackupSet = { ...set, manifest: { ...manifest, components: ['agent'] } };
    expect(idsOf(factsOf(upgraded, [], { set: agentOnly })).filter((id) => id.startsWith('reinstall-'))).toEqual([
      'reinstall-agent',
    ]);
  });

  test('keeps the themes where both portals have one folder, and where the old one had none of its own', () => {
    const sameFolder = {
      ...upgraded,
      components: upgraded.components.map((one) => {
        const old = before.components.find(({ component }) => component === one.component)?.web;
        return one.web && old ? { ...one, web: { ...one.web, folder: old.folder.toUpperCase() } } : one;
      }),
    };
    expect(idsOf(factsOf(sameFolder))).not.toContain('remove-copied-themes');
    const plain = {
      ...before,
      components: before.components.map((one) => (one.web ? { ...one, web: { ...one.web, customThemes: [] } } : one)),
    };
    expect(idsOf(factsOf(upgraded, [], { before: plain }))).not.toContain('remove-copied-themes');
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
  test('a package that is missing, with product, version and the input that names the folder', () => {
    const { agent: _left, ...others } = packages;
    const plan = planRestoreBackup(factsOf(upgraded, [], { packages: others }), rollBack);
    expect(plan.blockers).toEqual([
      expect.objectContaining({
        code: 'old-installer-missing',
        input: 'old-installers',
        message: expect.stringMatching(/\{50000000-.*PhoneFactor Agent 5\.0\.4/),
      }),
    ]);
    expect(plan.steps.map(({ id }) => id)).not.toContain('reinstall-agent');
  });

  test('a new product that Windows Installer did not install, by name', () => {
    const now = {
      ...upgraded,
      components: upgraded.components.map((one) => {
        if (one.component !== 'agent') return one;
        const { productCode: _code, ...product } = one.product;
        return { ...one, product };
      }),
    };
    const plan = planRestoreBackup(factsOf(now), rollBack);
    expect(plan.blockers).toMatchObject([
      { code: 'new-product-without-code', message: expect.stringContaining('New agent') },
    ]);
    expect(plan.steps.map(({ id }) => id)).not.toContain('uninstall-new-agent');
  });

  test('a set of another server, unless that was confirmed', () => {
    const other: BackupSet = { ...set, manifest: { ...manifest, server: 'MFA9' } };
    const facts = factsOf(before, [item('write', `${data}\\a`)], { set: other });
    expect(planRestoreBackup(facts, rollBack).blockers).toMatchObject([
      {
        code: 'backup-of-other-server',
        input: 'from-other-server',
        message: expect.stringMatching(/MFA9.*MFA1/),
      },
    ]);
    expect(codesOf(facts, { ...rollBack, fromOtherServer: true })).toEqual([]);
    const sameName: BackupSet = { ...set, manifest: { ...manifest, server: 'mfa1' } };
    expect(codesOf(factsOf(before, [], { set: sameName }))).toEqual([]);
  });

  test('a set that was made while something could write is a warning with what it was', () => {
    const open = { ...manifest, consistent: false, consistencyNote: 'the console was open' };
    const facts = factsOf(upgraded, [], { set: { ...set, manifest: open } });
    expect(planRestoreBackup(facts, rollBack).warnings).toMatchObject([
      { code: 'backup-not-consistent', message: expect.stringContaining('the console was open') },
    ]);
    expect(planRestoreBackup(factsOf(upgraded), rollBack).warnings).toEqual([]);
  });

  test('files that are newer or homeless, unless a reinstallation brings their folders anyway', () => {
    const items = [item('newer-on-server', `${data}\\a`), item('missing-folder', `${data}\\b\\c`)];
    expect(codesOf(factsOf(before, items))).toEqual(['restore-newer-on-server', 'restore-folder-missing']);
    expect(codesOf(factsOf(before, items), { ...rollBack, overwrite: true, createMissingFolders: true })).toEqual([]);
    expect(codesOf(factsOf(upgraded, items))).toEqual(['restore-newer-on-server']);
    expect(changeOf('restore-files', factsOf(upgraded, items))).toMatchObject({ overwrite: true });
    expect(changeOf('restore-files', factsOf(before, items))).toMatchObject({ overwrite: false });
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

  test('puts registry keys back that are not as they were, once', () => {
    const facts = factsOf(before, [], { registry });
    expect(changeOf('restore-registry', facts, itemsOnly)).toEqual({
      kind: 'restore-registry',
      folder: set.folder,
      documents,
      exact: false,
    });
    expect(changeOf('restore-registry', facts)).toMatchObject({ exact: true });
    expect(idsOf(facts)).not.toContain('restore-registry-first');
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

test('documents of a set that are registry exports show their view', () => {
  const entry = (storedAs: string, role = 'registry') => ({ component: 'agent', role, storedAs, size: 1, sha256: '' });
  expect(
    registryDocuments([
      entry('documents/registry/product-32.reg'),
      entry('documents/registry/product-64.reg'),
      entry('documents/registry/product-32.reg', 'other'),
      entry('documents/registry/product.reg'),
      entry('documents/registry/product-32.reg.bak'),
    ]).map(({ view }) => view),
  ).toEqual(['32', '64']);
});
