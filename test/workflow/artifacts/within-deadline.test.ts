import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { DeadlineError, withinDeadline } from '../../../src/workflow/artifacts/within-deadline.js';

describe('work within a deadline', () => {
  test('gives its result, and its own fault where it has one', async () => {
    await expect(withinDeadline(60, async () => 7)).resolves.toBe(7);
    await expect(withinDeadline(60, () => Promise.reject(new RangeError('own')))).rejects.toThrow(RangeError);
  });

  test('that never ends is given up', async () => {
    const never = withinDeadline(0.02, () => new Promise<never>(() => undefined));
    await expect(never).rejects.toThrow(new DeadlineError('No result within 0.02 seconds.'));
  });

  test('that fails after its deadline disturbs nobody', async () => {
    const late = withinDeadline(0.01, async () => {
      await wait(30);
      throw new Error('too late');
    });
    await expect(late).rejects.toThrow(DeadlineError);
    await wait(40);
  });

  test('leaves no timer behind that keeps the process alive, however it ended', async () => {
    let timer: NodeJS.Timeout | undefined;
    const leaving = () => {
      timer = setTimeout(() => undefined, 60_000);
    };
    await withinDeadline(60, async () => leaving());
    expect(timer?.hasRef()).toBe(false);
    clearTimeout(timer);
    const never = withinDeadline(0.01, () => {
      leaving();
      return new Promise<never>(() => undefined);
    });
    await expect(never).rejects.toThrow(DeadlineError);
    expect(timer?.hasRef()).toBe(false);
    clearTimeout(timer);
  });

  test('leaves alone timers that others began', async () => {
    const other = setTimeout(() => undefined, 60_000);
    await withinDeadline(60, async () => undefined);
    expect(other.hasRef()).toBe(true);
    clearTimeout(other);
  });
});
