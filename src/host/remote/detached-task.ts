import { writeFile } from 'node:fs/promises';
import { HostError } from '../host-error.js';
import type { Clock } from '../machine.js';
import type { ProgramRequest, ProgramResult } from '../windows/program.js';
import { programRefusal } from '../windows/program-refusal.js';
import type { TextResult, WindowsTools } from '../windows/windows-tools.js';
import { joinPath } from '../windows-path.js';

/** One task for a server: of two installers at once one would fail anyway. */
const taskName = '\\mfa-server-upgrade';
const marker = 'mfa-server-upgrade';

/** Source: "Task Scheduler Error and Success Constants" (learn.microsoft.com). */
const results = { running: 0x4_1301, notYetRun: 0x4_1303, queued: 0x4_1325 };

/** A task that Windows does not start in this time does not start at all. */
const startSeconds = 120;
const firstPauseMilliseconds = 2000;
const longestPauseMilliseconds = 15_000;

export interface DetachedOptions {
  readonly tools: WindowsTools;
  readonly clock: Clock;
  readonly server: string;
  /** Folder on the server that only administrators may use. */
  readonly folder: string;
  /** The account of the task; undefined for SYSTEM. */
  readonly runAs?: string | undefined;
  newNonce(): string;
}

/** What `schtasks` says of the task. */
type TaskState =
  | { readonly is: 'absent' }
  | { readonly is: 'waiting' | 'running'; readonly row: string }
  | { readonly is: 'ended'; readonly row: string; readonly exitCode: number };

/**
 * Starts a program by a scheduled task, as SYSTEM where no account is given, and waits for its end. Neither a shell nor this process nor the connection
 * keeps it alive: where one of them breaks, it goes on, and is watched again when the server answers.
 * @throws HostError `timed-out`, `still-running` (another one is at work), `refused`, `server-not-reached`
 */
export async function runDetached(options: DetachedOptions, request: ProgramRequest): Promise<ProgramResult> {
  const { tools, clock } = options;
  const nonce = options.newNonce();
  const earlier = await readTask(tools);
  if (earlier.is === 'running') {
    const message = `An installer that was started from elsewhere still runs on ${options.server}.`;
    throw new HostError('still-running', request.program, message);
  }
  const end = clock.now().getTime() + request.timeLimitSeconds * 1000;
  await startTask(options, request, nonce);
  request.onStart?.(0);
  const exitCode = await exitCodeOf(options, request, nonce, end);
  await tools.text('schtasks.exe', ['/delete', '/tn', taskName, '/f']).catch(asNothing);
  return { exitCode, output: new Uint8Array(), errorOutput: new Uint8Array() };
}

/** Whether a program that was started so runs now. @throws HostError where it cannot be read */
export async function isDetachedAtWork(tools: WindowsTools): Promise<boolean> {
  return (await readTask(tools)).is === 'running';
}

async function startTask(
  { tools, folder, runAs }: DetachedOptions,
  request: ProgramRequest,
  nonce: string,
): Promise<void> {
  const file = joinPath(folder, `${nonce}.xml`);
  await writeFile(tools.local(file), Buffer.from(`\ufeff${taskXml(request, nonce, runAs)}`, 'utf16le'));
  for (const [what, args] of [
    ['made', ['/create', '/tn', taskName, '/xml', file, '/f']],
    ['started', ['/run', '/tn', taskName]],
  ] as const) {
    const result = await tools.text('schtasks.exe', args);
    if (result.exitCode === 0) continue;
    throw programRefusal(request.program, `The scheduled task for ${request.program} was not ${what}`, result);
  }
}

async function exitCodeOf(
  { tools, clock, server }: DetachedOptions,
  request: ProgramRequest,
  nonce: string,
  end: number,
): Promise<number> {
  const begin = clock.now().getTime();
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
    await clock.sleep(pause);
    // A connection that breaks is not the end of the installer.
    const state = await readTask(tools).catch(asNotReached);
    const isLate = clock.now().getTime() >= end;
    if (state instanceof HostError) {
      if (isLate) throw state;
      continue;
    }
    if (state.is === 'absent' || !state.row.includes(nonce)) {
      throw new HostError(
        'refused',
        request.program,
        `The scheduled task for ${request.program} is gone on ${server}.`,
      );
    }
    if (state.is === 'ended') return state.exitCode;
    if (state.is === 'waiting' && clock.now().getTime() - begin > startSeconds * 1000) {
      throw new HostError('refused', request.program, `Windows did not start the scheduled task on ${server}.`);
    }
    if (isLate) throw await endedTask(tools, request);
  }
}

