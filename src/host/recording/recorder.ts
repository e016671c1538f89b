import { readFile } from 'node:fs/promises';
import { HostError } from '../host-error.js';
import type { RunProgram } from '../windows/program.js';
import { recordBytes } from './recorded-bytes.js';
import type { RecordedCall } from './recording-schema.js';
import { callRedactor } from './redact-call.js';

interface RecorderOptions {
  /** Is part of the name of everything that the suite makes itself. */
  readonly ownName: string;
  readonly temporary: string;
  /** Bytes of a file that a program wrote; undefined where it is none. */
  readonly read?: (path: string) => Promise<Uint8Array | undefined>;
}

export interface Recorder {
  readonly run: RunProgram;
  /** What was recorded until now, with what is not known to be harmless hidden. */
  readonly calls: readonly RecordedCall[];
  /** What is called from now on belongs to this case. */
  during(name: string | undefined): void;
}

/** Runs programs as `run` does and keeps what each was given and answered. */
export function createRecorder(run: RunProgram, { ownName, temporary, read = readIfThere }: RecorderOptions): Recorder {
  const calls: RecordedCall[] = [];
  let current: string | undefined;
  return {
    calls,
    during(name) {
      current = name;
    },
    async run(request) {
      const program = programNameOf(request.program);
      const redactor = callRedactor(program, request.arguments, ownName);
      const start = performance.now();
      const about = () => ({
        ...(current === undefined ? {} : { during: current }),
        program,
        arguments: request.arguments.map((one) => redactor.argument(withoutTemporary(one, temporary))),
        ...(request.input === undefined ? {} : { input: request.input }),
        milliseconds: Math.round(performance.now() - start),
      });
      try {
        const result = await run(request);
        const files: Record<string, ReturnType<typeof recordBytes>> = {};
        for (const index of writtenFiles(program, request.arguments)) {
          const bytes = await read(unquoted(request.arguments[index] ?? ''));
          if (bytes !== undefined) files[String(index)] = recordBytes(bytes, redactor.file);
        }
        calls.push({
          ...about(),
          exitCode: result.exitCode,
          ...(result.output.length === 0 ? {} : { output: recordBytes(result.output, redactor.output) }),
          ...(result.errorOutput.length === 0 ? {} : { errorOutput: recordBytes(result.errorOutput, redactor.output) }),
          ...(Object.keys(files).length === 0 ? {} : { files }),
        });
        return result;
      } catch (error) {
        if (error instanceof HostError)
          calls.push({ ...about(), fault: { code: error.code, message: redactor.output(error.message) } });
        throw error;
      }
    },
  };
}

export function programNameOf(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}

/** The random name of a folder for temporary files is another one in every run. */
export function withoutTemporary(argument: string, temporary: string): string {
  if (!argument.toLowerCase().startsWith(temporary.toLowerCase())) return argument;
  const name = argument.slice(Math.max(argument.lastIndexOf('\\'), argument.lastIndexOf('/')) + 1);
  return `{temp}\\${name}`;
}

/** Numbers of the arguments that name a file which the program writes. */
function writtenFiles(program: string, args: readonly string[]): readonly number[] {
  const after = (name: string) => {
    const index = args.findIndex((one) => one.toLowerCase() === name);
    return index < 0 || index + 1 >= args.length ? [] : [index + 1];
  };
  switch (program.toLowerCase()) {
    case 'reg.exe':
      return args[0] === 'export' ? [2] : [];
    case 'icacls.exe':
      return after('/save');
    case 'msiexec.exe':
      return after('/l*v');
    default:
      return [];
  }
}

export function unquoted(argument: string): string {
  return argument.startsWith('"') && argument.endsWith('"') ? argument.slice(1, -1).replaceAll('""', '"') : argument;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}
