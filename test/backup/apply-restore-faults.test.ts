import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { applyRestore } from '../../src/backup/apply-restore.js';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore, type RestoreChoices } from '../../src/backup/restore-plan.js';
import { requireIntact } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import type { RehearsalOptions } from '../../src/host/rehearsal/effects.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, portalConfiguration, stopAll } from './sample-set.js';

/** Every effect with `npm run test:kills`; every third finds most faults in seconds. */
const stride = process.env.KILLS === 'all' ? 1 : 3;

const choices: RestoreChoices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const later = `${dataFolder}\\later.bin`;
const lost = `${dataFolder}\\licence-reconstruction.key`;

let tried = 0;
afterAll(() => console.log(`faults of a restore tried: ${tried}`));

async function planFor({ files }: Host, set: BackupSet) {
  return planRestore(set, {}, await readCurrentState(files, set, {}));
}

async function restore(host: Host, set: BackupSet) {
  const request = { plan: await planFor(host, set), choices, keepReplacedIn: 'C:\\kept' };
  return applyRestore(host.files, request, silentLog);
}

async function spoil({ files }: Host): Promise<void> {
  await files.write(dataFile, Buffer.from('converted'));
  await files.write(later, Buffer.from('later'));
  await files.write(portalConfiguration, Buffer.from('<configuration/>'));
  await files.remove(lost);
}

/** Of each file the old bytes, the new ones, or, where it was lost or came later, nothing: never a part of it. */
async function expectNoHalfFile({ files }: Host, set: BackupSet): Promise<void> {
  const spoilt = new Map([
    [dataFile, 'converted'],
    [portalConfiguration, '<configuration/>'],
  ]);
  for (const { originalPath, sha256 } of set.manifest.entries) {
    if (originalPath === undefined) continue;
    const found = await files.stat(originalPath);
    if (found === undefined) {
      expect(originalPath).toBe(lost);
      continue;
    }
    const bytes = Buffer.from(await files.read(originalPath));
    const isWhole = (await files.digest(originalPath)).sha256 === sha256;
    expect(isWhole || bytes.toString() === spoilt.get(originalPath)).toBe(true);
  }
}

const ownFolders = /^(backups|kept)\//;
const serverDigest = async (folder: string) =>
  Object.fromEntries(
    Object.entries(await folderDigest(join(folder, 'drives', 'C'))).filter(([path]) => !ownFolders.test(path)),
  );

/** A spoilt server and a set of it; the work is done over and over on it. */
function onSpoiltServer(
  work: (server: {
    readonly folder: string;
    readonly set: BackupSet;
    readonly before: Readonly<Record<string, string>>;
    open(options?: RehearsalOptions): Promise<Host>;
  }) => Promise<void>,
) {
  return onSampleServer('one-server', async ({ folder, open }) => {
    const host = await stopAll(await open());
    await host.files.putFacts([{ path: lost, attributes: { readOnly: true, hidden: true, system: false } }]);
    const before = await serverDigest(folder);
    const set = await createSampleSet(host);
    await spoil(host);
    await work({ folder, set, before, open });
  });
}

