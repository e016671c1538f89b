import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/host/host.js';
import type { ProcessStart } from '../../src/host/processes.js';
import { heldLock, withLock } from '../../src/plan/lock.js';
import { memoryFiles } from './memory-files.js';

const path = 'C:\\w\\lock.json';
const first = 'C:\\w\\lock\\1.json';
const started = '2026-03-07T21:50:00.000Z';

interface Situation {
  readonly contents: Map<string, string>;
  readonly processId: number;
  readonly machine?: string;
  readonly bootTime?: string;
  /** The processes of the machine by number: when each was started, undefined where the machine does not say. */
  readonly running?: Readonly<Record<number, ProcessStart | undefined>>;
}

function host({ contents, processId, machine = 'MFA01', bootTime, running = {} }: Situation) {
  const all: Readonly<Record<number, ProcessStart | undefined>> = { [processId]: { at: started }, ...running };
  return {
    files: memoryFiles(contents),
    clock: { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} },
    processes: {
      machine,
      currentId: processId,
      isRunning: async (id: number) => id in all,
      startOf: async (id: number) => all[id],
      list: async () => [],
    },
    machine: { facts: async () => ({ bootTime: bootTime ?? '2026-03-01T00:00:00Z' }), canReach: async () => false },
  } as unknown as Pick<Host, 'files' | 'clock' | 'processes' | 'machine'>;
}

/** What the next run finds of a run that took the lock and never came back. */
async function abandoned(by: Omit<Situation, 'contents'>): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  await withLock(host({ contents, ...by }), path, 'run 77', async () => {});
  const { released: _released, ...owner } = JSON.parse(contents.get(first) ?? '');
  return new Map([[first, JSON.stringify(owner)]]);
}

const nonceOf = (contents: Map<string, string>): string => JSON.parse(contents.get(first) ?? '').nonce;
const goesOn = (second: ReturnType<typeof host>, release?: string) =>
  withLock(second, path, 'run 78', async () => 'ran', release);

describe('one run at a time', () => {
  test('the lock names machine, process, its start, run and a nonce, and says when it was given back', async () => {
    const contents = new Map<string, string>();
    const held = await withLock(host({ contents, processId: 2 }), path, 'run 78', async () => contents.get(first));
    expect(JSON.parse(held ?? '')).toEqual({
      processId: 2,
      since: '2026-03-07T22:15:00.000Z',
      bootTime: '2026-03-01T00:00:00Z',
      run: 'run 78',
      machine: 'MFA01',
      started,
      nonce: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect([...contents.keys()]).toEqual([first]);
    expect(JSON.parse(contents.get(first) ?? '')).toMatchObject({ released: '2026-03-07T22:15:00.000Z' });
  });

  test('a second run is refused with the owner and its age, and the first one is not disturbed', async () => {
    const contents = new Map<string, string>();
    await withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      const before = contents.get(first);
      await expect(goesOn(host({ contents, processId: 2, running: { 1: { at: started } } }))).rejects.toMatchObject({
        code: 'server-locked',
        message: expect.stringMatching(/process 1 of MFA01 \(run 77\).*0 minutes ago.*runs on this machine/),
      });
      expect([...contents]).toEqual([[first, before]]);
    });
  });

  test('the lock is given back when the work fails, and the next run takes the next number', async () => {
    const contents = new Map<string, string>();
    const failing = withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await goesOn(host({ contents, processId: 2, running: { 1: { at: started } } }))).toBe('ran');
    expect([...contents.keys()]).toEqual(['C:\\w\\lock\\2.json']);
  });

  test('only the owner gives a lock back', async () => {
    const contents = new Map<string, string>();
    const other = JSON.stringify({ processId: 9, nonce: '0123456789abcdef' });
    await withLock(host({ contents, processId: 1 }), path, 'run 77', async () => {
      contents.set(first, other);
    });
    expect(contents.get(first)).toBe(other);
  });
});

