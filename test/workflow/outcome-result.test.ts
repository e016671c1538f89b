import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import type { RunOutcome } from '../../src/plan/outcome.js';
import { outcomeSummary, statusOf } from '../../src/workflow/outcome-result.js';
import { statusLines } from '../../src/workflow/status-block.js';
import { restored } from '../end-to-end/rolled-back.js';
import { runStage, runToTheEnd, runUpgrade } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';

const setupFails = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };

/** When the journal says that sign-in went away: written by applyPlan, before the first service is stopped. */
async function since(folder: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const path = join(folder, 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl');
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  const line = lines.find((one) => one.includes('"service-interrupted"') && one.includes('"sign-in"')) ?? '{}';
  return JSON.parse(line).at;
}

describe('the status of a run', () => {
  test('a plan: sign-in is up, and the digest is the next act', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcome = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      expect(statusOf(outcome)).toMatchObject({
        server: 'MFA1',
        state: 'planned',
        signIn: 'up',
        interrupted: [],
        next: { inputs: { mode: 'apply', 'approved-plan': outcome.digest } },
        counts: { done: 0, persons: 5, removes: 4, installs: 4, minutes: 30 },
      });
      expect(statusOf(outcome)).not.toHaveProperty('wayBack');
    }));

  test('stopped for the activation: sign-in is down since the services were stopped', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const status = statusOf(await runUpgrade(await open(), 'one-server'));
      expect(status).toMatchObject({
        state: 'waits-for-person',
        signIn: 'down',
        next: {
          inputs: { mode: 'apply', 'completed-operator-steps': 'activate-server, confirm-replication-group' },
        },
      });
      expect(status.interrupted).toEqual([
        { subject: 'sign-in', title: 'Sign-in', since: await since(folder) },
        { subject: 'user-portal', title: 'User Portal', since: expect.any(String) },
        { subject: 'mobile-app', title: 'Mobile App Web Service', since: expect.any(String) },
        { subject: 'web-service-sdk', title: 'Web Service SDK', since: expect.any(String) },
      ]);
      expect(status.wayBack).toMatch(/^restore-backup with scope: roll-back and backup-path: C:\\ProgramData\\/);
    }));

  test('a set alone has no way back: nothing is there to undo', () =>
    onSampleServer('one-server', async ({ open }) => {
      const status = statusOf(await runStage(await open(), 'one-server', 'backup-pfdata'));
      expect(status).toMatchObject({ state: 'finished', signIn: 'up', backupSet: expect.any(String) });
      expect(status).not.toHaveProperty('wayBack');
    }));

  test('1603 after the removal: failed, sign-in is down since when, the advice is the next act, the way back is named', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await writeFile(join(folder, 'faults.json'), JSON.stringify(setupFails));
      const status = statusOf(await runUpgrade(await open(), 'one-server'));
      expect(status).toMatchObject({ state: 'failed', signIn: 'down' });
      expect(status.text).toMatch(
        /^Rehearsal, MFA1: failed\. Sign-in: DOWN since 7 Mar 2026, .*22:1\d UTC\)?\. Away: User Portal, /,
      );
      expect(status.next.text).not.toBe('');
      expect(status.wayBack).toContain('scope: roll-back');
      expect(statusLines(status).split('\n').at(-1)).toBe(`Way back: ${status.wayBack}`);
    }));

  test('finished: sign-in is up, nobody is away, and the proof is the next act', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcomes = await runToTheEnd(open, 'one-server');
      const status = statusOf(outcomes.at(-1) as RunOutcome);
      expect(status).toMatchObject({ state: 'nothing-to-do', signIn: 'up', interrupted: [] });
      expect(status.wayBack).toContain(`backup-path: ${status.backupSet}`);
      expect(status.text).toMatch(/^Rehearsal, MFA1: finished, nothing is left to do\. Sign-in: up /);
      expect(status.next).toEqual({
        text: 'Nothing is left of this plan. Prove the result with verify-upgrade.',
        inputs: {},
      });
    }));

  test('each run of an approved upgrade counts the whole plan', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const outcomes = await runToTheEnd(open, 'one-server', { approval: { digest, plan } });
      const counts = outcomes.map((outcome) => statusOf(outcome).counts);
      for (const each of counts) expect(each).toMatchObject({ removes: 4, installs: 4, persons: 5, minutes: 30 });
      const done = counts.map((each) => each?.done ?? 0);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      expect(done[0]).toBeGreaterThan(8);
      const last = counts.at(-1);
      expect([last?.done, (last?.steps ?? 0) >= plan.steps.length]).toEqual([last?.steps, true]);
    }));

  test('planned in the middle of an approved upgrade: its digest still carries it on', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      expect(statusOf(await runUpgrade(await open(), 'one-server', { mode: 'plan' })).next.text).not.toContain(digest);
      await runUpgrade(await open(), 'one-server', { approval: { digest, plan } });
      const { next, planDigest } = statusOf(await runUpgrade(await open(), 'one-server', { mode: 'plan' }));
      expect(next.text).toContain(`needs no new approval: approved-plan: ${digest} carries it on.`);
      expect(next.inputs).toEqual({ mode: 'apply', 'approved-plan': planDigest });
    }));

  test('rolled back: sign-in is up again', () =>
    onSampleServer('one-server', async ({ open }) => {
      const [first] = await runToTheEnd(open, 'one-server');
      const status = statusOf(await restored(await open(), first?.backup?.folder ?? ''));
      expect(status).toMatchObject({ action: 'restore-backup', state: 'finished', signIn: 'up', interrupted: [] });
    }));

  test('a web server without agent does not answer sign-ins; what the new version has no more is not away', () =>
    onSampleServer('web-server', async ({ open }) => {
      const outcomes = await runToTheEnd(open, 'web-server');
      expect(statusOf(outcomes.at(-1) as RunOutcome)).toMatchObject({ signIn: 'not-here', interrupted: [] });
    }));

  test('services that somebody else stopped: sign-in is down, and nobody knows since when', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      for (const { name, state } of await host.services.list()) {
        if (state === 'running' && /PhoneFactor|MultiFactor/i.test(name)) await host.services.stop(name, 60);
      }
      const status = statusOf(await runUpgrade(await open(), 'one-server', { mode: 'plan' }));
      expect(status).toMatchObject({ state: 'planned', signIn: 'down' });
      expect(status.interrupted).toEqual([{ subject: 'sign-in', title: 'Sign-in' }]);
      expect(status.text).toBe('Rehearsal, MFA1: planned, this run changed nothing. Sign-in: DOWN.');
    }));

  test('a backup alone ends with sign-in up', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcome = await runStage(await open(), 'one-server', 'backup-pfdata');
      expect(statusOf(outcome)).toMatchObject({ state: 'finished', signIn: 'up', interrupted: [] });
    }));
});

