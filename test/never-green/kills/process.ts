import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ActionName } from '../../../src/actions/definitions.js';
import type { Ran } from '../player.js';
import type { Inputs } from '../servers.js';
import type { Cut } from './cut-share.js';

/** What a process of its own does. */
export interface Order {
  readonly action: ActionName;
  readonly folder: string;
  readonly inputs: Inputs;
  /** Of an invented clock, with an invented process number; without it both are real. */
  readonly hour?: number;
  /** Address of the store for artifacts. */
  readonly store?: string;
  readonly cut?: Cut;
}

export interface RanAlone extends Ran {
  /** First and last change but the changes of the lock, by the machine's steady clock; empty where there was none. */
  readonly changedFrom: string;
  readonly changedUntil: string;
}

export interface Ended {
  /** Undefined where the process was killed. */
  readonly ran: RanAlone | undefined;
  /** From its first change. */
  readonly milliseconds: number;
  readonly processId: number;
}

/** How the program is started. */
export interface Program {
  readonly path: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** As it is built: each module by itself. */
export const plainProgram: Program = { path: here('./run-action.js'), options: [], environment: {} };

/**
 * The program in one file, compiled once for all its processes: most of a death's time was the start. The quick one has
 * the files of {@link ../sync-files}.
 */
export async function bundledProgram(home: string, files: 'quick' | 'real'): Promise<Program> {
  const folder = join(home, 'lib', files);
  const banner =
    "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
  await build({
    entryPoints: [here('./run-action.js')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    banner: { js: banner },
    logLevel: 'error',
  });
  return {
    path: join(folder, 'run-action.mjs'),
    options: files === 'quick' ? ['--import', here('../use-sync-files.js')] : [],
    environment: { NODE_COMPILE_CACHE: join(home, 'compiled') },
  };
}

export interface Watched {
  readonly program?: Program;
  /** Killed, by SIGKILL, so many milliseconds after its first change. */
  readonly killAfter?: number | undefined;
  onStart?(child: ChildProcess): void;
}

/** Runs an action as a process, and kills it where that is asked for. */
export async function runProcess(order: Order, watched: Watched = {}): Promise<Ended> {
  const { program = plainProgram, killAfter, onStart } = watched;
  let began = Date.now();
  const options = ['--no-warnings', ...program.options, program.path, JSON.stringify(order)];
  const child = spawn(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...program.environment },
  });
  onStart?.(child);
  const pieces: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (piece: Buffer) => {
    errors.push(piece);
    if (!piece.includes('begun')) return;
    began = Date.now();
    if (killAfter !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, ending) => resolve({ code: exitCode, signal: ending }));
  });
  clearTimeout(timer);
  const ended = { milliseconds: Date.now() - began, processId: child.pid ?? 0 };
  if (signal === 'SIGKILL') return { ran: undefined, ...ended };
  if (code !== 0) throw new Error(`${order.action} ended with ${code}: ${Buffer.concat(errors).toString('utf8')}`);
  return { ran: JSON.parse(Buffer.concat(pieces).toString('utf8')), ...ended };
}
