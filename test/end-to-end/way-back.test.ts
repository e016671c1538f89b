import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};
const codesOf = (blockers: string | undefined): readonly string[] =>
  JSON.parse(blockers ?? '[]').map(({ code }: { readonly code: string }) => code);

/** As a disk clean-up leaves a server: Windows has no copies of the packages any more. */
async function withoutCache(folder: string): Promise<void> {
  await rm(join(folder, 'drives', 'C', 'Windows', 'Installer'), { recursive: true });
}

async function cachedPackageWith(folder: string, product: string, change: object): Promise<void> {
  const cache = join(folder, 'drives', 'C', 'Windows', 'Installer');
  const { readdir } = await import('node:fs/promises');
  for (const name of await readdir(cache)) {
    const found = JSON.parse(await readFile(join(cache, name), 'utf8'));
    if (found.product.name === product) await writeFile(join(cache, name), JSON.stringify({ ...found, ...change }));
  }
}

describe('the promise of a way back, on a rehearsal server', () => {
  test.each([
    ['C:\\Install\\PhoneFactor4', 'path-not-there'],
    ['C:\\Install', 'old-installers-without-packages'],
    ['C:\\Install\\MultiFactorAuthenticationServerSetup.exe', 'path-not-a-folder'],
  ])('%s as old-installers stops the plan: %s', (folder, code) =>
    onSampleServer('one-server', async (server) => {
      const given = { ...inputs, mode: 'plan', 'old-installers': folder };
      expect(codesOf((await runHere('upgrade', server.folder, given)).outputs.blockers)).toEqual([code]);
    }),
  );

  test('the copies that Windows keeps are a way back, and go into the set', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const run = await runHere('backup-pfdata', folder, {});
      const set = run.outputs['backup-path'] ?? '';
      const { files } = await open();
      const manifest = JSON.parse(Buffer.from(await files.read(`${set}\\manifest.json`)).toString('utf8'));
      const installers = manifest.entries.filter(({ role }: { readonly role: string }) => role === 'installers');
      expect(installers.length).toBe(4);
    }));

  test('without packages the plan stops, names each part, and goes on with accept-no-way-back', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await withoutCache(folder);
      const stopped = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(codesOf(stopped.outputs.blockers)).toEqual(['no-way-back']);
      const { message, input } = JSON.parse(stopped.outputs.blockers ?? '[]')[0];
      expect(input).toBe('accept-no-way-back');
      for (const part of [
        'agent (PhoneFactor Agent 5.0.3',
        'User Portal (',
        'Mobile App Web Service (',
        'Web Service SDK (',
      ])
        expect(message).toContain(part);
      const accepted = await runHere('upgrade', folder, { ...inputs, mode: 'plan', 'accept-no-way-back': 'true' });
      expect(codesOf(accepted.outputs.blockers)).toEqual([]);
      expect(accepted.summary).toContain('**NO WAY BACK. ');
    }));

  test('with the folder of the packages nothing is missing', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await withoutCache(folder);
      const given = { ...inputs, mode: 'plan', 'old-installers': 'C:\\Install\\PhoneFactor5' };
      const run = await runHere('upgrade', folder, given);
      expect(codesOf(run.outputs.blockers)).toEqual([]);
      expect(run.summary).not.toContain('NO WAY BACK');
    }));

  test('a copy that needs files beside it is no way back', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await cachedPackageWith(folder, 'PhoneFactor Agent', { externalFiles: ['Data1.cab'] });
      const run = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(codesOf(run.outputs.blockers)).toEqual(['no-way-back']);
      expect(run.outputs.blockers).toContain('needs files beside it: Data1.cab');
      expect(run.outputs.blockers).not.toContain('User Portal');
    }));

  test('a run that fails after the removal names the parts that cannot come back, and how to roll back', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await withoutCache(folder);
      const codes = { 'MultiFactorAuthenticationServerSetup.exe': [1603, 1603] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: codes }));
      const given = { ...inputs, 'accept-no-way-back': 'true' };
      for (const run of [await runHere('upgrade', folder, given), await runHere('upgrade', folder, given)]) {
        expect(run.fault).toMatchObject({ code: 'installer-failed-1603' });
        expect(run.summary).toContain('NO WAY BACK');
        expect(run.summary).toContain('restore-backup with scope: roll-back');
      }
    }));

  test('a server without old-installers is rolled back from the copies in the set', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const codes = { 'MultiFactorAuthenticationServerSetup.exe': [1603] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: codes }));
      const failed = await runHere('upgrade', folder, inputs);
      expect(failed.fault).toMatchObject({ code: 'installer-failed-1603' });
      const back = { scope: 'roll-back', 'backup-path': failed.outputs['backup-path'] ?? '' };
      const run = await runHere('restore-backup', folder, back);
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
    }));
});

test('a removal that takes the Data folder along does not stop the night: the next step puts it back', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const names = ['Phonefactor.pfdata', 'licence-reconstruction.key'];
    const data = join(folder, 'drives', 'C', 'Program Files', 'PhoneFactor', 'Data');
    const bytes = () => Promise.all(names.map((name) => readFile(join(data, name))));
    const before = await bytes();
    const agent = join(folder, 'installed-products', '{244ADF41-788F-4CEA-8E6F-1F4DB36F3A31}.json');
    const record = JSON.parse(await readFile(agent, 'utf8'));
    const taken = names.map((name) => `C:\\Program Files\\PhoneFactor\\Data\\${name}`);
    await writeFile(agent, JSON.stringify({ ...record, files: [...record.files, ...taken] }));
    await runHere('backup-pfdata', folder, {});
    const { fault, outputs } = await runHere('uninstall-phonefactor', folder, {});
    expect(fault).toBeUndefined();
    expect(outputs.finished).toBe('true');
    expect(await bytes()).toEqual(before);
  }));
