import { UserError } from '../base/user-error.js';
import type { LockOwner } from './lock-file.js';
import type { OwnerState } from './lock-owner.js';

/** A lock that is in force, for all that is known. */
export interface HeldLock {
  readonly path: string;
  readonly owner: LockOwner;
  readonly state: Exclude<OwnerState, 'ended'>;
}

export interface LockText {
  readonly message: string;
  readonly advice: string;
}

/** Who has a lock, since when, and what a person can do about it. `release` is the nonce that was given. */
export function heldLockText(held: HeldLock, { now, release }: { now: Date; release?: string | undefined }): LockText {
  const { owner, path, state } = held;
  const message = `This server is being changed by ${who(owner)}, ${age(now, owner.since)}. Lock: ${path}. ${known[state](owner)}`;
  const isRefused = release !== undefined && release === owner.nonce;
  return { message: isRefused ? `${message} So release-lock does not release it.` : message, advice: advice(held) };
}

export function lockedBy(held: HeldLock, now: { now: Date; release?: string | undefined }): UserError {
  const { message, advice } = heldLockText(held, now);
  return new UserError('server-locked', message, advice);
}

/** Others took it each time that this run tried. */
export function heldByNobodyKnown(path: string): UserError {
  return new UserError('server-locked', `This server is being changed by another run. Lock: ${path}.`, wait);
}

function who({ processId, machine, run }: LockOwner): string {
  return `process ${processId}${machine === undefined ? '' : ` of ${machine}`} (${run})`;
}

const known: Readonly<Record<HeldLock['state'], (owner: LockOwner) => string>> = {
  runs: () => 'The process runs on this machine.',
  'not-known': ({ processId }) =>
    `A process ${processId} runs on this machine; whether it is that run or another program with its number, the machine does not show.`,
  elsewhere: ({ machine }) => `Whether it still runs can only be seen on ${machine}.`,
};

const wait =
  'Wait until that run has ended and run again. Use a concurrency group per server so that runs wait for each other.';

function advice({ owner: { processId, nonce, machine }, state }: HeldLock): string {
  if (state === 'runs') return `${wait} To end the run, cancel it on its page, or end process ${processId}.`;
  if (nonce === undefined) return `${wait} If it is another program, end it or restart the server; then run again.`;
  const where = state === 'elsewhere' ? ` on ${machine}` : '';
  const how = `See on the page of that run, and${where} in the list of processes, that it has ended.`;
  return `${wait} If it has ended already: ${how} Then run again with release-lock: ${nonce}.`;
}

function age(now: Date, since: string): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 60_000));
  return `since ${since}, ${minutes} minutes ago`;
}
