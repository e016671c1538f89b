import { type EndedTree, endProcessTree } from './end-processes.js';
import type { ProgramRequest, RunProgram } from './program.js';
import { decodeProgramText, isAscii, type ProgramEncoding } from './program-text.js';
import type { WindowsFolders } from './windows-folders.js';

/** Seconds that a small program of Windows may take; the slowest seen is a listing on a loaded machine. */
const smallProgramSeconds = 120;

export interface TextResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errorOutput: string;
}

export interface TextOptions
  extends Partial<Pick<ProgramRequest, 'timeLimitSeconds' | 'environment' | 'verbatim' | 'input'>> {
  /** By default `oem`. */
  readonly encoding?: ProgramEncoding;
}

/** How this process reaches the machine on which the programs run. */
export interface MachineReach {
  /** The path under which this process opens a file of that machine. */
  local(path: string): string;
  /** Ends a process of that machine with everything that it started. */
  endTree(processId: number): Promise<EndedTree>;
}

const thisMachine: MachineReach = { local: (path) => path, endTree: endProcessTree };

/** The programs of `System32`, called by full path so that the search path of the job cannot put another in place. */
export interface WindowsTools extends MachineReach {
  readonly folders: WindowsFolders;
  readonly run: RunProgram;
  /** A program of the system folder with its output as text. */
  text(name: string, args: readonly string[], options?: TextOptions): Promise<TextResult>;
  /** The same of a program that changes nothing. */
  read(name: string, args: readonly string[], options?: TextOptions): Promise<TextResult>;
  systemProgram(name: string): string;
}

export function createWindowsTools(
  run: RunProgram,
  folders: WindowsFolders,
  oemCodePage: () => Promise<number>,
  reach: MachineReach = thisMachine,
): WindowsTools {
  const systemProgram = (name: string) => `${folders.system}\\${name}`;
  async function ask(
    name: string,
    args: readonly string[],
    { encoding = 'oem', ...options }: TextOptions = {},
    kind: Pick<ProgramRequest, 'reads'> = {},
  ): Promise<TextResult> {
    const result = await run({
      program: systemProgram(name),
      arguments: args,
      timeLimitSeconds: smallProgramSeconds,
      ...options,
      ...kind,
    });
    const isPlain = encoding === 'utf-16' || (isAscii(result.output) && isAscii(result.errorOutput));
    const codePage = isPlain ? 437 : await oemCodePage();
    return {
      exitCode: result.exitCode,
      output: await decodeProgramText(result.output, encoding, codePage),
      errorOutput: await decodeProgramText(result.errorOutput, encoding, codePage),
    };
  }

  return {
    ...reach,
    folders,
    run,
    systemProgram,
    text: ask,
    read: (name, args, options) => ask(name, args, options, { reads: true }),
  };
}
