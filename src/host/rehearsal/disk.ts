import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { parseWindowsPath } from '../windows-path.js';
import type { RehearsalServices } from './format.js';
import { isMissing, type ServerFolder } from './server-folder.js';

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
  const written = new Map<string, number>();
  const free = async (path: string) => {
    const { root } = parseWindowsPath(path);
    const letter = root.slice(0, 1);
    const given = (await server.faults()).freeBytes?.[letter];
    const start = given ?? (await capacityLeft(server, root));
    return Math.max(0, start - (written.get(root) ?? 0));
  };
  return {
    free,
    allowAccess: (path) => refuseHeld(server, (held) => sameText(held, path)),
    allowTree: (path) => refuseHeld(server, (held) => sameText(held, path) || startsWith(held, `${path}\\`)),
    async claim(path, bytes) {
      const left = await free(path);
      if (bytes > left) {
        throw new HostError('disk-full', path, `No room for ${path}: ${left} bytes are free on its volume.`);
      }
      const { root } = parseWindowsPath(path);
      const isGiven = (await server.faults()).freeBytes?.[root.slice(0, 1)] !== undefined;
      // A declared capacity is measured on the disk itself, so what was written already counts there.
      if (isGiven) written.set(root, (written.get(root) ?? 0) + bytes);
    },
  };
}

async function refuseHeld(server: ServerFolder, concerns: (path: string) => boolean): Promise<void> {
  const faults = await server.faults();
  const locked = faults.lockedFiles?.find(({ path }) => concerns(path));
  if (locked !== undefined) throw inUse(locked.path, locked.holder);
  const denied = faults.unreadableFiles?.find(concerns);
  if (denied !== undefined) throw new HostError('access-denied', denied, `Access to ${denied} is denied.`);
  const services = (await server.readJson<RehearsalServices>('services.json'))?.services ?? [];
  for (const { name, state, holds } of services) {
    const held = state === 'stopped' ? undefined : holds?.find(concerns);
    if (held !== undefined) throw inUse(held, `service ${name}`);
  }
}

function inUse(path: string, holder: string): HostError {
  return new HostError('in-use', path, `${path} is in use by ${holder}.`, { holder });
}

async function capacityLeft(server: ServerFolder, root: string): Promise<number> {
  const drive = server.machine.drives.find(({ letter }) => `${letter}:`.toUpperCase() === root);
  if (drive === undefined) return Number.MAX_SAFE_INTEGER;
  return drive.capacityBytes - (await sizeOf(join(server.path, 'drives', drive.letter)));
}

/** What is renamed or removed meanwhile takes no room here. */
async function sizeOf(path: string): Promise<number> {
  const found = await lstat(path).catch(ofVanished(undefined));
  if (!found?.isDirectory()) return found?.size ?? 0;
  let total = 0;
  for (const name of await readdir(path).catch(ofVanished([]))) {
    total += await sizeOf(join(path, name));
  }
  return total;
}

function ofVanished<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (isMissing(error)) return value;
    throw error;
  };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function startsWith(path: string, beginning: string): boolean {
  return path.toLowerCase().startsWith(beginning.toLowerCase());
}
