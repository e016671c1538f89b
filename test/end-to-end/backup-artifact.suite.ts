import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { type ResultsService, sampleRun, startResultsService } from '../results-service/results-service.js';
import { runStub } from '../stub.js';

const portal = ['drives', 'C', 'inetpub', 'wwwroot', 'PhoneFactor'] as const;
const backups = ['drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'backups'] as const;

let service: ResultsService;
let identity = '';
let recipient = '';

beforeAll(async () => {
  service = await startResultsService();
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
}, 60_000);

afterAll(() => service?.stop());

const setup = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};

async function productCodeOf(folder: string, name: string): Promise<string> {
  for (const file of await readdir(join(folder, 'installed-products'))) {
    const { product } = JSON.parse(await readFile(join(folder, 'installed-products', file), 'utf8'));
    if (product.name === name) return product.productCode;
  }
  throw new Error(`${name} is not installed.`);
}

function backUp(folder: string, inputs: Readonly<Record<string, string>>, runId?: string) {
  const environment = runId === undefined ? {} : service.environmentOf(runId);
  return runStub('backup-pfdata', { 'rehearsal-folder': folder, ...inputs }, environment);
}

function restore(folder: string, inputs: Readonly<Record<string, string>>, runId = '9') {
  const environment = {
    ...service.environmentOf(runId),
    GITHUB_REPOSITORY: `${sampleRun.owner}/${sampleRun.repository}`,
  };
  return runStub('restore-backup', { 'rehearsal-folder': folder, ...inputs }, environment);
}

