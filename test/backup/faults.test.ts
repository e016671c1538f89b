import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { FileEntry } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import type { Effect } from '../../src/host/rehearsal/effects.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, destination, sampleRequest, stopAll } from './sample-set.js';

let tried = 0;
afterAll(() => console.log(`faults of a backup tried: ${tried}`));

/** The fault ends in a clear error, and nothing that looks whole is left. */
async function endsClearly(host: Host, work: () => Promise<unknown>, codes: RegExp, where = destination) {
  tried += 1;
  await expect(work()).rejects.toMatchObject({ name: 'UserError', code: expect.stringMatching(codes) });
  expect((await findBackupSets(host.files, where, 'MFA1')).sets).toEqual([]);
}

const after = (files: Host['files'], path: string, act: () => Promise<void>): Host['files'] => ({
  ...files,
  async copy(from, to) {
    if (from === path) await act();
    return files.copy(from, to);
  },
});

const sizes = {
  grows: (_size: number, times: number) => 1_000 + times,
  shrinks: (_size: number, times: number) => 40 - times,
  'keeps its size but changes': (size: number) => size,
} as const;

describe('while a file is read', () => {
  const small = `${dataFolder}\\licence-reconstruction.key`;

  test('it vanishes', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const files = after(host.files, small, () => host.files.remove(small));
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-item-missing$/);
    }));

  test.each(['grows', 'shrinks', 'keeps its size but changes'] as const)('it %s each time', (how) =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      let times = 0;
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          times += 1;
          if (from === small) await host.files.write(small, Buffer.alloc(sizes[how](digest.size, times), times));
          return digest;
        },
      };
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-file-changing$/);
    }),
  );

  test('it changes each time within the same moment, so that neither its size nor its time shows it', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const asBefore = (entry: FileEntry) => (entry.path === small ? { ...entry, modified } : entry);
      const modified = new Date().toISOString();
      let times = 0;
      const files: Host['files'] = {
        ...host.files,
        list: async (folder) => (await host.files.list(folder)).map(asBefore),
        async copy(from, to, onBytes, options) {
          const digest = await host.files.copy(from, to, onBytes, options);
          times += 1;
          if (from === small) await host.files.write(small, Buffer.alloc(digest.size, times));
          return digest;
        },
      };
      await endsClearly({ ...host, files }, () => createSampleSet({ ...host, files }), /^backup-file-changing$/);
    }));

  test('it changes once, and the copy is of the file as it is then', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      let isChanged = false;
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          if (from === small && !isChanged) {
            isChanged = true;
            await host.files.write(small, Buffer.from('new key'));
          }
          return digest;
        },
      };
      tried += 1;
      const set = await createSampleSet({ ...host, files });
      expect(set.manifest.entries.find(({ originalPath }) => originalPath === small)?.size).toBe(7);
    }));

  test.each(['locked', 'unreadable'] as const)('it is %s', (how) =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await stopAll(await open());
      const fault =
        how === 'locked' ? { lockedFiles: [{ path: small, holder: 'av.exe' }] } : { unreadableFiles: [small] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify(fault));
      const host = await open();
      await endsClearly(host, () => createSampleSet(host), /^backup-(file-in-use|item-unreadable)$/);
    }),
  );

  test('one bit of what is written is another one than was read', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to) {
          const digest = await host.files.copy(from, to);
          if (from !== dataFile) return digest;
          const bytes = Buffer.from(await host.files.read(to));
          bytes[7] = (bytes[7] ?? 0) ^ 4;
          await host.files.write(to, bytes);
          return digest;
        },
      };
      await endsClearly(host, () => createSampleSet({ ...host, files }), /^backup-not-intact$/);
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
      tried += 1;
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
          tried += 1;
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

describe('a name that would be ambiguous in a set is refused and named', () => {
  const theme = 'drives/C/inetpub/wwwroot/PhoneFactor/App_Themes/Contoso';

  test('two names that differ in the case of letters only', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const host = await stopAll(await open());
      for (const name of ['Logo.png', 'LOGO.PNG']) await writeFile(join(folder, theme, name), name);
      await endsClearly(host, () => createSampleSet(host), /^backup-names-alike$/);
      await expect(createSampleSet(host)).rejects.toThrow(/L(?:ogo\.png|OGO\.PNG) and .*L(?:ogo\.png|OGO\.PNG) differ/);
    }));

  test('a name that is no text', () =>
    onSampleServer('one-server', async ({ open, folder }) => {
      const host = await stopAll(await open());
      await writeFile(
        Buffer.concat([Buffer.from(`${join(folder, theme)}/lo`), Buffer.from([0xe9]), Buffer.from('go.png')]),
        'x',
      );
      await endsClearly(host, () => createSampleSet(host), /^backup-name-not-text$/);
      await expect(createSampleSet(host)).rejects.toThrow('lo\ufffdgo.png');
    }));
});
