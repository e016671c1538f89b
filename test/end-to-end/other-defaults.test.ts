import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
};
const step = 'other-defaults-user-portal';
const oldFile = 'drives/C/inetpub/wwwroot/PhoneFactor/web.config';
/** Reported by the rules: sign-in tickets of a farm may not be valid in the new version. */
const machineKey = '<machineKey validationKey="0123456789ABCDEF" decryptionKey="FEDCBA9876543210" validation="SHA1" />';

async function changeOldFile(folder: string, added: string): Promise<void> {
  const path = join(folder, oldFile);
  const text = await readFile(path, 'latin1');
  expect(text).toContain('</system.web>');
  await writeFile(path, text.replace('</system.web>', `${added}</system.web>`), 'latin1');
}

interface Asked {
  readonly id: string;
  readonly instructions: readonly string[];
}

const asked = ({ outputs }: ActionRun) => JSON.parse(outputs['operator-steps'] ?? '[]') as readonly Asked[];
const verified = async (folder: string) => {
  const { outputs } = await runHere('verify-upgrade', folder, { 'fail-on-not-proven': 'false' });
  return outputs.result;
};

async function untilAsked(folder: string): Promise<ActionRun> {
  const activation = { 'completed-operator-steps': 'activate-server, confirm-replication-group' };
  await runHere('upgrade', folder, inputs);
  return runHere('upgrade', folder, { ...inputs, ...activation });
}

/** Document step I4.3: "If any other defaults were changed in the previous web.config file, apply those same changes". */
describe('a change of the old defaults that no rule brings over', () => {
  test('stops for a person with the XML to paste, and is not proven before the answer', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await changeOldFile(folder, machineKey);
      const run = await untilAsked(folder);
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('false');
      const instructions =
        asked(run)
          .find(({ id }) => id === step)
          ?.instructions.join('\n') ?? '';
      expect(instructions).toContain('system.web/machineKey');
      expect(instructions).toMatch(/<machineKey /);
      // Keys are secrets.
      expect(instructions).not.toContain('0123456789ABCDEF');
      expect(await verified(folder)).not.toBe('pass');
      const end = await runToItsEnd('upgrade', folder, inputs);
      expect([end.fault, end.outputs.finished]).toEqual([undefined, 'true']);
      expect(await verified(folder)).toBe('pass');
      const journal = await readFile(join(folder, 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl'), 'utf8');
      expect(journal).toMatch(new RegExp(`"operator-step-asked".*"${step}"[\\s\\S]*"operator-step-said".*"${step}"`));
      expect((await runHere('upgrade', folder, inputs)).outputs).toMatchObject({ finished: 'true', changed: 'false' });
    }));

  test('is not asked for where nobody changed anything else', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const run = await untilAsked(folder);
      expect(asked(run).map(({ id }) => id)).not.toContain(step);
    }));
});

/** Without the old default it is not known which differences somebody made. */
describe('without the old default', () => {
  const { 'old-installers': _, ...without } = inputs;

  test('the differences outside of the settings are one step to confirm, which delays nothing', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await changeOldFile(folder, machineKey);
      const plan = await runHere('upgrade', folder, { ...without, mode: 'plan' });
      expect(plan.summary).toContain('a person confirms the list');
      expect(plan.summary).toContain(step);
      const activation = { 'completed-operator-steps': 'activate-server, confirm-replication-group' };
      await runHere('upgrade', folder, without);
      const run = await runHere('upgrade', folder, { ...without, ...activation });
      expect([run.fault, run.outputs.finished]).toEqual([undefined, 'false']);
      // The portal serves: only the answer is missing.
      expect(run.outputs['steps-to-confirm']).toBe(`${step}, other-defaults-mobile-app`);
      const list =
        asked(run)
          .find(({ id }) => id === step)
          ?.instructions.join('\n') ?? '';
      for (const setting of ['system.web/machineKey', 'system.web/customErrors/@mode', 'system.web/authentication'])
        expect(list).toContain(setting);
      expect(list).toContain('<customErrors mode="Off" />');
      expect(list).toContain('not known which of them somebody changed');
      expect(list).not.toContain('0123456789ABCDEF');
      expect(await verified(folder)).not.toBe('pass');
      const again = await runHere('upgrade', folder, without);
      expect([again.fault, again.outputs.finished, again.outputs.changed]).toEqual([undefined, 'false', 'false']);
      expect(asked(again).map(({ id }) => id)).toContain(step);
      const end = await runToItsEnd('upgrade', folder, without);
      expect([end.fault, end.outputs.finished]).toEqual([undefined, 'true']);
      expect(await verified(folder)).toBe('pass');
      expect((await runHere('upgrade', folder, without)).outputs).toMatchObject({ finished: 'true', changed: 'false' });
    }));

  test('what a person pasted is not asked for any more', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const activation = { 'completed-operator-steps': 'activate-server, confirm-replication-group' };
      await runHere('upgrade', folder, without);
      await runHere('upgrade', folder, { ...without, ...activation });
      const path = join(folder, oldFile);
      const text = await readFile(path, 'utf8');
      expect(text).toContain('<customErrors mode="RemoteOnly" />');
      await writeFile(path, text.replace('<customErrors mode="RemoteOnly" />', '<customErrors mode="Off" />'));
      const again = await runHere('upgrade', folder, without);
      const list =
        asked(again)
          .find(({ id }) => id === step)
          ?.instructions.join('\n') ?? '';
      expect(list).toContain('system.web/authentication');
      expect(list).not.toContain('system.web/customErrors');
    }));
});
