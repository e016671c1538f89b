import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { type ActionRun, runHere, runToItsEnd } from '../in-process.js';

const setup = 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe';
const inputs = { 'setup-path': setup, 'setup-arguments': '/install /quiet /norestart' };

interface Blocker {
  readonly code: string;
  readonly input?: string;
  readonly advice: string;
}
const blockersOf = ({ outputs }: ActionRun): readonly Blocker[] => JSON.parse(outputs.blockers ?? '[]');
const named = (run: ActionRun) => blockersOf(run).map(({ code, input }) => `${code} ${input}`);

async function edit(path: string, change: (value: Record<string, never>) => object): Promise<void> {
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));
}

/** The setup program fails once, after the removal, and is elsewhere from then on. */
async function removedWithSetupMoved(folder: string, given: Readonly<Record<string, string>>): Promise<string> {
  const plan = await runHere('upgrade', folder, { ...given, mode: 'plan' });
  const digest = plan.outputs['plan-digest'] ?? '';
  await runHere('upgrade', folder, { ...given, 'approved-plan': digest });
  const drive = join(folder, 'drives', 'C');
  await mkdir(join(drive, 'Moved'));
  const name = 'MultiFactorAuthenticationServerSetup.exe';
  await rename(join(drive, 'Install', name), join(drive, 'Moved', name));
  return digest;
}

describe('a setup program that is elsewhere after the removal', () => {
  const moved = 'C:\\Moved\\MultiFactorAuthenticationServerSetup.exe';

  test('is asked for alone: its version, which the mobile app needs, comes with it', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const fails = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
      await writeFile(join(folder, 'faults.json'), JSON.stringify(fails));
      const digest = await removedWithSetupMoved(folder, inputs);
      const stopped = await runHere('upgrade', folder, { ...inputs, 'approved-plan': digest });
      expect(named(stopped)).toEqual(['setup-missing setup-path']);
      const run = await runToItsEnd('upgrade', folder, { ...inputs, 'setup-path': moved, 'approved-plan': digest });
      expect([run.fault, run.outputs.finished]).toEqual([undefined, 'true']);
    }));

  test('is the approved one by its bytes where a person runs its wizard, too', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const digest = await removedWithSetupMoved(folder, { 'setup-path': setup });
      const run = await runToItsEnd('upgrade', folder, { 'setup-path': moved, 'approved-plan': digest });
      expect([run.fault, run.outputs.finished]).toEqual([undefined, 'true']);
    }));

  test('is another plan with other bytes, for the wizard as well', () =>
    onSampleServer('one-server', async ({ folder }) => {
      const digest = await removedWithSetupMoved(folder, { 'setup-path': setup });
      const path = join(folder, 'drives', 'C', 'Moved', 'MultiFactorAuthenticationServerSetup.exe');
      await edit(path, (one) => ({ ...one, about: 'Another file.' }));
      const run = await runHere('upgrade', folder, { 'setup-path': moved, 'approved-plan': digest });
      expect(run.fault).toMatchObject({ code: 'approval-mismatch' });
    }));
});

describe('a package of another release than the server', () => {
  const packages = { 'package-folder': '\\\\mfa1\\installers$', 'target-version': '8.1.1' };

  test('stops the plan of a web server before anything is removed; the right folder settles it', () =>
    onSampleServer('web-server', async ({ folder }) => {
      const share = join(folder, 'unc', 'mfa1', 'installers$');
      const right = join(folder, 'drives', 'C', 'Right');
      const name = 'MultiFactorAuthenticationUserPortalSetup64.msi';
      await mkdir(right);
      await writeFile(join(right, name), await readFile(join(share, name)));
      await edit(join(share, name), (one) => ({ ...one, product: { ...(one.product ?? {}), version: '7.0.2' } }));
      const stopped = await runHere('upgrade', folder, { ...packages, mode: 'plan' });
      expect(named(stopped)).toEqual(['package-other-version package-sha256']);
      expect(blockersOf(stopped)[0]?.advice).toContain('package-folder');
      const settled = { ...packages, 'package-folder': 'C:\\Right', mode: 'plan' };
      expect(named(await runHere('upgrade', folder, settled))).toEqual([]);
    }));
});

