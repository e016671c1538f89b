import { omitUndefined } from '../base/json.js';
import type { CutOffSignal } from '../host/cut-off-fault.js';
import type { InstallerProcess } from '../host/installer.js';
import type { Subject } from './effects.js';
import { interruptedNow, lastOfSteps, newestBackup, servicesLeftStopped, sinceLastBeginning } from './journal-facts.js';
import type { JournalLine } from './journal-schema.js';

/** An installer that was begun and of whose end nothing is on record. */
export interface InstallerLeft {
  readonly what: string;
  /** Step that began it. */
  readonly step?: string;
  readonly process?: InstallerProcess;
}

/** The last run of this server, where it ended without coming to an end of its own. */
export interface CutOffRun {
  /** Address of the run. */
  readonly by?: string;
  readonly action: string;
  readonly digest: string;
  /** When it began; ISO 8601. */
  readonly began: string;
  /** Absent where it was killed, or the machine went down: it could not write what became of it. */
  readonly signal?: CutOffSignal;
  /** Id of the step that was begun and not ended. */
  readonly step?: string;
  /** Services that it stopped and nobody has seen running since. */
  readonly stopped: readonly string[];
  /** The ones among them that it ordered to start when it was cut off. */
  readonly ordered: readonly string[];
  readonly installer?: InstallerLeft;
}

/**
 * Undefined where the last run ended by itself, for any reason. Runs of versions before 0.2 do not write how they end.
 */
export function cutOffRun(lines: readonly JournalLine[]): CutOffRun | undefined {
  const at = lines.findLastIndex(({ event }) => event === 'plan-started');
  const begin = lines[at];
  if (begin?.event !== 'plan-started' || begin.records?.includes('run-ends') !== true) return undefined;
  const own = lines.slice(at);
  const end = own.findLast((line) => line.event === 'run-ended' || line.event === 'plan-finished');
  const isCutOff = end === undefined || (end.event === 'run-ended' && end.because === 'cut-off');
  if (!isCutOff || own.some(({ event }) => event === 'machine-renewed')) return undefined;
  const stopped = servicesLeftStopped(lines);
  const ordered = own.flatMap((line) => (line.event === 'services-start-requested' ? line.services : []));
  return {
    action: begin.action,
    digest: begin.digest,
    began: begin.at,
    stopped,
    ordered: stopped.filter((name) => ordered.includes(name)),
    ...omitUndefined({
      by: begin.by,
      signal: end?.event === 'run-ended' ? end.signal : undefined,
      step: openStep(own),
      installer: installerLeft(lines),
    }),
  };
}

/** The last run of this server, where it ended by itself and left steps of its plan: it failed, or waits for somebody. */
export interface UnfinishedRun {
  readonly action: string;
  /** When it began; ISO 8601. */
  readonly began: string;
  /** Who is not served by the journal. */
  readonly interrupted: readonly Subject[];
}

/** Undefined where the last run was finished, was cut off, or began no step. */
export function unfinishedRun(lines: readonly JournalLine[]): UnfinishedRun | undefined {
  const since = sinceLastBeginning(lines);
  const begin = since.findLast(({ event }) => event === 'plan-started');
  if (begin?.event !== 'plan-started' || cutOffRun(lines) !== undefined) return undefined;
  const own = since.slice(since.indexOf(begin));
  if (own.some(({ event }) => event === 'plan-finished')) return undefined;
  if (!since.some(({ event }) => event === 'step-started')) return undefined;
  return { action: begin.action, began: begin.at, interrupted: [...interruptedNow(lines)] };
}

/** The last run that left steps of its plan, as the person has to know it who carries it on. */
export interface OpenRun {
  readonly action: string;
  readonly because: 'person' | 'restart' | 'fault' | 'cut-off';
  /** Absent where nothing was approved. */
  readonly approvedDigest?: string;
  /** Folder of the newest backup set, where there is one. */
  readonly backupSet?: string;
}

export function openRun(lines: readonly JournalLine[]): OpenRun | undefined {
  if (cutOffRun(lines) === undefined && unfinishedRun(lines) === undefined) return undefined;
  const at = lines.findLastIndex(({ event }) => event === 'plan-started');
  const begin = lines[at];
  if (begin?.event !== 'plan-started') return undefined;
  const end = lines.slice(at).findLast((line) => line.event === 'run-ended');
  return {
    action: begin.action,
    because: end?.event === 'run-ended' ? end.because : 'cut-off',
    ...omitUndefined({
      approvedDigest: begin.approved === true ? begin.digest : undefined,
      backupSet: newestBackup(sinceLastBeginning(lines))?.folder,
    }),
  };
}

function openStep(lines: readonly JournalLine[]): string | undefined {
  const last = lastOfSteps(lines);
  return last?.event === 'step-started' ? last.step : undefined;
}

/** The installer that was begun last, where nothing is on record of how it ended. */
export function installerLeft(lines: readonly JournalLine[]): InstallerLeft | undefined {
  const since = sinceLastBeginning(lines);
  const at = since.findLastIndex(({ event }) => event === 'installer-started');
  const line = since[at];
  if (line?.event !== 'installer-started') return undefined;
  const isOver = since
    .slice(at)
    .some(({ event }) => event === 'installer-ran' || event === 'installer-outlasted' || event === 'step-failed');
  if (isOver) return undefined;
  const begun = since.slice(0, at).findLast(({ event }) => event === 'step-started');
  const { what, processId: id, program } = line;
  return {
    what,
    ...omitUndefined({
      step: begun?.event === 'step-started' ? begun.step : undefined,
      process: id === undefined || program === undefined ? undefined : { id, program },
    }),
  };
}

/** One sentence for the person who looks at the server next. */
export function cutOffNote({ by, action, began, signal, step, stopped, ordered, installer }: CutOffRun): string {
  const how = signal === undefined ? 'without a word of its end' : `by ${signal}`;
  const parts = [
    `An earlier run was cut off ${how}: ${action}, ${by ?? 'run not on record'}, begun ${began}.`,
    ...(step === undefined ? [] : [`It was at the step ${step}.`]),
    `Stopped by it: ${stopped.length === 0 ? 'nothing that is not running again' : stopped.join(', ')}.`,
    ...(ordered.length === 0 ? [] : [`Ordered to start again: ${ordered.join(', ')}.`]),
    ...(installer === undefined ? [] : [`It had begun an installer of which no end is on record: ${installer.what}.`]),
  ];
  return parts.join(' ');
}
