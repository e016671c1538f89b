import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
};
const sessionManager = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const updateKey =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired';

const renames = (...texts: readonly string[]) => ({
  name: 'PendingFileRenameOperations',
  data: { type: 'multi-string' as const, texts },
});
const updateWaits = (host: Host) =>
  host.registry.writeValue(updateKey, '64', { name: 'x', data: { type: 'dword', number: 1 } });

const codesOf = (json: string | undefined): readonly string[] =>
  JSON.parse(json ?? '[]').map(({ code }: { readonly code: string }) => code);

describe('a restart that Windows waits for, on a rehearsal server', () => {
  test("is no more than a note for a browser's temporary files", () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await open();
      // As in the value that a browser leaves: a path to delete, and no new name.
      const value = renames('\\??\\C:\\Program Files\\Browser\\Temp\\scoped_dir1', '');
      await host.registry.writeValue(sessionManager, '64', value);
      const run = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(codesOf(run.outputs.blockers)).toEqual([]);
      expect(run.summary).toContain('files-wait-for-restart');
    }));

  test.each([
    ['C:\\Windows\\System32\\msi.dll', 'below Windows'],
    ['C:\\Program Files\\PhoneFactor\\PhoneFactorSvc.exe', 'below the product'],
  ])('stops before the first removal for a file %s %s, until it is accepted', (path) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await (await open()).registry.writeValue(sessionManager, '64', renames(`\\??\\${path}`, ''));
      const stopped = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      expect(codesOf(stopped.outputs.blockers)).toEqual(['prerequisite-no-pending-restart']);
      expect(JSON.parse(stopped.outputs.blockers ?? '')[0].input).toBe('accept-pending-restart');
      const accepted = { ...inputs, mode: 'plan', 'accept-pending-restart': 'true' };
      expect(codesOf((await runHere('upgrade', folder, accepted)).outputs.blockers)).toEqual([]);
    }),
  );

  test('never stops once a part of the product is removed', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const codes = { 'MultiFactorAuthenticationServerSetup.exe': [1603] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: codes }));
      const digest = (await runHere('upgrade', folder, { ...inputs, mode: 'plan' })).outputs['plan-digest'] ?? '';
      const given = { ...inputs, 'approved-plan': digest };
      expect((await runHere('upgrade', folder, given)).fault).toMatchObject({ code: 'installer-failed-1603' });
      await updateWaits(await open());
      const run = await runToItsEnd('upgrade', folder, given);
      expect(run.fault).toBeUndefined();
      expect(run.outputs.finished).toBe('true');
    }));

  test('is accepted after the approval, with who did it on record', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const digest = (await runHere('upgrade', folder, { ...inputs, mode: 'plan' })).outputs['plan-digest'] ?? '';
      const codes = { '{7913913D-4F3D-4FB8-859F-E758314C9521}': [1603] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ installerExitCodes: codes }));
      const given = { ...inputs, 'approved-plan': digest };
      // It fails at the first removal, which leaves everything as it was.
      expect((await runHere('upgrade', folder, given)).fault).toMatchObject({ code: 'installer-failed-1603' });
      await updateWaits(await open());
      expect((await runHere('upgrade', folder, given)).fault).toMatchObject({ code: 'blocked' });
      const run = await runToItsEnd('upgrade', folder, { ...given, 'accept-pending-restart': 'true' });
      expect(run.fault).toBeUndefined();
      const journal = await readFile(join(folder, 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl'), 'utf8');
      const line = journal.split('\n').find((one) => one.includes('acceptPendingRestart'));
      expect(line).toContain('"actor":"anna"');
    }));
});
