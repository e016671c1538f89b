import { describe, expect, test } from '@jest/globals';
import type { Registry } from '../../../src/host/registry.js';
import { askPowerShell, createWindowsMachine } from '../../../src/host/windows/windows-machine.js';
import { type Answer, scriptedTools, steppedClock } from './scripted-programs.js';

const ask = (answer: Answer) => askPowerShell(scriptedTools(() => answer).tools);

describe('what PowerShell reports of a machine', () => {
  test('is its domain, where it is a member of one', async () => {
    const output = '{"joined":true,"domain":"contoso.local","version":"5.1.14393.0","mode":"FullLanguage"}';
    expect(await ask({ output })).toEqual({
      domain: 'contoso.local',
      powerShell: { answers: true, version: '5.1.14393.0', languageMode: 'FullLanguage' },
    });
  });

  test('is no domain in a workgroup, whose name Windows gives in its place', async () => {
    const output = '{"joined":false,"domain":"WORKGROUP","version":"5.1","mode":"ConstrainedLanguage"}';
    expect(await ask({ output })).toEqual({
      powerShell: { answers: true, version: '5.1', languageMode: 'ConstrainedLanguage' },
    });
  });

  test('is nothing where it does not answer, with the reason', async () => {
    const { domain, powerShell } = await ask({ exitCode: 1, errorOutput: 'blocked by a policy' });
    expect(domain).toBeUndefined();
    expect(powerShell).toEqual({ answers: false, reason: expect.stringContaining('blocked by a policy') });
  });
});

describe('the facts of a machine', () => {
  const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\Language';
  const registry: Partial<Registry> = {
    readTree: async (path) => [
      { path: `${path}\\Below`, values: [{ name: 'InstallLanguage', data: { type: 'string', text: '0409' } }] },
      { path: key.toUpperCase(), values: [{ name: 'InstallLanguage', data: { type: 'string', text: '0407' } }] },
    ],
  };
  const machine = () => {
    const { tools, calls } = scriptedTools(() => ({ exitCode: 1 }));
    const environment = { COMPUTERNAME: 'MFA1', USERDOMAIN: 'CONTOSO', USERNAME: 'svc-runner' };
    return { calls, port: createWindowsMachine(tools, registry as Registry, steppedClock(), 'x64', environment) };
  };

  test('come from the environment and the registry, also where no program answers', async () => {
    expect(await machine().port.facts()).toMatchObject({
      name: 'MFA1',
      architecture: 'x64',
      language: 'de-DE',
      account: 'CONTOSO\\svc-runner',
      folders: { windows: 'C:\\Windows', programFiles: 'C:\\Program Files', programData: 'C:\\ProgramData' },
    });
  });

  test('are asked for once, for all who ask', async () => {
    const { port, calls } = machine();
    const [one, other] = await Promise.all([port.facts(), port.facts()]);
    const asked = calls.length;
    expect([other, await port.facts()]).toEqual([one, one]);
    expect(calls).toHaveLength(asked);
  });
});
