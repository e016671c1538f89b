import type { Host } from '../host/host.js';
import { isSameBoot } from '../host/machine.js';
import { isSameStart, isStartedAfter, type ProcessStart } from '../host/processes.js';
import { sameText } from '../host/same-text.js';
import type { LockFile, LockOwner } from './lock-file.js';

/**
 * What is known of the run that took a lock.
 * - `runs`: its process runs on this machine.
 * - `ended`: it gave the lock back, its process ended, or it was never written to its end.
 * - `not-known`: a process has its number, and whether it is the run's cannot be seen.
 * - `elsewhere`: it is on another machine, of which nothing can be seen from here.
 */
export type OwnerState = 'runs' | 'ended' | 'not-known' | 'elsewhere';

export type ProcessHost = Pick<Host, 'processes' | 'machine'>;

export async function ownerState({ processes, machine }: ProcessHost, { owner }: LockFile): Promise<OwnerState> {
  if (owner === undefined || owner.released !== undefined) return 'ended';
  if (owner.machine !== undefined && !sameText(owner.machine, processes.machine)) return 'elsewhere';
  if (!(await processes.isRunning(owner.processId))) return 'ended';
  const start = await processes.startOf(owner.processId);
  if (start === undefined) return withoutStart(owner, (await machine.facts()).bootTime);
  return isOwnersStart(owner, start) ? 'runs' : 'ended';
}

function isOwnersStart({ started, startMark, since }: LockOwner, start: ProcessStart): boolean {
  // An older version did not write it: the process that took the lock was started before that.
  if (started === undefined) return !isStartedAfter(start, since);
  return isSameStart({ at: started, ...(startMark === undefined ? {} : { mark: startMark }) }, start);
}

/**
 * The time of the last start of Windows is reckoned from its clock: a virtual machine that was suspended seems to have
 * been started later. A lock that a person can release by its nonce is not given away on that.
 */
function withoutStart({ nonce, bootTime }: LockOwner, now: string): OwnerState {
  if (nonce !== undefined) return 'not-known';
  return isSameBoot(bootTime, now) ? 'not-known' : 'ended';
}
