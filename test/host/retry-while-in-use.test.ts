import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../src/host/host-error.js';
import { retryWhileInUse } from '../../src/host/retry-while-in-use.js';
import { steppedClock } from './windows/scripted-programs.js';

const inUse = () => new HostError('in-use', 'C:\\PF\\a.txt', 'In use.', { holder: 'scanner.exe' });

/** Work that finds the thing in use so many times, over a clock that only sleeping moves. */
function worked(failures: number, limitSeconds: number, error: unknown = inUse()) {
  const clock = steppedClock();
  const start = clock.now().getTime();
  let calls = 0;
  const result = retryWhileInUse(clock, limitSeconds, async () => {
    calls += 1;
    if (calls <= failures) throw error;
    return 'done';
  });
  return { result, calls: () => calls, seconds: () => (clock.now().getTime() - start) / 1000 };
}

describe('what is in use', () => {
  test('is done at once where it is free', async () => {
    const { result, calls, seconds } = worked(0, 5);
    expect([await result, calls(), seconds()]).toEqual(['done', 1, 0]);
  });

  test('is waited for with pauses that grow to a second', async () => {
    const { result, calls, seconds } = worked(7, 60);
    expect(await result).toBe('done');
    // 50, 100, 200, 400, 800, 1000 and 1000 milliseconds.
    expect([calls(), seconds()]).toEqual([8, 3.55]);
  });

  test('is given up at the limit, with the holder and how long it was waited for', async () => {
    const { result, seconds } = worked(Number.POSITIVE_INFINITY, 5);
    await expect(result).rejects.toMatchObject({ code: 'in-use', holder: 'scanner.exe', waitedSeconds: 5 });
    expect(seconds()).toBe(5);
  });

  test('is not waited for where the limit is nothing', async () => {
    const { result, calls } = worked(1, 0);
    await expect(result).rejects.toMatchObject({ code: 'in-use', waitedSeconds: 0 });
    expect(calls()).toBe(1);
  });

  test.each([
    ['another refusal', new HostError('access-denied', 'C:\\PF', 'Access is denied.')],
    ['a fault of the program', new TypeError('x is not a function')],
  ])('is not %s, which is passed on at once', async (_what, error) => {
    const { result, calls } = worked(3, 60, error);
    await expect(result).rejects.toBe(error);
    expect(calls()).toBe(1);
  });
});
