import type { Log } from '../../base/log.js';
import { UserError } from '../../base/user-error.js';
import { knowledgeWith, readServer } from '../../changes/server/read-server.js';
import { journalPath, lockPath } from '../../changes/server/work-folder.js';
import type { Host } from '../../host/host.js';
import { type CutOffRun, cutOffNote, cutOffRun } from '../../plan/cut-off-run.js';
import { type Journal, openJournal } from '../../plan/journal.js';
import { intentionOf } from '../../plan/journal-facts.js';
import { withLock } from '../../plan/lock.js';
import { restartStoppedServices } from './restart-stopped-services.js';
import { settleInstaller } from './settle-installer.js';

/** Where a step was at work, as it left it to its own end. */
export interface StepPlace {
  readonly workFolder: string;
  /** Address of its run, as the journal has it. */
  readonly run: string;
}

/** What the end of a step found and did. */
export interface LookedAfter {
  /** The run, as the journal has it. */
  readonly run: CutOffRun;
  /** Whether the journal has a change of the server by this run. */
  readonly changed: boolean;
  readonly notes: readonly string[];
  /** Whether everything that the run had stopped runs again. */
  readonly isInOrder: boolean;
}

/** GitHub ends the end of a cancelled job after five minutes. */
const mostSeconds = 240;

/**
 * Looks after a run that was cut off: waits for its installer, starts what it had stopped where the old agent is in place,
 * and waits for it. The journal decides: where its last run is another one, or ended by itself, nothing is done, and
 * nothing while another run is at work.
 * @returns undefined where there is nothing to look after
 */
export async function lookAfter(
  host: Host,
  log: Log,
  { workFolder, run }: StepPlace,
): Promise<LookedAfter | undefined> {
  const found = cutOffRun((await journalOf(host, workFolder)).lines);
  if (found === undefined || found.by !== run) return undefined;
  try {
    return await withLock(host, lockPath(workFolder), run, () => putInOrder(host, log, workFolder));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'server-locked') throw error;
    const notes = [cutOffNote(found), `Another run is at work and looks after it: ${error.message}`];
    return { run: found, changed: false, notes, isInOrder: found.stopped.length === 0 };
  }
}

const journalOf = (host: Host, workFolder: string) => openJournal(host.files, host.clock, journalPath(workFolder));

async function putInOrder(host: Host, log: Log, workFolder: string): Promise<LookedAfter | undefined> {
  const journal = await journalOf(host, workFolder);
  const run = cutOffRun(journal.lines);
  if (run === undefined) return undefined;
  const end = host.clock.now().getTime() + mostSeconds * 1000;
  const secondsLeft = () => Math.max(Math.round((end - host.clock.now().getTime()) / 1000), 1);
  const waited = await waitForInstaller(host, log, journal, secondsLeft());
  const known = knowledgeWith(intentionOf(journal.lines), {});
  const context = {
    host,
    journal,
    log,
    serviceTimeLimitSeconds: secondsLeft(),
    readState: async () => (await readServer(host, known)).state,
  };
  const started = waited.length > 0 ? [] : await restartStoppedServices(context, false);
  const left = cutOffRun(journal.lines)?.stopped ?? [];
  const still = left.length === 0 ? [] : [`Not running: ${left.join(', ')}. Run again with the same inputs.`];
  return {
    run,
    changed: hasChanged(journal, run),
    notes: [cutOffNote(run), ...waited, ...started, ...still],
    isInOrder: left.length === 0 && waited.length === 0,
  };
}

/** @returns why there is nothing to start yet */
async function waitForInstaller(
  host: Host,
  log: Log,
  journal: Journal,
  installerTimeLimitSeconds: number,
): Promise<readonly string[]> {
  try {
    await settleInstaller({ host, log, mode: 'apply', installerTimeLimitSeconds }, journal);
    return [];
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'installer-still-at-work') throw error;
    return [`${error.message} ${error.advice}`];
  }
}

function hasChanged({ lines }: Journal, { began }: CutOffRun): boolean {
  const own = lines.slice(lines.findLastIndex((line) => line.event === 'plan-started' && line.at === began));
  return own.some(({ event }) => ['services-stopped', 'installer-started', 'step-done'].includes(event));
}
