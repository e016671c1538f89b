import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import type { Step } from '../../src/plan/plan.js';
import { planView } from '../../src/stages/view/plan-view.js';

const change = (id: string, one: UpgradeChange): Step<UpgradeChange> => ({
  type: 'change',
  id,
  stage: 'restore-backup',
  title: `Title of ${id}`,
  change: one,
});

const viewOf = (action: string, steps: readonly Step<UpgradeChange>[], backupFolder?: string) =>
  planView(
    { format: 1, action, server: 'MFA1', inputs: {}, findings: {}, steps, warnings: [], blockers: [] },
    backupFolder,
  );

const folder = 'C:\\backups\\mfa1-1';
const verify = change('verify-backup-set', { kind: 'verify-backup-set', folder, manifestSha256: 'a' });
const files = (components: readonly ('agent' | 'user-portal')[]) =>
  change('restore-files', {
    kind: 'restore-files',
    folder,
    manifestSha256: 'a',
    components,
    overwrite: true,
    createMissingFolders: true,
    removeOthers: false,
  });
const uninstall = (component: 'agent' | 'user-portal') =>
  change(`uninstall-new-${component}`, {
    kind: 'uninstall-product',
    component,
    productCode: '{1}',
    displayName: 'New',
    version: '8.0',
  });
const reinstall = (component: 'agent' | 'user-portal') =>
  change(`reinstall-${component}`, {
    kind: 'reinstall-product',
    component,
    displayName: 'Old',
    version: '5.0',
    packagePath: 'C:\\Old.msi',
    sha256: 'b',
  });
const start = change('start-services', { kind: 'start-services', names: ['PhoneFactor'] });

describe('a restore', () => {
  test('of the whole server: what goes, what comes, and the second factor until the services start', () => {
    const prove = change('prove', { kind: 'prove-roll-back', folder, components: ['agent', 'user-portal'] });
    const steps = [verify, uninstall('agent'), reinstall('agent'), files(['agent']), start, prove];
    const view = viewOf('restore-backup', steps);
    expect(view.removed).toEqual(['New 8.0']);
    expect(view.installed).toEqual(['Old 5.0 from C:\\Old.msi']);
    expect(view.interruption[0]).toContain('none from step 1 to 5, about 20 minutes. Other servers');
    expect(view.interruption.join()).not.toContain('User Portal');
    expect(view.wayBack[0]).toBe(`Restored from ${folder}; the set stays as it is`);
    expect(view.people.after).toEqual(['Let clients at MFA1 again']);
    expect(view.announcements).toEqual([]);
  });

  test('that starts no services says that none run in the end', () => {
    expect(viewOf('restore-backup', [verify, files(['agent'])]).interruption[0]).toContain(
      'and on: what brings it back',
    );
  });

  test('of the portal alone stops nothing that answers the second factor', () => {
    expect(viewOf('restore-backup', [verify, files(['user-portal'])]).interruption).toEqual([
      'Second factor: no service that answers it is stopped.',
      'User Portal: away during step 2, about 5 minutes.',
      expect.stringMatching(/^Minutes are estimated/),
    ]);
  });
});

describe('parts of a plan', () => {
  test('copied packages interrupt nobody and need no way back', () => {
    const copy = change('copy', { kind: 'copy-package', from: 'C:\\a.msi', to: 'D:\\a.msi', sha256: 'c' });
    const view = viewOf('stage-installers', [copy]);
    expect(view.changed).toEqual(['Copied: C:\\a.msi to D:\\a.msi']);
    expect(view.interruption).toEqual(['Nobody: no service is stopped and no site is changed.']);
    expect(view.wayBack).toEqual([]);
  });

  test('the portal between removal and nothing stays away as long as its server', () => {
    const confirm = change('confirm', { kind: 'confirm-backup-set', components: ['agent'], destination: 'C:\\b' });
    const merge = change('merge', {
      kind: 'merge-configuration',
      component: 'user-portal',
      site: 'S',
      path: '/p',
      webServiceSdk: { rule: 'replace', url: 'https://sdk' },
      oldOnly: 'report',
    });
    const view = viewOf('upgrade', [confirm, uninstall('agent'), merge]);
    expect(view.interruption[1]).toMatch(/^User Portal: away from step 1 to 3, about 5 minutes, and on:/);
    expect(view.changed).toEqual([
      'Settings of the old web.config into the new one: User Portal; not those that only the old one has',
      'Web Service SDK in these settings: https://sdk',
    ]);
  });

  test('an address is not made up where the old application is gone', () => {
    const install = change('install-user-portal', {
      kind: 'install-web-component',
      component: 'user-portal',
      packagePath: 'C:\\p.msi',
      siteId: 1,
      virtualDirectory: 'MultiFactorAuth',
      applicationPool: 'P',
    });
    const view = viewOf('upgrade', [install], folder);
    expect(view.changed).toEqual(['Address of the User Portal: /MultiFactorAuth']);
    expect(view.announcements.filter(({ when }) => when === 'after')).toEqual([]);
    expect(view.wayBack).toEqual([`Backup set: ${folder}`]);
  });

  test('nothing to do has nothing to say', () => {
    expect(viewOf('upgrade', [])).toEqual({
      removed: [],
      installed: [],
      changed: [],
      interruption: [],
      people: { before: [], during: [], after: [] },
      wayBack: [],
      announcements: [],
    });
  });
});
