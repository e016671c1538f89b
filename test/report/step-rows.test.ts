import { describe, expect, test } from '@jest/globals';
import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { said } from './sample-journal.js';
import { digest, journalOf, sampleServers, stepEntries } from './sample-report.js';

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

const restoreDigest = `sha256:${'e'.repeat(64)}`;
const [upgradePlan, restorePlan] = [upgraded.plans[0], sampleServers.rolledBack.plans[0]];

/** The setup program fails, and the server is rolled back: nobody was ever asked to activate it. */
const afterRollBack = {
  ...upgraded,
  plans: [upgradePlan, restorePlan].filter((plan) => plan !== undefined),
  journal: journalOf(
    { event: 'plan-started', digest, action: 'upgrade' },
    ...stepEntries('uninstall-agent'),
    { event: 'step-started', digest, step: 'install-server' },
    { event: 'run-ended', digest, because: 'fault' },
    { event: 'plan-started', digest: restoreDigest, action: 'restore-backup' },
    ...['verify-backup-set', 'reinstall-agent', 'prove-roll-back'].flatMap((step): readonly JournalEntry[] => [
      { event: 'step-started', digest: restoreDigest, step },
      { event: 'step-done', digest: restoreDigest, step, notes: [] },
    ]),
    { event: 'plan-finished', digest: restoreDigest, action: 'restore-backup' },
  ),
};

test('A step of a person that was never asked for is not done because a roll-back came after it', () => {
  const activation = stepRows(afterRollBack).find(({ step }) => step.id === 'activate-server');
  expect(activation?.state).toBe('not-reached');
  expect(unprovenOf(afterRollBack).filter(({ code }) => code === 'passed-only')).toEqual([]);
});

test('A roll-back that has a step of the same name as the upgrade proves nothing of the steps before it', () => {
  const shared = 'install-user-portal';
  const journal = [
    ...afterRollBack.journal.slice(0, -1),
    ...journalOf(
      { event: 'step-started', digest: restoreDigest, step: shared },
      { event: 'step-done', digest: restoreDigest, step: shared, notes: [] },
    ),
    ...afterRollBack.journal.slice(-1),
  ];
  const server = { ...afterRollBack, journal };
  expect(stepRows(server).find(({ step }) => step.id === 'activate-server')?.state).toBe('not-reached');
  expect(unprovenOf(server).filter(({ code }) => code === 'passed-only')).toEqual([]);
});

test('A step of a person that a later step of the upgrade passed still counts as done, and is named as such', () => {
  const journal = journalOf(
    { event: 'plan-started', digest, action: 'upgrade' },
    ...stepEntries('install-server'),
    ...stepEntries('install-user-portal'),
  );
  const server = { ...upgraded, journal };
  expect(stepRows(server).find(({ step }) => step.id === 'activate-server')?.state).toBe('done');
  expect(unprovenOf(server)).toContainEqual(expect.objectContaining({ code: 'passed-only' }));
});
