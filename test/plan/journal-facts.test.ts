import { describe, expect, test } from '@jest/globals';
import { openJournal } from '../../src/plan/journal.js';
import {
  confirmedSteps,
  newestBackup,
  restartOwed,
  servicesLeftStopped,
  upgradedSince,
} from '../../src/plan/journal-facts.js';
import { memoryFiles } from './memory-files.js';

const at = '2026-03-07T22:15:00.000Z';
const clock = { now: () => new Date(at), sleep: async () => {} };
const path = 'C:\\w\\journal.jsonl';
const said = (step: string) => ({ at, event: 'operator-step-said', step, by: 'alex' }) as const;
const rolledBack = { at, event: 'rolled-back', folder: 'C:\\b\\1' } as const;
const stopped = (...services: string[]) => ({ at, event: 'services-stopped', services }) as const;
const started = (...services: string[]) => ({ at, event: 'services-started', services }) as const;
const made = (folder: string) => ({ at, event: 'backup-created', folder, manifestSha256: `sha of ${folder}` }) as const;

describe('what a person confirmed', () => {
  test('no longer counts once the server was rolled back: the new product asks again', () => {
    expect([...confirmedSteps([said('activate-server'), said('set-portal-url'), rolledBack])]).toEqual([]);
    expect([...confirmedSteps([said('activate-server'), rolledBack, said('inform-users')])]).toEqual(['inform-users']);
    const twice = [said('a'), rolledBack, said('b'), rolledBack, said('c')];
    expect([...confirmedSteps(twice)]).toEqual(['c']);
  });

  test('is not mixed up with other things that happened to a step', () => {
    const step = { at, event: 'step-started', digest: 'd', step: 'install-server' } as const;
    expect([...confirmedSteps([step, said('activate-server')])]).toEqual(['activate-server']);
  });
});

describe('the newest backup', () => {
  test('is the last that was made, after any other events, with the hash of its manifest', () => {
    expect(newestBackup([made('C:\\b\\1'), stopped('s'), made('C:\\b\\2'), started('s'), rolledBack])).toMatchObject({
      folder: 'C:\\b\\2',
      manifestSha256: 'sha of C:\\b\\2',
    });
  });

  test('is none where none was made', () => {
    expect(newestBackup([])).toBeUndefined();
    expect(newestBackup([rolledBack])).toBeUndefined();
  });
});

describe('services that the suite keeps stopped', () => {
  test('come from all runs, until each is started again', () => {
    const lines = [stopped('a', 'b'), started('b'), made('C:\\b\\1'), stopped('c'), started('a')];
    expect(servicesLeftStopped(lines)).toEqual(['c']);
    expect(servicesLeftStopped([...lines, stopped('a')])).toEqual(['c', 'a']);
  });
});

describe('a restart', () => {
  const now = new Date('2026-03-09T00:00:00Z');
  const asked = (bootTime: string, reason: string) => ({ at, event: 'restart-required', bootTime, reason }) as const;

  test('is not owed where none was asked for', () => {
    expect(restartOwed([], '2026-03-01T00:00:00Z', now)).toBeUndefined();
    expect(restartOwed([stopped('a')], '2026-03-01T00:00:00Z', now)).toBeUndefined();
  });

  test('is not proven by a boot time before the one that was noted: the clock was set back', () => {
    expect(restartOwed([asked('2026-03-01T00:00:00Z', 'exit code 3010')], '2026-02-01T00:00:00Z', now)).toBe(
      'exit code 3010',
    );
  });

  test('is proven by a machine that runs for less time than it had run then, though its clock is behind', () => {
    const lines = [{ ...asked('2026-03-01T00:00:00Z', 'exit code 3010'), at: '2026-03-01T10:00:00Z' }];
    // Ten hours then; eleven minutes now, by a clock that is a year behind; eleven hours now.
    expect(restartOwed(lines, '2025-03-01T10:00:00Z', new Date('2025-03-01T10:11:00Z'))).toBeUndefined();
    expect(restartOwed(lines, '2025-03-01T10:00:00Z', new Date('2025-03-01T21:00:00Z'))).toBe('exit code 3010');
  });

  test('that was asked for last is the one that counts', () => {
    const lines = [asked('2026-03-01T00:00:00Z', 'first'), asked('2026-03-02T00:00:00Z', 'second')];
    expect(restartOwed(lines, '2026-03-02T00:00:00Z', now)).toBe('second');
    expect(restartOwed(lines, '2026-03-03T00:00:00Z', now)).toBeUndefined();
  });
});

