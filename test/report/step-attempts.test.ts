import { describe, expect, test } from '@jest/globals';
import { stepsByRun } from '../../src/report/step-attempts.js';
import { at, rolledBackNight, said, withJournal, worst } from './sample-journal.js';
import { sampleServers } from './sample-report.js';

const { upgraded, waiting } = sampleServers;

describe('the steps of a report', () => {
  test('are listed run by run in the order in which they happened, the failed one as failed', () => {
    const all = stepsByRun(withJournal(...worst)).map(({ attempts, ...of }) => [
      'run' in of ? of.run.action : undefined,
      attempts.map(({ id, state }) => `${id} ${state}`),
    ]);
    const list = [...all.filter(([action]) => action !== undefined), all.at(-1)];
    expect(list.slice(0, 3)).toEqual([
      ['upgrade', ['create-backup-set done', 'uninstall-agent done', 'install-server failed']],
      ['restore-backup', ['reinstall-agent done']],
      ['upgrade', ['uninstall-agent done', 'install-server done']],
    ]);
    // What no run did comes last, under no run.
    expect(list[3]?.[0]).toBeUndefined();
    expect(list[3]?.[1]).toContain('merge-configuration-user-portal not-reached');
  });

  test('that a roll-back left undone are listed with what it undid, also where the roll-back has a step of that name', () => {
    const runs = stepsByRun(rolledBackNight);
    expect(runs.map((one) => ('run' in one ? one.run.action : one.left))).toEqual([
      'upgrade',
      { action: 'upgrade', timesPutBack: 0, began: at(0), isOver: true },
      'restore-backup',
      { action: 'restore-backup', timesPutBack: 0, began: at(10), isOver: true },
      'upgrade',
      { action: 'upgrade', timesPutBack: 1, began: at(17), isOver: false },
    ]);
    const [, before, , , , now] = runs.map(({ attempts }) => attempts.map(({ id, state }) => `${id} ${state}`));
    expect(before).toContain('install-user-portal not-reached');
    expect(before).not.toContainEqual(expect.stringContaining('install-server'));
    // The roll-back has done a step of this name, and so has the first upgrade.
    expect(now).toContain('stop-services not-reached');
    expect(now).toContain('create-backup-set not-reached');
  });

  test('that a person confirmed before a roll-back are with the upgrade that asked for them', () => {
    const behind = worst.findIndex((line) => line.event === 'plan-started' && line.action === 'restore-backup');
    const asked = stepsByRun(withJournal(...worst.slice(0, behind), said, ...worst.slice(behind)));
    expect(asked[0]?.attempts.at(-1)).toMatchObject({ id: 'activate-server', state: 'confirmed' });
  });

  test('have a confirmation before the run that came with it', () => {
    const runs = stepsByRun(upgraded);
    expect(runs[3]?.attempts[0]).toMatchObject({ id: 'activate-server', state: 'confirmed' });
    expect(runs[2]?.attempts.map(({ id }) => id)).toEqual(['install-server', 'start-product-services']);
  });

  test('that a person confirmed after the last run are with it', () => {
    const { journal } = waiting;
    const said = { at: at(40), event: 'operator-step-said', step: 'activate-server', by: 'anna' } as const;
    const last = stepsByRun({ ...waiting, journal: [...journal, said] }).findLast((one) => 'run' in one);
    expect(last?.attempts.at(-1)).toMatchObject({ id: 'activate-server', state: 'confirmed' });
  });
});