describe('a lock is taken over', () => {
  test.each<[string, Omit<Situation, 'contents'>]>([
    ['its process is gone', { processId: 2 }],
    [
      'its number belongs to a process of another start',
      { processId: 2, running: { 1: { at: '2026-03-07T22:05:00Z' } } },
    ],
  ])('when %s', async (_why, second) => {
    const contents = await abandoned({ processId: 1 });
    expect(await goesOn(host({ contents, ...second }))).toBe('ran');
    expect([...contents.keys()]).toEqual(['C:\\w\\lock\\2.json']);
  });

  test.each(['', '{"process', 'null', '{}', '{"processId":"1"}', '{"processId":1}', '{"processId":1,"since":'])(
    'when it was never written to its end: %s',
    async (text) => {
      const contents = new Map([[first, text]]);
      expect(await goesOn(host({ contents, processId: 2, running: { 1: undefined } }))).toBe('ran');
    },
  );

  test('by the mark of the system, with any time of the clock for the start', async () => {
    const contents = await abandoned({ processId: 1, running: { 1: { at: started, mark: 'boot-a/100' } } });
    const number = (at: string, mark: string) => host({ contents, processId: 2, running: { 1: { at, mark } } });
    const later = number('2026-03-07T23:50:00.000Z', 'boot-a/100');
    await expect(goesOn(later)).rejects.toMatchObject({ code: 'server-locked' });
    expect(await goesOn(number(started, 'boot-b/100'))).toBe('ran');
  });
});

describe('a lock stays with its owner', () => {
  test('whose virtual machine was suspended: Windows seems to have been started hours later', async () => {
    const contents = await abandoned({ processId: 1 });
    const second = host({ contents, processId: 2, bootTime: '2026-03-01T03:00:00Z', running: { 1: { at: started } } });
    await expect(goesOn(second)).rejects.toMatchObject({ code: 'server-locked' });
  });

  test('of another machine, and the message names machine, run, age and what releases it', async () => {
    const contents = await abandoned({ processId: 1, machine: 'MFA02' });
    const nonce = nonceOf(contents);
    await expect(goesOn(host({ contents, processId: 2 }))).rejects.toMatchObject({
      code: 'server-locked',
      message: expect.stringMatching(/process 1 of MFA02 \(run 77\), since 2026-03-07T22:15:00.000Z, 0 minutes ago/),
      advice: expect.stringContaining(`release-lock: ${nonce}`),
    });
    await expect(goesOn(host({ contents, processId: 2 }), '0123456789abcdef')).rejects.toThrow('MFA02');
    expect(await goesOn(host({ contents, processId: 2 }), nonce)).toBe('ran');
  });

  test('that may run, for all that the machine says, until a person releases it', async () => {
    const contents = await abandoned({ processId: 1 });
    const second = host({ contents, processId: 2, running: { 1: undefined }, bootTime: '2026-03-07T22:00:00Z' });
    await expect(goesOn(second)).rejects.toMatchObject({ advice: expect.stringContaining(nonceOf(contents)) });
    expect(await goesOn(second, nonceOf(contents))).toBe('ran');
  });

  test('that runs on this machine, even where a person releases it', async () => {
    const contents = await abandoned({ processId: 1 });
    const second = host({ contents, processId: 2, running: { 1: { at: started } } });
    await expect(goesOn(second, nonceOf(contents))).rejects.toThrow('release-lock does not release it');
  });
});

describe('a lock of an older version', () => {
  const older = () =>
    new Map([
      [
        path,
        JSON.stringify({ processId: 1, since: '2026-03-07T21:53:00Z', bootTime: '2026-03-01T00:00:00Z', run: 'run 7' }),
      ],
    ]);

  test.each<[string, Partial<Situation>, boolean]>([
    ['of a process that was started before it was taken', { running: { 1: { at: started } } }, true],
    ['of a process that may run, in the same start of Windows', { running: { 1: undefined } }, true],
    [
      'whose number belongs to a process that was started later',
      { running: { 1: { at: '2026-03-07T22:00:00Z' } } },
      false,
    ],
    ['from before a restart', { running: { 1: undefined }, bootTime: '2026-03-07T22:00:00Z' }, false],
    ['of a process that is gone', {}, false],
  ])('%s', async (_which, second, isHeld) => {
    const contents = older();
    const run = goesOn(host({ contents, processId: 2, ...second }));
    if (isHeld) await expect(run).rejects.toThrow('22 minutes ago');
    else expect(await run).toBe('ran');
    expect(contents.has(path)).toBe(isHeld);
  });
});

describe('who has a lock', () => {
  test('is nobody where there is none, or it was given back', async () => {
    const contents = new Map<string, string>();
    expect(await heldLock(host({ contents, processId: 2 }), path)).toBeUndefined();
    await goesOn(host({ contents, processId: 2 }));
    expect(await heldLock(host({ contents, processId: 3, running: { 2: { at: started } } }), path)).toBeUndefined();
  });

  test('is the run that took it', async () => {
    const contents = await abandoned({ processId: 1, machine: 'MFA02' });
    expect(await heldLock(host({ contents, processId: 2 }), path)).toMatchObject({
      state: 'elsewhere',
      owner: { run: 'run 77', machine: 'MFA02' },
    });
  });
});
