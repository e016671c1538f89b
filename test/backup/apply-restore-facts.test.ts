import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyRestore } from '../../src/backup/apply-restore.js';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore, type RestoreChoices } from '../../src/backup/restore-plan.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, dataFolder, portalConfiguration, stopAll } from './sample-set.js';

const choices: RestoreChoices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const rights = 'O:BAG:SYD:PAI(A;;FA;;;BA)(A;;FA;;;SY)';
const key = `${dataFolder}\\licence-reconstruction.key`;

/** A server whose data file is hidden and protected, and whose key nobody may write to. */
const told = {
  'attributes.json': {
    [dataFile]: { hidden: true, system: true, created: '2009-02-03T04:05:06.789Z' },
    [dataFolder]: { created: '2008-01-01T00:00:00.000Z' },
    [key]: { readOnly: true },
  },
  'security.json': { [dataFile]: rights, [dataFolder]: `${rights}(A;OICI;FA;;;S-1-5-20)` },
};

async function openTold(folder: string, open: () => Promise<Host>): Promise<Host> {
  for (const [name, content] of Object.entries(told)) await writeFile(join(folder, name), JSON.stringify(content));
  return stopAll(await open());
}

async function planFor({ files }: Host, set: BackupSet) {
  return planRestore(set, {}, await readCurrentState(files, set, {}));
}

async function restore(host: Host, set: BackupSet, log = silentLog) {
  const request = { plan: await planFor(host, set), choices, keepReplacedIn: 'C:\\kept' };
  return applyRestore(host.files, request, log);
}

/** Everything but the bytes, of what is in the set. */
async function factsNow({ files }: Host, { manifest }: BackupSet) {
  const paths = [
    ...manifest.folders.map(({ path }) => path),
    ...manifest.entries.flatMap((one) => one.originalPath ?? []),
  ];
  return Promise.all(
    paths.map(async (path) => [
      path,
      await files.stat(path),
      (await files.securityDescriptors(path)).descriptors.get(path.toLowerCase()),
    ]),
  );
}

describe('a restore of what is not bytes', () => {
  test('brings times, attributes and rights back, of replaced, lost and untouched files, and of folders', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await openTold(folder, open);
      const set = await createSampleSet(host);
      const before = await factsNow(host, set);
      await host.files.write(dataFile, Buffer.from('converted'));
      await host.files.remove(key);
      await host.files.putFacts([{ path: portalConfiguration, modified: '2026-03-01T00:00:00.000Z' }]);
      await host.files.putFacts([{ path: dataFolder, securityDescriptor: 'O:SYG:SYD:(A;;FA;;;WD)' }]);
      expect(await factsNow(host, set)).not.toEqual(before);
      const { refused, written } = await restore(host, set);
      expect(refused).toEqual([]);
      expect([...written].sort()).toEqual([key, dataFile].sort());
      expect(await factsNow(host, set)).toEqual(before);
      expect((await restore(host, set)).changed).toBe(false);
    }));

  test('plans a file whose bytes are as they were, and says what is not', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await openTold(folder, open);
      const set = await createSampleSet(host);
      await host.files.putFacts([
        {
          path: key,
          modified: '2026-03-01T00:00:00.000Z',
          created: '2026-03-01T00:00:00.000Z',
          attributes: { readOnly: false, hidden: true, system: false },
        },
        { path: dataFile, securityDescriptor: 'O:BAG:SYD:P(A;;FR;;;WD)' },
        { path: dataFolder, attributes: { readOnly: false, hidden: true, system: false } },
      ]);
      const { items } = await planFor(host, set);
      const differing = items.flatMap((item) => ('differs' in item ? [[item.path, item.action, item.differs]] : []));
      expect(differing).toEqual([
        [dataFolder, 'put-folder-facts', ['attributes']],
        [key, 'put-facts', ['created', 'modified', 'attributes']],
        [dataFile, 'put-facts', ['rights']],
      ]);
    }));

  test('replaces a read-only file', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await openTold(folder, open);
      const set = await createSampleSet(host);
      const was = await host.files.digest(key);
      await host.files.remove(key);
      await host.files.write(key, Buffer.from('other'));
      await host.files.putFacts([{ path: key, attributes: { readOnly: true, hidden: false, system: false } }]);
      await expect(host.files.write(key, Buffer.from('x'))).rejects.toMatchObject({ code: 'access-denied' });
      await restore(host, set);
      expect(await host.files.digest(key)).toEqual(was);
      expect((await host.files.stat(key))?.readOnly).toBe(true);
    }));

  test.each(['1601-01-01T00:00:00.000Z', '1960-07-01T12:00:00.000Z', '2107-12-31T23:59:58.000Z'])(
    'gives the bytes of a file of the time %s, and names it where the disk does not keep that time',
    (modified) =>
      onSampleServer('one-server', async ({ folder, open }) => {
        const host = await openTold(folder, open);
        const made = await createSampleSet(host);
        const entries = made.manifest.entries.map((entry) =>
          entry.originalPath === key ? { ...entry, modified } : entry,
        );
        const set = { ...made, manifest: { ...made.manifest, entries } };
        await host.files.remove(key);
        const warnings: string[] = [];
        const log = { ...silentLog, warning: (text: string) => void warnings.push(text) };
        const { refused, written } = await restore(host, set, log);
        expect(written).toEqual([key]);
        const kept = (await host.files.stat(key))?.modified;
        expect(refused.map(({ path }) => path)).toEqual(kept === modified ? [] : [key]);
        expect(warnings.some((text) => text.includes(key))).toBe(kept !== modified);
      }),
  );

  test('warns of every file that the machine refuses, and succeeds', () =>
    onSampleServer('one-server', async ({ folder, open }) => {
      const host = await openTold(folder, open);
      const set = await createSampleSet(host);
      await host.files.remove(key);
      const refusing: Host['files'] = {
        ...host.files,
        putFacts: async (facts) => facts.map(({ path }) => ({ path, message: 'Access is denied.' })),
      };
      const warnings: string[] = [];
      const log = { ...silentLog, warning: (text: string) => void warnings.push(text) };
      const { refused } = await restore({ ...host, files: refusing }, set, log);
      expect(refused.map(({ path }) => path)).toContain(key);
      expect(warnings.join()).toContain(`${key} (Access is denied.)`);
      expect((await host.files.stat(key))?.kind).toBe('file');
    }));
});
