import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { ActionName } from '../../src/actions/definitions.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';
import { runStub } from '../stub.js';

type Given = Readonly<Record<string, string>>;

const settingsWith = (inputs: Given) =>
  ['format: 1', 'inputs:', ...Object.entries(inputs).map(([name, text]) => `  ${name}: ${text}`), ''].join('\n');

/** The first change of the plan that has the field. */
async function plannedField(action: ActionName, folder: string, given: Given, field: string): Promise<unknown> {
  const { outputs } = await runHere(action, folder, { mode: 'plan', ...given });
  const { steps } = JSON.parse(await readFile(outputs['plan-path'] ?? '', 'utf8'));
  const changes: readonly Readonly<Record<string, unknown>>[] = steps.map(({ change = {} }) => change);
  return changes.find((change) => field in change)?.[field];
}

const [a, b, c] = ['C:\\a', 'C:\\b', 'C:\\c'];
const byDefault = 'C:\\ProgramData\\mfa-server-upgrade\\backups';
const twice = 'settings-input-twice';

/** The step before the settings file before the default; in each of them the name of now or the older one. */
const destinations: readonly (readonly [step: Given, settings: Given | undefined, expected: string])[] = [
  [{}, undefined, byDefault],
  [{ 'backup-destination': a }, undefined, a],
  [{ destination: a }, undefined, a],
  [{ 'backup-destination': a, destination: a }, undefined, a],
  [{ 'backup-destination': a, destination: b }, undefined, 'input-invalid'],
  [{}, {}, byDefault],
  [{}, { 'backup-destination': b }, b],
  [{}, { destination: b }, b],
  [{}, { 'backup-destination': b, destination: b }, b],
  [{}, { 'backup-destination': b, destination: c }, twice],
  [{ 'backup-destination': a }, { 'backup-destination': b }, a],
  [{ 'backup-destination': a }, { destination: b }, a],
  [{ destination: a }, { 'backup-destination': b }, a],
  [{ destination: a }, { destination: b }, a],
  [{ destination: a }, { 'backup-destination': b, destination: c }, twice],
  [{ 'backup-destination': a, destination: b }, { 'backup-destination': c }, 'input-invalid'],
];

describe('where backup-pfdata puts a set', () => {
  test.each(destinations)('the step gives %j, the settings %j: %s', (step, settings, expected) =>
    onSampleServer('one-server', async ({ folder }) => {
      const given = {
        ...step,
        ...(settings !== undefined && { settings: settingsWith({ reason: 'x', ...settings }) }),
      };
      const found = plannedField('backup-pfdata', folder, given, 'destination');
      if (expected.startsWith('C:')) expect(await found).toBe(expected);
      else await expect(found).rejects.toMatchObject({ code: expected });
    }),
  );

  test('a set that is made with the older name is where the step says', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const { outputs } = await runHere('backup-pfdata', folder, { destination: 'C:\\Sets', upload: 'false' });
      expect(outputs['backup-path']).toMatch(/^C:\\Sets\\mfa1-/);
      const { files } = await open();
      expect((await files.list('C:\\Sets')).map(({ path }) => path)).toEqual([outputs['backup-path']]);
    }));
});

describe('how many sets backup-pfdata keeps', () => {
  test.each([
    [{ 'keep-backups': '3' }, 3],
    [{ keep: '3' }, 3],
    [{ settings: settingsWith({ 'keep-backups': '4' }) }, 4],
    [{ settings: settingsWith({ keep: '4' }) }, 4],
    [{ keep: '3', settings: settingsWith({ 'keep-backups': '4' }) }, 3],
    // Beside decisions about settings of web.config, which the other actions call `keep`.
    [{ settings: settingsWith({ keep: 'appSettings/Smtp*' }) }, undefined],
    [{ settings: settingsWith({ keep: 'appSettings/Smtp*', 'keep-backups': '4' }) }, 4],
  ])('%j: %s', (given, expected) =>
    onSampleServer('one-server', async ({ folder }) => {
      expect(await plannedField('backup-pfdata', folder, given, 'keep')).toBe(expected);
    }),
  );

  test('is not what upgrade calls keep: there it stays a decision about settings', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const given = { keep: '3', 'keep-backups': '4' };
      expect(await plannedField('upgrade', folder, given, 'keep')).toBe(4);
    }));
});

test('stage-installers copies to the folder by either name, and never to the one of the backup sets', () =>
  onSampleServer('half-upgraded', async ({ folder }) => {
    const to = (given: Given) => plannedField('stage-installers', folder, given, 'to');
    const name = 'MultiFactorAuthenticationUserPortalSetup64.msi';
    expect(await to({ 'package-destination': a })).toBe(`${a}\\${name}`);
    expect(await to({ destination: a })).toBe(`${a}\\${name}`);
    expect(await to({ settings: settingsWith({ destination: b, 'backup-destination': c }) })).toBe(`${b}\\${name}`);
    expect(await to({ settings: settingsWith({ 'package-destination': b, 'backup-destination': c }) })).toBe(
      `${b}\\${name}`,
    );
    await expect(to({})).rejects.toMatchObject({ message: expect.stringContaining('package-destination is missing') });
  }));

test('an approved plan that a version with the older names made is carried out with them', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const made = await runHere('backup-pfdata', folder, { mode: 'plan', 'backup-destination': a, upload: 'false' });
    const digest = made.outputs['plan-digest'] ?? '';
    const { files } = await open();
    const [{ path = '' } = {}] = await files.list('C:\\ProgramData\\mfa-server-upgrade\\plans');
    const plan = JSON.parse(Buffer.from(await files.read(path)).toString());
    const { 'backup-destination': destination, ...others } = plan.given;
    expect(destination).toBe(a);
    await files.write(path, Buffer.from(JSON.stringify({ ...plan, given: { ...others, destination } })));
    const { outputs } = await runHere('backup-pfdata', folder, { 'approved-plan': digest });
    expect(outputs['backup-path']).toMatch(/^C:\\a\\mfa1-/);
  }));

test('a run says which names are older, of the step and of the settings, and ends as before', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const given = { mode: 'plan', 'rehearsal-folder': folder };
    const run = await runStub('backup-pfdata', { ...given, keep: '3', settings: settingsWith({ destination: a }) });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('::warning title=Older names of inputs%2C which still work::');
    expect(run.log).toContain('keep: give it as keep-backups.%0Adestination: give it as backup-destination.');
    const now = { ...given, 'keep-backups': '3', settings: settingsWith({ 'backup-destination': a }) };
    const same = await runStub('backup-pfdata', now);
    expect(same.log).not.toContain('::warning title=Older names');
    expect(same.outputs['plan-digest']).toBe(run.outputs['plan-digest']);
  }));

test('a step of both names ends before the server is looked at, with one error that names them', async () => {
  const run = await runStub('backup-pfdata', { keep: '3', 'keep-backups': '4' });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('The inputs keep-backups and keep have different values.');
});
