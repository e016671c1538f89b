import type { RunStatus } from '../../src/plan/run-status.js';

export const sampleCounts = { steps: 10, done: 6, persons: 2, removes: 4, installs: 1, changes: 3, minutes: 30 };

/** A run that stopped for the activation. */
export const sampleStatus: RunStatus = {
  format: 1,
  server: 'MFA1',
  action: 'upgrade',
  at: '2026-03-07T22:15:00.000Z',
  state: 'waits-for-person',
  text: 'MFA1: stopped for a person. Sign-in: DOWN.',
  signIn: 'down',
  interrupted: [{ subject: 'sign-in', title: 'Sign-in', since: '2026-03-07T21:03:10.000Z' }],
  next: { text: 'Activate the server.', inputs: {} },
  planDigest: `sha256:${'a'.repeat(64)}`,
  wayBack: 'restore-backup with scope: roll-back',
  counts: sampleCounts,
  minutesAheadOfUtc: 60,
};
