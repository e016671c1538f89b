import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host-error.js';
import { isMissing } from '../system-error.js';
import { parseWindowsPath } from '../windows-path.js';

/** Where a Windows path lies in the folder of a rehearsal server; names that do not exist keep the given case. */
export async function locate(serverFolder: string, path: string): Promise<string> {
  const { root, names } = parseWindowsPath(path);
  const volume = await volumeFolder(serverFolder, root, path);
  let real = volume;
  for (const name of names) real = await below(real, name, path);
  return real;
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

async function nameOnDisk(folder: string, name: string): Promise<string | undefined> {
  const wanted = name.toLowerCase();
  try {
    return (await readdir(folder)).find((found) => found.toLowerCase() === wanted);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A link could lead out of the rehearsal server. */
function throughLink(path: string): HostError {
  return new HostError('invalid-path', path, `${path} leads through a link, which a rehearsal server does not have.`);
}
