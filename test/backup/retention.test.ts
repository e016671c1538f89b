import { describe, expect, test } from '@jest/globals';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import { removeBackupSet, removePartialSets, retentionOf } from '../../src/backup/retention.js';
import { HostError } from '../../src/host/host-error.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, destination, stopAll, withSampleSet } from './sample-set.js';

const name = (day: number) => `mfa1-202603${`${day}`.padStart(2, '0')}-221500`;

describe('retention', () => {
  test('keeps the newest and what is needed, and never removes the newest', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      for (const day of [1, 2, 3, 4, 5]) {
        await createSampleSet(host, { name: name(day) });
        await host.clock.sleep(60_000);
      }
      const { sets } = await findBackupSets(host.files, destination, 'MFA1');
      const at = (day: number) => `${destination}\\${name(day)}`;
      const setsToRemove = (keep: number, needed: readonly string[]) => retentionOf(sets, keep, needed, () => []).going;
      expect(setsToRemove(2, [])).toEqual([at(3), at(2), at(1)]);
      expect(setsToRemove(2, [at(1).toUpperCase()])).toEqual([at(3), at(2)]);
      expect(setsToRemove(9, [])).toEqual([]);
      expect(setsToRemove(0, [])).not.toContain(at(5));
    }));

  test('keeps the newest set that is the only one with something, and says what', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      for (const day of [1, 2, 3, 4]) await createSampleSet(host, { name: name(day) });
      const { sets } = await findBackupSets(host.files, destination, 'MFA1');
      const at = (day: number) => `${destination}\\${name(day)}`;
      const holds: Readonly<Record<string, readonly string[]>> = {
        [at(1)]: ['a', 'b'],
        [at(2)]: ['b'],
        [at(3)]: ['c'],
      };
      const kept = retentionOf(sets, 1, [at(3)], ({ folder }) => holds[folder] ?? []);
      expect(kept).toEqual({
        going: [],
        onlyHolders: [
          { folder: at(2), holds: ['b'] },
          { folder: at(1), holds: ['a'] },
        ],
      });
      const shared = retentionOf(sets, 1, [], ({ folder }) => (folder === at(3) ? [] : ['a']));
      expect(shared).toEqual({ going: [at(3), at(2), at(1)], onlyHolders: [] });
    }));

  test('that dies at any effect leaves a set whole or not taken for one', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      let deaths = 0;
      for (let last = 1; ; last += 1) {
        const set = await createSampleSet(host, { name: name(last) });
        const dying = await open({
          onEffect: ({ number }) => {
            if (number === last) throw new Error('power cut');
          },
        });
        const died = await removeBackupSet(dying.files, set.folder).then(
          () => false,
          () => true,
        );
        const found = await findBackupSets((await open()).files, destination, 'MFA1');
        for (const { manifest } of found.sets) expect(manifest.name).toBe(name(last));
        if (!died) break;
        deaths += 1;
        await (await open()).files.remove(destination);
      }
      expect(deaths).toBeGreaterThan(1);
    }));

  test('takes away what dead runs of this server left, and nothing of another one', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const mine = ['mfa1-20260307-221500.ab12.partial', 'MFA1-20260307-221500-2.cd34.partial'];
      const others = [
        'mfa1-b-20260307-221500.ab12.partial',
        'mfa2-20260307-221500.ab12.partial',
        'mfa1-20260307-221500',
      ];
      for (const folder of [...mine, ...others]) await files.createFolder(`${destination}\\${folder}`);
      expect(await removePartialSets(files, destination, 'MFA1')).toHaveLength(2);
      const left = (await files.list(destination)).map(({ path }) => path.split('\\').at(-1));
      expect(left.sort()).toEqual([...others].sort());
      expect(await removePartialSets(files, 'Q:\\nowhere', 'MFA1')).toEqual([]);
    }));
});

describe('removing sets', () => {
  test('takes all of the set, and what an earlier removal left of it', () =>
    withSampleSet(async ({ files }, { folder }) => {
      await files.write(`${folder}.removed.partial\\left.bin`, Buffer.from('left'));
      await removeBackupSet(files, folder);
      expect(await files.list(destination)).toEqual([]);
    }));

  test('of dead runs touches nothing of another server, nothing whole, and no file of a person', () =>
    withSampleSet(async ({ files }, { folder }) => {
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
    withSampleSet(async ({ files }) => {
      const denied = new HostError('access-denied', destination, 'Access is denied.');
      const list = () => Promise.reject(denied);
      await expect(removePartialSets({ ...files, list }, destination, 'MFA1')).rejects.toBe(denied);
    }));
});
