import type { JournalEntry } from '../../src/plan/journal.js';
import type { ReportServer } from '../../src/report/report-input.js';
import { digest, journalOf, sampleServers, stepEntries } from './sample-report.js';

/** The server with this journal, at intervals of 190 seconds from 21:00:00. */
export const withJournal = (...entries: readonly JournalEntry[]): ReportServer => {
  const { before: _before, after: _after, ...rest } = sampleServers.upgraded;
  return { ...rest, journal: journalOf(...entries) };
};

export const started = { event: 'plan-started', digest, action: 'upgrade', by: 'run 1' } satisfies JournalEntry;
export const finished = { event: 'plan-finished', digest, action: 'upgrade' } satisfies JournalEntry;
export const said = { event: 'operator-step-said', step: 'activate-server', by: 'anna' } satisfies JournalEntry;
export const begun = (step: string): JournalEntry => ({ event: 'step-started', digest, step });

export const folder = 'D:\\Backups\\mfa1-20260307-210000';

export const run = (action = 'upgrade', of = digest): JournalEntry => ({ event: 'plan-started', digest: of, action });
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
export const worst: readonly JournalEntry[] = [
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

const restorePlan = sampleServers.rolledBack.plans[0]?.plan;

/** The same night with the plan of the roll-back, which stops services as the upgrade does. */
export const rolledBackNight: ReportServer = {
  ...withJournal(
    ...[...worst.slice(0, 1), ...stepEntries('stop-services'), ...worst.slice(1, 9)],
    { event: 'step-started', digest: restoreDigest, step: 'stop-services' },
    { event: 'step-done', digest: restoreDigest, step: 'stop-services', notes: ['It ran already.'] },
    ...worst.slice(9),
  ),
  plans: [
    ...sampleServers.upgraded.plans,
    ...(restorePlan === undefined ? [] : [{ plan: restorePlan, digest: restoreDigest }]),
  ],
};

/** Lines are 190 seconds apart, from 21:00. */
export const at = (line: number) => new Date(Date.parse('2026-03-07T21:00:00Z') + line * 190_000).toISOString();
