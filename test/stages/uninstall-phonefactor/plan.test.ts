import { describe, expect, test } from '@jest/globals';
import type { Situation } from '../../../src/stages/situation.js';
import { planUninstall } from '../../../src/stages/uninstall-phonefactor/plan.js';
import { sampleChoices, untouched } from '../sample-situation.js';
import { changeOf, newServer, stepOf } from '../stage-plans.js';

describe('what is removed', () => {
  test('a product that no installer entry removes is for a person', () => {
    const situation = untouched({
      products: [{ component: 'agent', generation: 'phonefactor', keyName: 'PhoneFactor Agent' }],
      webs: [],
    });
    const uninstall = planUninstall(situation, sampleChoices, 'whole-upgrade');
    expect(stepOf(uninstall, 'uninstall-agent')).toMatchObject({
      type: 'operator',
      operatorStep: {
        blocking: true,
        instructions: expect.arrayContaining([expect.stringContaining('PhoneFactor Agent')]),
      },
    });
  });

  test('the install path is kept only where there is one to keep, and only while the new server is not there', () => {
    const ids = (situation: Situation) =>
      planUninstall(situation, sampleChoices, 'whole-upgrade').steps.map(({ id }) => id);
    expect(ids(untouched())).toContain('keep-install-path');
    const { installPath: _path, ...withoutPath } = untouched().before;
    expect(ids({ ...untouched(), before: withoutPath })).not.toContain('keep-install-path');
    const { dataFile: _file, ...withoutData } = untouched().before;
    expect(ids({ ...untouched(), before: withoutData })).not.toContain('keep-install-path');
    expect(ids({ ...untouched(), now: newServer() })).not.toContain('keep-install-path');
  });
});

test('the backup is confirmed and renewed with the same destination before the first removal', () => {
  expect(changeOf(planUninstall(untouched(), sampleChoices, 'whole-upgrade'), 'confirm-backup-set')).toMatchObject({
    kind: 'confirm-backup-set',
    components: ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'],
    destination: sampleChoices.backupDestination,
  });
});

describe('a web.config of the old portal that .NET cannot use', () => {
  const path = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
  const codes = (situation: Situation, scope: 'single-stage' | 'whole-upgrade') =>
    planUninstall(situation, sampleChoices, scope).blockers.map(({ code, message }) => `${code} ${message}`);

  test('blocks the removal as a stage of its own: its settings could not be brought over', () => {
    const damaged = { status: 'not-mergeable', path, problem: 'it ends in the middle of a tag' } as const;
    const situation = { ...untouched(), damagedOld: { 'user-portal': damaged } };
    expect(codes(situation, 'single-stage').filter((text) => text.includes(path))).toHaveLength(1);
    expect(codes(situation, 'whole-upgrade').filter((text) => text.includes(path))).toEqual([]);
    expect(codes(untouched(), 'single-stage').filter((text) => text.includes(path))).toEqual([]);
  });
});
