import { expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/plan/journal.js';
import { stepRows } from '../../src/report/step-rows.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { digest, journalOf, sampleServers, stepEntries } from './sample-report.js';

const { upgraded, rolledBack } = sampleServers;
const restoreDigest = `sha256:${'e'.repeat(64)}`;
const [upgradePlan, restorePlan] = [upgraded.plans[0], rolledBack.plans[0]];

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
