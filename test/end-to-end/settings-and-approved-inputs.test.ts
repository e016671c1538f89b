import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import { completeInputs } from '../../src/actions/shared/complete-inputs.js';
import { silentLog } from '../../src/base/log.js';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';
import { withPlanArtifact } from '../workflow/artifacts/plan-service.js';
import { zipOf } from '../workflow/artifacts/zip-of.js';

const basename = 'MultiFactorAuthenticationServerSetup.exe';
const setupPath = `C:\\Install\\${basename}`;
const inputs = {
  'setup-path': setupPath,
  'setup-arguments': '/install /quiet /norestart',
  'old-installers': 'C:\\Install\\PhoneFactor5',
  'user-portal-virtual-directory': 'new',
};

/** As a step gives them. */
const ofStep = (given: Readonly<Record<string, string>>) => ({ given, older: [], contradictions: [] });
const settings = `
format: 1
inputs:
  setup-path: ${setupPath}
  setup-arguments: /install /quiet /norestart
groups:
  berlin:
    servers: [mfa1, MFA2]
    inputs:
      user-portal-virtual-directory: portal
      old-installers: C:\\Install\\PhoneFactor5
servers:
  MFA1:
    inputs:
      user-portal-virtual-directory: new
`;

describe('a settings file', () => {
  test('gives the same plan as the same inputs, the server before its group before the file', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const byInputs = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const byText = await runHere('upgrade', folder, { mode: 'plan', settings });
      const path = join(await mkdtemp(join(tmpdir(), 'settings-')), 'mfa-upgrade.yml');
      await writeFile(path, settings);
      const byFile = await runHere('upgrade', folder, { mode: 'plan', settings: path });
      expect(byText.outputs['plan-digest']).toBe(byInputs.outputs['plan-digest']);
      expect(byFile.outputs['plan-digest']).toBe(byInputs.outputs['plan-digest']);
    }));

  test('names the environments of this server alone, whose approvals count in the report', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const more = 'environment: production\noperator-environment: operators\n';
      const ofServer = settings.replace('  MFA1:\n', '  MFA1:\n    operator-environment: berlin\n') + more;
      const { outputs } = await runHere('read-settings', folder, { settings: ofServer, server: 'mfa1' });
      expect([outputs.environment, outputs['operator-environment']]).toEqual(['production', 'berlin']);
      const { all } = await completeInputs(actions['upgrade-report'], ofStep({ settings: outputs.settings ?? '' }), {
        host: await createRehearsalHost(folder),
        log: silentLog,
        environment: {},
      });
      expect(all['approval-environment']).toBe('production\nberlin');
    }));

  test('comes after an input of the step', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const kept = { ...inputs, 'user-portal-virtual-directory': 'keep' };
      const byInputs = await runHere('upgrade', folder, { mode: 'plan', ...kept });
      const mixed = { mode: 'plan', settings, 'user-portal-virtual-directory': 'keep' };
      const both = await runHere('upgrade', folder, mixed);
      expect(both.outputs['plan-digest']).toBe(byInputs.outputs['plan-digest']);
    }));

  test.each([
    ['a server that it does not name', settings.replaceAll(/mfa1/gi, 'mfa7'), 'settings-server-unknown', /MFA1/],
    ['a typing error', settings.replace('setup-path', 'setup-pth'), 'settings-input-unknown', /"setup-path"/],
    [
      'a key',
      settings.replace('setup-path', 'identity'),
      'settings-input-unknown',
      /settings:3:13: "identity" is no input/,
    ],
    [
      'what belongs to one run',
      settings.replace('setup-path', 'completed-operator-steps'),
      'settings-input-unknown',
      /./,
    ],
    [
      'a wrong value',
      settings.replace('directory: new', 'directory: a/b'),
      'input-invalid',
      /user-portal-virtual-directory/,
    ],
    ['no YAML', 'format: 1\n  inputs: [', 'fleet-file-not-yaml', /settings:/],
  ])('is refused with %s, and nothing is written', (_what, text, code, message) =>
    onSampleServer('one-server', async ({ folder }) => {
      const before = await folderDigest(folder);
      await expect(runHere('upgrade', folder, { mode: 'plan', settings: text })).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      expect(await folderDigest(folder)).toEqual(before);
    }),
  );

  test('settles what an inspection has to know as well', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const text = 'format: 1\ninputs:\n  product-names:\n    other: Contoso Tool\n';
      expect((await runHere('inspect', folder, { settings: text })).fault).toBeUndefined();
    }));
});

