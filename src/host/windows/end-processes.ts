import { type ChildProcess, spawn } from 'node:child_process';
import { systemErrorCode } from '../host-error.js';

const limitMilliseconds = 10_000;
const looks = 20;
const pauseMilliseconds = 100;

/** What became of a process and of what it had started. */
export interface EndedTree {
  readonly isGone: boolean;
  /** Why it is not known whether everything that it had started is gone, too. */
  readonly doubt?: string;
}

/** Ends a process with everything that it started, as `taskkill` does, and looks whether it is gone. */
export async function endProcessTree(processId: number): Promise<EndedTree> {
  const doubt = await taskkill(processId);
  const isGone = await isGoneSoon(processId);
  return doubt === undefined ? { isGone } : { isGone, doubt };
}

/** The same for a child of this process, which Node.js can end by itself where `taskkill` does not. */
export async function endChild(child: ChildProcess): Promise<EndedTree> {
  if (child.pid === undefined) return { isGone: true };
  const doubt = await taskkill(child.pid);
  child.kill('SIGKILL');
  const isGone = await until(() => child.exitCode !== null || child.signalCode !== null);
  return doubt === undefined ? { isGone } : { isGone, doubt };
}

/** A sentence about a process that should be gone. */
export function howItEnded(processId: number, { isGone, doubt }: EndedTree): string {
  if (!isGone)
    return `It could not be ended and still runs as process ${processId} (${doubt ?? 'no reason was given'}).`;
  if (doubt === undefined) return 'It was ended with all that it had started.';
  return `It was ended; what it had started may still run (${doubt}).`;
}

/** Whether a process has this number; another one may have been given it meanwhile. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Not permitted to open it: it runs.
    return systemErrorCode(error) === 'EPERM';
  }
}

/** @returns why it did not end the tree */
async function taskkill(processId: number): Promise<string | undefined> {
  const killer = spawn('taskkill.exe', ['/T', '/F', '/PID', String(processId)], { stdio: 'ignore', windowsHide: true });
  const code = await new Promise<number | string>((resolve) => {
    const limit = setTimeout(() => resolve('did not end'), limitMilliseconds);
    const done = (how: number | string) => {
      clearTimeout(limit);
      resolve(how);
    };
    killer.once('error', () => done('could not be started'));
    killer.once('exit', (exitCode) => done(exitCode ?? 'was ended'));
  });
  return code === 0 ? undefined : `taskkill.exe ${typeof code === 'number' ? `ended with ${code}` : code}`;
}

function isGoneSoon(processId: number): Promise<boolean> {
  return until(() => !isRunning(processId));
}

async function until(holds: () => boolean): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  return holds();
}
