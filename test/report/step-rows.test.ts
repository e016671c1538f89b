import { describe, expect, test } from '@jest/globals';
import { planDigest } from '../../src/plan/digest.js';
import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import { reportFacts } from '../../src/report/report-facts.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { rolledBackNight, said } from './sample-journal.js';
import { digest, journalOf, samplePlan, sampleReport, sampleServers, stepEntries } from './sample-report.js';

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

describe('an upgrade, its roll-back and the next upgrade', () => {
  const rowsOf = (id: string) =>
    stepRows(rolledBackNight)
      .filter(({ step }) => step.id === id)
      .map(({ action, timesPutBack, state, failures, notes }) => [
        action,
        timesPutBack,
        state,
        failures.length,
        notes.length,
      ]);

  test('have each their own steps, with their own outcome and attempts', () => {
    expect(rowsOf('stop-services')).toEqual([
      ['upgrade', 0, 'done', 0, 0],
      ['restore-backup', 0, 'done', 0, 1],
      ['upgrade', 1, 'not-reached', 0, 0],
    ]);
    expect(rowsOf('install-server')).toEqual([
      ['upgrade', 0, 'begun', 1, 0],
      ['upgrade', 1, 'done', 0, 0],
    ]);
    expect(rowsOf('prove-roll-back')).toEqual([['restore-backup', 0, 'not-reached', 0, 0]]);
  });

  test('are different steps in the facts, as on the page', () => {
    const [facts] = reportFacts(sampleReport([rolledBackNight])).servers;
    expect(facts?.steps.filter(({ id }) => id === 'stop-services')).toMatchObject([
      { action: 'upgrade', timesPutBack: 0, state: 'done' },
      { action: 'restore-backup', timesPutBack: 0, state: 'done' },
      { action: 'upgrade', timesPutBack: 1, state: 'not-reached' },
    ]);
    expect(facts?.runs.map(({ action, timesPutBack }) => [action, timesPutBack])).toEqual([
      ['upgrade', 0],
      ['restore-backup', 0],
      ['upgrade', 1],
    ]);
  });

  test('leave a person’s step open that a later step of the first upgrade had passed', () => {
    const journal = [...stepEntries('install-user-portal'), { event: 'rolled-back', folder: 'x' } as const];
    const first = journalOf({ event: 'plan-started', digest, action: 'upgrade' }, ...journal);
    const server = { ...waiting, journal: [...first, ...waiting.journal] };
    expect(stepRows(server).findLast(({ step }) => step.id === 'activate-server')?.state).toBe('open');
  });

  test('share no step: one that two actions plan belongs to the action that began it', () => {
    const plan = { ...samplePlan, action: 'install-mfa-server' };
    const server = {
      ...upgraded,
      plans: [...upgraded.plans, { plan, digest: planDigest(plan) }],
      journal: journalOf(
        { event: 'plan-started', digest: planDigest(plan), action: plan.action },
        { event: 'step-started', digest: planDigest(plan), step: 'install-server' },
      ),
    };
    const rows = stepRows(server).map(({ action, step, state }) => [action, step.id, state]);
    expect(rows).toContainEqual(['install-mfa-server', 'install-server', 'begun']);
    expect(rows).toContainEqual(['upgrade', 'stop-services', 'not-reached']);
    expect(rows).toHaveLength(samplePlan.steps.length);
  });
});

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