test('a data file that a program keeps open is not to be put back from a set', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const end = await runToItsEnd('upgrade', folder, inputs);
    expect(end.outputs.finished).toBe('true');
    const path = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';
    const open = { lockedFiles: [{ path, holder: 'PfConsole.exe' }] };
    await writeFile(join(folder, 'faults.json'), JSON.stringify(open));
    const services = join(folder, 'services.json');
    // The service would be named in place of the program that keeps the file to itself.
    const stopped = (one: object) => ('name' in one && one.name === 'MultiFactorAuth' ? { ...one, holds: [] } : one);
    await edit(services, (one) => ({ services: (one.services as readonly object[] | undefined)?.map(stopped) }));
    const run = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
    expect(named(run)).toEqual(['data-file-unreadable undefined']);
    expect(blockersOf(run)[0]?.advice).not.toContain('restore-backup');
  }));

test('a removal without another part to install needs an administrator as well', () =>
  onSampleServer('web-server', async ({ folder }) => {
    await edit(join(folder, 'server.json'), (one) => ({
      ...one,
      machine: { ...(one.machine ?? {}), isAdministrator: false },
    }));
    await runHere('backup-pfdata', folder, {});
    const run = await runHere('uninstall-phonefactor', folder, { mode: 'plan' });
    expect(named(run)).toContain('prerequisite-administrator undefined');
  }));

/** The setup program fails once: the old product is removed, the new one is not there. */
async function removed(
  folder: string,
  given: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const plan = await runHere('upgrade', folder, { ...given, mode: 'plan' });
  const fails = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
  await writeFile(join(folder, 'faults.json'), JSON.stringify(fails));
  const approved = { ...given, 'approved-plan': plan.outputs['plan-digest'] ?? '' };
  expect((await runHere('upgrade', folder, approved)).fault).toMatchObject({ code: 'installer-failed-1603' });
  return approved;
}

test('a set that somebody changed is replaced by a whole copy of it, under the same approval', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const approved = await removed(folder, inputs);
    const drive = join(folder, 'drives', 'C');
    const sets = join(drive, 'ProgramData/mfa-server-upgrade/backups');
    const [name = ''] = await readdir(sets);
    await cp(join(sets, name), join(drive, 'Kept', name), { recursive: true });
    await edit(join(sets, name, 'manifest.json'), (one) => ({ ...one, entries: [] }));
    expect(named(await runHere('upgrade', folder, approved))).toEqual(['backup-set-changed backup-path']);
    const run = await runToItsEnd('upgrade', folder, { ...approved, 'backup-path': `C:\\Kept\\${name}` });
    expect([run.fault, run.outputs.finished]).toEqual([undefined, 'true']);
  }));

test('a data file that got other bytes after the removal waits for a person, who says which one is right', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const approved = await removed(folder, inputs);
    const file = join(folder, 'drives/C/Program Files/PhoneFactor/Data/Phonefactor.pfdata');
    await writeFile(file, 'other');
    const id = 'data-file-other-bytes';
    const asked = await runHere('upgrade', folder, approved);
    expect(asked.outputs['operator-steps']).toContain(id);
    expect(asked.outputs['operator-steps']).toContain('rename the file');
    expect((await runHere('upgrade', folder, approved)).outputs['operator-steps']).toContain(id);
    expect(await readFile(file, 'utf8')).toBe('other');
    const run = await runHere('upgrade', folder, { ...approved, 'completed-operator-steps': id });
    expect([run.fault, run.outputs['operator-steps']]).toEqual([undefined, expect.not.stringContaining(id)]);
    expect(run.outputs['operator-steps']).toContain('activate-server');
  }));

