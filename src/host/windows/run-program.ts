import { type ChildProcess, spawn } from 'node:child_process';
import { collector } from './collector.js';
import { endChild, howItEnded } from './end-processes.js';
import type { ProgramRequest, ProgramResult, RunProgram } from './program.js';
import { type OwnEnvironment, programEnvironment } from './program-environment.js';
import { notStarted, timedOut } from './program-faults.js';

/** A grandchild may keep a pipe open after the program has ended; its output is not waited for any longer. */
const drainMilliseconds = 2000;

/**
 * Runs programs and ends their whole process tree at the time limit. What only reads goes through `@actions/exec`.
 * @param own the environment of this process
 */
export function createRunProgram(own: OwnEnvironment): RunProgram {
  return async (request) => {
    if (request.reads !== true) return runGuarded(request, own);
    const { runReader } = await import('./run-reader.js');
    return runReader(request, own);
  };
}

/** For what changes something: its process is known from the first moment on. */
async function runGuarded(request: ProgramRequest, own: OwnEnvironment): Promise<ProgramResult> {
  const child = start(request, own);
  const [output, errorOutput] = [collector(), collector()];
  child.stdout?.on('data', output.take);
  child.stderr?.on('data', errorOutput.take);
  const exitCode = await ended(child, request);
  return { exitCode: exitCode >>> 0, output: output.bytes(), errorOutput: errorOutput.bytes() };
}

/** Programs that run now. */
const running = new Set<ChildProcess>();

/** They are not waited for any more. One that outlives this process goes on, the others end with it. */
export function leavePrograms(): void {
  for (const child of running) {
    child.unref();
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}

function start({ program, arguments: given, ...how }: ProgramRequest, own: OwnEnvironment) {
  const { verbatim, environment, workingFolder, output, input, outlives } = how;
  const stream = output === 'ignore' ? 'ignore' : 'pipe';
  const child = spawn(program, given, {
    stdio: [input === undefined ? 'ignore' : 'pipe', stream, stream],
    env: programEnvironment(own, environment),
    windowsHide: true,
    // Node.js ends its other children with itself; these get no Ctrl+C of the job either.
    detached: outlives === true,
    windowsVerbatimArguments: verbatim ?? false,
    ...(workingFolder === undefined ? {} : { cwd: workingFolder }),
  });
  // A program that ends without reading closes the pipe; its exit code says what there is to say.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input, 'ascii');
  return child;
}

async function ended(child: ChildProcess, request: ProgramRequest): Promise<number> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1000).unref();
  running.add(child);
  try {
    return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
  } catch (error) {
    if (error !== atLimit) throw error;
    throw timedOut(request, child.pid === undefined ? '' : howItEnded(child.pid, await endChild(child)));
  } finally {
    clearTimeout(timer);
    running.delete(child);
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}

const atLimit = Symbol('time limit');

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(atLimit), { once: true }));
}

function exitCodeOf(child: ChildProcess, { program, onStart }: ProgramRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      if (child.pid !== undefined) onStart?.(child.pid);
    });
    child.once('error', (error) => reject(notStarted(program, error)));
    child.once('exit', (code) => {
      const drain = setTimeout(() => resolve(code ?? 1), drainMilliseconds);
      child.once('close', () => {
        clearTimeout(drain);
        resolve(code ?? 1);
      });
    });
  });
}
