import { listed } from '../base/listed.js';
import type { RunState, Served } from '../plan/run-status.js';

/** What a state is called after the name of the server. */
export const stateWords: Readonly<Record<RunState, string>> = {
  blocked: 'blocked, nothing was changed',
  planned: 'planned, nothing was changed',
  'nothing-to-do': 'finished, nothing is left to do',
  'other-document': 'nothing was changed, this document is not for this server',
  finished: 'finished',
  'waits-for-person': 'stopped for a person',
  'waits-for-restart': 'stopped, the server has to be restarted',
  'waits-for-decision': 'stopped, an input has to decide',
  failed: 'failed',
  'cut-off': 'cut off',
};

const signInWords: Readonly<Record<Served['signIn'], string>> = {
  up: 'Sign-in: up (its services run; no sign-in was tried)',
  down: 'Sign-in: DOWN',
  'not-here': 'Sign-in: not answered by this server',
  'not-known': 'Sign-in: not known, its services are not as they should be (see services.msc)',
};

/** Who is served, and since when others are not, in the server's time and in UTC. */
export function servedText({ signIn, interrupted }: Served): string {
  const since = interrupted.find(({ subject }) => subject === 'sign-in')?.since;
  const away = interrupted.filter(({ subject }) => subject !== 'sign-in').map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === undefined ? '' : ` since ${timeText(since)}`}.`,
    ...(away.length === 0 ? [] : [`Away: ${listed(away)}.`]),
  ].join(' ');
}

/** For example `27 Nov 2026, 23:14 GMT+1 (22:14 UTC)`; where the server's time is UTC, once. */
export function timeText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const utc = `${date.toISOString().slice(11, 16)} UTC`;
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
  if (date.getTimezoneOffset() === 0) return `${day}, ${utc}`;
  const local = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  return `${day}, ${local.format(date)} (${utc})`;
}

/** The time of day by the server's clock, for example `23:14:05`. */
export function clockText(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(new Date(iso));
}
