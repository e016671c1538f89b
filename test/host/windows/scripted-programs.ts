import { tmpdir } from 'node:os';
import type { ProgramRequest, ProgramResult, RunProgram } from '../../../src/host/windows/program.js';
import { createWindowsTools, type WindowsTools } from '../../../src/host/windows/windows-tools.js';

/** What one call of a program answers; bytes where the encoding matters. */
export interface Answer {
  readonly exitCode?: number;
  readonly output?: string | Uint8Array;
  readonly errorOutput?: string;
}

export type Script = (name: string, args: readonly string[], request: ProgramRequest) => Answer | Promise<Answer>;

/** Runs a script in place of programs; `calls` has what was run, the program without its folder. */
export function scripted(script: Script): { readonly run: RunProgram; readonly calls: string[] } {
  const calls: string[] = [];
  const run: RunProgram = async (request): Promise<ProgramResult> => {
    const name = request.program.slice(request.program.lastIndexOf('\\') + 1);
    calls.push([name, ...request.arguments].join(' '));
    const { exitCode = 0, output = '', errorOutput = '' } = await script(name, request.arguments, request);
    return { exitCode, output: Buffer.from(output), errorOutput: Buffer.from(errorOutput) };
  };
  return { run, calls };
}

export const testFolders = {
  windows: 'C:\\Windows',
  system: 'C:\\Windows\\System32',
  programData: 'C:\\ProgramData',
  programFiles: 'C:\\Program Files',
  temporary: tmpdir(),
};

export function scriptedTools(
  script: Script,
  codePage = 437,
): { readonly tools: WindowsTools; readonly calls: string[] } {
  const { run, calls } = scripted(script);
  return { tools: createWindowsTools(run, testFolders, async () => codePage), calls };
}

/** A clock that only sleeping moves. */
export function steppedClock() {
  let now = Date.parse('2026-03-07T22:15:00Z');
  return {
    now: () => new Date(now),
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
}
