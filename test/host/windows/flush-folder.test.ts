import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { flushFolder, flushGivenFiles } from '../../../src/host/windows/flush-folder.js';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { type Script, scriptedTools } from './scripted-programs.js';

/** The values that a script was given. */
const dataOf = ({ environment }: ProgramRequest) => JSON.parse(environment?.MFA_UPGRADE_DATA ?? '');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flush-'));
  path = join(folder, 'web.config');
  await writeFile(path, 'x');
});
afterEach(() => rm(folder, { recursive: true }));

describe('flushing a folder', () => {
  const flush = async (at: string, script: Script) => {
    const { tools, calls } = scriptedTools(script);
    await flushFolder(tools, at);
    return calls.length;
  };

  test('few files one by one, without a program', async () => {
    expect(await flush(folder, () => ({ exitCode: 1 }))).toBe(0);
  });

  test('many given files with one program for each volume', async () => {
    const drives: unknown[] = [];
    const { tools } = scriptedTools((_name, _args, request) => {
      drives.push(dataOf(request));
      return { output: 'true' };
    });
    const paths = (root: string, count: number) => Array.from({ length: count }, (_, index) => `${root}${index}`);
    await flushGivenFiles(tools, [...paths('C:\\a', 201), ...paths('d:\\b', 100), ...paths('D:\\c', 101)]);
    expect(drives).toEqual([{ drive: 'C' }, { drive: 'D' }]);
  });

  test('few given files one by one; one that is not there is the host’s own error', async () => {
    const { tools, calls } = scriptedTools(() => ({ exitCode: 1 }));
    await flushGivenFiles(tools, [path]);
    await expect(flushGivenFiles(tools, [path, join(folder, 'gone')])).rejects.toMatchObject({ code: 'not-found' });
    expect(calls).toEqual([]);
  });

  test('a folder that is not there is the host’s own error', async () => {
    await expect(flush(join(folder, 'gone'), () => ({}))).rejects.toMatchObject({ code: 'not-found' });
  });
});
