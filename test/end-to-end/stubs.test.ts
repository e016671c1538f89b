import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import type { ActionName } from '../../src/actions/definitions.js';
import { parsePlan } from '../../src/plan/plan-schema.js';
import { parseInventory } from '../../src/product/parse-inventory.js';
import { digestBesidePlans, folderDigest } from '../host/folder-digest.js';
import { runStub } from '../stub.js';

async function onServer(sample: string, work: (folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'stubs-'));
  try {
    const folder = join(parent, sample);
    await cp(join('examples', 'servers', sample), folder, { recursive: true, preserveTimestamps: true });
    await work(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

describe('the stages one by one, as a workflow chains them', () => {
  test(
    'each plans, applies and leaves its outputs; the upgrade is verified at the end',
    () =>
      onServer('one-server', async (folder) => {
        const place = { 'rehearsal-folder': folder };
        const stages: readonly (readonly [ActionName, Readonly<Record<string, string>>])[] = [
          ['backup-pfdata', {}],
          ['uninstall-phonefactor', {}],
          ['install-mfa-server', setup],
          ['install-web-service-sdk', { 'web-service-sdk-virtual-directory': 'new' }],
          ['install-portal', {}],
          ['install-mobile-app', {}],
          ['merge-webconfig', { 'web-service-sdk-virtual-directory': 'new' }],
        ];
        for (const [name, inputs] of stages) {
          const before = await digestBesidePlans(folder);
          const planned = await runStub(name, { ...place, ...inputs, mode: 'plan' });
          expect([name, planned.exitCode, planned.log]).toEqual([name, 0, expect.any(String)]);
          expect(await digestBesidePlans(folder)).toEqual(before);
          expect(parsePlan(await readFile(planned.outputs['plan-path'] ?? '', 'utf8'), name).action).toBe(name);

          const digest = planned.outputs['plan-digest'] ?? '';
          const applied = await runStub(name, { ...place, ...inputs, 'approved-plan': digest });
          // Activation; the programs that call a service with a new name; what the merge leaves without the old default.
          const asks = ['install-mfa-server', 'install-web-service-sdk', 'merge-webconfig'].includes(name);
          expect([name, applied.exitCode, applied.outputs.finished]).toEqual([name, 0, String(!asks)]);
          expect([name, applied.outputs.changed]).toEqual([name, 'true']);
          expect(applied.summary).toContain('What was done');

          const again = await runStub(name, {
            ...place,
            ...inputs,
            ...(asks ? { 'completed-operator-steps': applied.outputs['steps-to-confirm'] ?? '' } : {}),
          });
          expect([name, again.exitCode, again.outputs.changed]).toEqual([name, 0, 'false']);
          expect([name, again.outputs.finished]).toEqual([name, 'true']);
        }
        const verified = await runStub('verify-upgrade', { ...place, 'web-service-sdk-virtual-directory': 'new' });
        expect([verified.exitCode, verified.outputs.result]).toEqual([0, 'pass']);
        expect(verified.log).not.toMatch(/p&|ss"w0rd/);
      }),
    120_000,
  );

  test('a stage out of its order refuses and says which comes first', () =>
    onServer('one-server', async (folder) => {
      const run = await runStub('install-portal', { 'rehearsal-folder': folder });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('uninstall-phonefactor');
      expect(JSON.parse(run.outputs.blockers ?? '[]')).toMatchObject([{ code: 'phonefactor-still-installed' }]);
    }));
});

test('stage-installers copies what was asked for, once', () =>
  onServer('half-upgraded', async (folder) => {
    const inputs = { 'rehearsal-folder': folder, 'package-destination': 'C:\\Share', architectures: '32, 64' };
    const run = await runStub('stage-installers', inputs);
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    const copied = Object.keys(await folderDigest(join(folder, 'drives', 'C', 'Share')));
    expect(copied.sort()).toEqual([
      'MultiFactorAuthenticationUserPortalSetup32.msi',
      'MultiFactorAuthenticationUserPortalSetup64.msi',
    ]);
    expect((await runStub('stage-installers', inputs)).outputs.changed).toBe('false');
  }));

test('inspect writes an inventory that can be read again, without a password', () =>
  onServer('one-server', async (folder) => {
    const run = await runStub('inspect', {}, { MFA_UPGRADE_REHEARSAL: folder });
    expect(run.exitCode).toBe(0);
    const text = await readFile(run.outputs['inventory-path'] ?? '', 'utf8');
    expect(parseInventory(text, 'i.json').machine.name).toBe('MFA1');
    expect(text).not.toMatch(/w0rd/);
  }));

async function chunks(): Promise<readonly string[]> {
  const names = (await readdir('dist')).filter((name) => name.endsWith('.js'));
  return names.map((name) => join(process.cwd(), 'dist', name));
}

async function filesWith(text: string, files: readonly string[]): Promise<readonly string[]> {
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_file, index) => contents[index]?.includes(text));
}

test('the artifact client is not loaded where nothing is uploaded', () =>
  onServer('one-server', async (folder) => {
    const [hook, list] = [join(folder, '..', 'hook.mjs'), join(folder, '..', 'loaded')];
    await writeFile(
      hook,
      `import { appendFileSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => (appendFileSync(process.env.LOADED, url + '\\n'), next(url, context)) });`,
    );
    const environment = { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`, LOADED: list };
    const run = await runStub('backup-pfdata', { 'rehearsal-folder': folder }, environment);
    expect([run.exitCode, run.log]).toEqual([0, expect.any(String)]);
    const loaded = (await readFile(list, 'utf8')).split('\n').filter((url) => url.includes('/dist/'));
    const files = loaded.map((url) => fileURLToPath(url));
    expect(files.length).toBeGreaterThan(3);
    const client = await filesWith('api.v1.ArtifactService', await chunks());
    expect(client.length).toBeGreaterThan(0);
    expect(files.filter((file) => client.includes(file))).toEqual([]);
  }));

describe('inputs', () => {
  test('a wrong and an unknown one are named in one error before anything is touched', async () => {
    const run = await runStub('upgrade', { mode: 'dry-run', 'rehersal-folder': 'x', 'rehearsal-folder': '/nowhere' });
    expect(run.exitCode).toBe(1);
    const [error = '', ...status] = run.log.trim().split('\n');
    expect(error).toMatch(/^::error title=Wrong inputs::/);
    expect(status).toEqual([
      'This run: failed, wrong inputs. Sign-in: not looked at by this run; nothing was touched.',
      'Do now: Correct the inputs that are named above, and run again.',
    ]);
    expect(run.log).toContain('The input mode is "dry-run". Allowed: "apply", "plan".');
    expect(run.log).toContain('There is no input rehersal-folder (did you mean "rehearsal-folder"?).');
    expect(run.outputs).toEqual({ changed: 'false' });
    expect(run.summary).toContain('failed, wrong inputs');
  });

  test.each<[string, string, string]>([
    ['work-folder', 'backups', 'absolute Windows path'],
    ['setup-sha256', 'abc', '64 hexadecimal digits'],
    ['user-portal-virtual-directory', 'a/b', 'name of letters'],
    ['installer-time-limit', '0', 'whole number from 1 to 600'],
    ['completed-operator-steps', 'activate', 'activate-server'],
    ['product-codes', 'portal={1}', 'user-portal'],
    ['approved-plan', 'latest', 'sha256:'],
  ])('%s: %s is refused with what is allowed', async (name, value, allowed) => {
    const run = await runStub('upgrade', { [name]: value });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`The input ${name} is`);
    expect(run.log).toContain(allowed);
  });

  test.each(Object.keys(actions) as ActionName[])('%s knows what it does not know', async (name) => {
    const run = await runStub(name, { nonsense: '1' });
    expect([run.exitCode, run.log.includes('There is no input nonsense')]).toEqual([1, true]);
  });
});

test('a stop for a person is green, and red where fail-on-stop says so', () =>
  onServer('one-server', async (folder) => {
    const inputs = {
      'rehearsal-folder': folder,
      'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
    };
    const green = await runStub('upgrade', inputs);
    expect([green.exitCode, green.outputs['stopped-for']]).toEqual([0, 'person']);
    const red = await runStub('upgrade', { ...inputs, 'fail-on-stop': 'true' });
    expect([red.exitCode, red.outputs['stopped-for']]).toEqual([1, 'person']);
    expect(red.log).toContain('::error title=stopped::Rehearsal, MFA1: stopped for a person.');
  }));

test('elsewhere than on Windows an action says how to rehearse', async () => {
  const run = await runStub('inspect', {});
  if (process.platform === 'win32') return;
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('rehearsal-folder');
});