describe('a journal on disk', () => {
  test('keeps each record on a line of its own, with nothing between them', async () => {
    const contents = new Map<string, string>();
    const first = await openJournal(memoryFiles(contents), clock, path);
    await first.record(stopped('a'));
    await first.record(started('a'));
    await (await openJournal(memoryFiles(contents), clock, path)).record(rolledBack);
    const lines = (contents.get(path) ?? '').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual([
      'services-stopped',
      'services-started',
      'rolled-back',
    ]);
  });

  const opened = (...lines: readonly string[]) =>
    openJournal(memoryFiles(new Map([[path, [...lines, ''].join('\n')]])), clock, path);

  test.each([
    ['null', 'the top level'],
    ['5', 'the top level'],
    ['{}', 'field event'],
    ['{"event":"rolled-back","folder":"C:\\\\b"}', 'field at'],
    [`{"at":"${at}"}`, 'field event'],
    [`{"event":1,"at":"${at}"}`, 'field event'],
    [`{"event":"rolled-back","at":"${at}"}`, 'field folder'],
    [`{"event":"services-stopped","at":"${at}","services":[1]}`, 'field services.0'],
    ['{"event":"rolled-back","at":"yesterday","folder":"C:\\\\b"}', 'field at'],
    ['{"event":"moon-rose","phase":3}', 'field at'],
    ['{"event":"moon-rose","at":"yesterday"}', 'field at'],
    [`{"event":"service-restored","at":"${at}","subject":5}`, 'field subject'],
    [`{"event":"service-interrupted","at":"${at}","subject":"moon"}`, 'field digest'],
  ])('with the line %s is refused with file, line and field', async (strange, field) => {
    await expect(opened(JSON.stringify(rolledBack), strange)).rejects.toMatchObject({
      code: 'journal-invalid',
      message: expect.stringContaining(`The journal ${path} cannot be used: line 2, ${field}: `),
    });
  });

  test('keeps what a newer version wrote: an event, and a field of one that is known', async () => {
    const event = { at, event: 'moon-rose', phase: 3 };
    const more = { ...rolledBack, moon: 'full' };
    const { lines } = await opened(JSON.stringify(event), JSON.stringify(more));
    expect(lines).toEqual([{ at, event: 'unknown', name: 'moon-rose', fields: { phase: 3 } }, more]);
  });

  test.each([
    { event: 'run-ended', digest: 'd', because: 'power' },
    { event: 'service-restored', subject: 'moon' },
    { event: 'operator-step-said', step: 's', by: 'b', as: 'robot' },
  ])('carries a $event with a value of a newer version as an unknown event', async ({ event, ...fields }) => {
    const { lines } = await opened(JSON.stringify({ at, event, ...fields }));
    expect(lines).toEqual([{ at, event: 'unknown', name: event, fields }]);
  });

  test('knows a run that records something of a newer version', async () => {
    const line = { at, event: 'plan-started', digest: 'd', action: 'upgrade', records: ['interruptions', 'moons'] };
    expect((await opened(JSON.stringify(line))).lines).toEqual([line]);
  });
});

describe('an upgrade since a set', () => {
  const begun = { at, event: 'step-started', digest: 'd', step: 'uninstall-agent' } as const;
  const since = (...lines: Parameters<typeof upgradedSince>[0]) =>
    upgradedSince(lines, 'sha of C:\\b\\1', ['uninstall-agent']);

  test('is on record where one of its steps began after the set was made', () => {
    expect(since(made('C:\\b\\1'), begun)).toBe(true);
    expect(since(made('C:\\b\\1'), begun, made('C:\\b\\2'))).toBe(true);
    expect(since(begun, made('C:\\b\\1'))).toBe(false);
    expect(since(made('C:\\b\\1'))).toBe(false);
    expect(since(begun)).toBe(false);
  });

  test('counts for a set from before a roll-back only as long as no other was made', () => {
    expect(since(made('C:\\b\\1'), begun, rolledBack)).toBe(false);
    expect(since(made('C:\\b\\1'), begun, rolledBack, begun)).toBe(true);
    expect(since(made('C:\\b\\1'), begun, rolledBack, made('C:\\b\\2'), begun)).toBe(false);
  });
});
