import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { sameText } from '../same-text.js';
import { isAtOrBelow, parseWindowsPath } from '../windows-path.js';
import { type FolderSize, folderSize } from './folder-size.js';
import { volumeNames } from './locate.js';
import type { ServerFolder } from './server-folder.js';
import { rehearsalServicesSchema } from './server-schema.js';

/** Who may open a file now, and how much room is left. */
export interface Disk {
  /** @throws HostError `in-use`, `access-denied` */
  allowAccess(path: string): Promise<void>;
  /** The same for a folder with all below it. */
  allowTree(path: string): Promise<void>;
  /** Takes room for bytes that are about to be written. @throws HostError `disk-full` */
  claim(path: string, bytes: number): Promise<void>;
  free(path: string): Promise<number>;
}

export function openDisk(server: ServerFolder): Disk {
  const room = trackRoom(server);
  return {
    free: async (path) => Math.max(0, await room.left(path, 'measured')),
    allowAccess: (path) => refuseHeld(server, (held) => sameText(held, path)),
    allowTree: (path) => refuseHeld(server, (held) => isAtOrBelow(held, path)),
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

async function refuseHeld(server: ServerFolder, concerns: (path: string) => boolean): Promise<void> {
  const faults = await server.faults();
  const locked = faults.lockedFiles?.find(({ path }) => concerns(path));
  if (locked !== undefined) throw inUse(locked.path, locked.holder);
  const denied = faults.unreadableFiles?.find(concerns);
  if (denied !== undefined) throw new HostError('access-denied', denied, `Access to ${denied} is denied.`);
  const services = (await server.readJson('services.json', rehearsalServicesSchema))?.services ?? [];
  for (const { name, state, holds } of services) {
    const held = state === 'stopped' ? undefined : holds?.find(concerns);
    if (held !== undefined) throw inUse(held, `service ${name}`);
  }
}

function inUse(path: string, holder: string): HostError {
  return new HostError('in-use', path, `${path} is in use by ${holder}.`, { holder });
}
