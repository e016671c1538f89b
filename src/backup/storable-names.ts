import type { FileEntry, Files } from '../host/files.js';
import { UserError } from '../user-error.js';

/**
 * A set holds every file of a folder, each under a name that means it alone. @throws UserError `backup-name-not-text`
 * for a name that is no text, `backup-names-alike` for two that differ in the case of letters only
 */
export async function requireStorableNames(files: Pick<Files, 'stat'>, entries: readonly FileEntry[]): Promise<void> {
  const known = new Map<string, string>();
  for (const { path } of entries) {
    const other = known.get(path.toLowerCase());
    if (other !== undefined) throw alike(other, path);
    known.set(path.toLowerCase(), path);
    if (path.includes('\ufffd') && (await files.stat(path)) === undefined) throw notText(path);
  }
}

function notText(path: string): UserError {
  return new UserError(
    'backup-name-not-text',
    `${path} cannot be backed up: its name is no valid text, so nothing can open it by its name.`,
    'Give the file another name, or take it away from this folder, and run again. A backup with a gap is none.',
  );
}

function alike(one: string, other: string): UserError {
  return new UserError(
    'backup-names-alike',
    `${one} and ${other} differ in the case of letters only; a set can contain only one of them.`,
    'Give one of them another name, or take it away from this folder, and run again. A backup with a gap is none.',
  );
}
