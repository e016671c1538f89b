import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError, isMissing } from '../host-error.js';
import { parseWindowsPath } from '../windows-path.js';
import { readWhenChanged } from './read-when-changed.js';

/** Where a Windows path is in the folder of a rehearsal server; names that do not exist keep the given case. */
export async function locate(serverFolder: string, path: string): Promise<string> {
  const { root, names } = parseWindowsPath(path);
  return (await asWritten(serverFolder, root, names)) ?? searched(serverFolder, root, names, path);
}

/** One question to the disk where all names are as on it and none is a link, which is nearly always so. */
async function asWritten(serverFolder: string, root: string, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) return undefined;
  const below = [...volumeNames(root), ...names];
  const path = join(serverFolder, ...below);
  const found = await realpath(path).catch(() => undefined);
  return found !== undefined && found === join(await realFolder(serverFolder), ...below) ? path : undefined;
}

/** Of each server once: its folder stays where it is while a process works with it. */
const realFolders = new Map<string, Promise<string>>();

function realFolder(serverFolder: string): Promise<string> {
  const known = realFolders.get(serverFolder) ?? realpath(serverFolder);
  realFolders.set(serverFolder, known);
  return known;
}

/** Name by name from the lowest folder that is as written. */
async function searched(serverFolder: string, root: string, names: readonly string[], path: string): Promise<string> {
  const last = names.at(-1);
  if (last === undefined) return volumeFolder(serverFolder, root, path);
  const above = names.slice(0, -1);
  const folder = (await asWritten(serverFolder, root, above)) ?? (await searched(serverFolder, root, above, path));
  return below(folder, last, path);
}

/** Most names are given as they are on the disk: only another case has to be looked for. */
async function below(folder: string, name: string, path: string): Promise<string> {
  const asGiven = join(folder, name);
  const found = await lstat(asGiven).catch(() => undefined);
  if (found?.isSymbolicLink()) throw throughLink(path);
  if (found !== undefined) return asGiven;
  const other = await nameOnDisk(folder, name);
  if (other === undefined) return asGiven;
  const real = join(folder, other);
  if ((await lstat(real).catch(() => undefined))?.isSymbolicLink()) throw throughLink(path);
  return real;
}

/** `drives/C` or `unc/server/share` for the root of a Windows path. */
export function volumeNames(root: string): readonly string[] {
  return root.endsWith(':') ? ['drives', root.slice(0, 1)] : ['unc', ...root.slice(2).toLowerCase().split('\\')];
}

async function volumeFolder(serverFolder: string, root: string, path: string): Promise<string> {
  const volume = join(serverFolder, ...volumeNames(root));
  const found = await lstat(volume).catch(() => undefined);
  if (found?.isDirectory()) return volume;
  const what = root.endsWith(':') ? `There is no drive ${root}` : `The network path ${root} was not found`;
  throw new HostError('not-found', path, `${what}.`);
}

/** The names in a folder by the same in lower case; of names alike the first, as the disk lists them. */
const namesIn = readWhenChanged(
  async (folder) => new Map((await readdir(folder)).reverse().map((name) => [name.toLowerCase(), name])),
);

async function nameOnDisk(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await namesIn(folder)).get(name.toLowerCase());
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A link could lead out of the rehearsal server. */
function throughLink(path: string): HostError {
  return new HostError('invalid-path', path, `${path} leads through a link, which a rehearsal server does not have.`);
}
