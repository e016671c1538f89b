import { randomBytes } from 'node:crypto';
import type { UserError } from '../base/user-error.js';
import type { Host } from '../host/host.js';
import { undefinedWhereRefused } from '../host/host-error.js';
import {
  type LockFile,
  type LockOwner,
  lockBytes,
  numberedPath,
  readFinishedLockFiles,
  readLockFile,
  readLockFiles,
} from './lock-file.js';
import { ownerState } from './lock-owner.js';
import { type HeldLock, heldByNobodyKnown, lockedBy } from './lock-refusal.js';

export type LockHost = Pick<Host, 'files' | 'clock' | 'processes' | 'machine'>;

/** Who asks for the lock of a server. */
interface LockRequest {
  readonly host: LockHost;
  readonly path: string;
  readonly run: string;
  readonly release?: string | undefined;
}

/**
 * Runs `work` while no other run can change this server.
 * @param path `lock.json` of the work folder, as older versions wrote it; the numbered files are beside it
 * @param run address of the run
 * @param release input `release-lock`: nonce of a lock that a person releases
 * @throws UserError `server-locked` with the owner and its age when another run has the lock
 */
export async function withLock<T>(
  host: LockHost,
  path: string,
  run: string,
  work: () => Promise<T>,
  release?: string,
): Promise<T> {
  const own = await takeLock({ host, path, run, release });
  try {
    return await work();
  } finally {
    await giveBack(host, own);
  }
}

interface OwnLock extends LockFile {
  readonly owner: LockOwner;
}

const attempts = 10;

/**
 * Numbered files, each made by an exclusive create, and the highest has the server. It stays there when it is given
 * back, and only the owner of a higher one takes it away: so no number of the past can be made again unseen. A run that
 * made its file looks at all of them once more and gives way where a higher one is there, or where one that it took for
 * unfinished is finished now.
 */
async function takeLock(request: LockRequest): Promise<OwnLock> {
  const { host, path } = request;
  const owner = await newOwner(request);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFinishedLockFiles(host, path);
    await refuseWhereHeld(request, found);
    const number = (found.at(-1)?.number ?? 0) + 1;
    const own: OwnLock = { path: numberedPath(path, number), number, owner };
    if (!(await host.files.createNew(own.path, lockBytes(owner)))) throw await takenInBetween(request);
    const others = (await readLockFiles(host.files, path)).filter((one) => one.owner?.nonce !== owner.nonce);
    if (others.some((one) => one.number > number) || (await firstHeld(request, others)) !== undefined) {
      await giveBack(host, own);
      continue;
    }
    for (const one of others) await host.files.remove(one.path).catch(undefinedWhereRefused);
    return own;
  }
  throw heldByNobodyKnown(path);
}

/** Of two runs at one moment the other one was first. */
async function takenInBetween(request: LockRequest): Promise<UserError> {
  await refuseWhereHeld(request, await readFinishedLockFiles(request.host, request.path));
  return heldByNobodyKnown(request.path);
}

async function newOwner({ host: { clock, machine, processes }, run }: LockRequest): Promise<LockOwner> {
  const { bootTime } = await machine.facts();
  const start = await processes.startOf(processes.currentId);
  return {
    processId: processes.currentId,
    since: clock.now().toISOString(),
    bootTime,
    run,
    machine: processes.machine,
    ...(start === undefined ? {} : { started: start.at }),
    ...(start?.mark === undefined ? {} : { startMark: start.mark }),
    nonce: randomBytes(8).toString('hex'),
  };
}

async function refuseWhereHeld(request: LockRequest, found: readonly LockFile[]): Promise<void> {
  const held = await firstHeld(request, found);
  if (held !== undefined) throw lockedBy(held, { now: request.host.clock.now(), release: request.release });
}

/** The lock that is in force now, for all that is known. @throws HostError where it cannot be read */
export async function heldLock(host: LockHost, path: string): Promise<HeldLock | undefined> {
  return firstHeld({ host }, await readFinishedLockFiles(host, path));
}

/** A lock that is in force, and that no person released. The lock of a run that can be seen running is not released. */
async function firstHeld(
  { host, release: nonce }: Pick<LockRequest, 'host' | 'release'>,
  found: readonly LockFile[],
): Promise<HeldLock | undefined> {
  for (const file of found) {
    const state = await ownerState(host, file);
    const isReleased = nonce !== undefined && file.owner?.nonce === nonce && state !== 'runs';
    if (file.owner !== undefined && state !== 'ended' && !isReleased)
      return { path: file.path, owner: file.owner, state };
  }
  return undefined;
}

/** Only what is its own: a lock that was taken over belongs to another run. */
async function giveBack({ files, clock }: LockHost, { path, number, owner }: OwnLock): Promise<void> {
  try {
    if ((await readLockFile(files, path, number))?.owner?.nonce !== owner.nonce) return;
    await files.write(path, lockBytes({ ...owner, released: clock.now().toISOString() }));
  } catch (error) {
    // The next run takes over the lock of a process that ended; what the work did must not be lost over this.
    undefinedWhereRefused(error);
  }
}
