import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';
import { collector } from './collector.js';
import { endChild, howItEnded } from './end-processes.js';
import type { ProgramRequest, ProgramResult } from './program.js';
import { programEnvironment } from './program-environment.js';
import { notStarted, timedOut } from './program-faults.js';

/** A grandchild may keep a pipe open after the program has ended; its output is not waited for any longer. */
const drainMilliseconds = 2000;

/** The process that one call of `exec` started, which does not return it: Node.js announces it where it is started. */
interface Started {
  child?: ChildProcess;
}

const calls = new AsyncLocalStorage<Started>();

subscribe('child_process', (message) => {
  const call = calls.getStore();
  if (call === undefined || call.child !== undefined) return;
  const child = (message as { process: ChildProcess }).process;
  call.child = child;
  // A program that ends without reading closes the pipe, which would end this process: `exec` does not look after it.
  child.once('spawn', () => child.stdin?.on('error', () => {}));
});

/**
 * Runs a short program that only reads, through `@actions/exec`. That cannot be stopped: at the time limit its
 * process is ended with all that it started.
 */
export async function runReader(request: ProgramRequest): Promise<ProgramResult> {
  const started: Started = {};
  const [output, errorOutput] = [collector(), collector()];
  const work = calls.run(started, () =>
    exec(`"${request.program}"`, [...request.arguments], {
      silent: true,
      ignoreReturnCode: true,
      delay: drainMilliseconds,
      env: programEnvironment(process.env, request.environment),
      windowsVerbatimArguments: request.verbatim ?? false,
      // Without one the program would wait for input that never comes.
      input: Buffer.from(request.input ?? '', 'ascii'),
      listeners: { stdout: output.take, stderr: errorOutput.take },
      ...(request.workingFolder === undefined ? {} : { cwd: request.workingFolder }),
    }),
  );
  const exitCode = await withinLimit(request, work, started);
  return { exitCode: exitCode >>> 0, output: output.bytes(), errorOutput: errorOutput.bytes() };
}

async function withinLimit(request: ProgramRequest, work: Promise<number>, started: Started): Promise<number> {
  const limit = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => limit.resolve(undefined), request.timeLimitSeconds * 1000);
  const asFault = (error: unknown) => {
    throw notStarted(request.program, error);
  };
  try {
    const exitCode = await Promise.race([work.catch(asFault), limit.promise]);
    if (exitCode !== undefined) return exitCode;
  } finally {
    clearTimeout(timer);
  }
  // What comes of it is of no interest any more.
  work.catch(() => {});
  const { child } = started;
  throw timedOut(request, child?.pid === undefined ? '' : howItEnded(child.pid, await endChild(child)));
}
