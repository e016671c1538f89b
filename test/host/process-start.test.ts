import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { isSameStart } from '../../src/host/processes.js';
import { createRehearsalProcesses } from '../../src/host/rehearsal/rehearsal-host.js';
import { createWindowsProcesses } from '../../src/host/windows/windows-processes.js';
import { scriptedTools } from './windows/scripted-programs.js';

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

  // What ConvertTo-Json of Windows PowerShell 5.1 makes of a DateTime: milliseconds since 1970 in UTC.
  test.each([
    ['the time in UTC', { output: '{"started":"\\/Date(1772920245123)\\/"}' }, { at: '2026-03-07T21:50:45.123Z' }],
    ['nothing where there is no such process', { exitCode: 1, output: '{"error":"Cannot find a process"}' }, undefined],
    ['nothing where PowerShell writes something else', { output: '{"started":null}' }, undefined],
  ])('PowerShell gives %s', async (_what, answer, start) => {
    const { tools } = scriptedTools(() => answer);
    expect(await createWindowsProcesses(tools, 'MFA01').startOf(4711)).toEqual(start);
  });
});
