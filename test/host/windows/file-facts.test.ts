import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FileFacts } from '../../../src/host/files.js';
import { putFileFacts } from '../../../src/host/windows/file-facts.js';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { type Script, scriptedTools } from './scripted-programs.js';

/** The values that a script was given. */
const dataOf = ({ environment }: ProgramRequest) => JSON.parse(environment?.MFA_UPGRADE_DATA ?? '');
const plain = { readOnly: false, hidden: false, system: false };
const created = '2009-02-03T04:05:06.789Z';
const securityDescriptor = 'O:BAG:SYD:PAI(A;;FA;;;BA)';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'));
  path = join(folder, 'web.config');
  await writeFile(path, 'x');
});
afterEach(() => rm(folder, { recursive: true }));

/** Attributes that nothing is known about; what `attrib` changes is kept by the test where it matters. */
const look = (now = { hidden: false, system: false }) => ({ forget: () => undefined, of: async () => now });

async function put(script: Script, facts: readonly FileFacts[], now?: { hidden: boolean; system: boolean }) {
  const { tools, calls } = scriptedTools(script);
  const refused = await putFileFacts(tools, look(now), facts);
  return { refused, calls: calls.map((call) => (call.startsWith('powershell') ? 'powershell' : call)) };
}

describe('putting facts back on Windows', () => {
  test('one PowerShell for times of creation and rights of all files, which travel in a file', async () => {
    const asked: unknown[] = [];
    const { refused, calls } = await put(
      async (_name, _args, request) => {
        expect(request.input).toContain('SetSecurityDescriptorSddlForm');
        const lines = (await readFile(dataOf(request).facts, 'utf8')).trim().split('\r\n');
        asked.push(lines.map((line) => JSON.parse(line)));
        return { output: '[]' };
      },
      [
        { path, created, securityDescriptor },
        { path: folder, created },
      ],
    );
    expect(refused).toEqual([]);
    expect(calls).toEqual(['powershell']);
    expect(asked).toEqual([
      [
        { path, created, securityDescriptor },
        { path: folder, created },
      ],
    ]);
  });

  test('the time of modification without any program, and read-only last', async () => {
    await chmod(path, 0o444);
    const facts = { path, modified: '2015-06-07T08:09:10.111Z', attributes: { ...plain, readOnly: true } };
    expect(await put(() => ({}), [facts])).toEqual({ refused: [], calls: [] });
    const found = await stat(path);
    expect(found.mtime.toISOString()).toBe('2015-06-07T08:09:10.111Z');
    expect(found.mode & 0o222).toBe(0);
    await put(() => ({}), [{ path, attributes: plain }]);
    expect((await stat(path)).mode & 0o200).not.toBe(0);
  });

  test('hidden and system by attrib, both named, and only where they differ', async () => {
    const hidden = { path, attributes: { ...plain, hidden: true } };
    expect((await put(() => ({}), [hidden])).calls).toEqual([`attrib.exe +h -s ${path}`]);
    expect((await put(() => ({}), [hidden], { hidden: true, system: false })).calls).toEqual([]);
    const { calls } = await put(() => ({}), [{ path, attributes: plain }], { hidden: true, system: true });
    expect(calls).toEqual([`attrib.exe -h -s ${path}`]);
  });

  test('each refusal by file: of attrib, of PowerShell, of a file that is gone', async () => {
    const gone = join(folder, 'gone');
    const { refused } = await put(
      (name) =>
        name === 'attrib.exe'
          ? { output: 'Access denied - web.config' }
          : { output: JSON.stringify([{ path, message: 'This security ID may not be assigned as the owner.' }]) },
      [
        { path, securityDescriptor, attributes: { ...plain, system: true } },
        { path: gone, modified: created },
      ],
    );
    expect(refused).toEqual([
      { path: gone, message: expect.stringContaining('ENOENT') },
      { path, message: 'This security ID may not be assigned as the owner.' },
      { path, message: 'attrib: Access denied - web.config' },
    ]);
  });

  test('without PowerShell every file that needed it is named', async () => {
    const { refused } = await put(
      () => ({ exitCode: 1, errorOutput: 'policy' }),
      [{ path, created }, { path: folder }],
    );
    expect(refused).toEqual([{ path, message: expect.stringContaining('policy') }]);
  });
});
