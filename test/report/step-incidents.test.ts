import { describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/plan/journal.js';
import { installerRuns, stepFailures } from '../../src/report/step-incidents.js';
import { at, begun, started } from './sample-journal.js';
import { digest, installerRan, journalOf } from './sample-report.js';

describe('failures of a step', () => {
  const failed = (step: string, message: string): JournalEntry => ({ event: 'step-failed', digest, step, message });

  test('are all of that step, oldest first, and of no other', () => {
    const journal = journalOf(
      started,
      failed('uninstall-agent', 'Exit code 1618.'),
      failed('uninstall-user-portal', 'Exit code 1605.'),
      failed('uninstall-agent', 'Exit code 1603.'),
    );
    expect(stepFailures(journal, 'uninstall-agent')).toEqual([
      { at: at(1), message: 'Exit code 1618.' },
      { at: at(3), message: 'Exit code 1603.' },
    ]);
    expect(stepFailures(journal, 'uninstall')).toEqual([]);
  });

  test('have the code and the advice that were written, and not the digest of the plan', () => {
    const journal = journalOf(started, {
      event: 'step-failed',
      digest,
      step: 'install-server',
      by: 'run 1',
      code: 'installer-failed-1603',
      message: 'Exit code 1603.',
      advice: 'Read the log.',
    });
    expect(stepFailures(journal, 'install-server')).toEqual([
      { at: at(1), by: 'run 1', code: 'installer-failed-1603', message: 'Exit code 1603.', advice: 'Read the log.' },
    ]);
  });
});

describe('runs of an installer', () => {
  test('belong to the step that was begun last, though the run was cut off and begun again', () => {
    const journal = journalOf(
      started,
      begun('uninstall-agent'),
      installerRan('uninstall-agent', { exitCode: 1618 }),
      started,
      begun('uninstall-agent'),
      installerRan('uninstall-agent', { exitCode: 0 }),
      begun('install-server'),
      installerRan('install-server', { exitCode: 3010 }),
    );
    const codes = (step: string) => installerRuns(journal, step).map(({ exitCode }) => exitCode);
    expect(codes('uninstall-agent')).toEqual([1618, 0]);
    expect(codes('install-server')).toEqual([3010]);
    expect(installerRuns(journal, 'install-server')).toMatchObject([
      { at: at(7), logPath: 'C:\\ProgramData\\mfa-server-upgrade\\logs\\install-server.log' },
    ]);
  });

  test('before the first step belong to none', () => {
    const journal = journalOf(started, installerRan('uninstall-agent', {}), begun('uninstall-agent'));
    expect(installerRuns(journal, 'uninstall-agent')).toEqual([]);
  });
});
