import { describe, expect, test } from '@jest/globals';
import { verificationResult } from '../../../src/actions/shared/verification-result.js';
import type { OpenRun } from '../../../src/plan/cut-off-run.js';
import type { Check, Verdict } from '../../../src/stages/verify-upgrade/check.js';
import { sampleSession } from './sample-session.js';

const check = (title: string, verdict: Verdict, more: Partial<Check> = {}): Check => ({
  id: title,
  title,
  need: 'required',
  wanted: 'x',
  verdict,
  evidence: `${title} seen.`,
  ...(verdict === 'pass' ? {} : { advice: `Look at ${title}.` }),
  ...more,
});
const services = check('Services', 'pass');
const portal = check('Portal', 'fail');
const cloud = check('Cloud', 'not-proven', { need: 'extra' });
const pools = check('Pools', 'not-proven');

const reported = async (
  result: Verdict,
  checks: readonly Check[],
  failOn = { failedCheck: true, notProven: false },
) => {
  const { session, files, lines } = sampleSession();
  const shown = {
    ...{ server: 'MFA1', result, state: 'upgraded', why: 'The journal has it so.', checks },
    ...{ served: { signIn: 'up', interrupted: [] } as const, backupSet: 'D:\\set' },
  };
  return { ...(await verificationResult(shown, failOn, session)), files, lines };
};

test.each(['pass', 'not-proven'] as const)('before anything was begun, %s asks for a plan', async (result) => {
  const shown = { server: 'MFA1', result, state: 'not-begun', why: 'w', checks: [check('The journal', result)] };
  const failOn = { failedCheck: true, notProven: true };
  const { status, fault } = await verificationResult(shown, failOn, sampleSession().session);
  if (result === 'not-proven') expect(fault).toMatchObject({ advice: status?.next.text });
  expect(status?.next).toMatchObject({
    text: expect.stringMatching(/^No upgrade is on record here\. Make a plan/),
    inputs: { mode: 'plan' },
  });
});

describe('a verification in the middle of an upgrade', () => {
  const approvedDigest = `sha256:${'a'.repeat(64)}`;
  const open = { action: 'upgrade', because: 'person', approvedDigest } as const;
  const looked = async (result: Verdict, openRun?: OpenRun) => {
    const checks = [check('The last run came to its end', result)];
    const shown = { server: 'MFA1', result, state: 'in-between', why: 'w', checks, backupSet: 'D:\\set' };
    const failOn = { failedCheck: true, notProven: false };
    return (await verificationResult({ ...shown, ...(openRun && { openRun }) }, failOn, sampleSession().session))
      .status;
  };

  test.each(['pass', 'fail'] as const)('names how the run is carried on, and the way back, at %s', async (result) => {
    expect(await looked(result, open)).toMatchObject({
      next: {
        text: expect.stringMatching(/^The run of upgrade waits for a person\..* with these inputs: it carries on\.$/),
        action: 'upgrade',
        inputs: { mode: 'apply', 'approved-plan': approvedDigest },
      },
      wayBack: expect.stringContaining('D:\\set'),
    });
  });

  test('does not say that nothing is left where no run is open', async () => {
    expect((await looked('pass'))?.next.text).toMatch(/^What was done is still so\. Run the stages that are left/);
  });
});

describe('a verification', () => {
  test('that failed makes the step red and names what failed, and what to do, once', async () => {
    const { fault, outputs } = await reported('fail', [
      services,
      portal,
      check('Site', 'fail', { advice: 'Look at Portal.' }),
      pools,
    ]);
    expect(fault).toMatchObject({
      code: 'verification-failed',
      message: '2 checks failed:\n  Portal: Portal seen.\n  Site: Site seen.',
      advice: 'Look at Portal.',
    });
    expect(outputs).toMatchObject({
      changed: 'false',
      result: 'fail',
      state: 'upgraded',
      'report-path': 'temp/verification.md',
    });
    expect(JSON.parse(outputs.checks ?? '')).toHaveLength(4);
  });

  test('that failed is a warning where the workflow does not fail for it', async () => {
    const { fault, annotations } = await reported('fail', [portal], { failedCheck: false, notProven: true });
    expect(fault).toBeUndefined();
    expect(annotations).toMatchObject([
      { level: 'warning', title: 'Verification: fail', message: expect.stringContaining('Portal: Portal seen.') },
    ]);
  });

  test('that is not proven fails the step only where that was asked for, and names the required checks alone', async () => {
    const green = await reported('not-proven', [services, cloud, pools]);
    expect([green.fault, green.annotations[0]?.level]).toEqual([undefined, 'warning']);
    const { fault } = await reported('not-proven', [services, cloud, pools], { failedCheck: true, notProven: true });
    expect(fault).toMatchObject({
      code: 'verification-not-proven',
      message: '1 required check is not proven:\n  Pools: Pools seen.',
    });
  });

  test('that passed is a notice, with what somebody changed since', async () => {
    const changed = check('Theme', 'pass', { changedByPerson: true });
    const { annotations, lines } = await reported('pass', [services, changed, cloud]);
    expect(annotations).toMatchObject([{ level: 'notice', title: 'Verification: pass' }]);
    expect(annotations[0]?.message).toBe(
      'Every required check passed.\nThe records show: upgraded. The journal has it so.\n  Theme: Theme seen.',
    );
    expect(lines.join('\n')).toMatch(/^pass, changed since Theme\. Theme seen\.$/m);
    expect(lines.join('\n')).toMatch(/^not proven \(extra\) {2}Cloud\. Cloud seen\. Look at Cloud\.$/m);
  });

  test('counts extra checks by themselves, and shows text of a server as text', async () => {
    const { summary, files } = await reported('fail', [services, check('a | <b>', 'fail'), cloud, pools]);
    expect(summary).toContain('1 passed, 1 failed, 1 not proven, 1 extra ones not proven, which changes nothing.');
    expect(summary).toContain('| FAIL | a \\| &lt;b&gt; |');
    expect(files.get('verification.md')).toMatch(/^\| MFA1 \| \*\*a required check failed\*\* \|/);
    expect(files.get('verification.md')).toContain(summary);
  });

  test('shows what failed, and what to do now, before what passed', async () => {
    const { summary = '' } = await reported('fail', [
      services,
      cloud,
      pools,
      check('Run', 'fail', { advice: '' }),
      portal,
    ]);
    const rows = [
      '| FAIL | Run',
      '| FAIL | Portal',
      '| not proven | Pools',
      '<details><summary>Not proven, and not required (1)</summary>',
      '| not proven (extra)',
      '<details><summary>Passed (1)</summary>',
      '| pass | Services',
    ];
    const places = rows.map((row) => `${summary}`.replaceAll('\\', '').indexOf(row));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('has the state of the server, what to do now and the way back as its status', async () => {
    const failed = await reported('fail', [services, portal]);
    expect(failed.status).toMatchObject({
      ...{ action: 'verify-upgrade', server: 'MFA1', at: '2026-03-07T22:15:00.000Z', minutesAheadOfUtc: 60 },
      ...{ state: 'check-failed', signIn: 'up', backupSet: 'D:\\set' },
      next: { text: 'Look at Portal. (Portal)', inputs: {} },
      wayBack: expect.stringContaining('backup-path: D:\\set'),
    });
    const { status } = await reported('pass', [services]);
    expect(status).toMatchObject({ state: 'verified', next: { text: 'Nothing is left to do.', inputs: {} } });
    expect(status).not.toHaveProperty('wayBack');
  });
});
