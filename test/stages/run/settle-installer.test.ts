import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../../src/base/log.js';
import type { Host } from '../../../src/host/host.js';
import type { InstallerProcess } from '../../../src/host/installer.js';
import { settleInstaller } from '../../../src/stages/run/settle-installer.js';
import { memoryJournal } from '../../plan/memory-journal.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';

/** A server on which the installer answers in turn as given, the last answer again and again. */
function bench(...answers: readonly [boolean | undefined, ...(boolean | undefined)[]]) {
  const plain = memoryHost(sampleInventory());
  let time = Date.UTC(2026, 2, 7, 22);
  const asked: (InstallerProcess | undefined)[] = [];
  const host: Host = {
    ...plain,
    clock: {
      now: () => new Date(time),
      minutesAheadOfUtc: () => 0,
      sleep: async (milliseconds) => {
        time += milliseconds;
      },
    },
    installer: {
      ...plain.installer,
      isAtWork: async (process) => {
        asked.push(process);
        return asked.length > answers.length ? answers.at(-1) : answers[asked.length - 1];
      },
    },
  };
  return { host, asked, secondsWaited: () => (time - Date.UTC(2026, 2, 7, 22)) / 1000 };
}

async function withOpenInstaller() {
  const journal = memoryJournal();
  await journal.record({ event: 'step-started', digest: '', step: 'uninstall-agent' });
  await journal.record({
    event: 'installer-started',
    what: 'PhoneFactor Agent 5.0.4',
    logPath: 'C:\\l.log',
    processId: 42,
    program: 'msiexec.exe',
  });
  return journal;
}

const settle = (host: Host, journal: ReturnType<typeof memoryJournal>, mode: 'plan' | 'apply' = 'apply') =>
  settleInstaller({ host, log: silentLog, mode, installerTimeLimitSeconds: 60 }, journal);

describe('an installer that an earlier run left behind', () => {
  test('is waited for by its process, and its end is put on record once', async () => {
    const { host, asked, secondsWaited } = bench(true, true, false);
    const journal = await withOpenInstaller();
    await settle(host, journal);
    expect(asked[0]).toEqual({ id: 42, program: 'msiexec.exe' });
    expect(secondsWaited()).toBe(10);
    expect(journal.lines.at(-1)).toMatchObject({ event: 'installer-outlasted', what: 'PhoneFactor Agent 5.0.4' });
    const { length } = journal.lines;
    await settle(host, journal);
    expect(journal.lines).toHaveLength(length);
  });

  test('that works longer than an installer may take stops the run, and no end is on record', async () => {
    const { host, secondsWaited } = bench(true);
    const journal = await withOpenInstaller();
    await expect(settle(host, journal)).rejects.toMatchObject({
      code: 'installer-still-at-work',
      message: expect.stringContaining('PhoneFactor Agent 5.0.4'),
    });
    expect(secondsWaited()).toBe(60);
    expect(journal.lines.at(-1)).toMatchObject({ event: 'installer-started' });
  });

  test('whose end cannot be read is not taken for ended', async () => {
    const journal = await withOpenInstaller();
    await expect(settle(bench(undefined).host, journal)).rejects.toMatchObject({
      code: 'installer-still-at-work',
      message: expect.stringContaining('Whether it has ended could not be read.'),
    });
  });

  test('is not waited for by a plan, which writes nothing', async () => {
    const working = bench(true);
    await expect(settle(working.host, await withOpenInstaller(), 'plan')).rejects.toMatchObject({
      code: 'installer-still-at-work',
    });
    expect(working.secondsWaited()).toBe(0);
    const journal = await withOpenInstaller();
    await settle(bench(false).host, journal, 'plan');
    expect(journal.lines.at(-1)).toMatchObject({ event: 'installer-started' });
  });
});

test('a server without one is not even asked', async () => {
  const { host, asked } = bench(true);
  await settle(host, memoryJournal());
  expect(asked).toEqual([]);
});
