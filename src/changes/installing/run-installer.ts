import { UserError } from '../../base/user-error.js';
import type { InstallerRun, RunLimits } from '../../host/installer.js';
import { exitCodeMeaning, type InstallerPurpose } from '../../host/installer-exit-codes.js';
import type { StepContext } from '../step-context.js';

/** Pauses between tries while another installation runs: about half an hour in all. */
const pausesInSeconds = [15, 30, 60, 120, 240, 300, 300, 300, 300];

/** How an installer that did not fail ended. */
export interface InstallerResult {
  readonly outcome: 'done' | 'already-done';
  readonly notes: readonly string[];
  readonly result: { readonly exitCode: number };
  readonly restartRequired?: string;
}

export interface InstallerTask {
  /** For messages, for example `PhoneFactor Agent 5.0.3`. */
  readonly what: string;
  /** Removing what is not there is no failure; installing it is. */
  readonly purpose: InstallerPurpose;
  readonly logPath: string;
  run(onStart: NonNullable<RunLimits['onStart']>): Promise<InstallerRun>;
}

/** What running an installer needs beside the installer. */
export type InstallerTools = Pick<StepContext, 'log'> & {
  readonly host: Pick<StepContext['host'], 'clock'>;
  readonly journal: Pick<StepContext['journal'], 'record'>;
};

/**
 * Runs an installer and judges its exit code. 1618 is waited out. Every run is journaled, with every result.
 * @throws UserError `installer-failed-{code}` with meaning, log lines, log file and what to do
 */
export async function runInstaller(task: InstallerTask, tools: InstallerTools): Promise<InstallerResult> {
  const { log, host } = tools;
  let run = await recorded(task, tools);
  for (const pause of pausesInSeconds) {
    if (exitCodeMeaning(run.exitCode).class !== 'busy') break;
    log.info(`Another installation is running (1618). ${task.what} is tried again in ${pause} seconds.`);
    await host.clock.sleep(pause * 1000);
    run = await recorded(task, tools);
  }
  return judge(task, run);
}

async function recorded(task: InstallerTask, { log, journal }: InstallerTools): Promise<InstallerRun> {
  const { what, logPath, purpose } = task;
  let started: Promise<void> | undefined;
  const run = await task.run((process) => {
    const about = process === undefined ? {} : { processId: process.id, program: process.program };
    started ??= journal
      .record({ event: 'installer-started', what, logPath, ...about })
      .catch((error) => log.warning(`The start of ${what} could not be put into the journal: ${String(error)}`));
  });
  await started;
  const { exitCode, seconds, logExcerpt } = run;
  try {
    // A plan knows this kind of change without the rules by which text is masked.
    const { redactForJournal } = await import('../server/redact-for-journal.js');
    await journal.record({
      event: 'installer-ran',
      what,
      exitCode,
      meaning: exitCodeMeaning(exitCode, purpose).meaning,
      seconds,
      logPath,
      excerpt: logExcerpt.map((line) => redactForJournal(log, line)),
    });
  } catch (error) {
    // What the installer did matters more than that it is on record.
    log.warning(`The run of ${task.what} could not be put into the journal: ${String(error)}`);
  }
  return run;
}

function judge(task: InstallerTask, run: InstallerRun): InstallerResult {
  const meaning = exitCodeMeaning(run.exitCode, task.purpose);
  const note = `${task.what}: exit code ${run.exitCode} after ${Math.round(run.seconds)} seconds. ${meaning.meaning}`;
  const notes = [note];
  const result = { exitCode: run.exitCode };
  switch (meaning.class) {
    case 'success':
      return { outcome: 'done', notes, result };
    case 'restart-required':
      return { outcome: 'done', notes, result, restartRequired: note };
    case 'already-gone':
      if (task.purpose === 'uninstall') return { outcome: 'already-done', notes, result };
      throw failed(task, run, note, meaning.advice);
    case 'busy':
    case 'failure':
      throw failed(task, run, note, meaning.advice);
  }
}

function failed(task: InstallerTask, run: InstallerRun, note: string, advice: string): UserError {
  const lines = run.logExcerpt.length > 0 ? `\n${run.logExcerpt.join('\n')}` : '';
  return new UserError(`installer-failed-${run.exitCode}`, `${note}${lines}`, `${advice} Log file: ${task.logPath}`);
}
