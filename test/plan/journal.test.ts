import { describe, expect, test } from '@jest/globals';
import { openJournal } from '../../src/plan/journal.js';
import {
  confirmedSteps,
  progressOf,
  rememberedSets,
  restartOwed,
  servicesLeftStopped,
} from '../../src/plan/journal-facts.js';
import { memoryFiles } from './memory-files.js';

const clock = { now: () => new Date('2026-03-07T22:15:00Z'), sleep: async () => {} };
const path = 'C:\\w\\journal.jsonl';
const open = (contents: Map<string, string>) => openJournal(memoryFiles(contents), clock, path);

describe('the journal', () => {
  test('opening writes nothing; a record is there for the next run', async () => {
    const contents = new Map<string, string>();
    const journal = await open(contents);
    expect(contents.size).toBe(0);
    await journal.record({ event: 'operator-step-said', step: 'activate-server', by: 'alex' });
    expect((await open(contents)).lines).toEqual([
      { at: '2026-03-07T22:15:00.000Z', event: 'operator-step-said', step: 'activate-server', by: 'alex' },
    ]);
  });

  test('a line torn at any byte costs that line only, and the next record is read again', async () => {
    const whole = new Map<string, string>();
    const journal = await open(whole);
    await journal.record({ event: 'backup-created', folder: 'C:\\b\\1', manifestSha256: 'aa' });
    const first = whole.get(path) ?? '';
    await journal.record({ event: 'backup-created', folder: 'C:\\b\\2', manifestSha256: 'bb' });
    const text = whole.get(path) ?? '';
    for (let length = first.length; length < text.length; length += 1) {
      const torn = new Map([[path, text.slice(0, length)]]);
      await (await open(torn)).record({ event: 'backup-created', folder: 'C:\\b\\3', manifestSha256: 'cc' });
      const folders = rememberedSets((await open(torn)).lines).map(({ folder }) => folder);
      // All but the line break arrived: the record itself is whole.
      expect(folders).toEqual(
        length === text.length - 1 ? ['C:\\b\\3', 'C:\\b\\2', 'C:\\b\\1'] : ['C:\\b\\3', 'C:\\b\\1'],
      );
    }
  });
});

describe('what the journal shows', () => {
  const at = '2026-03-07T22:15:00.000Z';

  test('services that were stopped and not started again', () => {
    expect(
      servicesLeftStopped([
        { at, event: 'services-stopped', services: ['a', 'b'] },
        { at, event: 'services-started', services: ['a'] },
      ]),
    ).toEqual(['b']);
  });

  test('a plan is unfinished between its start and its end, also when it is begun again', () => {
    const started = { at, event: 'plan-started', digest: 'd', action: 'upgrade' } as const;
    const finished = { at, event: 'plan-finished', digest: 'd', action: 'upgrade' } as const;
    expect(progressOf([], 'd')).toBe('not-begun');
    expect(progressOf([started], 'd')).toBe('unfinished');
    expect(progressOf([started], 'other')).toBe('not-begun');
    expect(progressOf([started, finished], 'd')).toBe('finished');
    expect(progressOf([started, finished, started], 'd')).toBe('unfinished');
  });

  test('a restart is owed until the machine shows a later boot time', () => {
    const lines = [{ at, event: 'restart-required', bootTime: '2026-03-01T00:00:00Z', reason: 'r' }] as const;
    expect(restartOwed(lines, '2026-03-01T00:00:00Z', new Date('2026-03-09T00:00:00Z'))).toBe('r');
    expect(restartOwed(lines, '2026-03-07T23:00:00Z', new Date('2026-03-09T00:00:00Z'))).toBeUndefined();
    expect(restartOwed(lines, '2026-03-01T00:00:03Z', new Date('2026-03-09T00:00:00Z'))).toBe('r');
  });

  test('what a person confirmed stays confirmed', () => {
    expect([...confirmedSteps([{ at, event: 'operator-step-said', step: 's', by: 'alex' }])]).toEqual(['s']);
  });
});
