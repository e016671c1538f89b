import { posix, win32 } from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { isWindowsPath } from '../../host/windows-path.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { type ConfigurationSource, includedFileNames } from '../../webconfig/configuration-source.js';

/** What a merge needs of a file system; the server's files fit, and so do the runner's. */
export type MergeFiles = Pick<Files, 'stat' | 'read' | 'write' | 'copy'>;

/** Where a file is that the configuration at `path` names. */
export function besideOf(path: string, name: string): string {
  const { join, dirname } = isWindowsPath(path) ? win32 : posix;
  return join(dirname(path), isWindowsPath(path) ? name : name.replaceAll('\\', '/'));
}

export async function readIfThere(files: MergeFiles, path: string): Promise<Uint8Array | undefined> {
  const facts = await files.stat(path);
  return facts?.kind === 'file' ? files.read(path) : undefined;
}

export function noFile(path: string): UserError {
  return new UserError('web-config-missing', `${path} is no file, or is not there.`, 'Give the path of the file.');
}

/** With the files that its sections name, as far as they are there. @throws UserError `web-config-missing`, `web-config-*` */
export async function readSource(files: MergeFiles, path: string): Promise<ConfigurationSource> {
  const bytes = await readIfThere(files, path);
  if (bytes === undefined) throw noFile(path);
  const names = includedFileNames(readConfiguration(bytes, path));
  const found = await Promise.all(
    names.map(async (name) => {
      const beside = besideOf(path, name);
      // A name that is no path of Windows is not there.
      const isPath = !isWindowsPath(path) || isWindowsPath(beside);
      return [name, isPath ? await readIfThere(files, beside) : undefined] as const;
    }),
  );
  const included = found.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
  return { path, bytes, included: new Map(included) };
}
