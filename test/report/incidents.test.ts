import { describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/plan/journal.js';
import { incidentsOf } from '../../src/report/incidents.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { at, folder, run, withJournal, worst } from './sample-journal.js';
import { digest, sampleServers, stepEntries } from './sample-report.js';

const { upgraded, waiting, failed, rolledBack, untouched } = sampleServers;

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
