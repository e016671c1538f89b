import { describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/plan/journal.js';
import { incidentsOf } from '../../src/report/incidents.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { serverStatus } from '../../src/report/server-status.js';
import { stepsByRun } from '../../src/report/step-attempts.js';
import { wordsOf } from '../../src/report/words.js';
import { digest, journalOf, sampleServers, stepEntries } from './sample-report.js';

const { upgraded, waiting, failed, refused, rolledBack, untouched, restart } = sampleServers;

const run = (action = 'upgrade', of = digest): JournalEntry => ({ event: 'plan-started', digest: of, action });
const folder = 'D:\\Backups\\mfa1-20260307-210000';
const failure: JournalEntry = {
  event: 'step-failed',
  digest,
  step: 'install-server',
  code: 'installer-failed-1603',
  message: 'Exit code 1603.',
  advice: 'Read the log.',
};
const restoreDigest = `sha256:${'e'.repeat(64)}`;

/** The setup fails, the server is rolled back, the second upgrade comes to its end. */
const worst: readonly JournalEntry[] = [
  run(),
  ...stepEntries('create-backup-set'),
  ...stepEntries('uninstall-agent'),
  { event: 'step-started', digest, step: 'install-server' },
  failure,
  { event: 'run-ended', digest, because: 'fault' },
  run('restore-backup', restoreDigest),
  { event: 'step-started', digest: restoreDigest, step: 'reinstall-agent' },
  { event: 'step-done', digest: restoreDigest, step: 'reinstall-agent', notes: [] },
  { event: 'rolled-back', folder },
  { event: 'plan-finished', digest: restoreDigest, action: 'restore-backup' },
  run(),
  ...stepEntries('uninstall-agent'),
  ...stepEntries('install-server'),
  { event: 'plan-finished', digest, action: 'upgrade' },
];

const withJournal = (...entries: readonly JournalEntry[]): ReportServer => ({
  ...upgraded,
  journal: journalOf(...entries),
});

/** Lines are 190 seconds apart, from 21:00. */
const at = (line: number) => new Date(Date.parse('2026-03-07T21:00:00Z') + line * 190_000).toISOString();

const kindsOf = (server: ReportServer) => incidentsOf(server).map(({ kind }) => kind);

describe('incidents', () => {
  test('are a failure with what followed, and the restart, in the order of the night', () => {
    const [first, second, ...others] = incidentsOf(upgraded);
    expect(first).toMatchObject({ kind: 'failure', title: 'Uninstall PhoneFactor Agent 5.0.4 (agent)' });
    // Done by the run after: the line behind the restart.
    const done = upgraded.journal.findLast((line) => line.event === 'step-done' && line.step === 'uninstall-agent');
    expect(first).toMatchObject({ doneAt: done?.at });
    const next = upgraded.journal.filter(({ event }) => event === 'plan-started')[2];
    expect(second).toMatchObject({ kind: 'restart', to: next?.at });
    expect(others).toEqual([]);
  });

  test('after a failure and a roll-back say that the server was rolled back, not that the step was done', () => {
    const server = withJournal(...worst);
    expect(kindsOf(server)).toEqual(['failure', 'roll-back']);
    const [first, second] = incidentsOf(server);
    expect(first).toMatchObject({ at: at(6), rolledBackAt: at(11), code: 'installer-failed-1603' });
    expect(first).not.toHaveProperty('doneAt');
    expect(second).toMatchObject({ at: at(8), to: at(11), folder });
  });

  test('show a run that was cut off in a step, whether or not it could write that down', () => {
    expect(kindsOf(failed)).toEqual(['cut-off']);
    const written = withJournal(
      run(),
      { event: 'step-started', digest, step: 'create-backup-set' },
      { event: 'run-ended', digest, because: 'cut-off', signal: 'SIGTERM', step: 'create-backup-set' },
      run(),
    );
    expect(incidentsOf(written)[0]).toMatchObject({ kind: 'cut-off', signal: 'SIGTERM', to: at(3) });
  });

  test('show a run that died between two steps, where runs write how they end', () => {
    const started: JournalEntry = { event: 'plan-started', digest, action: 'upgrade', records: ['run-ends'] };
    expect(kindsOf(withJournal(started, ...stepEntries('create-backup-set')))).toEqual(['cut-off']);
    // Versions before 0.2 did not: there such a run may have waited for a person.
    expect(kindsOf(withJournal(run(), ...stepEntries('create-backup-set')))).toEqual([]);
  });

  test('show a person who was waited for longer than an hour, and of none who came sooner', () => {
    const said = (journal: ReportServer['journal'], minutes: number) =>
      journal.map((line) =>
        line.at >= (journal.find(({ event }) => event === 'operator-step-said')?.at ?? '')
          ? { ...line, at: new Date(Date.parse(line.at) + minutes * 60_000).toISOString() }
          : line,
      );
    expect(kindsOf({ ...upgraded, journal: said(upgraded.journal, 45) })).not.toContain('late');
    const late = incidentsOf({ ...upgraded, journal: said(upgraded.journal, 75) });
    expect(late.at(-1)).toMatchObject({ kind: 'late', step: 'activate-server' });
  });

  test('are none where all went as planned or nothing was begun', () => {
    expect([waiting, untouched, rolledBack].map(kindsOf)).toEqual([[], [], ['roll-back']]);
  });
});

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

test('success after a failure and a roll-back is not shown as if all had gone well', () => {
  const server = { ...withJournal(...worst), plans: [] };
  expect(serverOutcome(server).reason).toBe('Every step of the last plan is done, after 1 failure, 1 roll-back.');
  expect(serverOutcome(server, wordsOf('de')).reason).toBe(
    'Jeder Schritt des letzten Plans ist erledigt, nach: 1 Fehler, 1 Zurücksetzung.',
  );
});

describe('the status of a report', () => {
  test.each([
    ['waits for a person', waiting, 'waits-for-person', 'down', 'act'],
    ['failed with advice', refused, 'failed', 'down', 'try-again'],
    ['was cut off', failed, 'cut-off', 'down', 'run-again'],
    ['is blocked', untouched, 'blocked', 'not-known', 'settle'],
    ['waits for a restart', restart, 'waits-for-restart', 'not-known', 'restart'],
    ['was rolled back', rolledBack, 'rolled-back', 'up', 'plan'],
    ['waits for nothing that anybody is hindered by', upgraded, 'waits-for-person', 'up', 'act'],
  ] as const)('of a server that %s', (_, server, state, signIn, next) => {
    const { next: todo, ...status } = serverStatus(server);
    expect([status.state, status.signIn, todo.do]).toEqual([state, signIn, next]);
  });

  test('names what to confirm, and since when sign-in is down', () => {
    const status = serverStatus(waiting);
    const stopped = waiting.journal.find((line) => line.event === 'service-interrupted');
    expect(status.since).toBe(stopped?.at);
    expect(status.next).toMatchObject({ confirm: ['activate-server'] });
  });

  test('names the set of the way back after a removal, and none after a roll-back', () => {
    expect(serverStatus(upgraded).wayBack).toEqual({ folder, isThere: true });
    expect(serverStatus({ ...upgraded, manifests: [] }).wayBack).toEqual({ folder, isThere: false });
    expect(serverStatus(rolledBack).wayBack).toBeUndefined();
  });
});
