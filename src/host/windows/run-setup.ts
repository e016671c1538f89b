import type { Clock } from '../clock.js';
import { HostError } from '../host-error.js';
import type { RunLimits } from '../installer.js';
import { fileNameOf } from '../windows-path.js';
import { howItEnded } from './end-processes.js';
import { ProcessFamily } from './process-family.js';
import type { ProgramResult } from './program.js';
import type { WindowsTools } from './windows-tools.js';

/** Between two looks at the processes; each costs a program, and a setup takes minutes. */
const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 10_000;

const nextPause = (pause: number) => Math.min(pause * 2, longestPauseMilliseconds);

export interface SetupRequest {
  readonly path: string;
  /** As the operator wrote them. */
  readonly arguments: string;
  readonly timeLimitSeconds: number;
  readonly onStart?: NonNullable<RunLimits['onStart']>;
}

/**
 * Runs a setup program and waits for everything that it started: many end early and leave the work to a child.
 * @throws HostError `timed-out`; the message says what still ran and what became of it
 */
export async function runSetupProgram(tools: WindowsTools, clock: Clock, setup: SetupRequest): Promise<ProgramResult> {
  const end = clock.now().getTime() + setup.timeLimitSeconds * 1000;
  const family = await ProcessFamily.expect(tools, fileNameOf(setup.path));
  const run = tools.run({
    program: setup.path,
    arguments: setup.arguments === '' ? [] : [setup.arguments],
    verbatim: true,
    timeLimitSeconds: setup.timeLimitSeconds,
    workingFolder: tools.folders.system,
    outlives: true,
    onStart(id) {
      family.begin(id);
      setup.onStart?.({ id, program: fileNameOf(setup.path) });
    },
  });
  try {
    const [result] = await Promise.all([run, watchWhile(run, family, clock)]);
    await waitUntilGone(tools, family, clock, end, setup);
    return result;
  } catch (error) {
    throw error instanceof HostError && error.code === 'timed-out' ? await afterEnding(error, tools, family) : error;
  }
}

/** A setup that waits invisibly must be gone before a person starts it again, or theirs meets 1618. */
async function afterEnding(error: HostError, { endTree }: WindowsTools, family: ProcessFamily): Promise<HostError> {
  const left = await family.look();
  for (const { id } of left) await endTree(id);
  const still = left.length === 0 ? [] : await family.look();
  if (still.length === 0) return error;
  const names = still.map(({ id, name }) => `${name} (process ${id})`).join(', ');
  const message = `${error.message} These still run and could not be ended: ${names}.`;
  return new HostError('still-running', error.subject, message, { cause: error });
}

async function watchWhile(run: Promise<unknown>, family: ProcessFamily, clock: Clock): Promise<void> {
  let isRunning = true;
  const stop = () => {
    isRunning = false;
  };
  const ended = run.then(stop, stop);
  for (let pause = firstPauseMilliseconds; isRunning; pause = nextPause(pause)) {
    await family.look();
    await Promise.race([ended, clock.sleep(pause)]);
  }
}

async function waitUntilGone(
  { endTree }: WindowsTools,
  family: ProcessFamily,
  clock: Clock,
  end: number,
  setup: SetupRequest,
): Promise<void> {
  let pause = firstPauseMilliseconds;
  for (let left = await family.look(); left.length > 0; left = await family.look()) {
    if (clock.now().getTime() >= end) {
      const endings: string[] = [];
      for (const { id, name } of left) endings.push(`${name} (process ${id}): ${howItEnded(id, await endTree(id))}`);
      const message = `What ${setup.path} had started still ran after ${setup.timeLimitSeconds} seconds. ${endings.join(' ')}`;
      throw new HostError('timed-out', setup.path, message);
    }
    await clock.sleep(pause);
    pause = nextPause(pause);
  }
}
