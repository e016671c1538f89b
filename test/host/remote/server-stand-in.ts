import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StartOnServer } from '../../../src/host/remote/winrs.js';
import type { ProgramRequest, ProgramResult, RunProgram } from '../../../src/host/windows/program.js';
import { argumentsIn, linesOf, readLine, type ShellCommand } from './cmd-reader.js';

/** How one start through remote management goes wrong. */
export type Break =
  /** `winrs.exe` ends with a code, and nothing has begun. */
  | { readonly before: number; readonly words?: string }
  /** The connection is lost after so many programs; the shell there goes on, or ends with them. */
  | { readonly afterPrograms: number; readonly goesOn: boolean };

export interface ServerStandIn {
  readonly start: StartOnServer;
  /** Command files that were started. */
  readonly starts: () => number;
  /** The next starts go wrong so. */
  readonly breaks: Break[];
  /** How a start with this command file goes wrong, where `breaks` has nothing. */
  breakAt?: (commandFile: string) => Break | undefined;
  /** What its programs need; by default nothing. */
  needs?: Needs;
  /** What each program of a command file got, in order. */
  readonly programs: readonly string[];
}

const connectionLost = 0x8033_8012;

/** What programs need of a remote shell, by their command line. */
export type Needs = (program: string) => { readonly seconds?: number; readonly megabytes?: number };

/** As long as remote management waits for output by default, and what a shell of Windows Server 2008 R2 may use. */
const operationSeconds = 60;
const shellMegabytes = 150;
/** STATUS_NO_MEMORY */
const noMemory = 0xc000_0017;

/**
 * A stand-in for `winrs.exe` and the `cmd` of a server: it reads the command file and runs its programs by `run`, with
 * output, errors and exit code as the file says.
 * @param local the path under which this machine has a file of the server
 */
export function serverStandIn(run: RunProgram, local: (path: string) => string): ServerStandIn {
  let count = 0;
  const breaks: Break[] = [];
  const programs: string[] = [];
  const start: StartOnServer = async (command) => {
    count += 1;
    const bytes = await readFile(local(command));
    const planned = breaks.shift() ?? standIn.breakAt?.(bytes.toString('latin1'));
    if (planned !== undefined && 'before' in planned) return result(planned.before, planned.words ?? '');
    const limit = planned === undefined ? Number.POSITIVE_INFINITY : planned.afterPrograms;
    const shell = new Shell(run, local, programs, standIn.needs ?? (() => ({})));
    if (planned?.goesOn) {
      const running = shell.run(bytes, Number.POSITIVE_INFINITY);
      await Promise.race([shell.begun, running]);
      return result(connectionLost, 'The connection was lost.');
    }
    const isClosed = await shell.run(bytes, limit);
    if (isClosed) return result(connectionLost, 'The operation took longer than 60 seconds.');
    return planned === undefined ? result(0, '') : result(connectionLost, 'The connection was lost.');
  };
  const standIn: ServerStandIn = { start, starts: () => count, breaks, programs };
  return standIn;
}

function result(exitCode: number, words: string): ProgramResult {
  return { exitCode, output: new Uint8Array(), errorOutput: Buffer.from(words) };
}

class Shell {
  readonly #run: RunProgram;
  readonly #local: (path: string) => string;
  readonly #programs: string[];
  readonly #needs: Needs;
  readonly #begin = Promise.withResolvers<void>();
  /** The first file of the command file is there. */
  readonly begun = this.#begin.promise;
  readonly #variables = new Map([
    ['systemroot', 'C:\\Windows'],
    ['errorlevel', '0'],
  ]);

  constructor(run: RunProgram, local: (path: string) => string, programs: string[], needs: Needs) {
    this.#needs = needs;
    this.#run = run;
    this.#local = local;
    this.#programs = programs;
  }

  /** True where the shell was closed with its program. */
  async run(bytes: Uint8Array, mostPrograms: number): Promise<boolean> {
    let ran = 0;
    for (const line of linesOf(bytes)) {
      const command = readLine(line, this.#variables);
      const isOwn = ['echo', 'setlocal', 'cd', 'exit'].includes(command.name) || command.name.endsWith('chcp.com');
      if (isOwn) {
        if (command.name === 'echo' && command.out !== undefined) {
          await this.#put(command.out, `${command.tail.slice(1)}\r\n`);
          this.#begin.resolve();
        }
        continue;
      }
      if (ran === mostPrograms) return false;
      ran += 1;
      if (!(await this.#start(command))) return true;
    }
    return false;
  }

  async #start({ name, tail, out = '', err = '' }: ShellCommand): Promise<boolean> {
    const given = argumentsIn(tail);
    this.#programs.push([name, ...given].join(' '));
    const request: ProgramRequest = { program: name, arguments: given, timeLimitSeconds: 60 };
    const { seconds = 0, megabytes = 0 } = this.#needs(this.#programs.at(-1) ?? '');
    if (seconds > operationSeconds) return false;
    const answer = megabytes > shellMegabytes ? result(noMemory, '') : await this.#run(request);
    await this.#put(out, answer.output);
    await this.#put(err, answer.errorOutput);
    // As a signed number, the way `cmd` shows it.
    this.#variables.set('errorlevel', String(answer.exitCode | 0));
    return true;
  }

  async #put(path: string, content: string | Uint8Array): Promise<void> {
    const file = this.#local(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    await appendFile(file, content);
  }
}
