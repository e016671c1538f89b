import { describe, expect, test } from '@jest/globals';
import type { JournalLine } from '../../src/plan/journal.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { said } from './sample-journal.js';
import { journalOf, sampleServers } from './sample-report.js';

const { upgraded, waiting } = sampleServers;

describe('steps', () => {
  const row = (server: ReportServer, id: string) => stepRows(server).find(({ step }) => step.id === id);

  test('keep their failures and every run of an installer, though they were done later', () => {
    const agent = row(upgraded, 'uninstall-agent');
    expect(agent).toMatchObject({
      state: 'done',
      failures: [{ code: 'installer-failed-1603', advice: expect.stringContaining('fix the cause') }],
      installerRuns: [
        { exitCode: 1603, excerpt: [expect.stringContaining('Error 1306'), expect.any(String)] },
        { exitCode: 3010 },
      ],
    });
    expect(row(upgraded, 'uninstall-user-portal')?.installerRuns.map(({ exitCode }) => exitCode)).toEqual([1618, 0]);
    expect(row(upgraded, 'create-backup-set')?.installerRuns).toEqual([]);
  });

  test('name the run that performed them and who confirmed', () => {
    expect(row(upgraded, 'install-server')?.by).toBe('https://github.com/contoso/mfa/actions/runs/4713/attempts/1');
    expect(row(upgraded, 'activate-server')).toMatchObject({
      state: 'confirmed',
      evidence: { kind: 'said', by: 'anna' },
    });
  });

  test('confirmed before a roll-back are open in the upgrade after it', () => {
    const server = {
      ...waiting,
      journal: [...journalOf({ ...said }, { event: 'rolled-back', folder: 'x' }), ...waiting.journal],
    };
    expect(row(server, 'activate-server')?.state).toBe('open');
  });

  test('a step that failed and was done by a later run is done', () => {
    const { journal, ...rest } = sampleServers.failed;
    const later = journal.flatMap((line): readonly JournalLine[] =>
      line.event === 'step-started' && line.step === 'uninstall-user-portal'
        ? [
            line,
            { ...line, at: '2026-03-08T00:00:00.000Z' },
            { ...line, event: 'step-done', notes: [], at: '2026-03-08T00:01:00.000Z' } as const,
          ]
        : [line],
    );
    const row = stepRows({ ...rest, journal: later }).find(({ step }) => step.id === 'uninstall-user-portal');
    expect(row).toMatchObject({ state: 'done', ended: '2026-03-08T00:01:00.000Z' });
    expect(serverOutcome({ ...rest, journal: later }).outcome).toBe('waiting');
  });
});
