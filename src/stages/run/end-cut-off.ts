import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import type { Log } from '../../log.js';
import type { Journal } from '../../plan/journal.js';
import { servicesLeftStopped, sinceLastBeginning } from '../../plan/journal-facts.js';
import type { JournalLine } from '../../plan/journal-schema.js';
import { removalId } from '../../product/step-ids.js';

/** For all orders together: a run that is cut off has seconds. */
const secondsForOrders = 3;

export interface EndingTools {
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
