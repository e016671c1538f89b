import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import { readInputs } from '../../src/workflow/read-inputs.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const setup = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
const value = 'Zq7xW2kP mark; REBOOT=Force';
const inputs = {
  'setup-path': setup,
  'setup-arguments': '/install /quiet',
  'setup-secrets': `DB_PASSWORD=${value}\nLICENSE_KEY=Zq7xW2kP-second`,
  'old-installers': 'C:\\Install\\PhoneFactor5',
};

/** Waits for a person unless it gets exactly these arguments, quoted as one value each. */
async function expectSecrets(folder: string) {
  const path = join(folder, 'drives/C/Install/MultiFactorAuthenticationServerSetup.exe');
  const program = JSON.parse(await readFile(path, 'utf8'));
  const silentArguments = `/install /quiet DB_PASSWORD="${value}" LICENSE_KEY="Zq7xW2kP-second"`;
  await writeFile(path, JSON.stringify({ ...program, silentArguments }));
}

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path)).includes(text)) found.push(path);
  }
  return found;
}

describe('secrets for the setup program', () => {
  test('reach it as one value of one property each, and nothing keeps them', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await expectSecrets(folder);
      const plan = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(plan.summary).toMatch(/DB\\?_PASSWORD/);
      const digest = plan.outputs['plan-digest'] ?? '';
      const run = await runToItsEnd('upgrade', folder, { ...inputs, 'approved-plan': digest });
      expect([run.fault, run.outputs.finished]).toEqual([undefined, 'true']);
      expect(JSON.stringify([plan, run])).not.toContain('Zq7xW2kP');
      for (const path of [plan.outputs['plan-path'], run.outputs['plan-path'], run.outputs['report-path']])
        if (path !== undefined) expect(await readFile(path, 'utf8')).not.toContain('Zq7xW2kP');
      // The setup program of the rehearsal says itself what it waits for.
      expect((await filesWith(folder, 'Zq7xW2kP')).filter((path) => !path.endsWith('ServerSetup.exe'))).toEqual([]);
    }));

  test('belong to the approval by name, and a run without them is refused', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await expectSecrets(folder);
      const { 'setup-secrets': _, ...without } = inputs;
      const plan = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      const other = await runHere('upgrade', folder, { ...without, mode: 'plan' });
      const digest = plan.outputs['plan-digest'] ?? '';
      expect(other.outputs['plan-digest']).not.toBe(digest);
      const run = await runHere('upgrade', folder, { ...without, 'approved-plan': digest });
      expect(run.fault).toMatchObject({ code: 'approval-mismatch' });
    }));
});

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    actions.upgrade.inputs,
    Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  );

describe('what would print a secret is refused, and the refusal does not show it', () => {
  test.each([
    ['setup-arguments', '/quiet PASSWORD=Zq7xW2kP'],
    ['setup-arguments', '/quiet /password:Zq7xW2kP'],
    ['setup-arguments', '/quiet --token Zq7xW2kP'],
    ['setup-arguments', '/quiet KENNWORT="Zq7xW2kP x"'],
    ['setup-arguments', '/quiet URL=https://a:Zq7xW2kP@h/'],
    ['web-service-sdk-url', 'https://mfa/PfWsSdk.asmx?code=Zq7xW2kP'],
    ['web-service-sdk-url', 'https://u:p/Zq7xW2kP@mfa/PfWsSdk.asmx'],
    ['web-service-sdk-url', 'https://Zq7xW2kP@mfa/PfWsSdk.asmx'],
    ['setup-secrets', 'A=Zq7xW2kP" REBOOT="Force'],
    ['setup-secrets', 'A=Zq7xW2kP\\'],
    ['setup-secrets', 'A=[Zq7xW2kP]'],
    ['setup-secrets', 'A=Zq7xW2kP\nA=Zq7xW2kP'],
    ['setup-secrets', 'a b=Zq7xW2kP'],
    ['setup-secrets', 'Zq7xW2kP'],
  ])('%s %j', async (name, given) => {
    const run = () =>
      onSampleServer('one-server', ({ folder }) =>
        runHere('upgrade', folder, { ...inputs, [name]: given, mode: 'plan' }),
      );
    const message = await run().then(JSON.stringify, String);
    expect(message).toContain(`The input ${name} has a value that is not allowed`);
    expect(message).not.toContain('Zq7xW2kP');
  });

  test('what has none is taken', () => {
    const values = read({
      'setup-arguments': '/install /quiet /norestart REBOOT=ReallySuppress',
      'setup-secrets': 'A=b=c d',
    });
    expect(values).toMatchObject({ 'setup-secrets': [['A', 'b=c d']] });
  });
});
