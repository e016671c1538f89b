import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError, isMissing } from '../host-error.js';
import type { Clock } from '../machine.js';
import { patience, retryWhileInUse } from '../retry-while-in-use.js';
import { sameText } from '../same-text.js';
import { isAtOrBelow, parseWindowsPath } from '../windows-path.js';
import { volumeNames } from './locate.js';
import type { ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';

/** Who may open a file now, and how much room is left. */
export interface Disk {
  /** What is in use is waited for, as on Windows. @throws HostError `in-use`, `access-denied` */
  allowReading(path: string): Promise<void>;
  /** For changing and copying, which wait longer. @throws HostError `in-use`, `access-denied` */
  allowAccess(path: string): Promise<void>;
  /** The same for a folder with all below it. */
  allowTree(path: string): Promise<void>;
  /** Takes room for bytes that are about to be written. @throws HostError `disk-full` */
  claim(path: string, bytes: number): Promise<void>;
  free(path: string): Promise<number>;
}

export function openDisk(server: ServerFolder, clock: Clock): Disk {
  const room = trackRoom(server);
  const held = trackHolders(server, clock);
  const changing = (concerns: (path: string) => boolean) =>
    retryWhileInUse(clock, patience.changing, () => held.refuse(concerns));
  return {
    free: async (path) => Math.max(0, await room.left(path, 'measured')),
    allowReading: (path) => retryWhileInUse(clock, patience.reading, () => held.refuse((one) => sameText(one, path))),
    allowAccess: (path) => changing((one) => sameText(one, path)),
    allowTree: (path) => changing((one) => isAtOrBelow(one, path)),
    async claim(path, bytes) {
      // What was freed meanwhile shows only when it is measured.
      if (bytes > (await room.left(path, 'estimated'))) {
        const left = await room.left(path, 'measured');
        if (bytes > left) throw diskFull(path, left);
      }
      await room.take(path, bytes);
    },
  };
}

/** Room is what a fault declares, less what was written since, or else what the files leave of the drive's capacity. */
function trackRoom(server: ServerFolder) {
  const written = new Map<string, number>();
  const sizes = new Map<string, FolderSize>();
  const declared = async (root: string) => (await server.faults()).freeBytes?.[root.slice(0, 1)];
  const sizeOf = (root: string) => {
    const size = sizes.get(root) ?? folderSize(join(server.path, ...volumeNames(root)));
    sizes.set(root, size);
    return size;
  };
  return {
    async left(path: string, how: 'measured' | 'estimated'): Promise<number> {
      const { root } = parseWindowsPath(path);
      const start = await declared(root);
      if (start !== undefined) return start - (written.get(root) ?? 0);
      const drive = server.machine.drives.find(({ letter }) => `${letter}:`.toUpperCase() === root);
      return drive === undefined ? Number.MAX_SAFE_INTEGER : drive.capacityBytes - (await sizeOf(root)[how]());
    },
    async take(path: string, bytes: number): Promise<void> {
      const { root } = parseWindowsPath(path);
      if ((await declared(root)) === undefined) sizeOf(root).add(bytes);
      else written.set(root, (written.get(root) ?? 0) + bytes);
    },
  };
}

function diskFull(path: string, left: number): HostError {
  return new HostError('disk-full', path, `No room for ${path}: ${Math.max(0, left)} bytes are free on its volume.`);
}

/** Who keeps files open; a lock of some seconds counts from the first time that somebody met it. */
function trackHolders(server: ServerFolder, clock: Clock) {
  const metAt = new Map<string, number>();
  const now = () => clock.now().getTime();
  const isOver = (path: string, seconds: number | undefined) => {
    const first = metAt.get(path) ?? now();
    metAt.set(path, first);
    return seconds !== undefined && now() - first >= seconds * 1000;
  };
  return {
    async refuse(concerns: (path: string) => boolean): Promise<void> {
      const faults = await server.faults();
      const locked = faults.lockedFiles?.find(({ path, seconds }) => concerns(path) && !isOver(path, seconds));
      if (locked !== undefined) throw inUse(locked.path, locked.holder);
      const denied = faults.unreadableFiles?.find(concerns);
      if (denied !== undefined) throw new HostError('access-denied', denied, `Access to ${denied} is denied.`);
      const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
      for (const { name, state, holds } of services) {
        const held = state === 'stopped' ? undefined : holds?.find(concerns);
        if (held !== undefined) throw inUse(held, `service ${name}`);
      }
    },
  };
}

function inUse(path: string, holder: string): HostError {
  return new HostError('in-use', path, `${path} is in use by ${holder}.`, { holder });
}

/** How many bytes are in a folder. Walking a large tree takes long, so it is not walked at every question. */
interface FolderSize {
  /** Walks the folder. */
  measured(): Promise<number>;
  /** As last measured and what was added since; measured anew when that is too long ago, for others may write too. */
  estimated(): Promise<number>;
  /** Bytes that are written now. */
  add(bytes: number): void;
}

/** Milliseconds after which a small folder is measured anew. */
const shortestAge = 500;

/** A folder that takes long to measure is measured for no more than a twentieth of the time. */
const timesOfMeasuring = 20;

function folderSize(path: string): FolderSize {
  let last: { readonly bytes: Promise<number>; readonly validUntil: Promise<number> } | undefined;
  let added = 0;
  const measured = () => {
    const start = performance.now();
    const bytes = sizeOf(path);
    const validUntil = bytes.then(() => {
      const end = performance.now();
      return end + Math.max(shortestAge, timesOfMeasuring * (end - start));
    });
    added = 0;
    last = { bytes, validUntil };
    return bytes;
  };
  return {
    measured,
    async estimated() {
      if (last === undefined || performance.now() > (await last.validUntil)) return measured();
      return (await last.bytes) + added;
    },
    add(bytes) {
      added += bytes;
    },
  };
}

/** What goes away while it is walked does not count. */
async function sizeOf(path: string): Promise<number> {
  try {
    const found = await lstat(path);
    if (!found.isDirectory()) return found.size;
    let total = 0;
    for (const name of await readdir(path)) total += await sizeOf(join(path, name));
    return total;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
