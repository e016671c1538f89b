import { describe, expect, test } from '@jest/globals';
import { type Log, silentLog } from '../../../src/base/log.js';
import { runInstaller } from '../../../src/changes/installing/run-installer.js';
import type { InstallerRun } from '../../../src/host/installer.js';
import { memoryJournal } from '../../plan/memory-journal.js';

describe('exit codes', () => {
  const clock = { minutesAheadOfUtc: () => 0, now: () => new Date(0), sleep: async () => {} };
  const run = (purpose: 'install' | 'uninstall', ...codes: number[]) => {
    const left = [...codes];
    const logged: string[] = [];
    const log: Log = { ...silentLog, info: (message) => void logged.push(message) };
    const next = (): InstallerRun => ({
      exitCode: left.length > 1 ? (left.shift() ?? 0) : (left[0] ?? 0),
      seconds: 1,
      logExcerpt: ['Error 1920.'],
    });
    const journal = memoryJournal();
    const task = { what: 'P', purpose, logPath: 'C:\\l.log', run: async () => next() };
    return { logged, journal, result: runInstaller(task, { host: { clock }, log, journal }) };
  };

  test.each([1602, 1603, 1619, 1620, 1633, 1638, 1639, 4294967295])(
    '%i stops with meaning, log lines and advice',
    async (code) => {
      await expect(run('install', code).result).rejects.toMatchObject({
        code: `installer-failed-${code}`,
        message: expect.stringMatching(/exit code \d+ after 1 seconds[\s\S]*Error 1920\./),
        advice: expect.stringContaining('C:\\l.log'),
      });
    },
  );

  test.each([3010, 1641])('%i is success that asks for a restart', async (code) => {
    expect(await run('install', code).result).toMatchObject({ outcome: 'done', restartRequired: expect.any(String) });
  });

  test('1605 is nothing to do for a removal and a failure for an installation', async () => {
    expect(await run('uninstall', 1605).result).toMatchObject({ outcome: 'already-done' });
    await expect(run('install', 1605).result).rejects.toMatchObject({ code: 'installer-failed-1605' });
  });

  test('1618 is waited out and reported each time, but not for ever', async () => {
    const patient = run('install', 1618, 1618, 0);
    expect(await patient.result).toMatchObject({ outcome: 'done' });
    expect(patient.logged).toHaveLength(2);
    expect(patient.journal.lines).toMatchObject([{ exitCode: 1618 }, { exitCode: 1618 }, { exitCode: 0 }]);
    await expect(run('install', 1618).result).rejects.toMatchObject({ code: 'installer-failed-1618' });
  });

  test('each run is on record with its log lines, without passwords and masked values', async () => {
    const journal = memoryJournal();
    const log: Log = { ...silentLog, masked: (text) => text.replaceAll('hunter2', '***') };
    const logExcerpt = ['Error 1920. hunter2', 'CustomAction PORTAL PASSWORD=Zq7xW2kP'];
    const run = async () => ({ exitCode: 1603, seconds: 2.5, logExcerpt });
    const task = { what: 'P', purpose: 'install', logPath: 'C:\\l.log', run } as const;
    await expect(runInstaller(task, { host: { clock }, log, journal })).rejects.toMatchObject({
      code: 'installer-failed-1603',
    });
    expect(journal.lines).toMatchObject([
      {
        event: 'installer-ran',
        what: 'P',
        exitCode: 1603,
        meaning: 'The installation failed; as a rule Windows takes back what it did.',
        seconds: 2.5,
        logPath: 'C:\\l.log',
        excerpt: ['Error 1920. ***', 'CustomAction PORTAL PASSWORD=(secret)'],
      },
    ]);
  });

  test('a journal that cannot be written hides neither success nor failure', async () => {
    const record = async () => {
      throw new Error('disk full');
    };
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warning: (message) => void warnings.push(message) };
    const ending = (exitCode: number) =>
      runInstaller(
        {
          what: 'P',
          purpose: 'install',
          logPath: 'C:\\l.log',
          run: async () => ({ exitCode, seconds: 1, logExcerpt: [] }),
        },
        { host: { clock }, log, journal: { record } },
      );
    expect(await ending(0)).toMatchObject({ outcome: 'done' });
    await expect(ending(1603)).rejects.toMatchObject({ code: 'installer-failed-1603' });
    expect(warnings).toEqual([expect.stringContaining('disk full'), expect.stringContaining('disk full')]);
  });
});
