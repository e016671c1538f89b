import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../../src/backup/backup-set.js';
import { planRestoreBackup } from '../../../src/stages/restore-backup/plan.js';
import {
  before,
  changeOf,
  documents,
  factsOf,
  idsOf,
  itemsOnly,
  manifest,
  packages,
  registry,
  rollBack,
  set,
  upgraded,
} from './sample-restore.js';

describe('the way back from a whole upgrade', () => {
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
});

describe('what stops', () => {
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
});

describe('a restore of items', () => {
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
});
