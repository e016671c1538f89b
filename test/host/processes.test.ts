import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { isSameStart, isStartedAfter } from '../../src/host/processes.js';
import { createRehearsalProcesses } from '../../src/host/rehearsal/rehearsal-host.js';

describe('when a process was started', () => {
  test('this machine says it, the same each time, and not the start of another process', async () => {
    const processes = createRehearsalProcesses('MFA01', {});
    const own = await processes.startOf(process.pid);
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)']);
    const childs = await processes.startOf(child.pid ?? 0);
    child.kill('SIGKILL');
    if (own === undefined || childs === undefined) throw new Error('Linux says when a process was started.');
    expect(Math.abs(Date.parse(own.at) - performance.timeOrigin)).toBeLessThan(5000);
    expect(isSameStart(own, (await processes.startOf(process.pid)) ?? own)).toBe(true);
    expect(isSameStart(own, childs)).toBe(false);
    expect(await processes.startOf(0x7ffffffc)).toBeUndefined();
  });

  test('two answers are of one start by the mark of the system, where both have one', () => {
    const at = '2026-03-07T22:15:00.000Z';
    const hourLater = '2026-03-07T23:15:00.000Z';
    expect(isSameStart({ at, mark: '7' }, { at: hourLater, mark: '7' })).toBe(true);
    expect(isSameStart({ at, mark: '7' }, { at, mark: '8' })).toBe(false);
    expect(isSameStart({ at, mark: '7' }, { at: '2026-03-07T22:15:59.000Z' })).toBe(true);
    expect(isSameStart({ at, mark: '7' }, { at: hourLater })).toBe(false);
  });

  test('is after a moment only where that is beyond doubt', () => {
    const start = { at: '2026-03-07T22:15:00.000Z' };
    expect(isStartedAfter(start, '2026-03-07T22:13:59.000Z')).toBe(true);
    expect(isStartedAfter(start, '2026-03-07T22:14:30.000Z')).toBe(false);
    expect(isStartedAfter(start, '2026-03-07T22:16:00.000Z')).toBe(false);
  });
});
