import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { HostError } from '../../src/host/host-error.js';
import { whileInUse } from '../../src/host/windows/file-retry.js';
import { onSampleServer } from '../host/sample-server.js';
import { runHere } from '../in-process.js';

/** The seconds in a message. */
function secondsIn(message: string): number | undefined {
  if (/\ba minute\b/.test(message)) return 60;
  const [, minutes, seconds] = /(\d+) minutes?|(\d+) seconds?/.exec(message) ?? [];
  if (minutes !== undefined) return Number(minutes) * 60;
  return seconds === undefined ? undefined : Number(seconds);
}

test('a locked file is waited for as long as the message says, through the adapter of Windows as well', async () => {
  let time = 0;
  let opens = 0;
  let lookUps = 0;
  const clock = {
    now: () => new Date(time),
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
  const findHolder = async () => {
    lookUps += 1;
    return 'av.exe (4242)';
  };
  const open = async () => {
    opens += 1;
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  };
  const waiting = whileInUse('C:\\x', 'open', clock, { seconds: 60, findHolder }, open);
  const fault = await waiting.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toMatchObject({ code: 'in-use', holder: 'av.exe (4242)' });
  const told = fault instanceof HostError ? (fault.waitedSeconds ?? 0) : 0;
  expect({ waited: Math.abs(time / 1000 - told) <= 2 ? 'as told' : time / 1000, lookUps }).toEqual({
    waited: 'as told',
    lookUps: 1,
  });
  expect(opens).toBeLessThanOrEqual(100);
});

test('a rehearsal shows it: the clock of the run goes on by what the message says', () =>
  onSampleServer('web-server', async ({ folder }) => {
    const path = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
    await writeFile(join(folder, 'faults.json'), JSON.stringify({ lockedFiles: [{ path, holder: 'av.exe (4242)' }] }));
    const startTime = new Date('2026-03-07T22:15:00Z');
    const { fault } = await runHere('backup-pfdata', folder, { upload: 'false' }, { startTime });
    expect(fault).toMatchObject({ code: 'backup-file-in-use' });
    const journal = await readFile(join(folder, 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl'), 'utf8');
    const lines = journal
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [begun, failed] = ['step-started', 'step-failed'].map((event) => lines.find((line) => line.event === event));
    const waited = (Date.parse(failed.at) - Date.parse(begun.at)) / 1000;
    // The two looks at the server before it wait five seconds each for a file that they only read.
    expect({ waited, told: secondsIn(failed.message) }).toEqual({ waited: 70, told: 60 });
  }));
