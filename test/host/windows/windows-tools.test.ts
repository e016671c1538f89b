import { describe, expect, test } from '@jest/globals';
import type { ProgramRequest } from '../../../src/host/windows/program.js';
import { createWindowsTools } from '../../../src/host/windows/windows-tools.js';
import { testFolders } from './scripted-programs.js';

function toolsThatAnswer(output: Uint8Array, codePage = 850) {
  const requests: ProgramRequest[] = [];
  let asked = 0;
  const run = async (request: ProgramRequest) => {
    requests.push(request);
    return { exitCode: 0, output, errorOutput: Buffer.alloc(0) };
  };
  const tools = createWindowsTools(run, testFolders, async () => {
    asked += 1;
    return codePage;
  });
  return { tools, requests, asked: () => asked };
}

describe('a program of Windows', () => {
  test('is started by its full path, so that no folder of the job puts another in its place', async () => {
    const { tools, requests } = toolsThatAnswer(Buffer.from('ok'));
    await tools.read('sc.exe', ['query', 'Spooler']);
    await tools.text('sc.exe', ['stop', 'Spooler'], { timeLimitSeconds: 7 });
    expect(requests).toEqual([
      { program: 'C:\\Windows\\System32\\sc.exe', arguments: ['query', 'Spooler'], timeLimitSeconds: 120, reads: true },
      { program: 'C:\\Windows\\System32\\sc.exe', arguments: ['stop', 'Spooler'], timeLimitSeconds: 7 },
    ]);
  });

  test('writes in the code page of the console, for which Windows is asked only where it matters', async () => {
    const plain = toolsThatAnswer(Buffer.from('Access is denied.'));
    expect((await plain.tools.read('sc.exe', [])).output).toBe('Access is denied.');
    expect(plain.asked()).toBe(0);
    // 0x81 is "ü" in code page 850.
    const german = toolsThatAnswer(Buffer.from([0x66, 0x81, 0x72]));
    expect((await german.tools.read('sc.exe', [])).output).toBe('für');
    expect(german.asked()).toBe(1);
  });

  test('that writes UTF-16 is read as that, without asking for a code page', async () => {
    const { tools, asked } = toolsThatAnswer(Buffer.from('für', 'utf16le'));
    expect((await tools.read('cmd.exe', [], { encoding: 'utf-16' })).output).toBe('für');
    expect(asked()).toBe(0);
  });
});
