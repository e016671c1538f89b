import type { Log } from '../../base/log.js';
import type { UpgradeChange } from '../../changes/all.js';
import { journaledMark, markMachine, removeMark } from '../../changes/server/machine-mark.js';
import { besideTheLook } from '../../changes/server/read-server.js';
import type { StepContext } from '../../changes/step-context.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import type { Journal } from '../../plan/journal.js';
import { intentionOf, progressOf, servicesLeftStopped, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { JournalLine } from '../../plan/journal-schema.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Plan } from '../../plan/plan.js';
import { removalId } from '../../product/step-ids.js';
import { intend, sameIntention } from '../intend.js';
import type { Situation } from '../situation.js';
import type { RunRequest } from './run-request.js';

/** A run whose end is not known yet. */
export type OpenOutcome = Omit<RunOutcome, 'endedAt' | 'served'>;

export interface DecidedRun {
  readonly outcome: OpenOutcome;
  readonly plan: Plan<UpgradeChange>;
  readonly journal: Journal;
  readonly situation: Situation;
  /** Lines of the journal when the situation was read. */
  readonly begun: number;
}

/** What a person decided where journal and machine differ, on record before anything else. */
export async function settleRecords(
  { host, recordChoice }: RunRequest,
  { situation: { records }, journal }: DecidedRun,
  workFolder: string,
): Promise<void> {
  const { fit } = records;
  if (records.fit === 'journal-has-gap' && recordChoice !== undefined) {
    await journal.record({ event: 'journal-gap-accepted', lines: [...records.places] });
    return;
  }
  if (fit === 'mark-to-write') return markMachine(host, journal, workFolder);
  if (recordChoice === undefined || (fit !== 'machine-is-older' && fit !== 'journal-is-another')) return;
  if (recordChoice === 'go-on') return markMachine(host, journal, workFolder);
  await journal.record({ event: 'machine-renewed', reason: `${fit}; input when-records-differ` });
  await removeMark(host);
}

/** A run that died behind its last change left its plan open: the next one, which finds nothing left, closes it. */
export async function recordFinished({ plan: { action }, journal }: DecidedRun): Promise<void> {
  const started = journal.lines.findLast((line) => line.event === 'plan-started' && line.action === action);
  if (started?.event !== 'plan-started' || progressOf(journal.lines, started.digest) !== 'unfinished') return;
  await journal.record({ event: 'plan-finished', digest: started.digest, action });
}

/** What was begun under a journal that is gone is on record again before anybody is asked for anything. */
export async function recordAdoption(request: RunRequest, decision: DecidedRun, context: StepContext): Promise<void> {
  const { plan, situation } = decision;
  const intention = intend(plan, situation, request.choices(context.workFolder));
  if (situation.intention === undefined && intention?.origin === 'rebuilt') {
    await recordIntention(request, decision, context);
  }
}

/** Before anything is removed or installed, by whomever: what has to be there at the end. */
export async function recordIntention(
  request: RunRequest,
  { plan, situation, journal }: DecidedRun,
  { workFolder, digest }: StepContext,
): Promise<void> {
  const intention = intend(plan, situation, request.choices(workFolder));
  const last = intentionOf(journal.lines);
  if (intention === undefined || (last !== undefined && sameIntention(last, intention))) return;
  await journal.record({ event: 'intention', digest, ...intention });
  const { host } = request;
  if (journaledMark(journal.lines) !== undefined) return;
  await besideTheLook(host, () => markMachine(host, journal, workFolder));
}

/** For all orders together: a run that is cut off has seconds. */
const secondsForOrders = 3;

interface EndingTools {
  /** The server without the cut. */
  readonly host: Pick<Host, 'services' | 'clock'>;
  readonly journal: Journal;
  readonly log: Log;
}

/**
 * What a run that is cut off does last: it orders what it had stopped to start, while the old agent is in place, and puts
 * that on record. Nothing is waited for; whether the services run is seen afterwards.
 */
export async function orderStoppedServices({ host, journal, log }: EndingTools): Promise<readonly string[]> {
  const stopped = servicesLeftStopped(journal.lines);
  if (stopped.length === 0) return [];
  if (!isOldAgentInPlace(journal.lines)) {
    return [`Not started again, because the old agent may be gone: ${stopped.join(', ')}.`];
  }
  const end = host.clock.now().getTime() + secondsForOrders * 1000;
  const ordered: string[] = [];
  const notes: string[] = [];
  for (const name of stopped.toReversed()) {
    try {
      await host.services.requestStart(name, Math.max((end - host.clock.now().getTime()) / 1000, 0));
      ordered.push(name);
      notes.push(`The service ${name} was ordered to start again; it was not waited for.`);
    } catch (error) {
      if (error instanceof HostError && error.code === 'not-found') continue;
      notes.push(`The service ${name} could not be ordered to start: ${String(error)}`);
    }
  }
  if (ordered.length > 0) await journal.record({ event: 'services-start-requested', services: ordered });
  for (const note of notes) log.info(note);
  return notes;
}

/**
 * By the journal alone: a look at the server takes longer than such a run has. Once the installer that removes an agent
 * has begun, and while a set is put back, only a look can say it.
 */
function isOldAgentInPlace(lines: readonly JournalLine[]): boolean {
  const begun = lines.findLast((line) => line.event === 'plan-started');
  if (begun?.event === 'plan-started' && begun.action === 'restore-backup') return false;
  const removals: readonly string[] = [removalId('agent', 'phonefactor'), removalId('agent', 'mfa-server')];
  const since = sinceLastBeginning(lines);
  const removal = since.findIndex((line) => line.event === 'step-started' && removals.includes(line.step));
  return removal < 0 || !since.slice(removal).some(({ event }) => event === 'installer-started');
}
