import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/host/files.js';
import type { Host } from '../../src/host/host.js';
import { withLock } from '../../src/plan/lock.js';
import { memoryFiles } from './memory-files.js';

const path = 'C:\\w\\lock.json';
const bootTime = '2026-03-01T00:00:00Z';

/** A run of process 2, at a quarter past; it runs itself, and so does what is named. */
function runOf(files: Files, ...running: readonly number[]) {
  return {
    files,
    clock: { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} },
    processes: { currentId: 2, isRunning: async (id: number) => [2, ...running].includes(id), list: async () => [] },
    machine: { facts: async () => ({ bootTime }), canReach: async () => false },
  } as unknown as Pick<Host, 'files' | 'clock' | 'processes' | 'machine'>;
}

const ownedBy = (owner: object) => new Map([[path, JSON.stringify({ bootTime, run: 'run 77', ...owner })]]);

describe('a lock', () => {
  test('is taken once where nobody holds it', async () => {
    const contents = new Map<string, string>();
    const held = await withLock(runOf(memoryFiles(contents)), path, 'run 78', async () => contents.get(path));
    expect(JSON.parse(held ?? '')).toEqual({
      processId: 2,
      since: '2026-03-07T22:15:00.000Z',
      bootTime,
      run: 'run 78',
    });
    expect(contents.size).toBe(0);
  });

  test('that is held tells for how many minutes', async () => {
    const files = memoryFiles(ownedBy({ processId: 1, since: '2026-03-07T21:53:00.000Z' }));
    await expect(withLock(runOf(files, 1), path, 'run 78', async () => 'ran')).rejects.toThrow('22 minutes ago');
  });

  test('that is no lock of ours is taken over, without a trace', async () => {
    for (const text of ['null', '{}', '{"processId":"1"}', '{"processId":1}', '{"processId":1,"since":']) {
      const contents = new Map([[path, text]]);
      expect(await withLock(runOf(memoryFiles(contents), 1), path, 'run 78', async () => 'ran')).toBe('ran');
      expect(contents.size).toBe(0);
    }
  });

  test('that another run takes over in the same moment is its own, and nothing is changed', async () => {
    const contents = ownedBy({ processId: 1, since: '2026-03-07T21:53:00.000Z' });
    const files = memoryFiles(contents);
    const winner = JSON.stringify({ processId: 3, bootTime, run: 'run 79', since: '2026-03-07T22:15:00.000Z' });
    const raced: Files = {
      ...files,
      async createNew(at, bytes) {
        if (!contents.has(path)) contents.set(path, winner);
        return files.createNew(at, bytes);
      },
    };
    let ran = false;
    const work = async () => {
      ran = true;
    };
    await expect(withLock(runOf(raced), path, 'run 78', work)).rejects.toMatchObject({
      code: 'server-locked',
      message: expect.stringContaining('another run'),
    });
    expect(ran).toBe(false);
    expect(contents.get(path)).toBe(winner);
  });
});