describe('an approved plan', () => {
  test('is carried out with its digest alone, to the end, as with all its inputs', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const digest = outputs['plan-digest'] ?? '';
      const last = await runToItsEnd('upgrade', folder, { 'approved-plan': digest });
      expect(last.fault).toBeUndefined();
      expect(last.outputs.finished).toBe('true');
      const verified = await runHere('verify-upgrade', folder, {});
      expect(verified.outputs.result).toBe('pass');
    }));

  test('brings the inputs of its settings file, with any content of that file now', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', settings });
      const other = settings.replace('directory: new', 'directory: keep');
      const given = { 'approved-plan': outputs['plan-digest'] ?? '', settings: other };
      expect((await runHere('upgrade', folder, given)).fault).toBeUndefined();
    }));

  test('comes from the artifact of another run where the server has not kept it, and of that no input that its digest does not prove', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const digest = outputs['plan-digest'] ?? '';
      const plan = JSON.parse(await readFile(outputs['plan-path'] ?? '', 'utf8'));
      const altered = { ...plan.given, 'expected-signer': 'Mallory', 'work-folder': 'C:\\Elsewhere' };
      await rm(join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'plans'), { recursive: true });
      const zip = zipOf({ 'MFA1-upgrade-plan.json': JSON.stringify({ ...plan, given: altered }) });
      await withPlanArtifact(outputs['plan-artifact'] ?? '', zip, async (environment) => {
        const own = { 'approved-plan': digest, 'github-token': 'ghs_secret' };
        const place = { host: await createRehearsalHost(folder), log: silentLog, environment };
        const { all } = await completeInputs(actions.upgrade, ofStep(own), place);
        expect(all).toEqual({ ...own, ...inputs });
        const { fault, outputs: applied } = await runHere('upgrade', folder, own, {}, { environment });
        expect([fault, applied.changed]).toEqual([undefined, 'true']);
      });
    }));

  test.each([
    ['without its beginning', (digest: string) => digest.slice('sha256:'.length)],
    ['in capitals', (digest: string) => digest.toUpperCase()],
    ['with the name of its input', (digest: string) => `approved-plan: ${digest}`],
    ['twice', (digest: string) => `${digest}\n${digest}`],
  ])('is found by its digest %s', (_, typed) =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const place = { host: await createRehearsalHost(folder), log: silentLog, environment: {} };
      const own = { 'approved-plan': typed(outputs['plan-digest'] ?? '') };
      const { all } = await completeInputs(actions.upgrade, ofStep(own), place);
      expect(all).toEqual({ ...inputs, ...own });
    }),
  );

  test('comes from its file where the server has not kept it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const digest = outputs['plan-digest'] ?? '';
      // The next run of this process writes over it.
      const file = join(await mkdtemp(join(tmpdir(), 'plan-')), 'plan.json');
      await copyFile(outputs['plan-path'] ?? '', file);
      await onSampleServer('one-server', async ({ folder: other }) => {
        const alone = await runHere('upgrade', other, { 'approved-plan': digest });
        expect(alone.fault).toMatchObject({ code: expect.stringMatching(/^(approval-mismatch|blocked)$/) });
        const both = await runHere('upgrade', other, { 'approved-plan': digest, 'approved-plan-file': file });
        expect(both.fault).toBeUndefined();
      });
    }));

  test('refuses an input that contradicts it, by name, and takes one that only repeats it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const approved = { 'approved-plan': outputs['plan-digest'] ?? '' };
      await expect(
        runHere('upgrade', folder, { ...approved, 'user-portal-virtual-directory': 'keep' }),
      ).rejects.toMatchObject({
        code: 'approved-plan-other-input',
        message: expect.stringContaining('user-portal-virtual-directory, approved: new, now: keep'),
      });
      await expect(runHere('upgrade', folder, { ...approved, 'keep-backups': '3' })).rejects.toMatchObject({
        message: expect.stringContaining('keep-backups, approved: (not there), now: 3'),
      });
      const repeated = { ...approved, 'user-portal-virtual-directory': 'new', 'installer-time-limit': '90' };
      expect((await runHere('upgrade', folder, repeated)).fault).toBeUndefined();
    }));

  test('keeps no key, no token and nothing of one run', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
      await runToItsEnd('upgrade', folder, inputs);
      const rollBack = { scope: 'roll-back', overwrite: 'true', 'old-installers': 'C:\\Install\\PhoneFactor5' };
      const given = { ...rollBack, mode: 'plan', identity: key, 'github-token': 'ghs_0123456789', reason: 'CHG 7' };
      const { outputs } = await runHere('restore-backup', folder, given);
      const text = await readFile(outputs['plan-path'] ?? '', 'utf8');
      expect(JSON.parse(text).given).toEqual({ ...rollBack, reason: 'CHG 7' });
      expect(text).not.toContain(key);
      expect(text).not.toContain('ghs_');
    }));

  test('a plan changes nothing but its own file in the work folder, a copy of each web.config, and the salt', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const before = Object.entries(await folderDigest(folder));
      await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const known = new Set(before.map(([file, hash]) => `${file} ${hash}`));
      const added = Object.entries(await folderDigest(folder)).filter(([file, hash]) => !known.has(`${file} ${hash}`));
      const own = join('drives', 'C', 'ProgramData', 'mfa-server-upgrade');
      expect(added.map(([file]) => file).filter((file) => !file.startsWith(own) && file !== 'security.json')).toEqual(
        [],
      );
      const plans = added.flatMap(([file]) =>
        file.startsWith(join(own, 'plans')) ? [file.slice(own.length + 1)] : [],
      );
      expect(plans.sort()).toEqual([
        expect.stringMatching(/^plans.--a256-[0-9a-f]{64}\.json$/),
        ...Array(3).fill(expect.stringMatching(/^plans.files.[0-9a-f]{64}\.config$/)),
        join('plans', 'hidden-values.salt'),
      ]);
    }));
});

