import { HostError } from '../host-error.js';
import type { RunLimits } from '../installer.js';
import type { Clock } from '../machine.js';
import { sameText } from '../same-text.js';
import { fileNameOf } from '../windows-path.js';
import { howItEnded } from './end-processes.js';
import type { ProgramResult } from './program.js';
import { type ProcessRow, readProcesses } from './windows-processes.js';
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

/**
 * What a program started, directly or through others. It has to be looked for while the program runs: afterwards
 * nothing shows whose its children were.
 */
class ProcessFamily {
  private readonly tools: WindowsTools;
  private readonly programName: string;
  /** Processes that ran before. */
  private readonly strangers: ReadonlySet<string>;
  private members: Family = new Map();
  private ancestor = 0;

  private constructor(tools: WindowsTools, programName: string, strangers: ReadonlySet<string>) {
    this.tools = tools;
    this.programName = programName;
    this.strangers = strangers;
  }

  /** To be called before the program is started. */
  static async expect(tools: WindowsTools, programName: string): Promise<ProcessFamily> {
    const running = await readProcesses(tools);
    return new ProcessFamily(tools, programName, new Set(running.map(identityOf)));
  }

  begin(ancestor: number): void {
    this.ancestor = ancestor;
    this.members = new Map([[ancestor, undefined]]);
  }

  /** Takes in new members and returns those that still run, the program itself left out. */
  async look(): Promise<readonly ProcessRow[]> {
    const rows = await readProcesses(this.tools);
    this.members = descendants(rows, this.members, this.programName, this.strangers);
    return rows.filter((row) => isMember(row, this.members) && row.id !== this.ancestor);
  }
}

/** When each member was started, by its number; undefined where that is not known. */
type Family = ReadonlyMap<number, string | undefined>;

/** Windows gives a number again within minutes: only with the time of its start does it name a process. */
function identityOf({ id, started }: ProcessRow): string {
  return `${id} ${started ?? ''}`;
}

function isMember({ id, started }: ProcessRow, family: Family): boolean {
  const known = family.get(id);
  return family.has(id) && (known === undefined || started === undefined || known === started);
}

/** Where parents are not known, those that have appeared since and run the same program. */
export function descendants(
  rows: readonly ProcessRow[],
  ancestors: Family,
  programName: string,
  strangers: ReadonlySet<string>,
): Family {
  const candidates = rows.filter((row) => !strangers.has(identityOf(row)));
  const family = new Map(ancestors);
  if (!rows.some(({ parentId }) => parentId !== undefined)) {
    for (const { id, name } of candidates) if (sameText(name, programName)) family.set(id, undefined);
    return family;
  }
  // A number of the family that another process has now is nobody's parent.
  const taken = new Set(rows.filter((row) => family.has(row.id) && !isMember(row, family)).map(({ id }) => id));
  for (let grown = true; grown; ) {
    const found = candidates.filter(
      ({ id, parentId }) => parentId !== undefined && family.has(parentId) && !taken.has(parentId) && !family.has(id),
    );
    for (const { id, started } of found) family.set(id, started);
    grown = found.length > 0;
  }
  return family;
}
