import { describe, expect, test } from '@jest/globals';
import type { ReportServer } from '../../src/report/report-input.js';
import { unprovenOf } from '../../src/report/unproven.js';
import { started, withJournal } from './sample-journal.js';
import { digest, samplePlan, sampleServers } from './sample-report.js';

const { upgraded, waiting, failed, untouched, restart } = sampleServers;

describe('what could not be proven', () => {
  const codes = (server: ReportServer) => unprovenOf(server).map(({ code }) => code);

  test("of the upgraded server: a person's word and one check", () => {
    expect(codes(upgraded)).toEqual(['word-of-a-person', 'check']);
  });

  test('of the waiting server: everything that is missing', () => {
    expect(codes(waiting)).toEqual([
      'outage-open',
      'outage-open',
      'backup-not-consistent',
      'state-unknown',
      'approver-unknown',
      'not-verified',
    ]);
  });

  test('of an untouched server: nothing', () => {
    expect(codes(untouched)).toEqual([]);
  });

  test.each<[string, ReportServer, string]>([
    [
      'a plan file that was changed',
      { ...upgraded, plans: [{ plan: { ...samplePlan, server: 'X' }, digest }] },
      'plan-changed',
    ],
    ['a plan whose file is gone', { ...upgraded, plans: [] }, 'plan-missing'],
    ['a backup set that is gone', { ...upgraded, manifests: [] }, 'backup-missing'],
    [
      'a manifest that was changed',
      { ...upgraded, manifests: upgraded.manifests.map((one) => ({ ...one, sha256: 'f'.repeat(64) })) },
      'backup-changed',
    ],
    ['a merge without its record', { ...upgraded, merges: [] }, 'merge-unknown'],
    ['a run without approval', withJournal(started), 'plan-without-approval'],
    ['approvals that are not known', { ...upgraded, approvals: [] }, 'approver-unknown'],
    [
      'a record that could not be read',
      { ...upgraded, notes: ['differences.json is not valid.'] },
      'record-incomplete',
    ],
    ['a killed run', failed, 'not-verified'],
    ['a restart', restart, 'state-unknown'],
  ])('%s', (_name, server, code) => {
    expect(codes(server)).toContain(code);
  });
});
