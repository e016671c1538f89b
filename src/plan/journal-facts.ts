import { isSameBoot } from '../host/machine.js';
import type { Subject } from './effects.js';
import type { Intention } from './intention.js';
import type { JournalLine } from './journal-schema.js';

/** What the journal has of the machine as it is: a roll-back and a machine that was put back make the rest void. */
export function sinceLastBeginning(lines: readonly JournalLine[]): readonly JournalLine[] {
  const at = lines.findLastIndex(({ event }) => event === 'rolled-back' || event === 'machine-renewed');
  return lines.slice(at + 1);
}

/** The intention that is in force: the newest one since the server was last rolled back or found reverted. */
export function intentionOf(lines: readonly JournalLine[]): Intention | undefined {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === 'intention');
  return last?.event === 'intention' ? last : undefined;
}

/** Ids of the operator steps that a person confirmed since the server was last rolled back. */
export function confirmedSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  return new Set(sinceLastBeginning(lines).flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}

/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
export function servicesLeftStopped(lines: readonly JournalLine[]): readonly string[] {
  const stopped = new Set<string>();
  for (const line of lines) {
    if (line.event === 'services-stopped') {
      for (const service of line.services) stopped.add(service);
    } else if (line.event === 'services-started') {
      for (const service of line.services) stopped.delete(service);
    }
  }
  return [...stopped];
}

/** Who is not served, as far as the journal knows. */
export function interruptedNow(lines: readonly JournalLine[]): Set<Subject> {
  const interrupted = new Set<Subject>();
  for (const line of lines) {
    if (line.event === 'service-interrupted') interrupted.add(line.subject);
    if (line.event === 'service-restored') interrupted.delete(line.subject);
  }
  return interrupted;
}

/** Folders of the backup sets that this server's runs made, newest first. */
export function backupFolders(lines: readonly JournalLine[]): readonly string[] {
  const since = lines.slice(lines.findLastIndex(({ event }) => event === 'machine-renewed') + 1);
  return since.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
}

/** The last of them with the hash of its manifest. */
export function newestBackup(
  lines: readonly JournalLine[],
): { readonly folder: string; readonly manifestSha256: string } | undefined {
  const last = lines.findLast((line) => line.event === 'backup-created');
  return last?.event === 'backup-created' ? last : undefined;
}

/** How far the plan with this digest came on this server. */
export function progressOf(lines: readonly JournalLine[], digest: string): 'not-begun' | 'unfinished' | 'finished' {
  const last = lines.findLast(
    (line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest,
  );
  if (last === undefined) return 'not-begun';
  return last.event === 'plan-finished' ? 'finished' : 'unfinished';
}

/** Why a restart is still owed: the machine's boot time is the one that was noted when it was asked for. */
export function restartOwed(lines: readonly JournalLine[], bootTime: string): string | undefined {
  const last = lines.findLast((line) => line.event === 'restart-required');
  if (last?.event !== 'restart-required') return undefined;
  const isRestarted = Date.parse(bootTime) > Date.parse(last.bootTime) && !isSameBoot(bootTime, last.bootTime);
  return isRestarted ? undefined : last.reason;
}
