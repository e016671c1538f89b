import { isSameBoot } from '../host/machine.js';
import type { Subject } from './effects.js';
import type { JournalLine } from './journal-schema.js';

/** Ids of the operator steps that a person confirmed since the server was last rolled back. */
export function confirmedSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
  return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
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
  return lines.flatMap((line) => (line.event === 'backup-created' ? [line.folder] : [])).reverse();
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
