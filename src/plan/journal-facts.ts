import { isSameBoot } from '../host/machine.js';
import type { Subject } from './effects.js';
import type { Intention } from './intention.js';
import type { JournalLine } from './journal-schema.js';

/** What the journal has of the machine as it is: a roll-back and a machine that was put back make the rest void. */
export function sinceLastBeginning(lines: readonly JournalLine[]): readonly JournalLine[] {
  return lines.slice(lines.findLastIndex(isBeginning) + 1);
}

/** The line that the last beginning is from, where there is one. */
export function lastBeginning(lines: readonly JournalLine[]): JournalLine | undefined {
  return lines.findLast(isBeginning);
}

/** Behind such a line the machine is another one for every step. */
export function isBeginning({ event }: JournalLine): boolean {
  return event === 'rolled-back' || event === 'machine-renewed';
}

/** The intention that is in force: the newest one since the server was last rolled back or found reverted. */
export function intentionOf(lines: readonly JournalLine[]): Intention | undefined {
  const last = sinceLastBeginning(lines).findLast((line) => line.event === 'intention');
  return last?.event === 'intention' ? last : undefined;
}

/** Ids of the steps that were done on the machine as it is. */
export function doneSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  return stepsOf('step-done', lines);
}

/** Ids of the steps that were begun on the machine as it is: what such a step left is not a stranger's. */
export function begunSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  return stepsOf('step-started', lines);
}

function stepsOf(event: 'step-done' | 'step-started', lines: readonly JournalLine[]): ReadonlySet<string> {
  return new Set(sinceLastBeginning(lines).flatMap((line) => (line.event === event ? [line.step] : [])));
}

/** The last thing on record of a step: it began, ended, or failed. */
export function lastOfSteps(lines: readonly JournalLine[]): StepLine | undefined {
  return lines.findLast(
    (line) => line.event === 'step-started' || line.event === 'step-done' || line.event === 'step-failed',
  );
}

type StepLine = Extract<JournalLine, { event: 'step-started' | 'step-done' | 'step-failed' }>;

