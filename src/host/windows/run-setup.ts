import type { Clock } from '../clock.js';
import { HostError } from '../host-error.js';
import { fileNameOf } from '../windows-path.js';
import { ProcessFamily } from './process-family.js';
import type { ProgramResult } from './program.js';
import { endProcessTree } from './run-program.js';
import type { WindowsTools } from './windows-tools.js';

const lookEveryMilliseconds = 3000;

export interface SetupRequest {
  readonly path: string;
  /** As the operator wrote them. */
  readonly arguments: string;
  readonly timeLimitSeconds: number;
}

/**
 * Runs a setup program and waits for everything that it started: many end early and leave the work to a child.
 * @throws HostError `timed-out`; what still ran was ended
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
    onStart: (id) => family.begin(id),
  });
  const [result] = await Promise.all([run, watchWhile(run, family, clock)]);
  await waitUntilGone(family, clock, end, setup);
  return result;
}

async function watchWhile(run: Promise<unknown>, family: ProcessFamily, clock: Clock): Promise<void> {
  let isRunning = true;
  const stop = () => {
    isRunning = false;
  };
  run.then(stop, stop);
  while (isRunning) {
    await family.look();
    await clock.sleep(lookEveryMilliseconds);
  }
}

async function waitUntilGone(family: ProcessFamily, clock: Clock, end: number, setup: SetupRequest): Promise<void> {
  for (let left = await family.look(); left.length > 0; left = await family.look()) {
    if (clock.now().getTime() >= end) {
      for (const { id } of left) await endProcessTree(id);
      const names = left.map(({ name, id }) => `${name} (process ${id})`).join(', ');
      const message = `What ${setup.path} had started still ran after ${setup.timeLimitSeconds} seconds and was ended: ${names}.`;
      throw new HostError('timed-out', setup.path, message);
    }
    await clock.sleep(lookEveryMilliseconds);
  }
}
