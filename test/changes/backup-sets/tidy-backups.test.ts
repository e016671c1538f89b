import { describe, expect, test } from '@jest/globals';
import { tidyBackups } from '../../../src/changes/backup-sets/tidy-backups.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { onSampleServer } from '../../host/sample-server.js';
import { backUpOneServer, stepContextOn } from '../step-context-on.js';

describe('old backup sets', () => {
  const creation = { kind: 'create-backup-set', components: ['agent'] } as const;
  const destinationOf = (set: string) => set.slice(0, set.lastIndexOf('\\'));

  test('what a dead run of this server left goes; what another server makes, and the only set, stays', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const set = await backUpOneServer(host);
      const destination = destinationOf(set);
      const context = await stepContextOn(host);
      const [own, foreign] = [`${set}.partial`, `${destination}\\OTHER-20260307-221500.partial`];
      await host.files.write(`${own}\\half`, Buffer.from('half'));
      await host.files.write(`${foreign}\\half`, Buffer.from('half'));
      expect(await tidyBackups({ ...creation, destination }, context)).toEqual([`Removed ${own}.`]);
      expect(await host.files.stat(own)).toBeUndefined();
      expect(await host.files.stat(foreign)).toBeDefined();
      expect(await tidyBackups({ ...creation, destination, keep: 1 }, context)).toEqual([]);
      expect(await host.files.stat(set)).toBeDefined();
    }));

  test('one that cannot be removed is reported, and the run goes on', () =>
    onSampleServer('one-server', async ({ open }) => {
      const opened = await open();
      const set = await backUpOneServer(opened);
      const destination = destinationOf(set);
      await opened.files.write(`${set}.partial\\half`, Buffer.from('half'));
      const remove = async (path: string) => {
        throw new HostError('access-denied', path, `${path} is held.`);
      };
      const host: Host = { ...opened, files: { ...opened.files, remove } };
      const context = await stepContextOn(host);
      const said = await tidyBackups({ ...creation, destination }, context);
      expect(said).toEqual([`Old backups below ${destination} could not all be removed: ${set}.partial is held.`]);
    }));
});
