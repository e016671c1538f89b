import { expect, test } from '@jest/globals';
import { verificationResult } from '../../../src/actions/shared/verification-result.js';
import type { Check } from '../../../src/stages/verify-upgrade/check.js';

const check = (title: string, verdict: Check['verdict'], advice?: string): Check => ({
  id: title,
  title,
  need: 'required',
  wanted: '',
  verdict,
  evidence: `Evidence of ${title}.`,
  ...(advice === undefined ? {} : { advice }),
});

const session = { log: { info: () => {} }, writeTemporaryFile: () => Promise.resolve('report.md') };

async function summaryOf(checks: readonly Check[], result: Check['verdict']): Promise<string> {
  const failOn = { failedCheck: true, notProven: true };
  const verification = { result, state: 'in-between', why: 'Two steps are left.', checks };
  return String((await verificationResult(verification, failOn, session)).summary);
}

test('What failed, and what to do now, comes before what passed', async () => {
  const checks = [
    check('Journal', 'pass'),
    check('Page', 'not-proven', 'Open it.'),
    check('Run', 'fail'),
    check('Agent', 'fail', 'Run the installation.'),
  ];
  const summary = await summaryOf(checks, 'fail');
  expect(summary.split('\n')[2]).toBe('**Do now**: Run the installation. (Agent)');
  const rows = ['| FAIL | Run', '| FAIL | Agent', '| not proven | Page', '| pass | Journal'];
  expect(rows.map((row) => summary.indexOf(row))).toEqual(
    rows.map((row) => summary.indexOf(row)).toSorted((a, b) => a - b),
  );
  expect(rows.every((row) => summary.includes(row))).toBe(true);
});

test('Where everything passed, nothing is to be done', async () => {
  expect(await summaryOf([check('Journal', 'pass')], 'pass')).not.toContain('Do now');
});
