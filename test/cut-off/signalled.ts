import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs } from '../stub.js';

/** What a step left behind that was sent a signal, as the runner and the folder of the server show it. */
export interface SignalledStep {
  /** Null where it was ended from outside, because it did not end by itself. */
  readonly exitCode: number | null;
  /** From the signal to its end. */
  readonly secondsToEnd: number;
  /** False where it had ended before. */
  readonly isHit: boolean;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What it left to its own end. */
  readonly state: string | undefined;
}

export interface Step {
  /** Script below `dist`, for example `upgrade/index.js`. */
  readonly script: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** When the signal comes: so many milliseconds after the start, or when the log has this text. */
export type Moment = number | string;

export interface Shot {
  readonly signal: NodeJS.Signals;
  readonly at: Moment;
  /** Milliseconds after {@link at}. */
  readonly later?: number;
}

/** A step that does not end by itself is ended after this time, as a runner does it. */
const secondsOfTheRunner = 10;

/** Runs a step as the runner does, in a process of its own, and sends it the signal. */
export async function runSignalled({ script, inputs, environment = {} }: Step, shot?: Shot): Promise<SignalledStep> {
  const folder = await mkdtemp(join(tmpdir(), 'signalled-'));
  try {
    const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_STATE: 'state' };
    const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]));
    for (const path of Object.values(paths)) await writeFile(path, '');
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
    const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, ...paths, ...Object.fromEntries(variables) };
    const ended = await ending(join(process.cwd(), 'dist', script), { ...env, ...environment }, shot);
    const text = (file: string) => readFile(join(folder, file), 'utf8');
    const state = (await text('state')).split('\n').find((line) => line.startsWith('mfa-server-upgrade='));
    return {
      ...ended,
      outputs: parseOutputs(await text('output')),
      summary: await text('summary'),
      state: state?.slice('mfa-server-upgrade='.length),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Ending = Pick<SignalledStep, 'exitCode' | 'secondsToEnd' | 'isHit' | 'log'>;

function ending(script: string, env: NodeJS.ProcessEnv, shot: Shot | undefined): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    let sentAt: number | undefined;
    let killer: NodeJS.Timeout | undefined;
    const shoot = () => {
      if (shot === undefined || child.exitCode !== null) return;
      sentAt = performance.now();
      child.kill(shot.signal);
      killer = setTimeout(() => child.kill('SIGKILL'), secondsOfTheRunner * 1000);
    };
    const { at, later = 0 } = shot ?? {};
    let timer = typeof at === 'number' ? setTimeout(shoot, at + later) : undefined;
    const add = (piece: Buffer) => {
      log += piece.toString('utf8');
      if (typeof at === 'string' && timer === undefined && log.includes(at)) timer = setTimeout(shoot, later);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      clearTimeout(killer);
      const secondsToEnd = sentAt === undefined ? 0 : (performance.now() - sentAt) / 1000;
      resolve({ exitCode, secondsToEnd, isHit: sentAt !== undefined, log });
    });
  });
}

/** The end of the step, with what it left to it. */
export function endOfSignalled(action: string, state: string | undefined): Promise<SignalledStep> {
  const environment = state === undefined ? {} : { 'STATE_mfa-server-upgrade': state };
  return runSignalled({ script: `${action}/post.js`, inputs: {}, environment });
}

/** Names of services with their states, from the server's own file. */
export function serviceStates(folder: string): Readonly<Record<string, string>> {
  const { services } = JSON.parse(readFileSync(join(folder, 'services.json'), 'utf8'));
  return Object.fromEntries(services.map(({ name, state }: { name: string; state: string }) => [name, state]));
}

export function installedProducts(folder: string): readonly string[] {
  const records = readdirSync(join(folder, 'installed-products'));
  return records.map((name) => JSON.parse(readFileSync(join(folder, 'installed-products', name), 'utf8')).product.name);
}

const workFolder = ['drives', 'C', 'ProgramData', 'mfa-server-upgrade'];

/** Lines of the journal as they are in the file. */
export function journalLines(folder: string): readonly Readonly<Record<string, unknown>>[] {
  const path = join(folder, ...workFolder, 'journal.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Whether a lock is there that was not given back. */
export function isLocked(folder: string): boolean {
  const locks = join(folder, ...workFolder, 'lock');
  if (!existsSync(locks)) return false;
  return readdirSync(locks).some((name) => JSON.parse(readFileSync(join(locks, name), 'utf8')).released === undefined);
}
