import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ActionName } from '../../../src/entry-points.js';
import type { Ran } from '../player.js';
import type { Inputs } from '../servers.js';

const program = fileURLToPath(new URL('./run-action.js', import.meta.url));

export interface Ended {
  /** Undefined where the process was killed. */
  readonly ran: Ran | undefined;
  /** From its first change. */
  readonly milliseconds: number;
}

/** Runs an action as a process and kills it, by SIGKILL, so many milliseconds after its first change. */
export async function runProcess(
  action: ActionName,
  folder: string,
  inputs: Inputs,
  hour: number,
  killAfter?: number,
): Promise<Ended> {
  let began = Date.now();
  const child = spawn(
    process.execPath,
    ['--no-warnings', program, action, folder, JSON.stringify(inputs), String(hour)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
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
  const milliseconds = Date.now() - began;
  if (signal === 'SIGKILL') return { ran: undefined, milliseconds };
  if (code !== 0) throw new Error(`${action} ended with ${code}: ${Buffer.concat(errors).toString('utf8')}`);
  return { ran: JSON.parse(Buffer.concat(pieces).toString('utf8')), milliseconds };
}
