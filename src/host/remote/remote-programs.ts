import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { asFileFault } from '../file-faults.js';
import { HostError, systemErrorCode } from '../host-error.js';
import type { Clock } from '../machine.js';
import type { ProgramRequest, ProgramResult, RunProgram } from '../windows/program.js';
import { joinPath } from '../windows-path.js';
import { answerFile, begunFile, commandFile, doneFile } from './command-file.js';
import { notReached, type StartOnServer, type WinrsFault, winrsFault } from './winrs.js';

export interface RemoteProgramsOptions {
  /** Name of the server, for messages. */
  readonly server: string;
  /** Folder on the server that only administrators may use, for command files and answers. */
  readonly folder: string;
  /** The path under which this machine opens a file of the server. */
  local(path: string): string;
  readonly start: StartOnServer;
  readonly clock: Clock;
  codePage(): Promise<number | undefined>;
  newNonce(): string;
  /** How long programs that only read wait for others, to be asked in one command file. */
  readonly gatherMilliseconds?: number;
}

interface Waiting {
  readonly request: ProgramRequest;
  resolve(result: ProgramResult): void;
  reject(error: unknown): void;
}

/** A line for the connection itself, in addition to what its programs may take. */
const connectionSeconds = 30;
/** Each is done in a moment; one of them may take its whole time. */
const secondsEach = 5;
/** A server whose remote management is started again is back by then. */
const pausesWhereNothingBegan = [2, 5, 10, 20, 30];
/** After the connection broke off, what had begun may end by itself: its shell lives a while without us. */
const endByItselfSeconds = 120;
const pauseMilliseconds = 2000;

/** `cmd` ends so where there is no such program. */
const codesOfNoProgram: readonly number[] = [1, 3, 9009];

/**
 * Programs of the server, started through remote management. What only reads is gathered into one command file, for each
 * start costs about a second; what changes something has a file of its own. One file runs at a time.
 */
export function createRemotePrograms(options: RemoteProgramsOptions): RunProgram {
  const gatherMilliseconds = options.gatherMilliseconds ?? 50;
  let readers: Waiting[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (batch: () => readonly Waiting[]) => {
    last = last.then(() => runBatch(options, batch()));
  };
  const takeReaders = () => {
    const taken = readers;
    readers = [];
    return taken;
  };

  return (request) => {
    refuseUnfit(request);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { request, resolve, reject };
      if (request.reads !== true) inTurn(() => [waiting]);
      else if (readers.push(waiting) === 1) setTimeout(() => inTurn(takeReaders), gatherMilliseconds);
    });
  };
}

/** What a command file does not offer. */
function refuseUnfit({ program, input, environment, outlives }: ProgramRequest): void {
  if (outlives === true) throw new Error(`${program} outlives its shell: it is started by a scheduled task.`);
  if (input === undefined && environment === undefined) return;
  const message = `${program} on the server is given neither input nor variables.`;
  throw new HostError('not-supported', program, message);
}

