import { describe, expect, test } from '@jest/globals';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { serverStatus } from '../../src/report/server-status.js';
import { wordsOf } from '../../src/report/words.js';
import { withJournal, worst } from './sample-journal.js';
import { sampleServers } from './sample-report.js';

describe('the outcome of a server', () => {
  test.each([
    ['upgraded', 'upgraded', 'Open for a person: Inform the users'],
    ['waiting', 'waiting', 'A person has to act: Activate'],
    ['failed', 'failed', 'uninstall-user-portal was begun and not finished'],
    ['untouched', 'untouched', 'The data file is missing.'],
    ['restart', 'waiting', 'Windows wants a restart: exit code 3010'],
    ['rolledBack', 'rolled-back', 'put back'],
  ] as const)('%s', (name, outcome, reason) => {
    const judged = serverOutcome(sampleServers[name]);
    expect(judged.outcome).toBe(outcome);
    expect(judged.reason).toContain(reason);
  });

  test('files put back from a backup set leave the outcome of the server as it was', () => {
    const { journal, plans, ...rest } = sampleServers.upgraded;
    const restored = `sha256:${'f'.repeat(64)}`;
    const steps = [{ type: 'change', id: 'restore-files', stage: 's', title: 't', change: { kind: 'x' } } as const];
    const plan = { ...plans[0]?.plan, action: 'restore-backup', steps } as (typeof plans)[0]['plan'];
    const at = '2026-03-09T00:00:00.000Z';
    const more = [
      { at, event: 'plan-started', digest: restored, action: 'restore-backup' },
      { at, event: 'step-started', digest: restored, step: 'restore-files' },
      { at, event: 'step-done', digest: restored, step: 'restore-files', notes: [] },
      { at, event: 'plan-finished', digest: restored, action: 'restore-backup' },
    ] as const;
    const server = { ...rest, journal: [...journal, ...more], plans: [...plans, { plan, digest: restored }] };
    expect(serverOutcome(server).outcome).toBe('upgraded');
  });

  test('is not untouched where a journal in another folder has what was done', () => {
    const journalFault = 'The journal is in C:\\other.';
    const server = { ...sampleServers.untouched, journalFault };
    expect(serverOutcome(server)).toMatchObject({ outcome: 'failed', reason: journalFault });
    expect(serverStatus(server)).toMatchObject({ state: 'failed', next: { do: 'settle' } });
  });

  test('the reason that the run gives wins', () => {
    expect(serverOutcome({ ...sampleServers.failed, reason: 'Exit code 1603.' }).reason).toBe('Exit code 1603.');
  });
});

test('a server is shown as failed for the reason that is on record', () => {
  expect(serverOutcome(sampleServers.refused)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('exit code 1601'),
  });
});

test('success after a failure and a roll-back is not shown as if all had gone well', () => {
  const server = { ...withJournal(...worst), plans: [] };
  expect(serverOutcome(server).reason).toBe('Every step of the last plan is done, after 1 failure, 1 roll-back.');
  expect(serverOutcome(server, wordsOf('de')).reason).toBe(
    'Jeder Schritt des letzten Plans ist erledigt, nach: 1 Fehler, 1 Zurücksetzung.',
  );
});
