import type { FileGlance, Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import { fileNameOf } from '../host/windows-path.js';
import { UserError } from '../user-error.js';
import type { FolderListing } from './inventory.js';

async function childrenOf(files: Files, folder: string): Promise<readonly FileGlance[]> {
  try {
    return await files.glanceInto(folder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
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
