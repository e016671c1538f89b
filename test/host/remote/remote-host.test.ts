import { describe, expect, test } from '@jest/globals';
import type { Processes } from '../../../src/host/processes.js';
import { askBootTime, createRemoteMachine, createRemoteProcesses } from '../../../src/host/remote/remote-host.js';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { type Script, scriptedTools } from '../windows/scripted-programs.js';

/** PowerShell of the machine that acts, which answers with this text. */
function here(output: string, exitCode = 0) {
  const requests: ProgramRequest[] = [];
  const { tools } = scriptedTools((name, _, request) => {
    requests.push(request);
    return name === 'powershell.exe' ? { output, exitCode } : { exitCode: 1 };
  });
  return { tools, requests };
}

describe('when a server was started', () => {
  test('is read by the PowerShell of the machine that acts, where the event log does not say', async () => {
    // 2026-03-01T02:03:04Z in milliseconds, by date(1).
    const { tools, requests } = here('{"started":"\\/Date(1772330584000)\\/"}');
    expect(await askBootTime('mfa1.contoso.com', tools)).toBe('2026-03-01T02:03:04.000Z');
    expect(requests[0]?.environment).toEqual({ MFA_UPGRADE_DATA: '{"server":"mfa1.contoso.com"}' });
    expect(String(requests[0]?.input)).toContain('Get-CimInstance Win32_OperatingSystem -ComputerName $data.server');
  });

  test.each([
    ['PowerShell fails', '{"error":"WinRM cannot process the request"}', 1],
    ['PowerShell answers nothing', '', 0],
    ['it is told no time', '{"started":null}', 0],
  ])('is not known where %s', async (_, output, exitCode) => {
    expect(await askBootTime('mfa1', here(output, exitCode).tools)).toBeUndefined();
  });

  test('could not be read where neither says it: no moment takes its place', async () => {
    const greeting = {
      ...({ computerName: 'MFA1', domain: 'contoso.com', architecture: 'x64', isDomainController: false } as const),
      ...{
        operatingSystem: { name: 'W', version: '6.1.7601' },
        language: 'en-US',
        minutesAheadOfUtc: 60,
        bootTime: undefined,
      },
      ...{ oemCodePage: 437, account: { name: 'c\\r', isAdministrator: true }, isLocalAccount: false },
      folders: { windows: 'C:\\Windows', system: 'C:\\Windows\\System32', programData: '', programFiles: '' },
    };
    const facts = createRemoteMachine(greeting, here('', 1).tools).facts();
    await expect(facts).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/MFA1 .*wevtutil\.exe.*Get-CimInstance/),
    });
  });
});

describe('the processes of a server', () => {
  const own: Processes = {
    machine: 'RUNNER1',
    currentId: 7,
    isRunning: async () => true,
    startOf: async () => undefined,
    list: () => Promise.reject(new Error('Those of the machine that acts are others.')),
  };
  const tasklist: Script = () => ({ output: '"msiexec.exe","812","Services","0","9,000 K"\r\n' });
  const rows =
    '[{"id":812,"parentId":4,"name":"msiexec.exe","path":"C:\\\\Windows\\\\System32\\\\msiexec.exe","session":0,"started":"1"}]';

  test('have paths and sessions where the PowerShell of the machine that acts can read them', async () => {
    const there = scriptedTools(tasklist);
    const programs = { here: here(rows).tools, there: there.tools };
    expect(await createRemoteProcesses(own, programs, 'mfa1').list()).toEqual([
      { id: 812, name: 'msiexec.exe', path: 'C:\\Windows\\System32\\msiexec.exe', session: 0 },
    ]);
    expect(there.calls).toEqual([]);
  });

  test.each([
    ['fails', '', 1],
    ['is told none', '[]', 0],
  ])('are those that the server lists where that PowerShell %s, and it is not asked again', async (_, output, code) => {
    const asked = here(output, code);
    const processes = createRemoteProcesses(own, { here: asked.tools, there: scriptedTools(tasklist).tools }, 'mfa1');
    expect(await processes.list()).toMatchObject([{ id: 812, name: 'msiexec.exe' }]);
    expect(await processes.list()).toMatchObject([{ id: 812, name: 'msiexec.exe' }]);
    expect(asked.requests).toHaveLength(1);
  });
});
