import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyRestore } from '../../src/backup/apply-restore.js';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import {
  planRestore,
  type RestoreChoices,
  type RestoreSelection,
  restoreBlockers,
} from '../../src/backup/restore-plan.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { folderDigest } from '../host/folder-digest.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, portalConfiguration, sampleRequest, stopAll } from './sample-set.js';

const cautious: RestoreChoices = { overwrite: false, createMissingFolders: false, removeOthers: false };
const bold: RestoreChoices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const kept = 'C:\\kept';
const portalFolder = 'C:\\inetpub\\wwwroot\\PhoneFactor';

async function planFor({ files }: Host, set: BackupSet, selection: RestoreSelection = {}) {
  return planRestore(set, selection, await readCurrentState(files, set, selection));
}

async function restore(host: Host, set: BackupSet, choices: RestoreChoices, selection: RestoreSelection = {}) {
  const plan = await planFor(host, set, selection);
  return applyRestore(host.files, { plan, choices, keepReplacedIn: kept }, silentLog);
}

/** What an upgrade and a bad night do: a converted data file, a new file, a lost one, another web.config. */
async function spoil({ files }: Host): Promise<void> {
  await files.write(dataFile, Buffer.from('converted'));
  await files.write(`${dataFolder}\\new.bin`, Buffer.from('new'));
  await files.remove(`${dataFolder}\\licence-reconstruction.key`);
  await files.write(portalConfiguration, Buffer.from('<configuration/>'));
  await files.remove(`${portalFolder}\\App_Themes\\Contoso`);
}

const digestOf = (folder: string) => folderDigest(join(folder, 'drives', 'C'));
const ownFolders = /^(backups|kept)\//;

async function serverDigest(folder: string) {
  const entries = Object.entries(await digestOf(folder)).filter(([path]) => !ownFolders.test(path));
  return Object.fromEntries(entries);
}

