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

describe('a journal that something else wrote over', () => {
  const line = '{"at":"2026-03-07T22:15:00.000Z","event":"rolled-back","folder":"C:\\\\b"}\n';
  const opened = (content: string | Buffer) => {
    const files = { ...memoryFiles(new Map([[path, '']])), read: async () => Buffer.from(content) };
    return openJournal(files, clock, path);
  };

  test.each([
    ['saved as UTF-16', Buffer.from(`\uFEFF${line}`, 'utf16le')],
    ['saved as UTF-16 without a byte order mark', Buffer.from(line, 'utf16le')],
    ['of zeros after a power cut', Buffer.alloc(200)],
    ['of another file', '<html>\n</html>\n'],
    ['of empty lines', '\n\n'],
    ['in another encoding', Buffer.from(line.replace('C:', 'Zürich'), 'latin1')],
  ])('%s is refused, and is no empty one', async (_what, content) => {
    await expect(opened(content)).rejects.toMatchObject({ code: 'journal-invalid' });
  });

  test('with a byte order mark of UTF-8 is read', async () => {
    expect((await opened(`\uFEFF${line}`)).lines).toHaveLength(1);
  });

  test.each([
    ['in the middle', `${line}\0\0\0\n${line}`, 2],
    ['at the end', `${line}${line}\0\0\0`, 3],
  ])('%s has a gap there, although its lines have no numbers', async (_where, content, place) => {
    expect((await opened(content)).gaps).toEqual([place]);
  });

  test('by two deaths in a row has no gap', async () => {
    const { lines, gaps } = await opened(`${line}{"at":"20\n{"at":"2026-03-07T22:1`);
    expect({ lines: lines.length, gaps }).toEqual({ lines: 1, gaps: [] });
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
