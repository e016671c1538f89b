import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../../src/changes/steps.js';
import type { Host } from '../../../src/host/host.js';
import { HostError } from '../../../src/host/host-error.js';
import { servicesLeftStopped } from '../../../src/plan/journal-facts.js';
import { restartStoppedServices } from '../../../src/stages/run/restart-stopped-services.js';
import { stepContextOn } from '../../changes/step-context-on.js';
import { onSampleServer } from '../../host/sample-server.js';

const stopping = { kind: 'stop-services', because: 'files-are-read' } as const;
const running = async ({ services }: Host) =>
  (await services.list()).filter(({ state }) => state === 'running').map(({ name }) => name);

describe('services that a run stopped', () => {
  test('start again where the old agent is still there, whether the run is done or not, and once', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const before = await running(host);
      for (const isDone of [true, false]) {
        const context = await stepContextOn(host);
        await performChange(stopping, context);
        const stopped = servicesLeftStopped(context.journal.lines);
        expect(stopped.length).toBeGreaterThan(0);
        expect(await running(host)).toEqual(before.filter((name) => !stopped.includes(name)));
        const said = await restartStoppedServices(context, isDone);
        expect([...said].sort()).toEqual(stopped.map((name) => `The service ${name} was started again.`).sort());
        expect(await running(host)).toEqual(before);
        expect(await restartStoppedServices(context, isDone)).toEqual([]);
      }
    }));

  test('one that does not start is reported, and is no fault of its own', () =>
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
      const context = await stepContextOn(refusing);
      await performChange(stopping, context);
      const said = await restartStoppedServices(context, true);
      expect(said).toHaveLength(1);
      expect(said.join()).toMatch(/^Services that were stopped could not all be started again: .*does not start\./);
    }));
});
