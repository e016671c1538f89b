import { describe, expect, test } from '@jest/globals';
import { findBackupSets } from '../../src/backup/find-backup-sets.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, destination, stopAll } from './sample-set.js';

describe('the sets below a destination', () => {
  test('belong to this server, newest first, with any names of their folders', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      for (const name of ['mfa1-b', 'mfa1-a', 'mfa1-c']) {
        await createSampleSet(host, { name });
        await host.clock.sleep(60_000);
      }
      await createSampleSet(host, { name: 'mfa2-1', server: 'MFA2' });
      const { sets, unusable } = await findBackupSets(host.files, destination, 'mfa1');
      expect(sets.map(({ manifest }) => manifest.name)).toEqual(['mfa1-c', 'mfa1-a', 'mfa1-b']);
      expect(unusable).toEqual([]);
    }));

  test('that are not whole are named with what is wrong', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await stopAll(await open());
      const { files } = host;
      const names = ['mfa1-1', 'mfa1-2', 'mfa1-3', 'mfa1-4', 'mfa1-5'];
      for (const name of names) await createSampleSet(host, { name });
      const at = (name: string) => `${destination}\\${name}`;
      await files.write(`${at('mfa1-1')}\\manifest.json`, Buffer.from('{"format":1'));
      await files.remove(`${at('mfa1-2')}\\manifest.json`);
      await files.remove(`${at('mfa1-3')}\\files\\C\\inetpub\\wwwroot\\PhoneFactor\\web.config`);
      await files.append(`${at('mfa1-4')}\\documents\\registry\\agent.reg`, Buffer.from('x'));
      await files.rename(at('mfa1-5'), at('mfa1-5.ab12.partial'));
      await files.createFolder(at('photos of the server room'));
      const { sets, unusable } = await findBackupSets(files, destination, 'MFA1');
      expect(sets).toEqual([]);
      const reasons = Object.fromEntries(unusable.map(({ folder, reason }) => [folder.split('\\').at(-1), reason]));
      expect(reasons).toEqual({
        'mfa1-1': expect.stringContaining('is not JSON'),
        'mfa1-2': expect.stringContaining('has no manifest.json'),
        'mfa1-3': expect.stringContaining('web.config is missing'),
        'mfa1-4': expect.stringContaining('agent.reg has 4 bytes instead of 3'),
        'mfa1-5.ab12.partial': expect.stringContaining('never finished'),
      });
    }));

  test('are none where the destination does not exist, be it a folder, a drive or a share', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      for (const nowhere of ['C:\\nowhere', 'Q:\\nowhere', '\\\\nowhere\\share\\backups']) {
        expect(await findBackupSets(files, nowhere, 'MFA1')).toEqual({ sets: [], unusable: [] });
      }
    }));
});
