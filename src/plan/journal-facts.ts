import { isSameBoot } from '../host/machine.js';
import type { JournalLine } from './journal.js';

/** Ids of the operator steps that a person said to have done, since the server was last rolled back. */
export function saidOperatorSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  const since = lines.slice(lines.findLastIndex((line) => line.event === 'rolled-back') + 1);
  return new Set(since.flatMap((line) => (line.event === 'operator-step-said' ? [line.step] : [])));
}

/** Services that the suite stopped and has not started again, in the order in which they were stopped. */
export function servicesHeldStopped(lines: readonly JournalLine[]): readonly string[] {
  const held = new Set<string>();
  for (const line of lines) {
    if (line.event === 'services-stopped') {
      for (const service of line.services) held.add(service);
    } else if (line.event === 'services-started') {
      for (const service of line.services) held.delete(service);
    }
  }
  return [...held];
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