describe('an approved setup program that is elsewhere when the plan is carried out', () => {
  const elsewhere = 'C:\\Media\\MultiFactorAuthenticationServerSetup.exe';
  const media = (folder: string) => join(folder, 'drives', 'C', 'Media');

  test('is run with the approved hash, and no word of its old place is compared', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs: planned } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      const install = join(folder, 'drives', 'C', 'Install');
      await mkdir(media(folder));
      await rename(join(install, basename), join(media(folder), basename));
      const { outputs, fault } = await runToItsEnd('upgrade', folder, {
        ...inputs,
        'setup-path': elsewhere,
        'approved-plan': planned['plan-digest'] ?? '',
      });
      expect([fault, outputs.finished]).toEqual([undefined, 'true']);
    }));

  test('is refused with other bytes, and nothing is changed', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const { outputs: planned } = await runHere('upgrade', folder, { mode: 'plan', ...inputs });
      await mkdir(media(folder));
      const program = await readFile(join(folder, 'drives', 'C', 'Install', basename), 'utf8');
      await writeFile(join(media(folder), basename), `${program}\n`);
      const given = { ...inputs, 'setup-path': elsewhere, 'approved-plan': planned['plan-digest'] ?? '' };
      const { outputs, fault } = await runHere('upgrade', folder, given);
      expect(fault).toMatchObject({ code: 'approval-mismatch' });
      expect(String(fault)).toMatch(/SHA-256, approved: /);
      expect(outputs.changed).toBe('false');
    }));
});
