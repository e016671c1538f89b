import { UserError } from '../user-error.js';

/** Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. */
export function storedNameOf(originalPath: string): string {
  const drive = /^([a-z]):\\(.*)$/is.exec(originalPath);
  if (drive) return `files/${drive[1]?.toUpperCase()}/${withSlashes(drive[2] ?? '')}`;
  return `files/UNC/${withSlashes(originalPath.replace(/^\\\\/, ''))}`;
}

/**
 * Path on the server of a stored name.
 * @throws UserError `backup-manifest-unsafe` for a name that could lead out of the set
 */
export function storedPath(folder: string, storedAs: string): string {
  const names = storedAs.split('/');
  const isSafe = ['files', 'documents'].includes(names[0] ?? '') && names.every((name) => isPlainName(name));
  if (!isSafe) {
    throw new UserError(
      'backup-manifest-unsafe',
      `The manifest in ${folder} names a file outside the set: ${JSON.stringify(storedAs)}.`,
      'Do not restore from this set. Find out who changed it, and take another one.',
    );
  }
  return `${folder}\\${names.join('\\')}`;
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name);
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
