import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BackupRequest, createBackupSet } from '../../src/backup/create-backup-set.js';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';

const data = 'C:\\Program Files\\PhoneFactor\\Data';
const destination = 'C:\\backups';
const folder = `${destination}\\mfa1-1`;
const request: BackupRequest = {
  destination,
  name: 'mfa1-1',
  server: 'MFA1',
  tool: { name: 'mfa-server-upgrade', version: '0' },
  origin: { who: 'alex', why: 'test' },
  consistent: true,
  items: [
    { kind: 'folder', component: 'agent', role: 'data', path: data },
    {
      kind: 'file',
      component: 'user-portal',
      role: 'web.config',
      path: 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config',
    },
    { kind: 'document', component: 'agent', role: 'registry', name: 'registry/agent.reg', bytes: Buffer.from('reg') },
  ],
};

const create = ({ files, clock }: Host, change: Partial<BackupRequest> = {}) =>
  createBackupSet(files, clock, { ...request, ...change }, silentLog);

async function stopped(host: Host): Promise<Host> {
  for (const { name } of await host.services.list()) await host.services.stop(name, 60);
  return host;
}

describe('a backup set', () => {
  test('contains every byte, and sha256sum agrees', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopped(await open());
      const set = await create(host);
      const originals = (await host.files.list(data)).filter(({ kind }) => kind === 'file');
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

  test('one flipped bit in any file of the set is found and named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopped(await open());
      const { manifest } = await create(host);
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

  test(
    'dying at any effect leaves no set that looks whole, and the next run makes one',
    () =>
      onSampleServer('one-server', async ({ open }) => {
        await stopped(await open());
        let deaths = 0;
        for (let last = 1; ; last += 1) {
          const host = await open({
            onEffect: ({ number }) => {
              if (number === last) throw new Error('power cut');
            },
          });
          const died = await create(host).then(
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
      await stopped(await open());
      for (const free of [0, 10, 1_000, 100_000, 262_200]) {
        await writeFile(join(real, 'faults.json'), JSON.stringify({ freeBytes: { C: free } }));
        const host = await open();
        await expect(create(host)).rejects.toMatchObject({ code: 'backup-disk-full' });
        expect(await host.files.stat(folder)).toBeUndefined();
      }
    }));

  test('a file in use is waited for, then its holder is named', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const start = host.clock.now().getTime();
      await expect(create(host)).rejects.toMatchObject({
        code: 'backup-file-in-use',
        message: expect.stringMatching(/by service PhoneFactorSvc for 60 seconds/),
      });
      expect(host.clock.now().getTime() - start).toBe(60_000);
    }));

  test.each([59, 61])('a file that is kept open for %i seconds: one wait of a minute, and no second one', (seconds) =>
    onSampleServer('one-server', async ({ folder: real, open }) => {
      await stopped(await open());
      const path = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';
      await writeFile(
        join(real, 'faults.json'),
        JSON.stringify({ lockedFiles: [{ path, holder: 'av.exe', seconds }] }),
      );
      const host = await open();
      const start = host.clock.now().getTime();
      const work = create(host);
      if (seconds > 60) await expect(work).rejects.toThrow(/for 60 seconds/);
      else await work;
      expect((host.clock.now().getTime() - start) / 1000).toBeLessThanOrEqual(60);
    }),
  );

  test('a file that is written to while it is read is not taken for a copy', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files, clock } = await stopped(await open());
      let written = 0;
      const restless: Host['files'] = {
        ...files,
        async copy(from, to) {
          const digest = await files.copy(from, to);
          if (from.endsWith('web.config')) await files.append(from, Buffer.from(`${written++}`));
          return digest;
        },
      };
      await expect(createBackupSet(restless, clock, request, silentLog)).rejects.toMatchObject({
        code: 'backup-file-changing',
      });
      expect(written).toBe(3);
    }));

  test('what is missing is an error, not a gap; a name that is taken is refused', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopped(await open());
      const missing = { kind: 'file', component: 'agent', role: 'data', path: `${data}\\nothing.bin` } as const;
      await expect(create(host, { items: [missing] })).rejects.toMatchObject({ code: 'backup-item-missing' });
      await create(host);
      await expect(create(host)).rejects.toMatchObject({ code: 'backup-exists' });
    }));

  test('a manifest that points out of the set is refused', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopped(await open());
      const { manifest } = await create(host);
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
