import { readBackupSet } from '../../backup/verify-backup-set.js';
import type { Files } from '../../host/files.js';
import { folderOf, joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { entriesOf } from '../backup-chain.js';
import type { UpgradeChange } from '../change.js';
import { pathInThemesFolder, themesFolder } from '../theme-paths.js';
import type { Toolbox } from './toolbox.js';

type Removal = Extract<UpgradeChange, { kind: 'remove-copied-themes' }>;

/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
export async function removeCopiedThemes(
  { setFolder, portalFolder }: Removal,
  { host: { files } }: Toolbox,
): Promise<StepResult> {
  const set = await readBackupSet(files, setFolder);
  const removed: string[] = [];
  for (const { entry } of entriesOf({ sets: [set] }, 'user-portal', 'theme')) {
    const relative = pathInThemesFolder(entry.originalPath ?? '');
    if (relative === undefined) continue;
    const copy = joinPath(portalFolder, themesFolder, relative);
    if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256) continue;
    await files.remove(copy);
    await removeEmptyFolders(files, folderOf(copy), joinPath(portalFolder, themesFolder));
    removed.push(copy);
  }
  return { changed: removed.length > 0, notes: [`${removed.length} file(s) of copied themes removed.`] };
}

async function removeEmptyFolders(files: Files, folder: string, end: string): Promise<void> {
  if (folder.length <= end.length || (await files.list(folder)).length > 0) return;
  await files.remove(folder);
  await removeEmptyFolders(files, folderOf(folder), end);
}
