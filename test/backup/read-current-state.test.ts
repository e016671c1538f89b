import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore, type RestoreSelection, restoreBlockers } from '../../src/backup/restore-plan.js';
import type { Files } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, portalConfiguration, stopAll } from './sample-set.js';

const configurationOnly: RestoreSelection = { roles: ['web.config'] };

async function planFor({ files }: Host, set: BackupSet, selection: RestoreSelection = {}) {
  return planRestore(set, selection, await readCurrentState(files, set, selection));
}

const choices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const denied = (path: string) => new HostError('access-denied', path, `Access to ${path} is denied.`);

const withFiles = (host: Host, change: Partial<Files>): Host => ({ ...host, files: { ...host.files, ...change } });

function withSet(work: (host: Host, set: BackupSet, folder: string) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ folder, open }) => {
    await writeFile(join(folder, 'security.json'), JSON.stringify({ [dataFile]: 'O:BAG:SYD:PAI(A;;FA;;;BA)' }));
    const host = await stopAll(await open());
    await work(host, await createSampleSet(host), folder);
  });
}

describe('the server as a restore finds it', () => {
  test('has the bytes, size and facts of each file of the set that is there, by paths in lower case', () =>
    withSet(async ({ files }, set) => {
      await files.write(portalConfiguration, Buffer.from('abc'));
      await files.remove(`${dataFolder}\\licence-reconstruction.key`);
      const { files: found, folders } = await readCurrentState(files, set, {});
      // SHA-256 of "abc": FIPS 180-2, appendix B.1.
      expect(found.get(portalConfiguration.toLowerCase())).toMatchObject({
        status: 'present',
        size: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      });
      expect(found.has(`${dataFolder}\\licence-reconstruction.key`.toLowerCase())).toBe(false);
      expect(found.get(dataFile.toLowerCase())?.facts.securityDescriptor).toBe('O:BAG:SYD:PAI(A;;FA;;;BA)');
      expect(folders.has(dataFolder.toLowerCase())).toBe(true);
    }));

  test('has a file in use with its holder, and the files of a folder that came later at any depth', () =>
    withSet(async (host, set) => {
      await host.services.start('PhoneFactorSvc', 60);
      const late = `${dataFolder}\\Deep\\Late.bin`;
      await host.files.write(late, Buffer.from('late'));
      const { files: found, others } = await readCurrentState(host.files, set, { roles: ['data'] });
      expect(found.get(dataFile.toLowerCase())).toMatchObject({
        status: 'in-use',
        holder: expect.stringContaining('PhoneFactorSvc'),
      });
      expect(others).toEqual([late]);
      expect(found.has(portalConfiguration.toLowerCase())).toBe(false);
    }));

  test('says where rights could not be read, which matters when the set recorded some', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      await writeFile(join(folder, 'security.json'), JSON.stringify({ [dataFile]: 'O:BAG:SYD:PAI(A;;FA;;;BA)' }));
      const host = await stopAll(await open());
      const set = await createSampleSet(host);
      expect((await planFor(host, set)).rightsNotCompared).toEqual([]);
      await writeFile(join(folder, 'faults.json'), JSON.stringify({ powerShell: 'refused' }));
      const { rightsNotCompared } = await planFor(await open(), set);
      expect(rightsNotCompared.length).toBeGreaterThan(0);
      expect(rightsNotCompared[0]?.message).not.toBe('');
    }));

  test('has no folders where a drive is not there any more; what the machine refuses blocks by its name, and has no item', () =>
    withSet(async (host, set) => {
      const gone = withFiles(host, {
        stat: (path) =>
          path.startsWith('C:\\inetpub')
            ? Promise.reject(new HostError('not-found', path, 'There is no such drive.'))
            : host.files.stat(path),
      });
      const { items } = await planFor(gone, set, configurationOnly);
      expect(items.map(({ action }) => action)).toEqual(['missing-folder']);
      const denied = withFiles(host, {
        stat: (path) => Promise.reject(new HostError('access-denied', path, 'Access is denied.')),
      });
      const plan = await planFor(denied, set, configurationOnly);
      expect(plan.items).toEqual([]);
      expect(restoreBlockers(plan, choices)).toMatchObject([
        {
          code: 'restore-target-unreadable',
          message: expect.stringContaining(`${portalConfiguration}: Access is denied.`),
        },
      ]);
    }));

  test.each<[string, Partial<Files>, string]>([
    ['file', { digest: (path) => Promise.reject(denied(path)) }, dataFile],
    ['folder', { list: (path) => Promise.reject(denied(path)) }, dataFolder],
  ])('names a %s that may not be read, and why', (_kind, change, path) =>
    withSet(async (host, set) => {
      const { notRead } = await readCurrentState(withFiles(host, change).files, set, { roles: ['data'] });
      expect(notRead).toContainEqual({ path, message: `Access to ${path} is denied.` });
    }),
  );

  test('is no answer of a server that is lost', () =>
    withSet(async (host, set) => {
      const lost = withFiles(host, {
        digest: (path) => Promise.reject(new HostError('server-not-reached', path, 'It does not answer.')),
      });
      await expect(planFor(lost, set)).rejects.toMatchObject({ code: 'server-not-reached' });
    }));
});
