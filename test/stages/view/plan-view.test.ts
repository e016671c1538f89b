import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/base/json.js';
import type { UpgradeChange } from '../../../src/changes/all.js';
import { stepOf } from '../../../src/changes/steps.js';
import { planView } from '../../../src/stages/view/plan-view.js';

const step = (change: UpgradeChange) => stepOf(change, { stage: 'restore-backup' });

const viewOf = (action: string, changes: readonly UpgradeChange[], backupFolder?: string, findings: JsonObject = {}) =>
  planView(
    { format: 2, action, server: 'MFA1', inputs: {}, findings, steps: changes.map(step), warnings: [], blockers: [] },
    backupFolder,
  );

const folder = 'C:\\backups\\mfa1-1';
const verify = { kind: 'verify-backup-set', folder, manifestSha256: 'a' } as const;
const stop = { kind: 'stop-services', because: 'files-are-read' } as const;
const stopAgain = { kind: 'stop-services', because: 'installer-started-them' } as const;
const files = (components: readonly ('agent' | 'user-portal')[]): UpgradeChange => ({
  kind: 'restore-files',
  folder,
  manifestSha256: 'a',
  components,
  overwrite: true,
  createMissingFolders: true,
  removeOthers: false,
});
const uninstall = (component: 'agent' | 'user-portal'): UpgradeChange => ({
  kind: 'uninstall-product',
  component,
  generation: 'mfa-server',
  productCode: '{1}',
  displayName: 'New',
  version: '8.0',
});
const reinstall = (component: 'agent' | 'user-portal'): UpgradeChange => ({
  kind: 'reinstall-product',
  component,
  displayName: 'Old',
  version: '5.0',
  packagePath: 'C:\\Old.msi',
  sha256: 'b',
});
const start: UpgradeChange = { kind: 'start-services', which: { those: 'named', names: ['PhoneFactor'] } };

describe('a restore', () => {
  test('of the whole server: what goes, what comes, and the second factor until the services start', () => {
    const prove = { kind: 'prove-roll-back', folder, components: ['agent', 'user-portal'] } as const;
    const steps = [verify, stop, uninstall('agent'), reinstall('agent'), stopAgain, files(['agent']), start, prove];
    const view = viewOf('restore-backup', steps);
    expect(view.removed).toEqual(['New 8.0']);
    expect(view.installed).toEqual(['Old 5.0 from C:\\']);
    expect(view.interruption[0]).toContain('none from step 2 to 7, about 20 minutes.');
    expect(view.interruption.join()).not.toContain('User Portal');
    expect(view.wayBack[0]).toBe(`Restored from ${folder}; the set stays as it is`);
    expect(view.people.after).toEqual(['Allow client traffic to MFA1 again']);
    expect(view.announcements).toEqual([]);
  });

  test('that starts no services says that none run in the end', () => {
    expect(viewOf('restore-backup', [verify, stop, files(['agent'])]).interruption[0]).toContain(
      'and on: what brings it back',
    );
  });

  test('of the portal alone takes nothing from anybody', () => {
    const view = viewOf('restore-backup', [verify, files(['user-portal'])]);
    expect(view.interruption).toEqual(['Nobody: no service is stopped and no site is taken away.']);
  });
});

describe('parts of a plan', () => {
  test('copied packages interrupt nobody and need no way back', () => {
    const copy = { kind: 'copy-package', from: 'C:\\a.msi', to: 'D:\\a.msi', sha256: 'c' } as const;
    const view = viewOf('stage-installers', [copy]);
    expect(view.changed).toEqual(['Copied: C:\\a.msi to D:\\a.msi']);
    expect(view.interruption).toEqual(['Nobody: no service is stopped and no site is taken away.']);
    expect(view.wayBack).toEqual([]);
  });

  test('a portal that is away already comes back with its settings, its server does not', () => {
    const confirm: UpgradeChange = { kind: 'confirm-backup-set', components: ['agent'], destination: 'C:\\b' };
    const merge: UpgradeChange = {
      kind: 'merge-configuration',
      component: 'user-portal',
      site: 'S',
      path: '/p',
      webServiceSdk: { rule: 'replace', url: 'https://sdk' },
      oldOnly: 'report',
    };
    const steps = [stop, confirm, uninstall('agent'), merge];
    const view = viewOf('upgrade', steps, undefined, { interrupted: ['user-portal'] });
    expect(view.interruption[0]).toContain('none from step 1 to 4, about 5 minutes, and on: what brings it back');
    expect(view.interruption[1]).toBe('User Portal: away from step 1 to 4, about 5 minutes.');
    expect(view.changed).toEqual([
      'Settings of the old web.config into the new one: User Portal; not those that only the old one has',
      'Web Service SDK in these settings: https://sdk',
    ]);
  });

  test('an address is not made up where the old application is gone', () => {
    const install: UpgradeChange = {
      kind: 'install-web-component',
      component: 'user-portal',
      packagePath: 'C:\\p.msi',
      siteId: 1,
      virtualDirectory: 'MultiFactorAuth',
      applicationPool: 'P',
    };
    const view = viewOf('upgrade', [install], folder);
    expect(view.changed).toEqual(['Address of the User Portal: /MultiFactorAuth']);
    expect(view.announcements.filter(({ when }) => when === 'after')).toEqual([]);
    expect(view.wayBack).toEqual([`Backup set: ${folder}`]);
  });

  test('nothing to do has nothing to say', () => {
    expect(viewOf('upgrade', [])).toEqual({
      counts: { removes: 0, installs: 0, minutesWithoutSignIn: 0 },
      removed: [],
      installed: [],
      changed: [],
      runsAsAdministrator: [],
      cannotBeUndone: [],
      lost: [],
      interruption: [],
      people: { before: [], during: [], after: [] },
      wayBack: [],
      oldPackages: [],
      late: [],
      announcements: [],
    });
  });
});
