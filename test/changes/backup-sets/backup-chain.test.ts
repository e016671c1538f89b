import { describe, expect, test } from '@jest/globals';
import { readBackupChain } from '../../../src/changes/backup-sets/backup-chain.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { runStage } from '../../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../../host/sample-server.js';

/** Backs the server up once more; the data file changed since the last time. */
async function backUp(open: () => Promise<Host>, keepBackups?: number): Promise<string> {
  const host = await open();
  for (const { name } of await host.services.list()) await host.services.stop(name, 60);
  await host.files.append('C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', Buffer.from('!'));
  await host.clock.sleep(60_000);
  const choices = keepBackups === undefined ? {} : { keepBackups };
  const { fault, backup } = await runStage(host, 'one-server', 'backup-pfdata', { choices });
  if (fault !== undefined) throw fault;
  return backup?.folder ?? '';
}

describe('the sets of one upgrade', () => {
  test('that retention removed are no fault: the next run goes on with those that are left', () =>
    onSampleServer('one-server', async ({ open }) => {
      let hours = 0;
      const later = () => open({ startTime: new Date(Date.UTC(2026, 2, 7, 22 + hours++)) });
      const folders: string[] = [];
      for (let run = 0; run < 4; run += 1) folders.push(await backUp(later, 1));
      const { files } = await open();
      expect(new Set(folders).size).toBe(4);
      expect(await files.stat(folders[3] ?? '')).toBeDefined();
      const { sets } = await readBackupChain(files, undefined, folders);
      expect(sets.map(({ folder }) => folder)).toContain(folders[3]);
      const planned = await runStage(await open(), 'one-server', 'upgrade', { mode: 'plan' });
      expect(planned.fault).toBeUndefined();
      expect(planned.backup?.folder).toBe(folders[3]);
    }));

  test('a person may have moved away are no fault either; one that a person names has to be there', () =>
    onSampleServer('one-server', async ({ open }) => {
      const folder = await backUp(open);
      const { files } = await open();
      const gone = ['C:\\gone', 'Q:\\gone', '\\\\nowhere\\backups\\gone'];
      const { sets } = await readBackupChain(files, undefined, [...gone, folder, folder.toUpperCase()]);
      expect(sets.map((set) => set.folder)).toEqual([folder]);
      for (const named of gone) {
        await expect(readBackupChain(files, named, [folder])).rejects.toMatchObject({
          message: expect.stringContaining(named),
        });
      }
      const first = await readBackupChain(files, folder.toLowerCase(), [folder]);
      expect(first.sets).toHaveLength(1);
    }));

  test('that cannot be read are a fault: a backup is not passed over in silence', () =>
    onSampleServer('one-server', async ({ open }) => {
      const folder = await backUp(open);
      const { files } = await open();
      const denied = new HostError('access-denied', folder, 'Access is denied.');
      const closed = { ...files, read: () => Promise.reject(denied) };
      await expect(readBackupChain(closed, undefined, [folder])).rejects.toBe(denied);
      await expect(readBackupChain(closed, folder, [])).rejects.toMatchObject({
        code: 'backup-set-not-found',
        cause: denied,
      });
      await files.write(`${folder}\\manifest.json`, Buffer.from('{'));
      await expect(readBackupChain(files, undefined, [folder])).rejects.toMatchObject({
        code: 'backup-manifest-unreadable',
      });
    }));
});
