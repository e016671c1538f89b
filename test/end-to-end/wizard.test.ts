import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

const setup = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';

const stepsOf = (text: string | undefined): readonly string[] =>
  JSON.parse(text ?? '[]').map(({ id }: { readonly id: string }) => id);

/** Plans, and gives the digest for the runs that follow. */
async function approved(folder: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const { outputs } = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
  expect(JSON.parse(outputs.blockers ?? '')).toEqual([]);
  return outputs['plan-digest'] ?? '';
}

async function toTheEnd(folder: string, inputs: Readonly<Record<string, string>>) {
  const confirmed: string[] = [];
  for (let runs = 1; ; runs += 1) {
    const given = { ...inputs, 'completed-operator-steps': confirmed.join(', ') };
    const run = await runHere('upgrade', folder, given);
    if (run.fault !== undefined || run.outputs.finished === 'true' || runs === 8) return run;
    confirmed.push(...(run.outputs['steps-to-confirm'] ?? '').split(', ').filter((id) => id !== ''));
  }
}

const isInstalled = async (folder: string) =>
  readFile(join(folder, 'drives/C/Program Files/PhoneFactor/MultiFactorAuthSvc.exe')).then(
    () => true,
    () => false,
  );

describe('the wizard of the setup program, on a rehearsal server', () => {
  test('switches that do not silence the setup end in the wizard, under the same approval', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const inputs = { 'setup-path': setup, 'setup-arguments': '/S', 'installer-time-limit': '5' };
      const digest = await approved(folder, inputs);
      const first = await runHere('upgrade', folder, { ...inputs, 'approved-plan': digest });
      expect(first.fault).toBeUndefined();
      expect(stepsOf(first.outputs['operator-steps'])).toEqual(['run-server-setup']);
      expect(first.summary).toContain('setup-arguments do not make it silent');
      const journal = await readFile(join(folder, 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl'), 'utf8');
      // It is asked again at once: nobody waits for the time limit twice.
      const again = await runHere('upgrade', folder, { ...inputs, 'approved-plan': digest });
      expect(stepsOf(again.outputs['operator-steps'])).toEqual(['run-server-setup']);
      expect(again.summary).toContain('It was not run yet.');
      expect(journal).toContain('"operator-step-asked"');
      const end = await toTheEnd(folder, { ...inputs, 'approved-plan': digest });
      expect(end.fault).toBeUndefined();
      expect(end.outputs.finished).toBe('true');
    }));

  test('the wizard may take the place of switches after the approval, and nothing else of the setup may change', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const inputs = { 'setup-path': setup, 'setup-arguments': '/S', 'installer-time-limit': '5' };
      const digest = await approved(folder, inputs);
      await runHere('upgrade', folder, { ...inputs, 'approved-plan': digest });
      const other = { 'setup-path': setup, 'setup-arguments': '/other', 'approved-plan': digest };
      await expect(runHere('upgrade', folder, other)).rejects.toMatchObject({ code: 'approved-plan-other-input' });
      const wizard = { 'setup-path': setup, 'setup-arguments': 'wizard', 'approved-plan': digest };
      const end = await toTheEnd(folder, wizard);
      expect(end.fault).toBeUndefined();
      expect(end.outputs.finished).toBe('true');
    }));

  test('switches that the setup refuses end in the wizard as well', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const codes = { 'MultiFactorAuthenticationServerSetup.exe': [1639] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: codes }));
      const run = await runHere('upgrade', folder, { 'setup-path': setup, 'setup-arguments': '/S' });
      expect(run.fault).toBeUndefined();
      expect(stepsOf(run.outputs['operator-steps'])).toEqual(['run-server-setup']);
    }));

  test('without switches the wizard is a step of the plan, and the whole upgrade is rehearsed with one digest', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const digest = await approved(folder, { 'setup-path': setup });
      const first = await runHere('upgrade', folder, { 'setup-path': setup, 'approved-plan': digest });
      expect(stepsOf(first.outputs['operator-steps'])[0]).toBe('run-server-setup');
      expect(await isInstalled(folder)).toBe(false);
      const end = await toTheEnd(folder, { 'setup-path': setup, 'approved-plan': digest });
      expect(end.fault).toBeUndefined();
      expect(end.outputs.finished).toBe('true');
    }));

  test('a confirmation before the wizard was asked for does nothing', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const given = { 'setup-path': setup, 'completed-operator-steps': 'run-server-setup' };
      const run = await runHere('upgrade', folder, given);
      expect(stepsOf(run.outputs['operator-steps'])).toContain('run-server-setup');
      expect(await isInstalled(folder)).toBe(false);
    }));
});
