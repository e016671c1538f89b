import { describe, expect, test } from '@jest/globals';
import { planBackup } from '../../../src/stages/backup-pfdata/plan.js';
import type { Scope, Situation } from '../../../src/stages/situation.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { changeOf, newServer } from '../stage-plans.js';

describe('the backup', () => {
  test('is of all that the upgrade deals with, where and as long as was chosen', () => {
    const choices = { ...sampleChoices, keepBackups: 3, oldInstallers: 'D:\\old' };
    expect(changeOf(planBackup(untouched(), choices, 'whole-upgrade'), 'create-backup-set')).toEqual({
      kind: 'create-backup-set',
      components: ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'],
      destination: sampleChoices.backupDestination,
      keep: 3,
      oldInstallers: 'D:\\old',
    });
    const alone = planBackup(untouched(), sampleChoices, 'single-stage');
    expect(changeOf(alone, 'create-backup-set')).not.toHaveProperty('keep');
  });

  test('is made with the services stopped; alone it starts them again, in an upgrade they stay stopped', () => {
    const ids = (scope: Scope, situation = untouched()) =>
      planBackup(situation, sampleChoices, scope).steps.map(({ id }) => id);
    expect(ids('whole-upgrade')).toEqual(['stop-services', 'create-backup-set']);
    expect(ids('single-stage')).toEqual(['stop-services', 'create-backup-set', 'start-stopped-services']);
    const webServer = untouched({
      products: [{ component: 'user-portal', generation: 'phonefactor' }],
      webs: [{ component: 'user-portal' }],
    });
    expect(ids('single-stage', webServer)).toEqual(['create-backup-set']);
  });

  test('comes after the default web.configs were taken out of the old packages, where these were given', () => {
    const choices = { ...sampleChoices, oldInstallers: 'D:\\old' };
    const plan = planBackup(untouched(), choices, 'whole-upgrade');
    expect(plan.steps.map(({ id }) => id)).toEqual([
      'extract-default-configurations',
      'stop-services',
      'create-backup-set',
    ]);
    expect(changeOf(plan, 'extract-default-configurations')).toMatchObject({ oldInstallers: 'D:\\old' });
  });

  const backup = { folder: 'C:\\b', manifestSha256: '', changedSince: [] };
  const all = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;

  test.each<[string, Situation, boolean]>([
    [
      'is not made again where a set holds all as it is',
      { ...untouched(), backup: { ...backup, components: all } },
      false,
    ],
    [
      'is made where something changed since',
      { ...untouched(), backup: { ...backup, components: all, changedSince: ['C:\\x'] } },
      true,
    ],
    ['is made where a part is in no set', { ...untouched(), backup: { ...backup, components: ['agent'] } }, true],
    ['is not made where nothing is left to remove', { ...untouched(), now: newServer() }, false],
  ])('%s', (_what, situation, isMade) => {
    const { steps, blockers } = planBackup(situation, sampleChoices, 'whole-upgrade');
    expect(steps.some(({ id }) => id === 'create-backup-set')).toBe(isMade);
    if (!isMade) expect(steps).toEqual([]);
    expect(blockers).toEqual([]);
  });
});
