import { UserError } from '../base/user-error.js';
import type { FileGlance, Files } from '../host/files.js';
import { HostError, isServerLost } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import type { Service } from '../host/services.js';
import { fileNameOf } from '../host/windows-path.js';
import { programOfCommandLine } from './configured-path.js';
import type { DataFileFacts, FolderListing } from './inventory.js';

/** Whether the holder that Windows names is one of these services: by its own name or by its program's. */
export function isOwnService(holder: string, services: readonly Service[]): boolean {
  const text = holder.toLowerCase();
  return services.some(({ name, displayName, imagePath }) =>
    [name, displayName, fileNameOf(programOfCommandLine(imagePath))].some(
      (known) => known !== '' && (sameText(text, known) || text.split(/[\s(),]+/).includes(known.toLowerCase())),
    ),
  );
}

function whyUnreadable(
  error: HostError,
  runningServices: readonly Service[],
): Pick<DataFileFacts, 'status' | 'reason'> {
  if (error.code !== 'in-use') return { status: 'unreadable', reason: error.message };
  const { holder } = error;
  if (holder !== undefined && isOwnService(holder, runningServices)) {
    return { status: 'present', reason: `In use by the product's own running service: ${holder}.` };
  }
  return { status: 'unreadable', reason: `In use by ${holder ?? 'another process that Windows does not name'}.` };
}

async function readFirstPiece(files: Files, path: string): Promise<void> {
  for await (const _piece of files.readPieces(path)) return;
}

/**
 * What can be found out about the data file without changing or copying it. A file that only the product's own running
 * service keeps open counts as present: the service is stopped before the file is copied.
 */
export async function dataFileFacts(
  files: Files,
  path: string,
  productServices: readonly Service[],
): Promise<DataFileFacts> {
  try {
    const entry = await files.glance(path);
    if (entry === undefined) return { path, status: 'missing' };
    if (entry.kind !== 'file') return { path, status: 'unreadable', reason: `It is no file but a ${entry.kind}.` };
    if (entry.size === 0) return { path, status: 'empty', size: 0 };
    return { path, size: entry.size, ...(await readability(files, path, productServices)) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Not even its drive or share is there.
    if (error.code === 'not-found') return { path, status: 'missing' };
    return { path, status: 'unreadable', reason: error.message };
  }
}

async function readability(files: Files, path: string, productServices: readonly Service[]) {
  try {
    await readFirstPiece(files, path);
    return { status: 'present' } as const;
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    return whyUnreadable(
      error,
      productServices.filter(({ state }) => state !== 'stopped'),
    );
  }
}

async function childrenOf(files: Files, folder: string): Promise<readonly FileGlance[]> {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    if (error.code === 'not-found') return [];
    throw new UserError(
      'folder-not-readable',
      `The folder ${folder} could not be listed: ${error.message}`,
      'Give the account of the runner the permission to read this folder, or run the runner as a member of the local Administrators group, and run again.',
      { cause: error },
    );
  }
}

async function collect(
  files: Files,
  folder: string,
  prefix: string,
  namesOnly: readonly string[],
): Promise<FolderListing['files']> {
  const listed: { path: string; size: number; modified: string }[] = [];
  for (const { path, kind, size, modified } of await childrenOf(files, folder)) {
    const name = fileNameOf(path);
    const relative = `${prefix}${name}`;
    if (kind === 'file') listed.push({ path: relative, size, modified });
    // A link is not followed: it may lead out of the product's folder or back into it.
    if (kind !== 'folder' || namesOnly.some((known) => prefix.toLowerCase() === `${known.toLowerCase()}\\`)) continue;
    listed.push(...(await collect(files, path, `${relative}\\`, namesOnly)));
  }
  return listed;
}

/**
 * Every file below `folder`, undefined when there is no such folder. Of a direct subfolder in `namesOnly` only the
 * direct files are listed.
 * @throws UserError `folder-not-readable`
 */
export async function listFolder(
  files: Files,
  folder: string,
  namesOnly: readonly string[] = [],
): Promise<FolderListing | undefined> {
  const entry = await files.glance(folder);
  if (entry?.kind !== 'folder') return undefined;
  return { path: folder, files: await collect(files, folder, '', namesOnly) };
}
