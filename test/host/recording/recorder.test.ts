import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { createRecorder, programNameOf, unquoted, withoutTemporary } from '../../../src/host/recording/recorder.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import { type Answer, scripted } from '../windows/scripted-programs.js';

const system = 'C:\\Windows\\System32';
const options = { ownName: 'mfa-check', temporary: 'C:\\Temp' };

function recording(answer: Answer, read = async (_path: string): Promise<Uint8Array | undefined> => undefined) {
  return createRecorder(scripted(() => answer).run, { ...options, read });
}
const call = (run: RunProgram, program: string, ...args: readonly string[]) =>
  run({ program: `${system}\\${program}`, arguments: args, timeLimitSeconds: 5 });

describe('a recorder', () => {
  test('gives the answer on and keeps it with the case that it was given in', async () => {
    const { run, calls, during } = recording({ exitCode: 3, output: 'STATE : 4 RUNNING' });
    during('services: list');
    const result = await call(run, 'sc.exe', 'query', 'Spooler');
    during(undefined);
    await call(run, 'sc.exe', 'query', 'Tcpip');
    expect([result.exitCode, Buffer.from(result.output).toString()]).toEqual([3, 'STATE : 4 RUNNING']);
    expect(calls).toMatchObject([
      {
        during: 'services: list',
        program: 'sc.exe',
        arguments: ['query', 'Spooler'],
        exitCode: 3,
        output: { encoding: 'latin1', text: 'STATE : 4 RUNNING' },
      },
      { program: 'sc.exe', arguments: ['query', 'Tcpip'] },
    ]);
    expect(calls[0]).not.toHaveProperty('errorOutput');
    expect(calls[1]).not.toHaveProperty('during');
  });

  test('keeps what a program wrote into a file, by the number of the argument', async () => {
    const asked: string[] = [];
    const { run, calls } = recording({}, async (path) => {
      asked.push(path);
      return Buffer.from('Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-check]\n');
    });
    await call(run, 'reg.exe', 'export', 'HKLM\\SOFTWARE\\mfa-check', 'C:\\Temp\\x7\\key.reg', '/y');
    await call(run, 'REG.EXE', 'import', 'C:\\Temp\\x7\\key.reg');
    await call(run, 'msiexec.exe', '/i', '"C:\\mfa-check\\a.msi"', '/l*v', '"C:\\mfa-check\\a.log"');
    expect(asked).toEqual(['C:\\Temp\\x7\\key.reg', 'C:\\mfa-check\\a.log']);
    expect(calls[0]?.files?.['2']?.text).toContain('[HKEY_LOCAL_MACHINE\\SOFTWARE\\mfa-check]');
    expect(calls[1]).not.toHaveProperty('files');
    expect(Object.keys(calls[2]?.files ?? {})).toEqual(['3']);
  });

  test('keeps a refusal, and gives it on', async () => {
    const fault = new HostError('timed-out', 'sc.exe', 'sc.exe had not ended after 5 seconds.');
    const { run, calls } = createRecorder(() => Promise.reject(fault), options);
    await expect(call(run, 'sc.exe', 'query')).rejects.toBe(fault);
    expect(calls).toMatchObject([
      { program: 'sc.exe', fault: { code: 'timed-out', message: 'sc.exe had not ended after 5 seconds.' } },
    ]);
    expect(calls[0]).not.toHaveProperty('exitCode');
  });

  test('keeps no fault of the suite itself, which is none of the program', async () => {
    const bug = new TypeError('x is not a function');
    const { run, calls } = createRecorder(() => Promise.reject(bug), options);
    await expect(call(run, 'sc.exe', 'query')).rejects.toBe(bug);
    expect(calls).toEqual([]);
  });
});

describe('what is the same in every run', () => {
  test('is the name of a program without its folder', () => {
    expect(programNameOf('C:\\Windows\\System32\\inetsrv\\appcmd.exe')).toBe('appcmd.exe');
    expect(programNameOf('appcmd.exe')).toBe('appcmd.exe');
  });

  test.each([
    ['C:\\Temp\\registry-Xy7\\key.reg', 'C:\\Temp', '{temp}\\key.reg'],
    ['c:\\TEMP\\key.reg', 'C:\\Temp', '{temp}\\key.reg'],
    ['/tmp/registry-Xy7/key.reg', '/tmp', '{temp}\\key.reg'],
    ['D:\\Backup\\key.reg', 'C:\\Temp', 'D:\\Backup\\key.reg'],
  ])('is a temporary file without the random name of its folder: %s', (argument, temporary, shown) => {
    expect(withoutTemporary(argument, temporary)).toBe(shown);
  });

  test.each([
    ['"C:\\Program Files\\a.msi"', 'C:\\Program Files\\a.msi'],
    ['"say ""hi"""', 'say "hi"'],
    ['TARGETDIR="C:\\x"', 'TARGETDIR="C:\\x"'],
    ['', ''],
  ])('is an argument without the quotes around it: %s', (argument, text) => {
    expect(unquoted(argument)).toBe(text);
  });
});
