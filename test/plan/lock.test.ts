import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import { withLock } from '../../src/plan/lock.js';
import { memoryFiles } from './memory-files.js';

const path = 'C:\\w\\lock.json';

interface Situation {
  readonly contents: Map<string, string>;
  readonly processId: number;
  readonly bootTime?: string;
  readonly running?: readonly number[];
}

function host({ contents, processId, bootTime = '2026-03-01T00:00:00Z', running = [] }: Situation) {
  return {
    files: memoryFiles(contents),
    clock: { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} },
    processes: { currentId: processId, isRunning: async (id: number) => running.includes(id), list: async () => [] },
    machine: { facts: async () => ({ bootTime }), canReach: async () => false },
  } as unknown as Pick<Host, 'files' | 'clock' | 'processes' | 'machine'>;
}

describe('one run at a time', () => {
  test('a second run is refused with the owner and its age, and the first one is not disturbed', async () => {
    const contents = new Map<string, string>();
    await withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      const second = withLock(host({ contents, processId: 2, running: [1] }), path, 'run 78', async () => 'ran');
      await expect(second).rejects.toMatchObject({
        code: 'server-locked',
        message: expect.stringMatching(/process 1 \(run 77\).*0 minutes ago/),
      });
      expect(contents.has(path)).toBe(true);
    });
    expect(contents.has(path)).toBe(false);
  });

  test.each([
    ['its process is gone', { running: [] }],
    [
      'Windows was restarted since, whatever runs under that number now',
      { running: [1], bootTime: '2026-03-07T22:00:00Z' },
    ],
  ])('a lock is taken over when %s', async (_why, second) => {
    const contents = new Map<string, string>();
    const abandoned = withLock(host({ contents, processId: 1 }), path, 'run 77', () => new Promise<void>(() => {}));
    await new Promise((resolve) => setImmediate(resolve));
    expect(contents.has(path)).toBe(true);
    expect(await withLock(host({ contents, processId: 2, ...second }), path, 'run 78', async () => 'ran')).toBe('ran');
    expect(contents.size).toBe(0);
    void abandoned;
  });

  test('a clock that was set right meanwhile is no restart', async () => {
    const contents = new Map<string, string>();
    await withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      const second = host({ contents, processId: 2, running: [1], bootTime: '2026-03-01T00:00:07Z' });
      await expect(withLock(second, path, 'run 78', async () => {})).rejects.toMatchObject({ code: 'server-locked' });
    });
  });

  test('a lock that was half written by a run that died is taken over', async () => {
    const contents = new Map([[path, '{"process']]);
    expect(await withLock(host({ contents, processId: 2 }), path, 'run 78', async () => 'ran')).toBe('ran');
  });

  test('the lock is given back when the work fails', async () => {
    const contents = new Map<string, string>();
    const failing = withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(contents.size).toBe(0);
  });
});