/** Settles all of them; never throws. */
async function runBatch(options: RemoteProgramsOptions, batch: readonly Waiting[]): Promise<void> {
  if (batch.length === 0) return;
  try {
    let left = await withoutUnfit(options, batch);
    const isReading = batch.every(({ request }) => request.reads === true);
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const answered = await runOnce(options, left);
      if (answered.left.length === 0) return;
      // Once more for those that only read; whether a change was made is for the next look.
      if (!isReading || attempt === 2) throw answered.fault;
      left = answered.left;
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** One that no command file can contain is refused alone. */
async function withoutUnfit(
  { folder, codePage }: RemoteProgramsOptions,
  batch: readonly Waiting[],
): Promise<readonly Waiting[]> {
  const known = await codePage();
  return batch.filter(({ request, reject }) => {
    try {
      commandFile({ folder, name: 'x', nonce: 'x', codePage: known, programs: [request] });
      return true;
    } catch (error) {
      reject(error);
      return false;
    }
  });
}

interface Answered {
  readonly left: readonly Waiting[];
  readonly fault: HostError;
}

async function runOnce(options: RemoteProgramsOptions, batch: readonly Waiting[]): Promise<Answered> {
  const order = await orderOf(options, batch);
  const left: Waiting[] = [];
  const answered: (() => void)[] = [];
  try {
    const fault = await startUntilBegun(options, order, batch);
    if (fault !== undefined) await waitForTheEnd(options, order, batch);
    for (const [number, waiting] of batch.entries()) {
      const result = await answerOf(options, order, number);
      if (result === undefined) {
        left.push(waiting);
        continue;
      }
      const isProgramThere = await isThere(options, waiting.request.program, result);
      answered.push(() => settle(waiting, result, isProgramThere));
    }
    return { left, fault: fault ?? lost(options.server, batch) };
  } finally {
    await tidy(options, order);
    for (const one of answered) one();
  }
}

function settle({ request, resolve, reject }: Waiting, result: ProgramResult, isProgramThere: boolean): void {
  if (isProgramThere) resolve(result);
  else reject(new HostError('not-found', request.program, `There is no program ${request.program}.`));
}

/** A command file for the server. */
interface CommandOrder {
  readonly nonce: string;
  /** On the server. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function orderOf(options: RemoteProgramsOptions, batch: readonly Waiting[]): Promise<CommandOrder> {
  const { folder, codePage, newNonce } = options;
  const nonce = newNonce();
  const file = { folder, name: nonce, nonce, codePage: await codePage() };
  const bytes = commandFile({ ...file, programs: batch.map(({ request }) => request) });
  return { nonce, path: joinPath(folder, `${nonce}.cmd`), bytes };
}

/**
 * Starts the command file until it has begun. Where nothing shows that it has, it is taken away first, so that a start that
 * comes late finds nothing, and looked for once more: a change is never made twice.
 * @returns what broke off, undefined where the command file ran to its end
 */
async function startUntilBegun(
  options: RemoteProgramsOptions,
  order: CommandOrder,
  batch: readonly Waiting[],
): Promise<HostError | undefined> {
  for (const pause of [...pausesWhereNothingBegan, undefined]) {
    await put(options, order);
    const fault = await startOnce(options, order.path, batch);
    const failure = faultOf(options.server, fault);
    if (await isDone(options, order)) return undefined;
    if (await mayHaveBegun(options, order)) return failure;
    if (fault.kind !== 'no-answer' || pause === undefined) throw failure;
    await rm(options.local(order.path), { force: true }).catch((error) => {
      throw asFileFault(error, order.path);
    });
    await options.clock.sleep(pause * 1000);
    if (await mayHaveBegun(options, order)) return failure;
  }
  throw lost(options.server, batch);
}

async function put({ local }: RemoteProgramsOptions, { path, bytes }: CommandOrder): Promise<void> {
  await writeFile(local(path), bytes).catch((error) => {
    throw asFileFault(error, path);
  });
}

/** A share that does not answer shows nothing. */
async function mayHaveBegun(options: RemoteProgramsOptions, { nonce }: CommandOrder): Promise<boolean> {
  const names = await namesIn(options);
  return names === undefined || names.includes(begunFile(nonce));
}

async function startOnce(
  { start }: RemoteProgramsOptions,
  path: string,
  batch: readonly Waiting[],
): Promise<WinrsFault> {
  const longest = Math.max(...batch.map(({ request }) => request.timeLimitSeconds));
  const seconds = longest + connectionSeconds + batch.length * secondsEach;
  try {
    return await winrsFault(await start(path, seconds));
  } catch (error) {
    if (error instanceof HostError && error.code === 'timed-out') return { kind: 'no-answer', words: error.message };
    throw error;
  }
}

function faultOf(server: string, { kind, words }: WinrsFault): HostError {
  return kind === 'rights'
    ? new HostError('access-denied', server, `${server} denies remote management to this account: ${words}.`)
    : notReached(server, words);
}

function lost(server: string, batch: readonly Waiting[]): HostError {
  const names = batch.map(({ request }) => request.program).join(', ');
  return notReached(server, `what became of ${names} is not known`);
}

/** Programs that had begun may end although nobody listens. */
async function waitForTheEnd(
  options: RemoteProgramsOptions,
  order: CommandOrder,
  batch: readonly Waiting[],
): Promise<void> {
  const { clock } = options;
  const longest = Math.max(...batch.map(({ request }) => request.timeLimitSeconds));
  const end = clock.now().getTime() + Math.min(longest, endByItselfSeconds) * 1000;
  while (clock.now().getTime() < end) {
    if (await isDone(options, order)) return;
    await clock.sleep(pauseMilliseconds);
  }
}

/** Undefined where the share does not answer. */
async function namesIn({ folder, local }: RemoteProgramsOptions): Promise<readonly string[] | undefined> {
  return readdir(local(folder)).catch(() => undefined);
}

async function isDone(options: RemoteProgramsOptions, { nonce }: CommandOrder): Promise<boolean> {
  const bytes = await bytesOf(options, doneFile(nonce));
  return bytes?.toString('latin1').trim() === nonce;
}

async function answerOf(
  options: RemoteProgramsOptions,
  { nonce }: CommandOrder,
  number: number,
): Promise<ProgramResult | undefined> {
  const bytes = (what: 'out' | 'err' | 'code') => bytesOf(options, answerFile(nonce, number, what));
  const code = /^\s*(-?\d+)\s*\r?\n/.exec((await bytes('code'))?.toString('latin1') ?? '')?.[1];
  if (code === undefined) return undefined;
  const [output, errorOutput] = await Promise.all([bytes('out'), bytes('err')]);
  if (output === undefined || errorOutput === undefined) return undefined;
  return { exitCode: Number(code) >>> 0, output, errorOutput };
}

async function bytesOf({ folder, local }: RemoteProgramsOptions, name: string): Promise<Buffer | undefined> {
  return readFile(local(joinPath(folder, name))).catch(() => undefined);
}

async function isThere(
  { local }: RemoteProgramsOptions,
  program: string,
  { exitCode }: ProgramResult,
): Promise<boolean> {
  if (!codesOfNoProgram.includes(exitCode)) return true;
  try {
    await lstat(local(program));
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ENOENT';
  }
}

/** What stays behind for now goes with the folder. */
async function tidy(options: RemoteProgramsOptions, { nonce }: CommandOrder): Promise<void> {
  const own = ((await namesIn(options)) ?? []).filter(
    (name) => name.startsWith(`${nonce}.`) || name.startsWith(`${nonce}-`),
  );
  for (const name of own) await rm(options.local(joinPath(options.folder, name)), { force: true }).catch(() => {});
}