describe('a restore', () => {
  test(
    'dies at one effect after another, facts included: each file is old or new, and the next restore ends it',
    () =>
      onSpoiltServer(async ({ folder, set, before, open }) => {
        for (let last = 1; ; last += stride) {
          const onEffect: RehearsalOptions['onEffect'] = ({ number }) => {
            if (number === last) throw new Error('power cut');
          };
          const died = await restore(await open({ onEffect }), set).then(
            () => false,
            () => true,
          );
          if (!died) break;
          tried += 1;
          const next = await open();
          await expectNoHalfFile(next, set);
          await restore(next, set);
          expect(await serverDigest(folder)).toEqual(before);
          expect(await next.files.stat(lost)).toMatchObject({ readOnly: true, hidden: true });
          await spoil(next);
        }
        expect(tried).toBeGreaterThan(20 / stride);
      }),
    180_000,
  );

  test(
    'finds the disk full after any number of bytes: a clear error, no half file, and the next restore ends it',
    () =>
      onSpoiltServer(async ({ folder, set, before, open }) => {
        const total = set.manifest.entries.reduce((sum, { size }) => sum + size, 0) + 64;
        for (let part = 0; part < 24; part += 1) {
          const free = Math.floor((total * part) / 24) + (part % 7);
          await writeFile(join(folder, 'faults.json'), JSON.stringify({ freeBytes: { C: free } }));
          const failed = await restore(await open(), set).then(
            () => undefined,
            (error) => error,
          );
          await rm(join(folder, 'faults.json'));
          const host = await open();
          await expectNoHalfFile(host, set);
          if (failed === undefined) break;
          tried += 1;
          expect(failed).toMatchObject({ name: 'UserError', code: 'restore-disk-full' });
        }
        await restore(await open(), set);
        expect(await serverDigest(folder)).toEqual(before);
      }),
    120_000,
  );

  test.each(['locked', 'unreadable'] as const)('meets a target that is %s, and names it', (how) =>
    onSpoiltServer(async ({ folder, set, before, open }) => {
      const path = portalConfiguration;
      const plan = await planFor(await open(), set);
      const fault = how === 'locked' ? { lockedFiles: [{ path, holder: 'av.exe' }] } : { unreadableFiles: [path] };
      await writeFile(join(folder, 'faults.json'), JSON.stringify(fault));
      const host = await open();
      tried += 1;
      const request = { plan, choices, keepReplacedIn: 'C:\\kept' };
      await expect(applyRestore(host.files, request, silentLog)).rejects.toMatchObject({
        name: 'UserError',
        code: how === 'locked' ? 'backup-file-in-use' : 'restore-failed',
        message: expect.stringContaining(path),
      });
      await rm(join(folder, 'faults.json'));
      await restore(await open(), set);
      expect(await serverDigest(folder)).toEqual(before);
    }),
  );

  test.each(['a stored file vanishes', 'a target vanishes', 'a target changes'])('while it copies, %s', (what) =>
    onSpoiltServer(async ({ folder, set, before, open }) => {
      const host = await open();
      const plan = await planFor(host, set);
      const stored = set.manifest.entries.find(({ originalPath }) => originalPath === dataFile)?.storedAs ?? '';
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to, onBytes, options) {
          const isFirst = to.startsWith(`${dataFile}.`);
          if (isFirst && what === 'a stored file vanishes') await host.files.remove(from);
          const digest = await host.files.copy(from, to, onBytes, options);
          if (isFirst && what === 'a target vanishes') await host.files.remove(dataFile);
          if (isFirst && what === 'a target changes') await host.files.write(dataFile, Buffer.from('written again'));
          return digest;
        },
      };
      tried += 1;
      const codes = what.includes('stored') ? 'restore-failed' : 'restore-target-changed';
      const request = { plan, choices, keepReplacedIn: 'C:\\kept' };
      await expect(applyRestore(files, request, silentLog)).rejects.toMatchObject({
        name: 'UserError',
        code: codes,
        message: expect.stringContaining(dataFile),
      });
      if (what.includes('stored')) {
        expect(Buffer.from(await host.files.read(dataFile)).toString()).toBe('converted');
        expect(stored).toContain('Phonefactor.pfdata');
        return;
      }
      await restore(await open(), set);
      expect(await serverDigest(folder)).toEqual(before);
    }),
  );

  test(
    'from a share that disappears at one effect after another',
    () =>
      onSampleServer('web-server', async ({ folder, open }) => {
        const [there, gone] = [join(folder, 'unc', 'mfa1', 'installers$'), join(folder, 'gone')];
        const path = 'C:\\inetpub\\wwwroot\\PhoneFactor';
        const items = [{ kind: 'folder', component: 'user-portal', role: 'web', path } as const];
        const set = await createSampleSet(await open(), { destination: '\\\\mfa1\\installers$\\b', items });
        for (let last = 1; ; last += stride) {
          await (await open()).files.remove(path);
          const onEffect: RehearsalOptions['onEffect'] = async ({ number }) => {
            if (number === last) await rename(there, gone);
          };
          const host = await open({ onEffect });
          const failed = await restore(host, set).then(
            () => undefined,
            (error) => error,
          );
          const isAway = await rename(gone, there).then(
            () => true,
            () => false,
          );
          if (!isAway) break;
          tried += 1;
          // The last effects need the share no more.
          if (failed !== undefined) {
            expect(failed).toMatchObject({
              name: 'UserError',
              code: expect.stringMatching(/^(restore-failed|backup-not-intact|backup-manifest-missing)$/),
            });
          }
          await restore(await open(), set);
          expect((await planFor(await open(), set)).items.every(({ action }) => action === 'unchanged')).toBe(true);
        }
      }),
    120_000,
  );

  test('meets a machine that refuses each operation: a clear error', () =>
    onSpoiltServer(async ({ folder, set, before, open }) => {
      const host = await open();
      for (const name of ['copy', 'rename', 'remove', 'createFolder'] as const) {
        const refuse = async (path: string): Promise<never> => {
          throw new HostError('access-denied', path, `Access to ${path} is denied.`);
        };
        if (name === 'createFolder') await host.files.remove(dataFolder);
        const plan = await planFor(host, set);
        const request = { plan, choices, keepReplacedIn: 'C:\\kept' };
        tried += 1;
        const files = { ...host.files, [name]: refuse };
        await expect(applyRestore(files, request, silentLog)).rejects.toMatchObject({
          name: 'UserError',
          code: 'restore-failed',
        });
      }
      await restore(host, set);
      expect(await serverDigest(folder)).toEqual(before);
    }));
});

