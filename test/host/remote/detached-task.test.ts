import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isDetachedAtWork, taskStateIn, taskXml } from '../../../src/host/remote/detached-task.js';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { type Script, scripted, steppedClock } from '../windows/scripted-programs.js';
import { remoteWay } from './remote-way.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'task-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const installer: ProgramRequest = {
  program: 'C:\\Windows\\System32\\msiexec.exe',
  arguments: ['/i', '"C:\\In stall\\a & b.msi"', 'P="x < ""y"""'],
  verbatim: true,
  timeLimitSeconds: 600,
  workingFolder: 'C:\\Windows\\System32',
  outlives: true,
};

const way = (script: Script, taskSeconds = 60) =>
  remoteWay(scripted(script).run, steppedClock(), root, { taskSeconds });

describe('an installer from elsewhere', () => {
  test('is a task of SYSTEM that gets its arguments as they are, and its exit code comes back', async () => {
    const { run, tasks } = await way(() => ({ exitCode: 1603 }));
    expect((await run(installer)).exitCode).toBe(1603);
    expect(tasks.started).toEqual([`${installer.program} ${installer.arguments.join(' ')}`]);
  });

  test('goes on where the connection breaks while it runs, and its exit code still comes back', async () => {
    const { run, server, tasks } = await way(() => ({ exitCode: 3010 }), 400);
    const ended = run({ ...installer, onStart: () => server.breaks.push(...Array(12).fill({ before: 0x8033_8012 })) });
    expect((await ended).exitCode).toBe(3010);
    expect(tasks.started).toHaveLength(1);
  });

  test('that runs still is seen at work, and no other is started beside it', async () => {
    const { run, tools, tasks } = await way(() => ({}), 3600);
    expect(await isDetachedAtWork(tools)).toBe(false);
    let seen: Promise<readonly unknown[]> | undefined;
    const onStart = () => {
      seen ??= Promise.all([isDetachedAtWork(tools), run(installer).catch((error: unknown) => error)]);
    };
    await run({ ...installer, timeLimitSeconds: 60, onStart }).catch(() => {});
    expect(await seen).toMatchObject([true, { code: 'still-running' }]);
    expect(tasks.started).toHaveLength(1);
  });

  test('is ended at its time limit', async () => {
    const { run } = await way(() => ({}), 3600);
    await expect(run(installer)).rejects.toMatchObject({
      code: 'timed-out',
      message: expect.stringContaining('600 seconds. Its task was ended.'),
    });
  });
});

describe('the definition of the task', () => {
  test('has program, arguments, priority and time limit, with the signs of XML escaped', () => {
    const xml = taskXml(installer, 'n1');
    expect(xml).toContain('<Command>C:\\Windows\\System32\\msiexec.exe</Command>');
    expect(xml).toContain('<Arguments>/i "C:\\In stall\\a &amp; b.msi" P="x &lt; ""y"""</Arguments>');
    expect(xml).toContain('<ExecutionTimeLimit>PT600S</ExecutionTimeLimit><Priority>5</Priority>');
    expect(xml).toContain('<UserId>S-1-5-18</UserId>');
    expect(xml).toContain('<Description>mfa-server-upgrade n1</Description>');
  });

  test('may have the account of the runner, without a password, for a package that refuses SYSTEM', () => {
    const xml = taskXml(installer, 'n1', 'CONTOSO\\r&d$');
    expect(xml).toContain(
      '<UserId>CONTOSO\\r&amp;d$</UserId><LogonType>S4U</LogonType><RunLevel>HighestAvailable</RunLevel>',
    );
    expect(xml).not.toContain('S-1-5-18');
  });

  test.each(['%TEMP%', 'x %PATH% y', '$(Arg0)'])(
    'refuses %j, in place of which the scheduler puts something',
    (value) => {
      expect(() => taskXml({ ...installer, arguments: [value] }, 'n1')).toThrow(/scheduler/);
    },
  );

  test('takes a percent sign that names nothing', () => {
    expect(taskXml({ ...installer, arguments: ['100 % of it'] }, 'n1')).toContain('100 % of it');
  });
});

const row = (code: string) =>
  `"MFA1","\\mfa-server-upgrade","N/A","Ready","Interactive","3/7/2026 10:00","${code}","N/A","x ""y"", z","N/A","mfa-server-upgrade n1"\r\n`;

describe('what the scheduler says of a task', () => {
  test.each([
    ['267009', { is: 'running' }],
    ['267011', { is: 'waiting' }],
    ['0', { is: 'ended', exitCode: 0 }],
    ['1603', { is: 'ended', exitCode: 1603 }],
    ['-1073741819', { is: 'ended', exitCode: 0xc000_0005 }],
  ])('with the last result %s', (code, state) => {
    expect(taskStateIn({ exitCode: 0, output: row(code), errorOutput: '' })).toMatchObject(state);
  });

  test('no such task is absent, in any language', () => {
    const errorOutput = 'FEHLER: Das System kann die angegebene Datei nicht finden.';
    expect(taskStateIn({ exitCode: 1, output: '', errorOutput })).toEqual({ is: 'absent' });
  });

  test('a refusal is no absence', () => {
    expect(() => taskStateIn({ exitCode: 1, output: '', errorOutput: 'ERROR: Access is denied.' })).toThrow(/denied/);
  });

  test('a result that is no number is no end', () => {
    expect(() => taskStateIn({ exitCode: 0, output: row('N/A'), errorOutput: '' })).toThrow(/no number/);
  });
});