describe('a restore', () => {
  test('brings back every byte of what is in the set, and keeps what it replaces', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const before = await serverDigest(folder);
      const set = await createSampleSet(host);
      await spoil(host);
      const result = await restore(host, set, bold);
      expect(await serverDigest(folder)).toEqual(before);
      expect(result).toMatchObject({ changed: true, removed: [`${dataFolder}\\new.bin`] });
      const keptFile = `${kept}\\files\\C\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata`;
      expect(Buffer.from(await host.files.read(keptFile)).toString()).toBe('converted');
      expect((await host.files.stat(dataFile))?.modified).toBe(
        set.manifest.entries.find(({ originalPath }) => originalPath === dataFile)?.modified,
      );
      expect(await restore(host, set, bold)).toMatchObject({ changed: false, written: [], removed: [] });
    }));

  test('says what each file is: unchanged, written, newer, homeless', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await host.files.write(dataFile, Buffer.from('newer'));
      await host.files.remove(`${dataFolder}\\group-reconstruction.txt`);
      await host.files.remove(portalFolder);
      const { items } = await planFor(host, set);
      const actionOf = (path: string) => items.find((item) => item.path === path)?.action;
      expect(actionOf(dataFile)).toBe('newer-on-server');
      expect(actionOf(`${dataFolder}\\group-reconstruction.txt`)).toBe('write');
      expect(actionOf(`${dataFolder}\\licence-reconstruction.key`)).toBe('unchanged');
      expect(actionOf(portalConfiguration)).toBe('missing-folder');
      expect(actionOf(`${portalFolder}\\App_Themes\\Contoso`)).toBe('create-folder');
    }));

  test('overwrites nothing newer and makes no folder unless that is asked for', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      await host.files.remove(portalFolder);
      const before = await serverDigest(folder);
      const codes = restoreBlockers(await planFor(host, set), cautious).map(({ code, input }) => [code, input]);
      expect(codes).toEqual([
        ['restore-newer-on-server', 'overwrite'],
        ['restore-folder-missing', 'create-missing-folders'],
      ]);
      await expect(restore(host, set, cautious)).rejects.toMatchObject({ code: 'restore-newer-on-server' });
      await expect(restore(host, set, { ...cautious, overwrite: true })).rejects.toMatchObject({
        code: 'restore-folder-missing',
      });
      expect(await serverDigest(folder)).toEqual(before);
    }));

  test('takes one component or one role and leaves the rest alone', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const { written } = await restore(host, set, bold, { components: ['user-portal'], roles: ['web.config'] });
      expect(written).toEqual([portalConfiguration]);
      expect(Buffer.from(await host.files.read(dataFile)).toString()).toBe('converted');
    }));

  test('of a set with one flipped bit changes nothing', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const before = await serverDigest(folder);
      const plan = await planFor(host, set);
      const stored = `${set.folder}\\documents\\registry\\agent.reg`;
      await host.files.write(stored, Buffer.from('seg'));
      const request = { plan, choices: bold, keepReplacedIn: kept };
      await expect(applyRestore(host.files, request, silentLog)).rejects.toMatchObject({
        code: 'backup-not-intact',
      });
      expect(await serverDigest(folder)).toEqual(before);
    }));

  test('refuses a set that is another one than was planned, and a target that changed since', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const plan = await planFor(host, set);
      const apply = (change: Partial<typeof plan>) =>
        applyRestore(host.files, { plan: { ...plan, ...change }, choices: bold, keepReplacedIn: kept }, silentLog);
      await expect(apply({ set: { ...plan.set, manifestSha256: '0'.repeat(64) } })).rejects.toMatchObject({
        code: 'backup-set-changed',
      });
      await host.files.append(dataFile, Buffer.from('!'));
      await expect(apply({})).rejects.toMatchObject({ code: 'restore-target-changed' });
      expect((await host.files.list(dataFolder)).some(({ path }) => path.endsWith('.restoring'))).toBe(false);
    }));

  test('flushes what it wrote and what it kept in one go, before the first file is in its place', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const seen: string[] = [];
      const flushed: string[] = [];
      const files: Host['files'] = {
        ...host.files,
        async copy(from, to, onBytes, options) {
          if (options?.flush !== false) throw new Error(`${to} was flushed alone.`);
          seen.push('copy');
          return host.files.copy(from, to, onBytes, options);
        },
        async flushFiles(paths) {
          seen.push('flush');
          flushed.push(...paths);
          await host.files.flushFiles(paths);
        },
        async rename(from, to) {
          seen.push('rename');
          expect(flushed).toContain(from);
          await host.files.rename(from, to);
        },
      };
      await restore({ ...host, files }, set, { ...bold, removeOthers: false });
      const inOrder = seen.filter((one, index) => one !== seen[index - 1]);
      expect(inOrder).toEqual(['copy', 'flush', 'rename']);
      expect(flushed.filter((path) => path.startsWith(kept)).length).toBe(2);
      expect(seen.filter((one) => one === 'rename').length).toBe(flushed.length - 2);
    }));

  test('that copies other bytes than it verified leaves the old file in place', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const copy: Host['files']['copy'] = async (from, to) => {
        const digest = await host.files.copy(from, to);
        return to.endsWith('.restoring') ? { ...digest, sha256: '0'.repeat(64) } : digest;
      };
      const failing = { ...host, files: { ...host.files, copy } };
      await expect(restore(failing, set, bold)).rejects.toMatchObject({ code: 'backup-not-intact' });
      expect(Buffer.from(await host.files.read(dataFile)).toString()).toBe('converted');
    }));

  test('waits for a file in use, then names its holder; the old bytes stay', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      await host.services.start('PhoneFactorSvc', 60);
      await expect(restore(host, set, bold)).rejects.toMatchObject({
        code: 'backup-file-in-use',
        message: expect.stringContaining('service PhoneFactorSvc'),
      });
      await stopAll(host);
      expect(Buffer.from(await host.files.read(dataFile)).toString()).toBe('converted');
    }));

  test(
    'that dies at any effect leaves each file old or new, and the next one ends it',
    () =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const start = await stopAll(await open());
        const before = await serverDigest(folder);
        const set = await createSampleSet(start);
        const small = { roles: ['web.config', 'theme'] };
        let deaths = 0;
        for (let last = 1; ; last += 1) {
          await spoil(await open());
          const host = await open({
            onEffect: ({ number }) => {
              if (number === last) throw new Error('power cut');
            },
          });
          const died = await restore(host, set, bold, small).then(
            () => false,
            () => true,
          );
          const configuration = Buffer.from(await start.files.read(portalConfiguration)).toString();
          expect(configuration.length === 16 || configuration.includes('pfup')).toBe(true);
          const second = await open();
          await restore(second, set, bold);
          expect(await serverDigest(folder)).toEqual(before);
          if (!died) break;
          deaths += 1;
        }
        expect(deaths).toBeGreaterThan(15);
      }),
    60_000,
  );

  test('onto a full disk leaves the old file, and says so', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      await spoil(host);
      const before = await serverDigest(folder);
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ freeBytes: { C: 100 } }));
      await expect(restore(await open(), set, bold, { roles: ['data'] })).rejects.toMatchObject({
        code: 'restore-disk-full',
      });
      expect(await serverDigest(folder)).toEqual(before);
    }));

  test('puts an empty folder back', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const empty = 'C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes\\Empty';
      await host.files.createFolder(empty);
      const items = [{ kind: 'folder', component: 'user-portal', role: 'theme', path: empty } as const];
      const set = await createSampleSet(host, { items, name: `${sampleRequest.name}-empty` });
      await host.files.remove(empty);
      await restore(host, set, cautious);
      expect((await host.files.stat(empty))?.kind).toBe('folder');
    }));
});
