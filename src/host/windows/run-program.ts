import { type ChildProcess, spawn } from 'node:child_process';
import { HostError } from '../host-error.js';
import { systemErrorCode } from '../system-error.js';
import type { ProgramRequest, ProgramResult } from './program.js';

/** Bytes kept of each stream; what comes after is dropped. The largest known output is a registry listing of some MB. */
const keptBytes = 64 * 1024 * 1024;
/** A grandchild may keep a pipe open after the program has ended; its output is not waited for any longer. */
const drainMilliseconds = 2000;

/** Runs a program, collects its output and ends its whole process tree at the time limit. */
export async function runProgram(request: ProgramRequest): Promise<ProgramResult> {
  const child = start(request);
  const [output, errorOutput] = [collect(child.stdout), collect(child.stderr)];
  const exitCode = await ended(child, request);
  return { exitCode: exitCode >>> 0, output: output(), errorOutput: errorOutput() };
}

function start({ program, arguments: given, verbatim, environment, workingFolder, output, input }: ProgramRequest) {
  const stream = output === 'ignore' ? 'ignore' : 'pipe';
  const child = spawn(program, given, {
    stdio: [input === undefined ? 'ignore' : 'pipe', stream, stream],
    env: environment === undefined ? process.env : { ...process.env, ...environment },
    windowsHide: true,
    windowsVerbatimArguments: verbatim ?? false,
    ...(workingFolder === undefined ? {} : { cwd: workingFolder }),
  });
  // A program that ends without reading closes the pipe; its exit code says what there is to say.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input, 'ascii');
  return child;
}

function collect(stream: ChildProcess['stdout']): () => Uint8Array {
  const pieces: Buffer[] = [];
  let size = 0;
  stream?.on('data', (piece: Buffer) => {
    if (size < keptBytes) pieces.push(piece);
    size += piece.length;
  });
  return () => Buffer.concat(pieces);
}

async function ended(child: ChildProcess, request: ProgramRequest): Promise<number> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1000);
  try {
    return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
  } catch (error) {
    if (error !== atLimit) throw error;
    await endTree(child);
    throw timedOut(request);
  } finally {
    clearTimeout(timer);
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

/** `taskkill` ends the children too, which ending the process alone does not. */
async function endTree(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined) await endProcessTree(child.pid);
  child.kill('SIGKILL');
}

export async function endProcessTree(processId: number): Promise<void> {
  const killer = spawn('taskkill.exe', ['/T', '/F', '/PID', String(processId)], { stdio: 'ignore', windowsHide: true });
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, 10_000);
    const done = () => {
      clearTimeout(limit);
      resolve();
    };
    killer.once('error', done);
    killer.once('exit', done);
  });
}

function timedOut({ program, timeLimitSeconds }: ProgramRequest): HostError {
  const message = `${program} had not ended after ${timeLimitSeconds} seconds. It was ended with all that it had started.`;
  return new HostError('timed-out', program, message);
}

function notStarted(program: string, cause: Error): HostError {
  const code = systemErrorCode(cause);
  if (code === 'ENOENT') return new HostError('not-found', program, `There is no program ${program}.`, { cause });
  const message = `Windows did not start ${program}: ${cause.message}`;
  return new HostError(code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'refused', program, message, {
    cause,
  });
}
