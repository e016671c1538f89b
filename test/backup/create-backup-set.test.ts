import { spawnSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { backupSetName } from '../../src/backup/create-backup-set.js';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import { readBackupSet, requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import type { Effect } from '../../src/host/rehearsal/effects.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { endsClearly } from './ends-clearly.js';
import {
  createSampleSet,
  dataFolder,
  destination,
  portalConfiguration,
  sampleRequest,
  stopAll,
  withSampleSet,
} from './sample-set.js';

const folder = `${destination}\\${sampleRequest.name}`;

describe('a backup set', () => {
  test('contains every byte, and sha256sum agrees', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      const originals = (await host.files.list(dataFolder)).filter(({ kind }) => kind === 'file');
      expect(set.manifest.entries.filter(({ role }) => role === 'data')).toHaveLength(originals.length);
      for (const { originalPath, storedAs } of set.manifest.entries) {
        if (originalPath === undefined) continue;
        const stored = `${folder}\\${storedAs.replaceAll('/', '\\')}`;
        expect(await host.files.digest(stored)).toEqual(await host.files.digest(originalPath));
      }
      const checked = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: host.files.localPath(folder) });
      if (checked.error === undefined) expect(checked.status).toBe(0);
      expect((await requireIntact(host.files, folder, silentLog)).manifestSha256).toBe(set.manifestSha256);
    }));

  test(
    'dying at any effect leaves no set that looks whole, and the next run makes one',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        await stopAll(await open());
        let deaths = 0;
        for (let last = 1; ; last += 1) {
          const host = await open({
            onEffect: ({ number }) => {
              if (number === last) throw new Error('power cut');
            },
          });
          const died = await createSampleSet(host).then(
            () => false,
            () => true,
          );
          const again = await open();
          if (!died) break;
          deaths += 1;
          expect(await again.files.stat(folder)).toBeUndefined();
        }
        const found = await findBackupSets((await open()).files, destination, 'mfa1');
        expect(found.sets.map((set) => set.folder)).toEqual([folder]);
        expect(found.unusable.length).toBeGreaterThan(15);
        expect(found.unusable.every((set) => set.folder.endsWith('.partial'))).toBe(true);
        expect(deaths).toBeGreaterThan(20);
      }),
    60_000,
  );

  test('a full disk at any point is reported and leaves nothing that looks whole', () =>
    onSampleServer('one-server', async ({ folder: real, open }) => {
      await stopAll(await open());
      for (const free of [0, 10, 1_000, 100_000, 262_200]) {
        await writeFile(join(real, 'faults.json'), JSON.stringify({ freeBytes: { C: free } }));
        const host = await open();
        await expect(createSampleSet(host)).rejects.toMatchObject({ code: 'backup-disk-full' });
        expect(await host.files.stat(folder)).toBeUndefined();
      }
    }));

  test('what is missing is an error, not a gap; a name that is taken is refused', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const missing = { kind: 'file', component: 'agent', role: 'data', path: `${dataFolder}\\nothing.bin` } as const;
      await expect(createSampleSet(host, { items: [missing] })).rejects.toMatchObject({ code: 'backup-item-missing' });
      await createSampleSet(host);
      await expect(createSampleSet(host)).rejects.toMatchObject({ code: 'backup-exists' });
    }));
});

describe('the destination', () => {
  test(
    'has room for any number of bytes but enough',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const before = await stopAll(await open());
        const set = await createSampleSet(before);
        const sizes = set.manifest.entries.map(({ size }) => size);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        await before.files.remove(destination);
        const originals = await folderDigest(join(folder, 'drives', 'C', 'Program Files'));
        for (let part = 0; part < 40; part += 1) {
          const free = Math.floor((total * part) / 40) + (part % 7);
          await writeFile(join(folder, 'faults.json'), JSON.stringify({ freeBytes: { C: free } }));
          const host = await open();
          await endsClearly(host, () => createSampleSet(host), /^backup-disk-full$/);
          await rm(join(folder, 'drives', 'C', 'backups'), { recursive: true, force: true });
        }
        expect(await folderDigest(join(folder, 'drives', 'C', 'Program Files'))).toEqual(originals);
      }),
    60_000,
  );

  test(
    'is a share that disappears at any effect',
    () =>
      onSampleServer('web-server', async ({ folder, open }) => {
        const share = '\\\\mfa1\\installers$';
        const [there, gone] = [join(folder, 'unc', 'mfa1', 'installers$'), join(folder, 'gone')];
        const items = [
          { kind: 'folder', component: 'user-portal', role: 'web', path: 'C:\\inetpub\\wwwroot\\PhoneFactor' } as const,
        ];
        const backUp = (host: Host, name: string) =>
          createSampleSet(host, { destination: `${share}\\b`, items, server: 'MFA1', name });
        let effects = 0;
        const count = ({ number }: Effect) => {
          effects = number;
        };
        await backUp(await open({ onEffect: count }), 'mfa1-0');
        await (await open()).files.remove(`${share}\\b`);
        for (let last = 2; last <= effects; last += 1) {
          const host = await open({
            onEffect: async ({ number }) => {
              if (number === last) await rename(there, gone);
            },
          });
          const work = () => backUp(host, `mfa1-${last}`);
          await endsClearly(host, work, /^backup-(destination-lost|item-missing|not-intact)$/, `${share}\\b`);
          await rm(there, { recursive: true, force: true });
          await rename(gone, there);
        }
      }),
    60_000,
  );

  test('gets two backups of one name at once: one of them, whole', () =>
    onSampleServer('one-server', async ({ open }) => {
      const [one, two] = [await stopAll(await open()), await open()];
      // A rehearsal server keeps rights in one file, which two processes must not write at once; Windows keeps them apart.
      const calm = ({ files, ...host }: Host): Host => ({
        ...host,
        files: { ...files, restrictToAdministrators: async () => {} },
      });
      const results = await Promise.allSettled([createSampleSet(calm(one)), createSampleSet(calm(two))]);
      const won = results.filter(({ status }) => status === 'fulfilled');
      const lost = results.find((result) => result.status === 'rejected');
      expect(won).toHaveLength(1);
      expect(lost?.status === 'rejected' && lost.reason).toMatchObject({ code: 'backup-exists' });
      await requireIntact(one.files, `${destination}\\${sampleRequest.name}`, silentLog);
    }));

  test('refuses, at any of its operations', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      for (const name of ['createFolder', 'restrictToAdministrators', 'write', 'rename'] as const) {
        const refuse = async (path: string): Promise<never> => {
          throw new HostError('access-denied', path, `Access to ${path} is denied.`);
        };
        const files: Host['files'] = { ...host.files, [name]: refuse };
        await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-destination-lost$/);
        await host.files.remove(destination);
      }
    }));
});

test('the name of a set that exists is refused before anything is copied', () =>
  withSampleSet(async (host) => {
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

test('the name of a set is its server and the time in UTC, so that names sort by time', () => {
  expect(backupSetName('MFA1', new Date('2026-03-07T22:15:00Z'))).toBe('mfa1-20260307-221500');
});
