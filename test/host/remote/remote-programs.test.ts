import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { type Script, scripted, steppedClock } from '../windows/scripted-programs.js';
import { remoteWay } from './remote-way.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'remote-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const reg = 'C:\\Windows\\System32\\reg.exe';
const reads = (...args: readonly string[]): ProgramRequest => ({
  program: reg,
  arguments: args,
  timeLimitSeconds: 60,
  reads: true,
});
const changes = (...args: readonly string[]): ProgramRequest => ({
  program: reg,
  arguments: args,
  timeLimitSeconds: 60,
});

const way = (script: Script) => remoteWay(scripted(script).run, steppedClock(), root);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Winrs ended so, and nothing had begun: the destination cannot be connected to; access is denied. */
const noAnswer = { before: 0x8033_8012 } as const;
const denied = { before: 5, words: 'Winrs error: Access is denied.' } as const;

describe('programs through remote management', () => {
  test('answer with their own output, errors and exit code, a negative one as Windows counts it', async () => {
    const { run } = await way((_name, [which = '']) => ({
      exitCode: which === 'a' ? 0xc000_0005 : 1605,
      output: `out ${which}\r\n`,
      errorOutput: `err ${which}`,
    }));
    const [a, b] = await Promise.all([run(reads('a')), run(reads('b'))]);
    expect([a.exitCode, text(a.output), text(a.errorOutput)]).toEqual([0xc000_0005, 'out a\r\n', 'err a']);
    expect([b.exitCode, text(b.output), text(b.errorOutput)]).toEqual([1605, 'out b\r\n', 'err b']);
  });

  test('that only read share a start, and what changes something has one of its own, in its turn', async () => {
    const { run, server } = await way(() => ({}));
    await Promise.all([run(reads('1')), run(reads('2')), run(reads('3'))]);
    expect(server.starts()).toBe(1);
    await Promise.all([run(changes('4')), run(changes('5'))]);
    expect(server.starts()).toBe(3);
    expect(server.programs.map((one) => one.slice(-1))).toEqual(['1', '2', '3', '4', '5']);
  });

  test('leave nothing behind on the server', async () => {
    const { run } = await way(() => ({}));
    await run(reads('a'));
    expect(await readdir(root)).toEqual([]);
  });

  test('that do not exist are reported differently from programs that fail', async () => {
    const { run } = await way(() => ({ exitCode: 9009 }));
    const missing = { ...reads('a'), program: 'C:\\Windows\\System32\\no-such.exe' };
    await expect(run(missing)).rejects.toMatchObject({ code: 'not-found' });
    expect((await run(reads('a'))).exitCode).toBe(9009);
  });

  test('that no command file can contain are refused alone', async () => {
    const { run } = await way(() => ({ output: 'good' }));
    const [bad, good] = await Promise.allSettled([run(reads('a\nb')), run(reads('c'))]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'refused' } });
    expect(good).toMatchObject({ status: 'fulfilled' });
  });

  test('are not given input or variables, which nobody would hand over', async () => {
    const { run } = await way(() => ({}));
    expect(() => run({ ...reads('a'), input: 'x' })).toThrow(/neither input nor variables/);
  });
});

describe('a connection', () => {
  test('that does not come about is tried again, a change too, for nothing had begun', async () => {
    const { run, server } = await way(() => ({ output: 'done' }));
    server.breaks.push(noAnswer, noAnswer);
    expect(text((await run(changes('a'))).output)).toBe('done');
    expect([server.starts(), server.programs.length]).toEqual([3, 1]);
  });

  test('that never comes about is a refusal with the words of winrs', async () => {
    const { run, server } = await way(() => ({}));
    server.breaks.push(...Array.from({ length: 9 }, () => ({ ...noAnswer, words: 'Verify that the service runs.' })));
    await expect(run(changes('a'))).rejects.toMatchObject({
      code: 'server-not-reached',
      message: expect.stringContaining('Verify that the service runs.'),
    });
    expect(server.programs).toEqual([]);
  });

  test('that is denied is not tried again', async () => {
    const { run, server } = await way(() => ({}));
    server.breaks.push(denied);
    await expect(run(reads('a'))).rejects.toMatchObject({ code: 'access-denied' });
    expect(server.starts()).toBe(1);
  });

  test('that breaks among reading programs costs one more start for those that are left', async () => {
    const { run, server } = await way((_name, [which = '']) => ({ output: which }));
    server.breaks.push({ afterPrograms: 1, goesOn: false });
    const answers = await Promise.all([run(reads('a')), run(reads('b')), run(reads('c'))]);
    expect(answers.map(({ output }) => text(output))).toEqual(['a', 'b', 'c']);
    expect(server.programs.map((one) => one.slice(-1))).toEqual(['a', 'b', 'c']);
    expect(server.starts()).toBe(2);
  });

  test('that breaks during a change does not make it twice: it is waited for', async () => {
    const { run, server } = await way(() => ({ exitCode: 3, output: 'changed' }));
    server.breaks.push({ afterPrograms: 0, goesOn: true });
    expect((await run(changes('a'))).exitCode).toBe(3);
    expect([server.starts(), server.programs.length]).toEqual([1, 1]);
  });

  test('that breaks during a change that never ends says that its outcome is not known', async () => {
    const { run, server } = await way(() => ({}));
    server.breaks.push({ afterPrograms: 0, goesOn: false });
    await expect(run(changes('a'))).rejects.toMatchObject({ code: 'server-not-reached' });
    expect([server.starts(), server.programs.length]).toEqual([1, 0]);
  });
});

describe('the limits of a remote shell', () => {
  const installer: ProgramRequest = {
    program: 'C:\\Windows\\System32\\msiexec.exe',
    arguments: ['/i', 'x.msi'],
    verbatim: true,
    timeLimitSeconds: 3600,
  };

  test('close it with a program that takes longer than a minute: whether it changed something is not known', async () => {
    const { run, server } = await way(() => ({}));
    server.needs = () => ({ seconds: 61 });
    await expect(run(changes('a'))).rejects.toMatchObject({ code: 'server-not-reached' });
    expect(server.starts()).toBe(1);
  });

  test('end a program that needs more memory than 150 MB, with a code that is no success', async () => {
    const { run, server } = await way(() => ({ output: 'all of it' }));
    server.needs = (program) => ({ megabytes: program.endsWith('big') ? 151 : 1 });
    const [big, small] = await Promise.all([run(reads('big')), run(reads('small'))]);
    expect([big.exitCode, text(big.output)]).toEqual([0xc000_0017, '']);
    expect([small.exitCode, text(small.output)]).toEqual([0, 'all of it']);
  });

  test('do not count for an installer, which no shell limits', async () => {
    const { run, server, tasks } = await way(() => ({ exitCode: 3010 }));
    server.needs = (program) => (program.includes('msiexec') ? { seconds: 1800, megabytes: 900 } : {});
    expect((await run({ ...installer, outlives: true })).exitCode).toBe(3010);
    expect(tasks.started).toHaveLength(1);
    await expect(run(installer)).rejects.toMatchObject({ code: 'server-not-reached' });
  });
});
