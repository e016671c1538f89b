import { appendFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { applyRestore } from '../../src/backup/apply-restore.js';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore, type RestoreChoices, type RestoreSelection } from '../../src/backup/restore-plan.js';
import { silentLog } from '../../src/base/log.js';
import type { Files } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, portalConfiguration, stopAll } from './sample-set.js';

const bold: RestoreChoices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const kept = 'C:\\kept';
const configurationOnly: RestoreSelection = { roles: ['web.config'] };
const dataOnly: RestoreSelection = { roles: ['data'] };

async function planFor({ files }: Host, set: BackupSet, selection: RestoreSelection) {
  return planRestore(set, selection, await readCurrentState(files, set, selection));
}

async function restore(host: Host, set: BackupSet, selection: RestoreSelection, choices = bold) {
  const plan = await planFor(host, set, selection);
  return applyRestore(host.files, { plan, choices, keepReplacedIn: kept }, silentLog);
}

const withFiles = (host: Host, change: Partial<Files>): Host => ({ ...host, files: { ...host.files, ...change } });

/** A program that does something to a file as soon as it is back in its place. */
function meddling(host: Host, path: string, meddle: () => Promise<void>): Host {
  return withFiles(host, {
    async rename(from, to) {
      await host.files.rename(from, to);
      if (to === path) await meddle();
    },
  });
}

/** On the sample server with its services stopped, a set made, and the portal's web.config spoilt. */
function afterBackup(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    const set = await createSampleSet(host);
    await host.files.write(portalConfiguration, Buffer.from('<configuration/>'));
    await work(host, set);
  });
}

describe('after a restore everything is looked at once more', () => {
  test('a file that somebody writes to meanwhile is not taken for restored', () =>
    afterBackup(async (host, set) => {
      const meddled = meddling(host, portalConfiguration, () =>
        host.files.append(portalConfiguration, Buffer.from('<!-- mine -->')),
      );
      await expect(restore(meddled, set, configurationOnly)).rejects.toMatchObject({
        code: 'restore-not-proven',
        message: expect.stringContaining(`${portalConfiguration} has other bytes`),
      });
    }));

  test('nor is one that somebody removes', () =>
    afterBackup(async (host, set) => {
      const meddled = meddling(host, portalConfiguration, () => host.files.remove(portalConfiguration));
      await expect(restore(meddled, set, configurationOnly)).rejects.toMatchObject({
        code: 'restore-not-proven',
        message: expect.stringContaining(`${portalConfiguration} is missing`),
      });
    }));

  test('a file that was to be taken away and came back is named', () =>
    afterBackup(async (host, set) => {
      const late = `${dataFolder}\\late.bin`;
      await host.files.write(late, Buffer.from('late'));
      const stubborn = withFiles(host, {
        async remove(path) {
          if (path !== late) await host.files.remove(path);
        },
      });
      await expect(restore(stubborn, set, dataOnly)).rejects.toMatchObject({
        code: 'restore-not-proven',
        message: expect.stringContaining(`${late} is still there`),
      });
    }));

  test('a file that is in use and looks as it was is left alone, as long as nobody writes to it', () =>
    afterBackup(async (host, set) => {
      await host.services.start('PhoneFactorSvc', 60);
      const plan = await planFor(host, set, {});
      const held = plan.items.find(({ path }) => path === dataFile);
      expect(held).toMatchObject({
        action: 'unchanged',
        current: { status: 'in-use', holder: expect.stringContaining('PhoneFactorSvc') },
      });
      const apply = ({ files }: Host) => applyRestore(files, { plan, choices: bold, keepReplacedIn: kept }, silentLog);
      const meddled = meddling(host, portalConfiguration, () => appendFile(host.files.localPath(dataFile), '!'));
      await expect(apply(meddled)).rejects.toMatchObject({
        code: 'restore-not-proven',
        message: expect.stringContaining(`${dataFile} was written to meanwhile`),
      });
    }));

  test('a file in use that is as it was is no fault', () =>
    afterBackup(async (host, set) => {
      await host.services.start('PhoneFactorSvc', 60);
      expect(await restore(host, set, {})).toMatchObject({ written: [portalConfiguration] });
    }));

  test.each([
    ['of another size and the same time', 1, 0],
    ['of the same size and another time', 0, 60_000],
  ])('a file in use %s is not taken for unchanged', (_how, bytes, milliseconds) =>
    afterBackup(async (host, set) => {
      await host.services.start('PhoneFactorSvc', 60);
      const changed = withFiles(host, {
        async stat(path) {
          const found = await host.files.stat(path);
          if (found === undefined || path !== dataFile) return found;
          const modified = new Date(Date.parse(found.modified) + milliseconds).toISOString();
          return { ...found, size: found.size + bytes, modified };
        },
      });
      const { items } = await planFor(changed, set, dataOnly);
      expect(items.find(({ path }) => path === dataFile)?.action).not.toBe('unchanged');
    }),
  );
});

