import type { Clock } from '../clock.js';
import { HostError } from '../host-error.js';
import { descendants } from './process-family.js';
import type { ProgramResult } from './program.js';
import { endProcessTree } from './run-program.js';
import { readProcesses } from './windows-processes.js';
import type { WindowsTools } from './windows-tools.js';

const lookEveryMilliseconds = 3000;

/**
 * Runs a setup program and waits for everything that it started: many end early and leave the work to a child. The
 * children are watched while the program runs, because afterwards nothing shows whose they were.
 */
export async function runSetupProgram(
  tools: WindowsTools,
  clock: Clock,
  setup: { readonly path: string; readonly arguments: string; readonly timeLimitSeconds: number },
): Promise<ProgramResult> {
  const end = clock.now().getTime() + setup.timeLimitSeconds * 1000;
  const programName = setup.path.slice(setup.path.lastIndexOf('\\') + 1);
  const before = new Set((await readProcesses(tools)).map(({ id }) => id));
  const family = new Set<number>();
  let own = { id: 0, programName };
  let isRunning = true;

  const look = async () => {
    const rows = await readProcesses(tools);
    // A child of a child that has ended is found through the family that is known so far.
    for (const id of [own.id, ...family]) {
      for (const found of descendants(rows, { id, programName }, before)) family.add(found);
    }
    return rows.filter(({ id }) => family.has(id) && id !== own.id);
  };
  const watch = async () => {
    while (isRunning) {
      await look();
      await clock.sleep(lookEveryMilliseconds);
    }
  };

  const run = tools
    .run({
      program: setup.path,
      arguments: setup.arguments === '' ? [] : [setup.arguments],
      verbatim: true,
      timeLimitSeconds: setup.timeLimitSeconds,
      workingFolder: tools.folders.system,
      onStart: (id) => {
        own = { id, programName };
      },
    })
    .finally(() => {
      isRunning = false;
    });
  const [result] = await Promise.all([run, watch()]);
  for (let left = await look(); left.length > 0; left = await look()) {
    if (clock.now().getTime() >= end) {
      for (const { id } of left) await endProcessTree(id);
      const names = left.map(({ name, id }) => `${name} (process ${id})`).join(', ');
      const message = `What ${setup.path} had started still ran after ${setup.timeLimitSeconds} seconds and was ended: ${names}.`;
      throw new HostError('timed-out', setup.path, message);
    }
    await clock.sleep(lookEveryMilliseconds);
  }
  return result;
}
