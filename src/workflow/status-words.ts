import type { RecordedFinding } from '../base/finding.js';
import { counted, listed } from '../base/listed.js';
import type { RunState, RunStatus } from '../plan/run-status.js';

/** What a state is called after the name of the server. */
export const stateWords: Readonly<Record<RunState, string>> = {
  blocked: 'blocked, this run changed nothing',
  planned: 'planned, this run changed nothing',
  'nothing-to-do': 'finished, nothing is left to do',
  'other-document': 'nothing was changed, this document is not for this server',
  finished: 'finished',
  'waits-for-person': 'stopped for a person',
  'waits-for-restart': 'stopped, the server has to be restarted',
  'waits-for-decision': 'stopped, an input has to decide',
  failed: 'failed',
  'cut-off': 'cut off',
  inspected: 'inspected, nothing was changed',
  verified: 'verified, every required check passed',
  'not-proven': 'not proven, a required check could not be made',
  'check-failed': 'a required check failed',
  'rolled-back': 'rolled back, the server is as before',
  'in-part': 'done in part',
  untouched: 'nothing was done',
};

const signInWords: Readonly<Record<RunStatus['signIn'], string>> = {
  up: 'Sign-in: up (its services run; no sign-in was tried)',
  down: 'Sign-in: DOWN',
  'not-here': 'Sign-in: not answered by this server',
  'not-known': 'Sign-in: not known, nothing shows that it works (see services.msc)',
  'not-looked-at': 'Sign-in: not looked at by this run',
};

/** Who is served, and since when others are not, in the server's time and in UTC. */
export function servedText({ signIn, interrupted, minutesAheadOfUtc: ahead }: Look): string {
  const since = interrupted.find(({ subject }) => subject === 'sign-in')?.since;
  const away = interrupted.filter(({ subject }) => subject !== 'sign-in').map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === undefined ? '' : ` since ${timeText(since, ahead)}`}.`,
    ...(away.length === 0 ? [] : [`Away: ${listed(away)}.`]),
  ].join(' ');
}

/** What a run is called whose server is not known. */
export const unnamedRun = 'This run';

type Look = Pick<RunStatus, 'signIn' | 'interrupted' | 'minutesAheadOfUtc' | 'rehearsal'>;

/** A status with its state as one line, made of the rest. */
export function runStatus(status: Omit<RunStatus, 'format' | 'text'>): RunStatus {
  return { format: 1, text: statusText(status), ...status };
}

/** With server and sign-in. */
export function statusText(status: Pick<RunStatus, 'server' | 'state'> & Look): string {
  const kind = status.rehearsal === true ? ['Rehearsal'] : [];
  const server = status.server === undefined ? [] : [status.server];
  return `${[...kind, ...server].join(', ') || unnamedRun}: ${stateWords[status.state]}. ${servedText(status)}`;
}

/** What to do about the first of several, with its input. */
export function firstAdvice(blockers: readonly RecordedFinding[]): string {
  const [first] = blockers;
  const input = first?.input === undefined ? '' : ` (input ${first.input})`;
  const others = blockers.length > 1 ? ` And ${counted(blockers.length - 1, 'other')} to settle.` : '';
  return `${first?.advice ?? ''}${input}${others}`;
}

/**
 * How the server gets back to where it was.
 * @param oldPackages parts whose packages were found; empty where nobody looked
 */
export function rollBackText(folder: string, served: Pick<Look, 'signIn'>, oldPackages: readonly string[]): string {
  const packages =
    oldPackages.length === 0
      ? 'Whether the packages that it installs again are there was not looked at: its plan shows that first.'
      : `The packages that it installs again were found: ${listed(oldPackages)}.`;
  return `${rollBackInputs(folder, served)} ${packages}`;
}

/** A separate web server has nothing of what users change. */
export function rollBackInputs(folder: string, { signIn }: Pick<Look, 'signIn'>): string {
  const lost = signIn === 'not-here' ? '' : ' What users changed after the backup is lost.';
  return `restore-backup with scope: roll-back and backup-path: ${folder}.${lost}`;
}

/**
 * For example `27 Nov 2026, 23:14 UTC+1 (22:14 UTC)`; once where the server's time is UTC or is not known.
 * @param ahead by how many minutes the server's local time is ahead of UTC
 * @param language BCP 47 tag
 */
export function timeText(iso: string, ahead: number | undefined, language = 'en'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const utc = `${clock(date, 'short')} UTC`;
  const local = new Date(date.getTime() + (ahead ?? 0) * 60_000);
  const day = dayOf(local, language === 'en' ? 'en-GB' : language);
  return ahead ? `${day}, ${clock(local, 'short')} ${zone(ahead)} (${utc})` : `${day}, ${utc}`;
}

export interface DayAndClock {
  /** For example `27 Nov 2026`. */
  readonly day: string;
  /** For example `23:14:05`. */
  readonly clock: string;
}

/** By the server's clock; UTC where its local time is not known. */
export function dayAndClock(iso: string, ahead: number | undefined): DayAndClock {
  const local = new Date(new Date(iso).getTime() + (ahead ?? 0) * 60_000);
  return { day: dayOf(local, 'en-GB'), clock: clock(local, 'medium') };
}

function dayOf(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

function clock(date: Date, timeStyle: 'short' | 'medium'): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle, timeZone: 'UTC' }).format(date);
}

/** For example `UTC+5:30`. */
function zone(ahead: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
