import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/win32';
import { omitUndefined } from '../../base/json.js';
import { asFileFault } from '../file-faults.js';
import { HostError } from '../host-error.js';
import type { Installer, InstallerRun, RunLimits } from '../installer.js';
import { exitCodeMeaning } from '../installer-exit-codes.js';
import type { Clock } from '../machine.js';
import type { Registry } from '../registry.js';
import { sameText } from '../same-text.js';
import { fileNameOf } from '../windows-path.js';
import { readSignature } from './authenticode.js';
import { howItEnded, isRunning } from './end-processes.js';
import { extractArguments, installArguments, uninstallArguments } from './installer-command-line.js';
import { describeInstallerPackage } from './installer-package.js';
import { afterTimeLimit, isInProgress } from './installer-service.js';
import { readLogExcerpt } from './log-excerpt.js';
import type { ProgramResult } from './program.js';
import { type ProcessRow, readProcesses } from './windows-processes.js';
import type { WindowsTools } from './windows-tools.js';

/** Windows Installer by its full path, silent, never restarting, always with a log. */
export function createWindowsInstaller(
  tools: WindowsTools,
  clock: Clock,
  oemCodePage: () => Promise<number>,
  registry: Registry,
): Installer {
  async function timed(
    logPath: string,
    onProgress: RunLimits['onProgress'],
    work: () => Promise<ProgramResult>,
  ): Promise<InstallerRun> {
    // In a folder that does not exist, msiexec writes no log and ends with 1622.
    await mkdir(dirname(tools.local(logPath)), { recursive: true }).catch((error) => {
      throw asFileFault(error, logPath);
    });
    const start = clock.now().getTime();
    const seconds = () => (clock.now().getTime() - start) / 1000;
    const ticker = setInterval(() => onProgress?.(Math.round(seconds())), 1000).unref();
    try {
      const { exitCode } = await work();
      const failed = exitCodeMeaning(exitCode).class === 'failure';
      const logExcerpt = failed ? await readLogExcerpt(tools.local(logPath), await oemCodePage()) : [];
      return { exitCode, seconds: seconds(), logExcerpt };
    } catch (error) {
      const isLimit = error instanceof HostError && error.code === 'timed-out';
      throw isLimit ? await afterTimeLimit(error, registry, clock) : error;
    } finally {
      clearInterval(ticker);
    }
  }

  const msiexec = (args: readonly string[], { timeLimitSeconds, onStart }: RunLimits) =>
    tools.run({
      program: tools.systemProgram('msiexec.exe'),
      arguments: args,
      verbatim: true,
      timeLimitSeconds,
      // A process that runs in the product's folder keeps it from being removed.
      workingFolder: tools.folders.system,
      output: 'ignore',
      outlives: true,
      onStart: (id) => onStart?.({ id, program: 'msiexec.exe' }),
    });

  return {
    identify: (path) => describeInstallerPackage(tools.local(path)),
    async describe(path) {
      const described = await describeInstallerPackage(tools.local(path));
      const { publisher, productName, productVersion } = await readSignature(tools, path);
      if (described.kind === 'msi') return { ...described, publisher };
      return {
        ...described,
        ...(productName === undefined ? {} : { productName }),
        ...(productVersion === undefined ? {} : { productVersion }),
        publisher,
      };
    },
    async isAtWork(started) {
      const isBusy = await isInProgress(registry);
      if (isBusy !== false || started === undefined || !isRunning(started.id)) return isBusy;
      // Windows gives a number again within minutes: it has to be the same program.
      const rows = await readProcesses(tools);
      return rows.some(({ id, name }) => id === started.id && sameText(name, started.program));
    },
    async install({ packagePath, properties, logPath, onProgress, ...limits }) {
      const args = installArguments(packagePath, logPath, properties);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async extract({ packagePath, folder, logPath, onProgress, ...limits }) {
      const args = extractArguments(packagePath, logPath, folder);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async uninstall({ productCode, logPath, onProgress, ...limits }) {
      const args = uninstallArguments(productCode, logPath);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress, onStart }) {
      return timed(logPath, onProgress, async () => {
        const setup = { path: setupPath, arguments: given, timeLimitSeconds, ...omitUndefined({ onStart }) };
        const result = await runSetupProgram(tools, clock, setup);
        const written = Buffer.concat([result.output, result.errorOutput]);
        // Most setup programs write nothing here; their own log is where their arguments put it.
        if (written.length > 0) await writeFile(tools.local(logPath), written);
        return result;
      });
    },
  };
}

/** Between two looks at the processes; each costs a program, and a setup takes minutes. */
const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 10_000;

const nextPause = (pause: number) => Math.min(pause * 2, longestPauseMilliseconds);

interface SetupRequest {
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
