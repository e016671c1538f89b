import { describe, expect, test } from '@jest/globals';
import { onServer, type ServerUnderFault, usual } from '../faults/server-under-fault.js';
import type { ActionRun } from '../in-process.js';
import { snapshot } from './rolled-back.js';

const inputs = { ...usual, 'setup-arguments': '/install /quiet /norestart' };
const confirmed = 'activate-server, confirm-replication-group, set-portal-url, inform-users, change-sdk-callers';

async function statusOf({ status }: ActionRun): Promise<Readonly<Record<string, unknown>>> {
  return { ...status };
}

/** Reads inputs from the printed line as a person does, plans with them, approves the plan and applies it. */
async function printedWayBack(server: ServerUnderFault, from: ActionRun) {
  const { wayBack } = await statusOf(from);
  const line = String(wayBack);
  const folder = /backup-path: (\S+\d)/.exec(line)?.[1] ?? '';
  const given = { scope: /scope: (roll-back)/.exec(line)?.[1] ?? '', 'backup-path': folder };
  const plan = await server.run('restore-backup', { ...given, mode: 'plan' });
  const approved = { ...given, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
  return { plan, run: () => server.run('restore-backup', approved) };
}

const stopped = async (server: ServerUnderFault) => {
  const { outputs } = await server.plan(inputs);
  return server.run('upgrade', { ...inputs, 'approved-plan': outputs['plan-digest'] ?? '' });
};

const finished = async (server: ServerUnderFault) => {
  const { outputs } = await server.plan(inputs);
  const approved = { ...inputs, 'approved-plan': outputs['plan-digest'] ?? '' };
  await server.run('upgrade', approved);
  const done = { ...approved, 'completed-operator-steps': confirmed };
  const last = await server.run('upgrade', done);
  return last;
};

const restarted = async (server: ServerUnderFault) => {
  const { outputs } = await server.plan(inputs);
  const setup = 'MultiFactorAuthenticationServerSetup.exe';
  await server.faults({ installerExitCodes: { [setup]: [1603] } });
  const run = await server.run('upgrade', { ...inputs, 'approved-plan': outputs['plan-digest'] ?? '' });
  await server.remove('faults.json');
  return run;
};

describe('the way back that a summary prints', () => {
  test.each([
    ['at a stop for the activation', 'waits-for-person', stopped, true],
    ['at the end of the upgrade', 'finished', finished, true],
    ['behind a setup program that failed after the removals', 'failed', restarted, false],
  ])(
    '%s brings PhoneFactor back, and its plan lists what is lost',
    (_title, state, upgrade, isNewer) =>
      onServer('one-server', async (server) => {
        const before = await snapshot(server.folder);
        const run = await upgrade(server);
        expect(await statusOf(run)).toMatchObject({ state });
        const back = await printedWayBack(server, run);
        expect(JSON.parse(back.plan.outputs.blockers ?? '')).toEqual([]);
        if (isNewer) {
          expect(back.plan.summary).toMatch(/\*\*Lost\*\*: \d files? written since the set of .* UTC: .*\.pfdata/i);
        }
        const end = await back.run();
        expect(end.fault).toBeUndefined();
        expect(await statusOf(end)).toMatchObject({ state: 'finished', signIn: 'up' });
        expect(await snapshot(server.folder)).toEqual(before);
      }),
    60_000,
  );
});

describe('the worst night: the setup program fails with 1603 after the removals', () => {
  // As the README's workflow has them in its file; a person fills in no more than the summaries print.
  const file = { ...inputs, 'old-installers': 'C:\\Install\\PhoneFactor5' };

  /** What a summary prints to paste. */
  const pasted = (run: ActionRun): Readonly<Record<string, string>> => {
    const [, block = ''] = /```yaml\n([\s\S]*?)\n```/.exec(run.summary ?? '') ?? [];
    return Object.fromEntries(
      block.split('\n').flatMap((line) => {
        const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value ?? '']];
      }),
    );
  };

  test(
    'three dispatches, each with what the one before printed, lead back to the upgrade, as far as a night without a fault',
    () =>
      onServer('one-server', async (server) => {
        const planned = await server.run('upgrade', { ...file, mode: 'plan' });
        await server.faults({ installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } });
        const failed = await server.run('upgrade', { ...file, ...pasted(planned) });
        expect(await statusOf(failed)).toMatchObject({ state: 'failed', signIn: 'down' });

        const [, scope = '', folder = ''] =
          /restore-backup with scope: (\S+) and backup-path: (\S+\d)\./.exec(
            failed.summary?.replaceAll(/\\(?=\W)/g, '') ?? '',
          ) ?? [];
        const back = await server.run('restore-backup', { scope, 'backup-path': folder });
        expect(await statusOf(back)).toMatchObject({ state: 'finished', signIn: 'up' });

        // The inputs are complete: also where no file has them.
        expect(pasted(back)).toEqual({ mode: 'plan', ...file });
        const again = await server.run('upgrade', pasted(back));
        expect(JSON.parse(again.outputs.blockers ?? '')).toEqual([]);
        const stopped = await server.run('upgrade', { ...file, ...pasted(again) });
        expect(await statusOf(stopped)).toMatchObject({
          state: 'waits-for-person',
          next: { inputs: { mode: 'apply' } },
        });
        const end = await server.run('upgrade', { ...file, ...pasted(stopped) });
        expect(end.fault).toBeUndefined();
        expect(await statusOf(end)).toMatchObject({ state: 'finished', signIn: 'up' });
      }),
    60_000,
  );
});
