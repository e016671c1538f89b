import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import type { Registry } from '../../../src/host/registry.js';
import { afterTimeLimit } from '../../../src/host/windows/installer-service.js';
import { steppedClock } from './scripted-programs.js';

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress';
const limit = new HostError('timed-out', 'msiexec.exe', 'msiexec.exe had not ended after 5 seconds.');

/** The service works for some seconds of the clock. */
async function after(seconds: number | undefined) {
  const clock = steppedClock();
  const start = clock.now().getTime();
  const registry = {
    async readTree(path: string) {
      expect(path).toBe(key);
      if (seconds === undefined) throw new HostError('access-denied', path, 'closed');
      const isOver = clock.now().getTime() - start >= seconds * 1000;
      return isOver ? undefined : [{ path, values: [] }];
    },
  } as Partial<Registry> as Registry;
  const { code, message } = await afterTimeLimit(limit, registry, clock);
  return { code, message, seconds: (clock.now().getTime() - start) / 1000 };
}

describe('the Windows Installer service after a time limit', () => {
  test('that did nothing: the limit is final', async () => {
    expect(await after(0)).toEqual({ code: 'timed-out', message: limit.message, seconds: 0 });
  });

  test('that goes on is waited for', async () => {
    const { code, message, seconds } = await after(65);
    expect([code, seconds]).toEqual(['timed-out', 70]);
    expect(message).toMatch(/worked for 70 more seconds and has ended/);
  });

  test('that does not end has a code of its own', async () => {
    const { code, message, seconds } = await after(Number.POSITIVE_INFINITY);
    expect([code, seconds]).toEqual(['still-running', 1800]);
    expect(message).toMatch(/is still working 1800 seconds later/);
  });

  test('of which nothing can be read is not called ended', async () => {
    expect((await after(undefined)).code).toBe('still-running');
  });
});
