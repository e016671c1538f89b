import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { backupProblems, readBackupSet, requireIntact, summaryOf } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import { HostError } from '../../src/host/host-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, sampleRequest, stopAll, withSampleSet } from './sample-set.js';

describe('looking at a set', () => {
  test('for what is there costs no reading of bytes; proving it does', () =>
    withSampleSet(async (host, set) => {
      const stored = `${set.folder}\\documents\\registry\\agent.reg`;
      await host.files.write(stored, Buffer.from('rag'));
      expect(await backupProblems(host.files, set, silentLog, 'presence')).toEqual([]);
      expect(await backupProblems(host.files, set, silentLog)).toEqual([
        'documents/registry/agent.reg has other bytes',
      ]);
    }));

  test('without a manifest says that it is none; any other fault is reported as it is', () =>
    withSampleSet(async ({ files }, { folder }) => {
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

describe('a set that was changed', () => {
  test('one flipped bit in any file of the set is found and named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const { folder, manifest } = await createSampleSet(host);
      const names = [...manifest.entries.map(({ storedAs }) => storedAs), 'manifest.json', 'SHA256SUMS'];
      for (const name of names) {
        const path = `${folder}\\${name.replaceAll('/', '\\')}`;
        const bytes = Buffer.from(await host.files.read(path));
        const middle = Math.floor(bytes.length / 2);
        const flipped = Buffer.from(bytes);
        flipped[middle] = (flipped[middle] ?? 0) ^ 1;
        await host.files.write(path, flipped);
        await expect(requireIntact(host.files, folder, silentLog)).rejects.toMatchObject({
          code: expect.stringMatching(/^backup-(not-intact|manifest-unreadable|manifest-unsafe)$/),
        });
        await host.files.write(path, bytes);
      }
      await requireIntact(host.files, folder, silentLog);
      expect(names.length).toBeGreaterThan(5);
    }));

  test('a manifest that points out of the set is refused', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const { folder, manifest } = await createSampleSet(host);
      for (const storedAs of ['files/../../x', '/etc/passwd', 'files/C:/x', 'other/x', 'files\\..\\x']) {
        const [first] = manifest.entries;
        const forged = { ...manifest, entries: [{ ...first, storedAs }] };
        await host.files.write(`${folder}\\manifest.json`, Buffer.from(JSON.stringify(forged)));
        await expect(requireIntact(host.files, folder, silentLog)).rejects.toMatchObject({
          code: 'backup-manifest-unsafe',
        });
      }
    }));
});

test(
  'one flipped bit at many places of every file of a set is found by reading it',
  () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      const stored = join(folder, 'drives', 'C', 'backups', sampleRequest.name);
      const safe = join(folder, 'safe');
      await cp(stored, safe, { recursive: true, preserveTimestamps: true });
      const names = [...set.manifest.entries.map(({ storedAs }) => storedAs), 'manifest.json', 'SHA256SUMS'];
      for (const name of names) {
        const path = `${set.folder}\\${name.replaceAll('/', '\\')}`;
        const whole = Buffer.from(await host.files.read(path));
        for (let part = 0; part < 6; part += 1) {
          const at = Math.floor((whole.length * part) / 6);
          const flipped = Buffer.from(whole);
          flipped[at] = (flipped[at] ?? 0) ^ (1 << part);
          await writeFile(join(stored, name), flipped);
          await expect(requireIntact(host.files, set.folder, silentLog)).rejects.toMatchObject({
            code: expect.stringMatching(/^backup-(not-intact|manifest-unreadable|manifest-unsafe)$/),
          });
        }
        await writeFile(join(stored, name), whole);
      }
      await requireIntact(host.files, set.folder, silentLog);
    }),
  120_000,
);