test('an answer about a data file that changed after the question does not count: the person is asked again', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const approved = await removed(folder, inputs);
    const file = join(folder, 'drives/C/Program Files/PhoneFactor/Data/Phonefactor.pfdata');
    await writeFile(file, 'other');
    const id = 'data-file-other-bytes';
    await runHere('upgrade', folder, approved);
    await writeFile(file, 'another');
    const answered = { ...approved, 'completed-operator-steps': id };
    const again = await runHere('upgrade', folder, answered);
    // printf other | sha256sum; printf another | sha256sum
    const [shown, now] = [
      'd9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa',
      'ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5',
    ];
    expect(again.outputs['operator-steps']).toMatch(
      new RegExp(`for the bytes with the SHA-256 ${shown}.*SHA-256 ${now} now`),
    );
    expect([again.outputs.finished, await readFile(file, 'utf8')]).toEqual(['false', 'another']);
    const unanswered = await runHere('upgrade', folder, approved);
    expect(unanswered.outputs['operator-steps']).toContain(id);
    const run = await runHere('upgrade', folder, answered);
    expect(run.outputs['operator-steps']).toContain('activate-server');
    expect(run.outputs['operator-steps']).not.toContain(id);
  }));

test('a data file that was emptied after the removal is put back from the set by the next run', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const file = join(folder, 'drives/C/Program Files/PhoneFactor/Data/Phonefactor.pfdata');
    const before = await readFile(file);
    const approved = await removed(folder, inputs);
    await writeFile(file, '');
    const fails = { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } };
    await writeFile(join(folder, 'faults.json'), JSON.stringify(fails));
    expect((await runHere('upgrade', folder, approved)).fault).toMatchObject({ code: 'installer-failed-1603' });
    expect((await readFile(file)).equals(before)).toBe(true);
  }));

test('an application that somebody put at the approved name after the removal is moved away by hand', () =>
  onSampleServer('one-server', async ({ folder }) => {
    const approved = await removed(folder, { ...inputs, 'user-portal-virtual-directory': 'new' });
    const file = join(folder, 'web-server.json');
    const before = await readFile(file, 'utf8');
    const web = JSON.parse(before);
    const place = 'C:\\inetpub\\wwwroot\\MultiFactorAuth';
    web.sites[0].applications.push({ ...web.sites[0].applications[0], path: '/MultiFactorAuth', physicalPath: place });
    await writeFile(file, JSON.stringify(web));
    const stopped = await runHere('upgrade', folder, approved);
    // The input is part of what was approved: named as the one that settles it, it would lead to a refusal.
    expect(named(stopped)).toEqual(['name-of-other-application undefined']);
    expect(blockersOf(stopped)[0]?.advice).toContain('moved away');
    await writeFile(file, before);
    const run = await runToItsEnd('upgrade', folder, approved);
    expect([run.fault, run.outputs.finished]).toEqual([undefined, 'true']);
  }));

test('a data file in a default folder of an agent that is gone from the registry stops the plan until its folder is given', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const { installer } = await open();
    const records = join(folder, 'installed-products');
    for (const name of await readdir(records)) {
      const { product } = JSON.parse(await readFile(join(records, name), 'utf8'));
      if (product.name !== 'PhoneFactor Agent') continue;
      await installer.uninstall({
        productCode: product.productCode,
        logPath: 'C:\\Windows\\Temp\\a.log',
        timeLimitSeconds: 60,
      });
    }
    const registry = join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg');
    const text = await readFile(registry, 'utf8');
    await writeFile(
      registry,
      text.replace(/\[[^\]]*Positive Networks\\PhoneFactor\]\r?\n(?:[^[\r\n][^\r\n]*\r?\n)*/, ''),
    );
    const plan = { ...inputs, mode: 'plan' };
    expect(named(await runHere('upgrade', folder, plan))).toContain('data-file-without-agent install-path');
    const given = { ...plan, 'install-path': 'C:\\Program Files\\PhoneFactor' };
    const settled = await runHere('upgrade', folder, given);
    expect(named(settled)).not.toContain('data-file-without-agent install-path');
    expect(settled.summary).toContain('Multi-Factor Authentication Server');
  }));