test('a failed run leads to the page of the way back, and a roll-back to the next plan', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    await writeFile(join(folder, 'faults.json'), JSON.stringify(setupFails));
    const failed = await runUpgrade(await open(), 'one-server');
    expect(outcomeSummary(failed)).toMatch(
      /\n\* \*\*Way back\*\*: restore-backup .* `docs\/how-to\/restore-or-roll-back\.md`\n/,
    );
    const back = await restored(await open(), failed.backup?.folder ?? '');
    expect(statusOf(back).next.text).toMatch(/^PhoneFactor is back\..* plan the upgrade anew with these inputs/);
    expect(statusOf(back).next).toMatchObject({ action: 'upgrade', inputs: { mode: 'plan' } });
  }));

describe('a stage that is through', () => {
  test('while sign-in is down names the next one, and a backup is the end of its plan', () =>
    onSampleServer('one-server', async ({ open }) => {
      const backup = await runStage(await open(), 'one-server', 'backup-pfdata');
      expect(statusOf(backup).next.text).toBe('Nothing is left of this plan.');
      const removed = await runStage(await open(), 'one-server', 'uninstall-phonefactor');
      expect(statusOf(removed)).toMatchObject({
        ...{ state: 'finished', signIn: 'down' },
        next: {
          text: expect.stringMatching(/^This part is done, and sign-in is down\. Next: install-mfa-server, or /),
        },
      });
      const next = outcomeSummary(await runStage(await open(), 'one-server', 'install-mfa-server', { mode: 'plan' }));
      expect(next.match(/\*\*Way back\*\*/g)).toHaveLength(1);
    }));
});

describe('a refused approval', () => {
  const setup = 'drives/C/Install/MultiFactorAuthenticationServerSetup.exe';
  const given = { 'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe', reason: 'CHG-1' };

  test('beside blockers is shown first, and the next act is what ends the blocker, with the same digest', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { digest } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      await rename(join(folder, setup), join(folder, 'away.exe'));
      const refused = await runUpgrade(await open(), 'one-server', { approval: { digest } });
      const summary = outcomeSummary(refused);
      expect(summary).toMatch(
        /### What happened\n[\s\S]*\| status \| usable \| missing \|[\s\S]*### 1 thing stops this plan/,
      );
      expect(statusOf(refused).next).toEqual({
        text: expect.stringMatching(
          /^Put the setup program there, whole, .* \(input setup-path\) Then run again with the same digest\.$/,
        ),
        inputs: { mode: 'apply', 'approved-plan': digest },
      });
      await rename(join(folder, 'away.exe'), join(folder, setup));
      const again = await runUpgrade(await open(), 'one-server', { approval: { digest } });
      expect(statusOf(again).state).toBe('waits-for-person');
    }));

  test('names the inputs of its plan for the next one, without its reason', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      await appendFile(join(folder, 'drives/C/inetpub/wwwroot/PhoneFactor/web.config'), '\n');
      const refused = await runUpgrade(await open(), 'one-server', {
        approval: { digest, plan: { ...plan, given } },
      });
      expect(statusOf(refused).next).toEqual({
        text: expect.stringMatching(
          /Put it back and run again with the same digest, or make and approve .* leave its form empty\.$/,
        ),
        inputs: { mode: 'plan', 'setup-path': given['setup-path'] },
      });
    }));

  test('of a plan that nobody knows names no inputs', () =>
    onSampleServer('one-server', async ({ open }) => {
      const digest = `sha256:${'0'.repeat(64)}`;
      const refused = await runUpgrade(await open(), 'one-server', { approval: { digest } });
      expect(statusOf(refused).next).toEqual({
        text: expect.stringMatching(/^Nothing was changed\. See that the digest is whole and of this server, or make /),
        inputs: { mode: 'plan' },
      });
    }));
});

