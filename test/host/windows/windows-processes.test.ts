import { describe, expect, test } from '@jest/globals';
import { createWindowsProcesses, parseTaskList, readProcesses } from '../../../src/host/windows/windows-processes.js';
import { scriptedTools } from './scripted-programs.js';

describe('when a process was started', () => {
  // What ConvertTo-Json of Windows PowerShell 5.1 makes of a DateTime: milliseconds since 1970 in UTC.
  test.each([
    ['the time in UTC', { output: '{"started":"\\/Date(1772920245123)\\/"}' }, { at: '2026-03-07T21:50:45.123Z' }],
    ['nothing where there is no such process', { exitCode: 1, output: '{"error":"Cannot find a process"}' }, undefined],
    ['nothing where PowerShell writes something else', { output: '{"started":null}' }, undefined],
  ])('PowerShell gives %s', async (_what, answer, start) => {
    const { tools } = scriptedTools(() => answer);
    expect(await createWindowsProcesses(tools, 'MFA01').startOf(4711)).toEqual(start);
  });

  test('this process knows without a program', async () => {
    const { tools, calls } = scriptedTools(() => ({ exitCode: 1 }));
    const own = await createWindowsProcesses(tools, 'MFA01').startOf(process.pid);
    expect(Math.abs(Date.parse(own?.at ?? '') - performance.timeOrigin)).toBeLessThan(1000);
    expect(calls).toEqual([]);
  });
});

describe('the processes of a server', () => {
  const taskList = '"msiexec.exe","812","Services","0","9,000 K"\r\n';

  test('have path and session where PowerShell answers; parent and start are for ending programs alone', async () => {
    const output =
      '[{"id":812,"parentId":4,"name":"msiexec.exe","path":"C:\\\\Windows\\\\System32\\\\msiexec.exe","session":0,"started":"1"},{"id":4,"name":"System","path":null,"started":""},{"id":"5","name":"x"}]';
    const { tools } = scriptedTools(() => ({ output }));
    const msiexec = { id: 812, name: 'msiexec.exe', path: 'C:\\Windows\\System32\\msiexec.exe', session: 0 };
    expect(await readProcesses(tools)).toEqual([
      { ...msiexec, parentId: 4, started: '1' },
      { id: 4, name: 'System' },
    ]);
    expect(await createWindowsProcesses(tools, 'MFA01').list()).toEqual([msiexec, { id: 4, name: 'System' }]);
  });

  test('come from tasklist where PowerShell does not answer', async () => {
    const { tools } = scriptedTools((name) => (name === 'tasklist.exe' ? { output: taskList } : { exitCode: 1 }));
    expect(await readProcesses(tools)).toEqual([{ id: 812, name: 'msiexec.exe', session: 0 }]);
  });

  test.each([
    ['has an empty list: this process would be in it', { output: '' }],
    ['fails', { exitCode: 1, output: taskList }],
  ])('are not known where tasklist %s', async (_how, answer) => {
    const { tools } = scriptedTools((name) => (name === 'tasklist.exe' ? answer : { exitCode: 1 }));
    await expect(readProcesses(tools)).rejects.toMatchObject({ code: 'refused' });
  });
});

test('tasklist of Wine, which writes UTF-16', () => {
  const bytes = Buffer.from('"node.exe","32","Console","1","154,040 K"\r\n', 'utf16le');
  expect(parseTaskList(bytes.toString('latin1'))).toEqual([{ id: 32, name: 'node.exe', session: 1 }]);
});

test('tasklist: name, id and session come first, in every language of the rest', () => {
  const lines =
    '"svchost.exe","880","Services","0","12.345 K"\r\n"Dienst, der.exe","4","Services","0","1 K"\r\nFEHLER\r\n';
  expect(parseTaskList(lines)).toEqual([
    { id: 880, name: 'svchost.exe', session: 0 },
    { id: 4, name: 'Dienst, der.exe', session: 0 },
  ]);
});
