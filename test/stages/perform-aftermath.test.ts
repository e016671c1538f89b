import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { HostError } from '../../src/host/host-error.js';
import { startAgain } from '../../src/stages/run/restart-stopped-services.js';
import { stopProductServices } from '../../src/changes/stop-services.js';
import { tidyBackups } from '../../src/changes/backup-sets/tidy-backups.js';
import { onSampleServer } from '../host/sample-server.js';
import { backUpOneServer, upgradeToolbox } from './upgrade-toolbox.js';

const running = async ({ services }: Host) =>
  (await services.list()).filter(({ state }) => state === 'running').map(({ name }) => name);

describe('services that a run stopped', () => {
  test('start again where the old agent is still there, whether the run is done or not, and once', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const before = await running(host);
      for (const isDone of [true, false]) {
        const toolbox = await upgradeToolbox(host);
        const stopped = await stopProductServices(toolbox, await toolbox.readState());
        expect(stopped.length).toBeGreaterThan(0);
        expect(await running(host)).toEqual(before.filter((name) => !stopped.includes(name)));
        const said = await startAgain(toolbox, isDone);
        expect([...said].sort()).toEqual(stopped.map((name) => `The service ${name} was started again.`).sort());
        expect(await running(host)).toEqual(before);
        expect(await startAgain(toolbox, isDone)).toEqual([]);
      }
    }));

  test('one that does not start is told, and is no fault of its own', () =>
    onSampleServer('one-server', async ({ open }) => {
      const opened = await open();
      const refusing: Host = {
        ...opened,
        services: {
          ...opened.services,
          start: async (name) => {
            throw new HostError('refused', name, `${name} does not start.`);
          },
        },
      };
      const toolbox = await upgradeToolbox(refusing);
      await stopProductServices(toolbox, await toolbox.readState());
      const said = await startAgain(toolbox, true);
      expect(said).toHaveLength(1);
      expect(said.join()).toMatch(/^Services that were stopped could not all be started again: .*does not start\./);
    }));
});

describe('old backup sets', () => {
  const creation = { kind: 'create-backup-set', components: ['agent'], keepServicesStopped: true } as const;
  const destinationOf = (set: string) => set.slice(0, set.lastIndexOf('\\'));

  test('what a dead run of this server left goes; what another server makes, and the only set, stays', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const set = await backUpOneServer(host);
      const destination = destinationOf(set);
      const toolbox = await upgradeToolbox(host);
      const [own, foreign] = [`${set}.partial`, `${destination}\\OTHER-20260307-221500.partial`];
      await host.files.write(`${own}\\half`, Buffer.from('half'));
      await host.files.write(`${foreign}\\half`, Buffer.from('half'));
      expect(await tidyBackups({ ...creation, destination }, toolbox)).toEqual([`Removed ${own}.`]);
      expect(await host.files.stat(own)).toBeUndefined();
      expect(await host.files.stat(foreign)).toBeDefined();
      expect(await tidyBackups({ ...creation, destination, keep: 1 }, toolbox)).toEqual([]);
      expect(await host.files.stat(set)).toBeDefined();
    }));

  test('one that cannot be removed is told, and the run goes on', () =>
    onSampleServer('one-server', async ({ open }) => {
      const opened = await open();
      const set = await backUpOneServer(opened);
      const destination = destinationOf(set);
      await opened.files.write(`${set}.partial\\half`, Buffer.from('half'));
      const remove = async (path: string) => {
        throw new HostError('access-denied', path, `${path} is held.`);
      };
      const host: Host = { ...opened, files: { ...opened.files, remove } };
      const toolbox = await upgradeToolbox(host);
      const said = await tidyBackups({ ...creation, destination }, toolbox);
      expect(said).toEqual([`Old backups below ${destination} could not all be removed: ${set}.partial is held.`]);
    }));
});