async function endedTask(tools: WindowsTools, { program, timeLimitSeconds }: ProgramRequest): Promise<HostError> {
  const { exitCode } = await tools.text('schtasks.exe', ['/end', '/tn', taskName]);
  const ending = exitCode === 0 ? 'Its task was ended.' : `Its task could not be ended (schtasks.exe: ${exitCode}).`;
  return new HostError('timed-out', program, `${program} had not ended after ${timeLimitSeconds} seconds. ${ending}`);
}

/** In any language of Windows: the row of a table without its head, whose seventh field is the last result. */
async function readTask(tools: WindowsTools): Promise<TaskState> {
  const result = await tools.read('schtasks.exe', ['/query', '/tn', taskName, '/fo', 'csv', '/v', '/nh']);
  return taskStateIn(result);
}

/** @throws HostError where the row cannot be read */
export function taskStateIn(result: TextResult): TaskState {
  const row = result.output.split(/\r?\n/).find((line) => line.includes(marker));
  if (result.exitCode !== 0 || row === undefined) {
    const refusal = programRefusal('scheduled task', 'The scheduled task of the installer could not be read', result);
    // 1 is its only code for everything.
    if (result.exitCode === 1 && refusal.code !== 'access-denied') return { is: 'absent' };
    throw refusal;
  }
  const fields = [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
  const code = Number.parseInt(fields[6] ?? '', 10);
  if (Number.isNaN(code)) {
    throw programRefusal('scheduled task', 'The result of the scheduled task is no number', result);
  }
  if (code === results.running) return { is: 'running', row };
  return [results.notYetRun, results.queued].includes(code)
    ? { is: 'waiting', row }
    : { is: 'ended', row, exitCode: code >>> 0 };
}

/** @throws HostError `refused` for what the scheduler would put something else in place of */
export function taskXml(
  { program, arguments: given, timeLimitSeconds, workingFolder }: ProgramRequest,
  nonce: string,
  runAs?: string,
): string {
  const line = given.join(' ');
  if (/%[^%\s]+%|\$\(/.test(line)) {
    const message = `The arguments of ${program} have %…% or $(…), in place of which the scheduler puts something else.`;
    throw new HostError('refused', program, message);
  }
  return [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    `<RegistrationInfo><Description>${marker} ${nonce}</Description></RegistrationInfo>`,
    `<Principals><Principal id="Author">${principal(runAs)}<RunLevel>HighestAvailable</RunLevel></Principal></Principals>`,
    '<Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
    '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '<AllowHardTerminate>true</AllowHardTerminate><AllowStartOnDemand>true</AllowStartOnDemand>',
    // By default a task runs below the priority of everything else.
    `<ExecutionTimeLimit>PT${Math.ceil(timeLimitSeconds)}S</ExecutionTimeLimit><Priority>5</Priority></Settings>`,
    `<Actions Context="Author"><Exec><Command>${escaped(program)}</Command>`,
    ...(line === '' ? [] : [`<Arguments>${escaped(line)}</Arguments>`]),
    ...(workingFolder === undefined ? [] : [`<WorkingDirectory>${escaped(workingFolder)}</WorkingDirectory>`]),
    '</Exec></Actions></Task>',
  ].join('\r\n');
}

/** S4U: Windows makes the session itself, without a password, and without a way to other machines. */
function principal(runAs: string | undefined): string {
  return runAs === undefined
    ? '<UserId>S-1-5-18</UserId>'
    : `<UserId>${escaped(runAs)}</UserId><LogonType>S4U</LogonType>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function asNotReached(error: unknown): HostError {
  if (error instanceof HostError && error.code === 'server-not-reached') return error;
  throw error;
}

/** A task that has ended does nothing; the next one takes its place. */
function asNothing(error: unknown): undefined {
  if (error instanceof HostError) return undefined;
  throw error;
}
