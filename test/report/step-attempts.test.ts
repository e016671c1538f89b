import { describe, expect, test } from '@jest/globals';
import { stepsByRun } from '../../src/report/step-attempts.js';
import { at, withJournal, worst } from './sample-journal.js';
import { sampleServers } from './sample-report.js';

const { upgraded, waiting } = sampleServers;

describe('the steps of a report', () => {
  test('are listed run by run in the order in which they happened, the failed one as failed', () => {
    const list = stepsByRun(withJournal(...worst)).map(({ run: of, attempts }) => [
      of?.action,
      attempts.map(({ id, state }) => `${id} ${state}`),
    ]);
    expect(list.slice(0, 3)).toEqual([
      ['upgrade', ['create-backup-set done', 'uninstall-agent done', 'install-server failed']],
      ['restore-backup', ['reinstall-agent done']],
      ['upgrade', ['uninstall-agent done', 'install-server done']],
    ]);
    // What no run did comes last, under no run.
    expect(list[3]?.[0]).toBeUndefined();
    expect(list[3]?.[1]).toContain('merge-configuration-user-portal not-reached');
  });

  test('have a confirmation before the run that came with it', () => {
    const runs = stepsByRun(upgraded);
    expect(runs[3]?.attempts[0]).toMatchObject({ id: 'activate-server', state: 'confirmed' });
    expect(runs[2]?.attempts.map(({ id }) => id)).toEqual(['install-server', 'start-product-services']);
  });

  test('that a person confirmed after the last run are with it', () => {
    const { journal } = waiting;
    const said = { at: at(40), event: 'operator-step-said', step: 'activate-server', by: 'anna' } as const;
    const last = stepsByRun({ ...waiting, journal: [...journal, said] }).findLast(({ run: of }) => of !== undefined);
    expect(last?.attempts.at(-1)).toMatchObject({ id: 'activate-server', state: 'confirmed' });
  });
});