/** A file that a step wrote, by the hash in the journal. */
export interface WrittenFile {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * What `step` left on the machine as it is; undefined where it was not done, or where `voidedBy`, the step that brings the
 * file anew, or a restore came after it.
 */
export function writtenBy(lines: readonly JournalLine[], step: string, voidedBy: string): WrittenFile | undefined {
  const since = sinceLastBeginning(lines);
  const at = since.findLastIndex((line) => line.event === 'step-done' && line.step === step);
  const done = since[at];
  const isVoid = since
    .slice(at + 1)
    .some(
      (line) =>
        (line.event === 'step-started' && line.step === voidedBy) ||
        (line.event === 'plan-started' && line.action === 'restore-backup'),
    );
  if (done?.event !== 'step-done' || isVoid) return undefined;
  const sha256 = done.result?.sha256;
  return typeof sha256 === 'string' ? { at: done.at, sha256 } : undefined;
}

/** Ids of the operator steps that a person confirmed since the server was last rolled back, and was not asked for again. */
export function confirmedSteps(lines: readonly JournalLine[]): ReadonlySet<string> {
  const confirmed = new Set<string>();
  for (const line of sinceLastBeginning(lines)) {
    if (line.event === 'operator-step-said') confirmed.add(line.step);
    if (line.event === 'operator-step-asked') confirmed.delete(line.step);
  }
  return confirmed;
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

/** A backup set that a run of this server made. */
export interface RememberedSet {
  readonly folder: string;
  /** SHA-256 of its manifest, lower-case hexadecimal. */
  readonly manifestSha256: string;
  /** Whether retention took it away. */
  readonly isRemoved: boolean;
}

/** Newest first, by the order of the lines: times come from a clock that can be set back. */
export function rememberedSets(lines: readonly JournalLine[]): readonly RememberedSet[] {
  const sets = new Map<string, RememberedSet>();
  for (const line of lines) {
    if (line.event === 'backup-created') {
      const { folder, manifestSha256 } = line;
      // A folder that is used again is as new as its last set.
      sets.delete(folder.toLowerCase());
      sets.set(folder.toLowerCase(), { folder, manifestSha256, isRemoved: false });
    } else if (line.event === 'backup-removed') {
      const set = sets.get(line.folder.toLowerCase());
      if (set !== undefined) sets.set(line.folder.toLowerCase(), { ...set, isRemoved: true });
    } else if (line.event === 'machine-renewed') {
      // The machine that they were made of is another one.
      sets.clear();
    }
  }
  return [...sets.values()].reverse();
}

/**
 * Whether something was removed from the server and the upgrade is not through: then what the server has no more is in
 * sets. `removals`: ids of the steps that remove a part of the old product.
 */
export function isUpgradeUnderWay(lines: readonly JournalLine[], removals: readonly string[]): boolean {
  const since = sinceLastBeginning(lines);
  const begun = since.findLastIndex(
    (line) =>
      line.event === 'intention' ||
      ((line.event === 'step-started' || line.event === 'operator-step-asked') && removals.includes(line.step)),
  );
  if (begun < 0) return false;
  return !since.slice(begun).some((line) => line.event === 'plan-finished' && line.action === 'upgrade');
}

/**
 * Whether the upgrade changed this machine since the set with this manifest was made: what is newer than the set is then
 * the doing of the upgrade and of the server that it installed. `upgradeSteps`: ids of the steps that change the product.
 */
export function upgradedSince(
  lines: readonly JournalLine[],
  manifestSha256: string,
  upgradeSteps: readonly string[],
): boolean {
  const since = sinceLastBeginning(lines);
  const made = since.findLastIndex((line) => line.event === 'backup-created' && line.manifestSha256 === manifestSha256);
  if (made < 0 && !isStillNewest(lines, manifestSha256)) return false;
  return since.slice(made + 1).some((line) => line.event === 'step-started' && upgradeSteps.includes(line.step));
}

/** Made before a roll-back, and no set since. */
function isStillNewest(lines: readonly JournalLine[], manifestSha256: string): boolean {
  const [newest] = rememberedSets(lines);
  return newest !== undefined && !newest.isRemoved && newest.manifestSha256 === manifestSha256;
}

/** The last of them with the hash of its manifest. */
export function newestBackup(
  lines: readonly JournalLine[],
): { readonly folder: string; readonly manifestSha256: string } | undefined {
  const last = lines.findLast((line) => line.event === 'backup-created');
  return last?.event === 'backup-created' ? last : undefined;
}

/** How far a plan came on this server. `undone`: something was restored or the machine was reverted after it began. */
export type PlanProgress = 'not-begun' | 'unfinished' | 'finished' | 'undone';

/** How far the plan with this digest came on this server. */
export function progressOf(lines: readonly JournalLine[], digest: string): PlanProgress {
  const at = lines.findLastIndex(
    (line) => (line.event === 'plan-started' || line.event === 'plan-finished') && line.digest === digest,
  );
  const last = lines[at];
  if (last === undefined) return 'not-begun';
  if (last.event === 'plan-finished') return 'finished';
  return lines.slice(at).some((line) => undoes(line, digest)) ? 'undone' : 'unfinished';
}

function undoes(line: JournalLine, digest: string): boolean {
  if (line.event === 'rolled-back' || line.event === 'machine-renewed') return true;
  return line.event === 'plan-started' && line.action === 'restore-backup' && line.digest !== digest;
}

/**
 * When the server was last put into a state that an earlier plan may have been made of, by a restore, a reverted
 * machine or a finished plan of this action. Part of what a plan finds: a later plan is then another one, and an
 * approval cannot be used twice.
 */
export function lastTurn(lines: readonly JournalLine[], action: string): string | undefined {
  const last = lines.findLast(
    (line) =>
      line.event === 'rolled-back' ||
      line.event === 'machine-renewed' ||
      (line.event === 'plan-started' && line.action === 'restore-backup' && action !== 'restore-backup') ||
      (line.event === 'plan-finished' && line.action === action),
  );
  return last?.at;
}

/** Ids of the steps that a restore began which is not at its end: what such a step brought is not a person's doing. */
export function stepsOfOpenRestore(lines: readonly JournalLine[]): ReadonlySet<string> {
  const ends = (line: JournalLine) =>
    line.event === 'rolled-back' ||
    line.event === 'machine-renewed' ||
    (line.event === 'plan-finished' && line.action === 'restore-backup') ||
    (line.event === 'plan-started' && line.action !== 'restore-backup');
  const since = lines.slice(lines.findLastIndex(ends) + 1);
  return new Set(since.flatMap((line) => (line.event === 'step-started' ? [line.step] : [])));
}

/**
 * Why a restart is still owed: the machine was not started since it was asked for. A clock that is behind makes every
 * start seem earlier; a machine that runs for less time than it had run then was started in between, also where
 * its clock is wrong.
 */
export function restartOwed(lines: readonly JournalLine[], bootTime: string, now: Date): string | undefined {
  const last = lines.findLast((line) => line.event === 'restart-required');
  if (last?.event !== 'restart-required') return undefined;
  const isLater = Date.parse(bootTime) > Date.parse(last.bootTime);
  const ranThen = Date.parse(last.at) - Date.parse(last.bootTime);
  const isYounger = now.getTime() - Date.parse(bootTime) < ranThen;
  return (isLater || isYounger) && !isSameBoot(bootTime, last.bootTime) ? undefined : last.reason;
}
