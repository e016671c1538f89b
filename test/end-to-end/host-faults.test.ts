import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import type { Host } from '../../src/host/host.js';
import type { RehearsalFaults } from '../../src/host/rehearsal/format.js';
import { describeFault } from '../../src/workflow/describe-fault.js';
import { onSampleServer } from '../host/sample-server.js';
import { type RunOptions, runUpgrade } from './sample-upgrades.js';

/** One run of the upgrade on a server some of whose programs fail; the host is there to look at afterwards. */
async function runWith(faults: RehearsalFaults, options: RunOptions = {}) {
  return onSampleServer('one-server', async ({ folder, open }) => {
    await writeFile(join(folder, 'faults.json'), JSON.stringify(faults));
    const host = await open();
    const start = host.clock.now().getTime();
    const outcome = await runUpgrade(host, 'one-server', options).catch((fault: unknown) => ({ fault }));
    const { title, text: message } = outcome.fault === undefined ? nothing : describeFault(outcome.fault);
    const plan = 'plan' in outcome ? outcome.plan : undefined;
    const seconds = (host.clock.now().getTime() - start) / 1000;
    return { title, message, plan, seconds, manifest: await manifestOf(host) };
  });
}

const setupHash = () =>
  onSampleServer('one-server', async ({ open }) => [
    (await (await open()).files.digest('C:\\Install\\MultiFactorAuthenticationServerSetup.exe')).sha256,
  ]);

const nothing = { title: '', text: '' };

async function manifestOf({ files }: Host) {
  const folder = 'C:\\ProgramData\\mfa-server-upgrade\\backups';
  if ((await files.stat(folder)) === undefined) return undefined;
  return (await findBackupSets(files, folder, 'mfa1')).sets[0]?.manifest;
}

describe('programs of Windows that fail', () => {
  test('settings that appcmd does not show stop the plan, with its words', async () => {
    const words = 'ERROR ( message:Configuration error, line 31 )';
    const { plan } = await runWith({ appcmd: { only: 'settings', words } }, { mode: 'plan' });
    const unread = plan?.blockers.filter(({ code }) => code === 'web-settings-not-read') ?? [];
    expect(unread.length).toBeGreaterThan(0);
    expect(unread[0]?.message).toContain(words);
  });

  test('a web.config that is open for a moment stops nothing', async () => {
    const words = 'The process cannot access the file because it is being used by another process.';
    const { title, plan } = await runWith({ appcmd: { times: 3, code: 'in-use', words } }, { mode: 'plan' });
    expect([title, plan?.blockers]).toEqual(['', []]);
  });

  test.each<[string, RehearsalFaults, string]>([
    ['appcmd', { appcmd: { words: 'ERROR ( message:Unknown )' } }, 'ERROR ( message:Unknown )'],
    ['sc', { sc: { words: 'FAILED 1783' } }, 'FAILED 1783'],
    [
      'a closed key',
      { closedKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall'] },
      'access is denied',
    ],
  ])('%s: the run says what was not read, and nothing is planned', async (_what, faults, words) => {
    const { message, plan } = await runWith(faults);
    expect(message).toContain(words);
    expect(plan).toBeUndefined();
  });

  test.each(['refused', 'killed'] as const)(
    'PowerShell %s: the plan says so, the set counts what it lacks',
    async (powerShell) => {
      const { plan: refused } = await runWith({ powerShell }, { mode: 'plan' });
      const codes = refused?.blockers.map(({ code, input }) => [code, input]) ?? [];
      expect(codes.filter(([code]) => code === 'package-signature-not-judged').map(([, input]) => input)).toEqual([
        'setup-sha256',
        'package-sha256',
        'package-sha256',
        'package-sha256',
      ]);
      const given = { packageTrust: { sha256: await setupHash() } };
      const { plan, manifest } = await runWith({ powerShell }, { choices: given });
      expect(plan?.blockers).toEqual([]);
      expect(plan?.warnings.map(({ code }) => code)).toContain('powershell-silent');
      const recorded = [...(manifest?.entries ?? []), ...(manifest?.folders ?? [])];
      const originals = recorded.filter((one) => 'path' in one || one.originalPath !== undefined);
      expect(recorded.some(({ securityDescriptor }) => securityDescriptor !== undefined)).toBe(false);
      expect(manifest?.accessRightsNote).toContain(`of ${originals.length} of ${originals.length} files and folders`);
      expect(manifest?.accessRightsNote).toMatch(/powershell.exe|PowerShell/);
    },
  );

  test('Constrained Language Mode: rights are recorded, and the plan says what is not restored', async () => {
    const { plan, manifest } = await runWith({ powerShell: 'constrained-language' });
    expect(plan?.warnings.map(({ code }) => code)).toContain('powershell-restricted');
    expect(manifest).toBeDefined();
    expect(manifest).not.toHaveProperty('accessRightsNote');
  });
});

test('a data file that is open for some seconds is waited for, and then the plan is as ever', async () => {
  const path = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
  const lockedFiles = [{ path, holder: 'av.exe (4242)', seconds: 4 }];
  const { title, plan, seconds } = await runWith({ lockedFiles }, { mode: 'plan' });
  expect([title, plan?.blockers]).toEqual(['', []]);
  expect(seconds).toBeGreaterThanOrEqual(4);
});