describe('names and sizes', () => {
  const odd = 'C:\\Odd';
  const deep = `${odd}\\${Array.from({ length: 6 }, (_, index) => `${index}${'n'.repeat(48)}`).join('\\')}`;

  async function roundTrip(paths: readonly string[], bytes: (path: string) => Uint8Array): Promise<void> {
    await onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      for (const path of paths) await host.files.write(path, bytes(path));
      const items = [{ kind: 'folder', component: 'agent', role: 'data', path: odd } as const];
      const set = await createSampleSet(host, { items });
      await requireIntact(host.files, set.folder, silentLog);
      await host.files.remove(odd);
      tried += 1;
      const { refused } = await restore(host, set);
      expect(refused).toEqual([]);
      for (const path of paths) expect(Buffer.from(await host.files.read(path))).toEqual(Buffer.from(bytes(path)));
    });
  }

  test('a path of more than 300 characters', () => {
    const path = `${deep}\\file.txt`;
    expect(path.length).toBeGreaterThan(300);
    return roundTrip([path], () => Buffer.from('deep'));
  });

  test('an empty file', () => roundTrip([`${odd}\\empty.bin`], () => new Uint8Array()));

  test('two names that differ in Unicode normalisation only are two files', () =>
    roundTrip([`${odd}\\caf\u00e9.txt`, `${odd}\\cafe\u0301.txt`], (path) => Buffer.from(path)));

  test('names beyond the basic plane, with a blank first, with %, & and !', () =>
    roundTrip([`${odd}\\𝒜 漢.txt`, `${odd}\\ first.txt`, `${odd}\\%PATH% & !x!.txt`], (path) => Buffer.from(path)));

  test.each(['trailing dot.', 'trailing blank ', 'NUL', 'com1.txt', 'LPT¹', 'a:b', 'x\u0001y'])(
    'a manifest that names %j is refused before anything is touched',
    (name) =>
      onSpoiltServer(async ({ folder, set, open }) => {
        const host = await open();
        const before = await serverDigest(folder);
        const path = `${set.folder}\\manifest.json`;
        const text = Buffer.from(await host.files.read(path)).toString('utf8');
        await host.files.write(path, Buffer.from(text.replaceAll('web.config', JSON.stringify(name).slice(1, -1))));
        tried += 1;
        await expect(requireIntact(host.files, set.folder, silentLog)).rejects.toMatchObject({
          code: expect.stringMatching(/^backup-manifest-(unsafe|unreadable)$/),
        });
        expect(await serverDigest(folder)).toEqual(before);
      }),
  );
});