test('a middle that asks for a decision waits for it: the input is the next act, and the approval stays', () =>
  onSampleServer('one-server', async ({ open }) => {
    const failed = await runUpgrade(await open(), 'one-server');
    const decision = new UserError('package-other-version', 'Another release.', 'Give package-sha256 and run again.');
    const { applied, ...rest } = failed;
    if (applied === undefined) throw new Error('Nothing was applied.');
    const waits = { ...rest, applied: { ...applied, waitsForDecision: true as const }, fault: decision };
    expect(statusOf(waits)).toMatchObject({
      state: 'waits-for-decision',
      next: { text: 'Give package-sha256 and run again.', inputs: { mode: 'apply' } },
    });
    expect(statusOf({ ...waits, applied }).state).toBe('failed');
  }));

describe('the summary of a run', () => {
  test('shows a warning that its approver saw in the plan no more, and one that came later', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      expect(plan.warnings.length).toBeGreaterThan(1);
      const without = await runUpgrade(await open(), 'one-server');
      expect(outcomeSummary(without)).toContain('<details><summary>Warnings, with what to do (');
      const { view } = without;
      const seeing = (warnings: typeof plan.warnings) => ({ plan: { ...without.plan, warnings }, view });
      const approved = { ...without, approvedDigest: digest, approved: seeing(without.plan.warnings) };
      expect(outcomeSummary(approved)).not.toContain('<details><summary>Warnings');
      const [first, ...seen] = without.plan.warnings;
      const later = outcomeSummary({ ...approved, approved: seeing(seen) });
      expect(later).toContain('<details><summary>Warnings since the approval, with what to do (1)');
      expect(later).toContain(first?.code ?? '-');
    }));

  test('of an approved run has no warning of the plan', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { digest, plan } = await runUpgrade(await open(), 'one-server', { mode: 'plan' });
      const run = await runUpgrade(await open(), 'one-server', { approval: { digest, plan } });
      expect(run.approved?.plan).toEqual(plan);
    }));

  test('has the date at the first step of each day, by the clock of the server', () =>
    onSampleServer('one-server', async ({ open }) => {
      const outcome = await runUpgrade(await open(), 'one-server');
      const [first, second, third, ...others] = outcome.applied?.records ?? [];
      if (first === undefined || second === undefined || third === undefined) throw new Error('too few steps');
      const at = (record: typeof first, time: string) => ({ ...record, at: time });
      const records = [
        at(first, '2026-03-07T22:58:00.000Z'),
        at(second, '2026-03-07T22:59:59.000Z'),
        at(third, '2026-03-07T23:00:00.000Z'),
        ...others.map(({ at: _, ...record }) => record),
      ];
      const applied = { changed: true, openOperatorSteps: [], ...outcome.applied, records };
      const markdown = outcomeSummary({ ...outcome, applied, minutesAheadOfUtc: 60 });
      const began = markdown.split('| began |')[1]?.split('\n').slice(2, 6) ?? [];
      expect(began.map((line) => line.split(' | ')[0])).toEqual([
        '| 7 Mar 2026, 23:58:00',
        '| 23:59:59',
        '| 8 Mar 2026, 00:00:00',
        '| ',
      ]);
    }));

  test('begins with the status, then what a person has to do; the steps are closed', () =>
    onSampleServer('one-server', async ({ open }) => {
      const markdown = outcomeSummary(await runUpgrade(await open(), 'one-server'));
      const order = [
        '| MFA1 | **stopped for a person \\(rehearsal\\)** |',
        '| **Do now** | ',
        '| **Sign-in** | DOWN since ',
        'completed-operator-steps: activate-server, confirm-replication-group',
        '* **Way back**: ',
        '### What a person has to do',
        '<details><summary>What was done (10 of ',
      ];
      const places = order.map((text) => markdown.indexOf(text));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places[0]).toBe(0);
      expect(markdown).not.toContain('not-reached');
      expect(markdown).toMatch(/\n\| 22:\d\d:\d\d \| Back up the data folder.* \| done \| Backup set /);
    }));
});
