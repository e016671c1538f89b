import type { ProgramRequest, RunProgram } from './program.js';
import { decodeProgramText } from './program-text.js';
import type { WindowsFolders } from './windows-folders.js';

/** Seconds that a small program of Windows may take; the slowest seen is a listing on a loaded machine. */
const smallProgramSeconds = 120;

export interface TextResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errorOutput: string;
}

/** The programs of `System32`, called by full path so that the search path of the job cannot put another in place. */
export interface WindowsTools {
  readonly folders: WindowsFolders;
  readonly run: RunProgram;
  /** A program of the system folder with its output as text. */
  text(
    name: string,
    args: readonly string[],
    options?: Partial<Pick<ProgramRequest, 'timeLimitSeconds' | 'environment' | 'verbatim'>>,
  ): Promise<TextResult>;
  systemProgram(name: string): string;
}

export function createWindowsTools(
  run: RunProgram,
  folders: WindowsFolders,
  oemCodePage: () => Promise<number>,
): WindowsTools {
  const systemProgram = (name: string) => `${folders.system}\\${name}`;
  return {
    folders,
    run,
    systemProgram,
    async text(name, args, options = {}) {
      const result = await run({
        program: systemProgram(name),
        arguments: args,
        timeLimitSeconds: smallProgramSeconds,
        ...options,
      });
      const codePage = isAscii(result.output) && isAscii(result.errorOutput) ? 437 : await oemCodePage();
      return {
        exitCode: result.exitCode,
        output: await decodeProgramText(result.output, codePage),
        errorOutput: await decodeProgramText(result.errorOutput, codePage),
      };
    },
  };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
