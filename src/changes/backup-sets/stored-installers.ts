import { storedPath } from '../../backup/stored-name.js';
import type { BackupChain } from '../step-context.js';
import { installersRole } from './roles.js';

/** Paths of the old packages that the sets hold, newest set first. */
export function storedInstallers({ sets }: BackupChain): readonly string[] {
  return sets.flatMap(({ folder, manifest }) =>
    manifest.entries
      .filter(({ role, storedAs }) => role === installersRole && /\.msi$/i.test(storedAs))
      .map(({ storedAs }) => storedPath(folder, storedAs)),
  );
}
