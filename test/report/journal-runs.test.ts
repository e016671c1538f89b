import { describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/plan/journal.js';
import { begunSteps, doneSteps, journalRuns } from '../../src/report/journal-runs.js';
import { at, begun, finished, said, started } from './sample-journal.js';
import { journalOf, stepEntries } from './sample-report.js';

const runs = (...entries: readonly JournalEntry[]) => journalRuns(journalOf(...entries));

describe('the runs of a journal', () => {
  test('reach from one beginning to the next, oldest first', () => {
    const found = runs(started, ...stepEntries('uninstall-agent'), { ...started, by: 'run 2' }, finished);
    expect(found.map(({ by, lines, isFinished }) => [by, lines.length, isFinished])).toEqual([
      ['run 1', 3, false],
      ['run 2', 2, true],
    ]);
  });

  test('have no line that was written before the first of them', () => {
    const [only, ...others] = runs({ event: 'rolled-back', folder: 'D:\\Backups\\old' }, started);
    expect(only?.lines.map(({ event }) => event)).toEqual(['plan-started']);
    expect(others).toEqual([]);
    expect(runs()).toEqual([]);
    expect(runs({ event: 'rolled-back', folder: 'D:\\Backups\\old' })).toEqual([]);
  });

  test('do not have what a person confirmed between them', () => {
    const [first] = runs(started, begun('activate-server'), said, { ...started, by: 'run 2' });
    expect(first?.lines.map(({ event }) => event)).toEqual(['plan-started', 'step-started']);
  });

  test('count as approved only where the journal has it so', () => {
    expect(runs(started, { ...started, approved: true }).map(({ approved }) => approved)).toEqual([false, true]);
  });

  test('have the time, the action, the person and the approvals of their beginning, and nothing that is not on record', () => {
    const approvals = [{ by: 'bernd', environment: 'production', run: 'run 1' }];
    const [bare, full] = runs(
      { event: 'plan-started', digest: 'sha256:a', action: 'restore-backup' },
      { event: 'plan-started', digest: 'sha256:b', action: 'upgrade', by: 'run 7', actor: 'anna', approvals },
    );
    expect(bare).toMatchObject({ digest: 'sha256:a', action: 'restore-backup', started: at(0) });
    for (const name of ['by', 'actor', 'approvals']) expect(bare).not.toHaveProperty(name);
    expect(full).toMatchObject({ digest: 'sha256:b', started: at(1), by: 'run 7', actor: 'anna', approvals });
  });
});

test('a step that was begun and is not done is among the begun ones alone', () => {
  const lines = journalOf(started, ...stepEntries('create-backup-set'), begun('uninstall-agent'));
  expect([...begunSteps(lines)]).toEqual(['create-backup-set', 'uninstall-agent']);
  expect([...doneSteps(lines)]).toEqual(['create-backup-set']);
});