describe('a backup as an artifact, through the stubs in dist', () => {
  test(
    'goes up encrypted, comes down in another run on a server that lost everything, and is put back',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const made = await backUp(folder, { recipients: recipient }, '101');
        expect(made.log).not.toContain('::error');
        expect(made.exitCode).toBe(0);
        expect(made.outputs['artifact-name']).toMatch(/^mfa1-\d{8}-\d{6}\.tar\.age$/);
        expect(Number(made.outputs['artifact-id'])).toBeGreaterThan(0);
        const before = await folderDigest(join(folder, ...portal));
        const host = await open();
        await host.files.remove('C:\\ProgramData\\mfa-server-upgrade\\backups');
        await host.files.remove('C:\\inetpub\\wwwroot\\PhoneFactor\\web.config');
        const from = {
          'artifact-name': made.outputs['artifact-name'] ?? '',
          'run-id': '101',
          'github-token': sampleRun.token,
          components: 'user-portal',
        };
        const other = await generateX25519Identity();
        const wrong = await restore(folder, { ...from, identity: other });
        expect(wrong.exitCode).toBe(1);
        expect(wrong.log).toContain('backup-wrong-key');
        const right = await restore(folder, { ...from, identity });
        expect(right.exitCode).toBe(0);
        expect(right.outputs.changed).toBe('true');
        expect(await folderDigest(join(folder, ...portal))).toEqual(before);
        for (const { log } of [made, wrong, right]) {
          // Debug lines are the client's own; it masks the signed addresses in them.
          const shown = log.replaceAll(/^::(add-mask|debug)::.*$/gm, '');
          expect(shown).not.toContain(identity);
          expect(shown).not.toContain('sig=');
        }
      }),
    180_000,
  );

  test(
    'is not made at all when it would have to go out in clear text',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const refused = await backUp(folder, { upload: 'true' }, '102');
        expect(refused.exitCode).toBe(1);
        expect(refused.log).toContain('backup-upload-unencrypted');
        await expect(readFile(join(folder, ...backups, 'x'))).rejects.toMatchObject({ code: 'ENOENT' });
        const kept = await backUp(folder, {}, '102');
        expect(kept.exitCode).toBe(0);
        expect(kept.summary).toContain('no recipients were given');
        expect(kept.outputs['artifact-id']).toBe('');
        expect(kept.outputs['backup-path']).toContain('backups\\mfa1-');
        const said = await backUp(folder, { upload: 'true', 'allow-unencrypted': 'true' }, '102');
        expect(said.exitCode).toBe(0);
        expect(said.outputs['artifact-name']).toMatch(/\.tar$/);
        const again = await backUp(folder, { upload: 'true', 'allow-unencrypted': 'true' }, '102');
        expect(again.outputs['artifact-id']).toBe(said.outputs['artifact-id']);
      }),
    180_000,
  );

  test(
    'stays on the server outside of GitHub Actions and on GitHub Enterprise Server, and says where',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const outside = await backUp(folder, { recipients: recipient });
        expect(outside.exitCode).toBe(0);
        expect(outside.summary).toContain('no job of GitHub Actions');
        const enterprise = { ...service.environmentOf('103'), GITHUB_SERVER_URL: 'https://github.example.com' };
        const inputs = { 'rehearsal-folder': folder, recipients: recipient };
        const inside = await runStub('backup-pfdata', inputs, enterprise);
        expect(inside.exitCode).toBe(0);
        expect(inside.summary).toContain('GitHub Enterprise Server');
        expect((await runStub('backup-pfdata', { ...inputs, upload: 'true' }, enterprise)).log).toContain(
          'artifact-not-supported',
        );
      }),
    180_000,
  );

  test(
    'goes up from the upgrade in one step, also when a later step fails, and brings the server back',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const before = await folderDigest(join(folder, ...portal));
        const uninstalls = { installerExitCodes: { [await productCodeOf(folder, 'PhoneFactor Agent')]: [1603] } };
        await writeFile(join(folder, 'faults.json'), JSON.stringify(uninstalls));
        const upgrade = (inputs: Readonly<Record<string, string>>) =>
          runStub('upgrade', { 'rehearsal-folder': folder, ...setup, ...inputs }, service.environmentOf('105'));
        const refused = await upgrade({ upload: 'true' });
        expect(refused.log).toContain('backup-upload-unencrypted');
        expect(await folderDigest(join(folder, ...portal))).toEqual(before);
        const failed = await upgrade({ recipients: recipient, 'keep-backups': '1', 'retention-days': '7' });
        expect(failed.exitCode).toBe(1);
        expect(failed.log).toContain('1603');
        expect(failed.outputs['artifact-name']).toMatch(/^mfa1-\d{8}-\d{6}\.tar\.age$/);
        expect(await readdir(join(folder, ...backups))).toHaveLength(1);
        const from = { 'artifact-name': failed.outputs['artifact-name'] ?? '', identity, scope: 'roll-back' };
        const way = { 'run-id': '105', 'github-token': sampleRun.token, overwrite: 'true' };
        await rm(join(folder, 'faults.json'));
        const back = await restore(folder, { ...from, ...way, 'old-installers': 'C:\\Install\\PhoneFactor5' });
        expect(back.log).not.toContain('::error');
        expect(back.exitCode).toBe(0);
        expect(await folderDigest(join(folder, ...portal))).toEqual(before);
      }),
    240_000,
  );

  test(
    'is not uploaded again by the upgrade of a finished server',
    () =>
      onSampleServer('web-server', async ({ folder }) => {
        const inputs = {
          'rehearsal-folder': folder,
          'package-folder': '\\\\mfa1\\installers$',
          'target-version': '8.1.1',
          'web-service-sdk-virtual-directory': 'new',
          recipients: recipient,
        };
        const first = await runStub('upgrade', inputs, service.environmentOf('106'));
        // Without the old default a person has to look through what no rule carries.
        expect([first.exitCode, first.outputs['stopped-for']]).toEqual([0, 'person']);
        expect(Number(first.outputs['artifact-id'])).toBeGreaterThan(0);
        const confirmed = { ...inputs, 'completed-operator-steps': first.outputs['steps-to-confirm'] ?? '' };
        const second = await runStub('upgrade', confirmed, service.environmentOf('107'));
        expect([second.exitCode, second.outputs.finished]).toEqual([0, 'true']);
        expect([second.outputs.changed, second.outputs['artifact-id']]).toEqual(['false', '']);
      }),
    240_000,
  );

  test(
    'that cannot be uploaded fails the step and keeps the set, with the outputs set',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        service.setFaults((met) => (met.kind === 'block' ? { do: 'answer', status: 403 } : undefined));
        const failed = await backUp(folder, { recipients: recipient }, '104');
        service.setFaults(undefined);
        expect(failed.exitCode).toBe(1);
        expect(failed.log).toContain('artifact-refused');
        expect(failed.outputs['backup-path']).toContain('backups\\mfa1-');
        expect(failed.outputs.changed).toBe('true');
      }),
    180_000,
  );

  test(
    'ends the upgrade before the first removal where it is lost, with the services started; the second run uploads it',
    () =>
      onSampleServer('one-server', async ({ folder }) => {
        const inputs = { 'rehearsal-folder': folder, ...setup, recipients: recipient };
        const upgrade = () => runStub('upgrade', inputs, service.environmentOf('108'));
        service.setFaults((met) => (met.kind === 'block' ? { do: 'answer', status: 403 } : undefined));
        const failed = await upgrade();
        service.setFaults(undefined);
        expect([failed.exitCode, failed.outputs.finished, failed.outputs['artifact-id']]).toEqual([1, 'false', '']);
        expect(failed.log).toContain('artifact-refused');
        expect(failed.summary).not.toMatch(/done\.|Nothing is left/);
        expect(await productCodeOf(folder, 'PhoneFactor User Portal')).toMatch(/^\{/);
        const { services } = JSON.parse(await readFile(join(folder, 'services.json'), 'utf8'));
        expect(services).toContainEqual(expect.objectContaining({ name: 'PhoneFactorSvc', state: 'running' }));
        const second = await upgrade();
        expect(second.exitCode).toBe(0);
        expect(Number(second.outputs['artifact-id'])).toBeGreaterThan(0);
        expect(second.summary).toContain('Upload the backup set as an artifact of this run, encrypted for 1 recipient');
      }),
    240_000,
  );
});
