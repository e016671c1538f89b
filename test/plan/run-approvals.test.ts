import { expect, test } from '@jest/globals';
import type { JournalLine } from '../../src/plan/journal-schema.js';
import { newApprovals, type RunApproval } from '../../src/plan/run-approvals.js';

const run = 'https://github.com/contoso/mfa/actions/runs/1';
const approval = (by: string): RunApproval => ({ by, environment: 'mfa1', run });
const round = (...approvals: RunApproval[]): JournalLine => ({
  event: 'plan-started',
  at: '2026-03-07T22:15:00Z',
  digest: 'd',
  action: 'upgrade',
  approvals,
});

test('of the approvals of a run those count for a round that no earlier round used', () => {
  const all = [approval('anna'), approval('bernd')];
  expect(newApprovals(all, [])).toEqual(all);
  expect(newApprovals(all, [round(approval('anna'))])).toEqual([approval('bernd')]);
  expect(newApprovals(all, [round(approval('anna')), round(approval('bernd'))])).toEqual([]);
});

test('one person who approves two rounds is counted twice', () => {
  const twice = [approval('anna'), approval('anna')];
  expect(newApprovals(twice, [round(approval('anna'))])).toEqual([approval('anna')]);
});

test('an approval of another run or environment is another one', () => {
  const elsewhere = { ...approval('anna'), environment: 'mfa2' };
  expect(newApprovals([approval('anna')], [round(elsewhere)])).toEqual([approval('anna')]);
});
