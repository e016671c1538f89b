import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { endChild, howItEnded, isRunning } from '../../../src/host/windows/end-processes.js';

const waiting = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

describe('a process that is to be ended', () => {
  test('is gone afterwards', async () => {
    const child = waiting();
    await once(child, 'spawn');
    const id = child.pid ?? 0;
    expect(isRunning(id)).toBe(true);
    expect(await endChild(child)).toMatchObject({ isGone: true });
    expect(isRunning(id)).toBe(false);
  });

  test('that could not be started is gone', async () => {
    const child = spawn('/no/such/program');
    await once(child, 'error');
    expect(await endChild(child)).toEqual({ isGone: true });
  });

  test.each([
    [{ isGone: true }, 'It was ended with all that it had started.'],
    [
      { isGone: true, doubt: 'taskkill.exe ended with 128' },
      'It was ended; what it had started may still run (taskkill.exe ended with 128).',
    ],
    [
      { isGone: false, doubt: 'taskkill.exe did not end' },
      'It could not be ended and still runs as process 812 (taskkill.exe did not end).',
    ],
    [{ isGone: false }, 'It could not be ended and still runs as process 812 (no reason was given).'],
  ])('is reported with what is not known: %j', (ended, sentence) => {
    expect(howItEnded(812, ended)).toBe(sentence);
  });
});
