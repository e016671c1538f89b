import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { removeBackupSet, removePartialSets } from '../../src/backup/retention.js';
import { sumsText } from '../../src/backup/set-index.js';
import { isSafeStoredName, storedNameOf } from '../../src/backup/stored-name.js';
import { backupProblems, readBackupSet, requireIntact, summaryOf } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, destination, portalConfiguration, stopAll } from './sample-set.js';

function withSet(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    await work(host, await createSampleSet(host));
  });
}

describe('SHA256SUMS', () => {
  test('has a line for every file and one for the manifest, as sha256sum reads them', () =>
    withSet(async (host, { folder, manifest, manifestSha256 }) => {
      const text = Buffer.from(await host.files.read(`${folder}\\SHA256SUMS`)).toString('utf8');
      const lines = manifest.entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}\n`);
      expect(text).toBe(`${lines.join('')}${manifestSha256}  manifest.json\n`);
      expect(sumsText({ ...manifest, entries: [] }, 'a'.repeat(64))).toBe(`${'a'.repeat(64)}  manifest.json\n`);
    }));

  test('that is missing, or belongs to another manifest, is found and reported', () =>
    withSet(async (host, { folder }) => {
      const { files } = host;
      const sums = `${folder}\\SHA256SUMS`;
      const whole = await files.read(sums);
      await files.remove(sums);
      await expect(requireIntact(files, folder, silentLog)).rejects.toMatchObject({
        code: 'backup-not-intact',
        message: expect.stringContaining('SHA256SUMS is missing'),
      });
      await files.write(sums, Buffer.from(`${Buffer.from(whole).toString('utf8')}\n`));
      await expect(requireIntact(files, folder, silentLog)).rejects.toThrow(
        'manifest.json and SHA256SUMS do not agree',
      );
    }));
});

describe('looking at a set', () => {
  test('for what is there costs no reading of bytes; proving it does', () =>
    withSet(async (host, set) => {
      const stored = `${set.folder}\\documents\\registry\\agent.reg`;
      await host.files.write(stored, Buffer.from('rag'));
      expect(await backupProblems(host.files, set, silentLog, 'presence')).toEqual([]);
      expect(await backupProblems(host.files, set, silentLog)).toEqual([
        'documents/registry/agent.reg has other bytes',
      ]);
    }));

  test('without a manifest says that it is none; any other fault is reported as it is', () =>
    withSet(async ({ files }, { folder }) => {
      await expect(readBackupSet(files, 'C:\\Windows')).rejects.toMatchObject({
        code: 'backup-manifest-missing',
        message: expect.stringContaining('C:\\Windows'),
      });
      const denied = new HostError('access-denied', folder, 'Access is denied.');
      const read = () => Promise.reject(denied);
      await expect(readBackupSet({ ...files, read }, folder)).rejects.toBe(denied);
    }));

  test('a list of faults is kept short and says how many more there are', () => {
    const faults = Array.from({ length: 12 }, (_none, number) => `fault ${number}`);
    expect(summaryOf(faults.slice(0, 2))).toBe('fault 0; fault 1');
    expect(summaryOf(faults.slice(0, 10))).toMatch(/; fault 9$/);
    expect(summaryOf(faults)).toMatch(/; fault 9; and 2 more$/);
  });
});

describe('the place of a file in a set', () => {
  test.each([
    ['C:\\Data\\a.bin', 'files/C/Data/a.bin'],
    ['d:\\a.bin', 'files/D/a.bin'],
    ['\\\\mfa1\\data$\\a.bin', 'files/UNC/mfa1/data$/a.bin'],
    ['a.bin', undefined],
    ['C:\\..\\a.bin', undefined],
    ['/etc/passwd', undefined],
  ])('of %s is %s', (original, stored) => {
    expect(storedNameOf(original)).toBe(stored);
  });

  test.each(['files/C/a', 'documents/registry/agent.reg', 'files/UNC/mfa1/data$/a.bin'])('%s is safe', (name) => {
    expect(isSafeStoredName(name)).toBe(true);
  });

  test.each([
    'files',
    'documents',
    '',
    'other/a',
    'files/../a',
    'files/./a',
    'files//a',
    'files/a/',
    '/files/a',
    'files/C:/a',
    'files/a\\b',
    'files/a\nb',
  ])('%j is not', (name) => {
    expect(isSafeStoredName(name)).toBe(false);
  });
});

describe('removing sets', () => {
  test('takes all of the set, and what an earlier removal left of it', () =>
    withSet(async ({ files }, { folder }) => {
      await files.write(`${folder}.removed.partial\\left.bin`, Buffer.from('left'));
      await removeBackupSet(files, folder);
      expect(await files.list(destination)).toEqual([]);
    }));

  test('of dead runs touches nothing of another server, nothing whole, and no file of a person', () =>
    withSet(async ({ files }, { folder }) => {
      const own = [`${folder}.1a2b3c4d.partial`, `${folder}-12.1a2b3c4d.partial`];
      const others = [
        `${destination}\\mfa11-20260307-221500.1a2b3c4d.partial`,
        `${destination}\\mfa1-lab-20260307-221500.1a2b3c4d.partial`,
        `${destination}\\mfa1-notes.partial`,
        `${destination}\\mfa1-20260307-221500.old`,
      ];
      for (const path of [...own, ...others]) await files.createFolder(path);
      expect([...(await removePartialSets(files, destination, 'MFA1'))].sort()).toEqual([...own].sort());
      for (const path of [folder, ...others]) expect(await files.stat(path)).toBeDefined();
      expect(await removePartialSets(files, 'C:\\nowhere', 'MFA1')).toEqual([]);
      expect(await removePartialSets(files, 'Q:\\nowhere', 'MFA1')).toEqual([]);
    }));

  test('of dead runs is not silently left undone where the folder cannot be listed', () =>
    withSet(async ({ files }) => {
      const denied = new HostError('access-denied', destination, 'Access is denied.');
      const list = () => Promise.reject(denied);
      await expect(removePartialSets({ ...files, list }, destination, 'MFA1')).rejects.toBe(denied);
    }));
});

test('the name of a set that exists is refused before anything is copied', () =>
  withSet(async (host) => {
    let copied = 0;
    const files: Host['files'] = {
      ...host.files,
      copy: (from, to) => {
        copied += 1;
        return host.files.copy(from, to);
      },
    };
    await expect(createSampleSet({ ...host, files })).rejects.toMatchObject({ code: 'backup-exists' });
    expect(copied).toBe(0);
    expect(await host.files.stat(portalConfiguration)).toBeDefined();
  }));

test('a set that something could write to says so and what, or is not made', () =>
  onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    await expect(createSampleSet(host, { consistent: false })).rejects.toThrow('says why');
    const consistencyNote = 'The console was open.';
    const { folder, manifest } = await createSampleSet(host, { consistent: false, consistencyNote });
    expect(manifest).toMatchObject({ consistent: false, consistencyNote });
    expect((await readBackupSet(host.files, folder)).manifest.consistencyNote).toBe(consistencyNote);
    expect(manifest.components).toEqual(['agent', 'user-portal']);
  }));
