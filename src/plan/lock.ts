import * as v from 'valibot';
import { field, fields } from '../base/format/fields.js';
import { readIntact } from '../base/format/read-format.js';
import type { Host } from '../host/host.js';
import { isSameBoot } from '../host/machine.js';
import { UserError } from '../user-error.js';

/** The run that changes the server at this time. */
export const lockSchema = fields({
  processId: field('Id of the process.', v.number()),
  since: field('When the run took the lock, ISO 8601 in UTC.', v.string()),
  bootTime: field(
    'When the machine started, ISO 8601 in UTC; a lock from before the last restart is stale.',
    v.string(),
  ),
  run: field('Address of the run, or who started it.', v.string()),
});

type LockOwner = v.InferOutput<typeof lockSchema>;

type LockHost = Pick<Host, 'files' | 'clock' | 'processes' | 'machine'>;

/**
 * Runs `work` while no other run can change this server.
 * @throws UserError `server-locked` with the owner and its age when another run holds the lock
 */
export async function withLock<T>(host: LockHost, path: string, run: string, work: () => Promise<T>): Promise<T> {
  await takeLock(host, path, run);
  try {
    return await work();
  } finally {
    await host.files.remove(path);
  }
}

async function takeLock(host: LockHost, path: string, run: string): Promise<void> {
  const { bootTime } = await host.machine.facts();
  const owner: LockOwner = {
    processId: host.processes.currentId,
    since: host.clock.now().toISOString(),
    bootTime,
    run,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(owner)}\n`);
  if (await host.files.createNew(path, bytes)) {
    return;
  }
  await removeStaleLock(host, path, bootTime);
  if (!(await host.files.createNew(path, bytes))) {
    throw lockedBy(host, path, undefined);
  }
}

async function removeStaleLock(host: LockHost, path: string, bootTime: string): Promise<void> {
  const owner = await readOwner(host, path);
  const alive =
    owner !== undefined && isSameBoot(owner.bootTime, bootTime) && (await host.processes.isRunning(owner.processId));
  if (alive) {
    throw lockedBy(host, path, owner);
  }
  // Renamed before it is removed: of two runs that find the same stale lock, one rename fails.
  const aside = `${path}.stale-${host.processes.currentId}`;
  await host.files.remove(aside);
  await host.files.rename(path, aside);
  await host.files.remove(aside);
}

async function readOwner(host: LockHost, path: string): Promise<LockOwner | undefined> {
  try {
    return readIntact(lockSchema, await host.files.read(path));
  } catch {
    // Just released.
    return undefined;
  }
}

function lockedBy(host: LockHost, path: string, owner: LockOwner | undefined): UserError {
  const who = owner ? `process ${owner.processId} (${owner.run}), ${age(host, owner.since)}` : 'another run';
  return new UserError(
    'server-locked',
    `This server is being changed by ${who}. Lock: ${path}.`,
    'Wait until that run has ended and run again. Use a concurrency group per server so that runs queue.',
  );
}

function age(host: LockHost, since: string): string {
  const minutes = Math.max(0, Math.round((host.clock.now().getTime() - Date.parse(since)) / 60_000));
  return `since ${since}, ${minutes} minutes ago`;
}