describe('before a file is replaced', () => {
  test.each([
    ['of another size and the same time', 1, 0],
    ['of the same size and another time', 0, 60_000],
  ])('one that is %s than when it was planned stays', (_how, bytes, milliseconds) =>
    afterBackup(async (host, set) => {
      const plan = await planFor(host, set, configurationOnly);
      const changed = withFiles(host, {
        async stat(path) {
          const found = await host.files.stat(path);
          if (found === undefined || path !== portalConfiguration) return found;
          const modified = new Date(Date.parse(found.modified) + milliseconds).toISOString();
          return { ...found, size: found.size + bytes, modified };
        },
      });
      const request = { plan, choices: bold, keepReplacedIn: kept };
      await expect(applyRestore(changed.files, request, silentLog)).rejects.toMatchObject({
        code: 'restore-target-changed',
        message: expect.stringContaining(portalConfiguration),
      });
      expect(Buffer.from(await host.files.read(portalConfiguration)).toString()).toBe('<configuration/>');
    }),
  );
});

describe('what a restore reports', () => {
  test('how many files were as they should be', () =>
    afterBackup(async (host, set) => {
      const files = set.manifest.entries.filter(({ originalPath }) => originalPath !== undefined);
      expect(await restore(host, set, {})).toMatchObject({ changed: true, unchanged: files.length - 1 });
      expect(await restore(host, set, {})).toMatchObject({ changed: false, unchanged: files.length });
    }));

  test('taking away one file is a change', () =>
    afterBackup(async (host, set) => {
      const late = `${dataFolder}\\late.bin`;
      await host.files.write(late, Buffer.from('late'));
      expect(await restore(host, set, dataOnly)).toMatchObject({ changed: true, written: [], removed: [late] });
      expect(
        Buffer.from(await host.files.read(`${kept}\\files\\C\\Program Files\\PhoneFactor\\Data\\late.bin`)),
      ).toEqual(Buffer.from('late'));
    }));

  test('making one empty folder is a change', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const empty = `${dataFolder}\\Empty`;
      await host.files.createFolder(empty);
      const set = await createSampleSet(host);
      await host.files.remove(empty);
      expect(await restore(host, set, dataOnly)).toMatchObject({ changed: true, written: [], removed: [] });
    }));

  test('files that came later stay unless their removal was asked for', () =>
    afterBackup(async (host, set) => {
      const late = `${dataFolder}\\late.bin`;
      await host.files.write(late, Buffer.from('late'));
      const careful = { ...bold, removeOthers: false };
      expect(await restore(host, set, dataOnly, careful)).toMatchObject({ changed: false, removed: [] });
      expect(await host.files.stat(late)).toBeDefined();
    }));
});

describe('a fault while files are put back', () => {
  const failingWith = (host: Host, code: 'disk-full' | 'access-denied') =>
    withFiles(host, {
      async rename(from, to) {
        if (to === portalConfiguration) throw new HostError(code, to, `${to}: no.`);
        await host.files.rename(from, to);
      },
    });

  test.each([
    ['access-denied', 'restore-failed'],
    ['disk-full', 'restore-disk-full'],
  ] as const)('%s names the file, and the file that was there is unharmed', (code, expected) =>
    afterBackup(async (host, set) => {
      await expect(restore(failingWith(host, code), set, configurationOnly)).rejects.toMatchObject({
        code: expected,
        message: expect.stringContaining(portalConfiguration),
        cause: { code },
      });
      expect(Buffer.from(await host.files.read(portalConfiguration)).toString()).toBe('<configuration/>');
      const left = (await host.files.list('C:\\inetpub\\wwwroot\\PhoneFactor')).filter(({ path }) =>
        /restoring/.test(path),
      );
      expect(left).toEqual([]);
    }),
  );
});
