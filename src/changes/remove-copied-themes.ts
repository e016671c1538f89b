import type * as v from 'valibot';
import { readBackupSet } from '../backup/verify-backup-set.js';
import type { Files } from '../host/files.js';
import { folderOf, joinPath } from '../host/windows-path.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { entriesOf } from './backup-sets/backup-chain.js';
import { pathInThemesFolder, themesFolder } from './backup-sets/theme-paths.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, setFolder, text } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('remove-copied-themes'),
  setFolder,
  portalFolder: text('Folder of the new portal.'),
});

type Removal = v.InferOutput<typeof schema>;

const titleOf = (portalFolder: string) => `Remove the copies of the themes from ${portalFolder}`;

/** Takes away files that have the bytes of the set's themes; what somebody changed since stays. */
export const removeCopiedThemes = defineChange({
  kind: 'remove-copied-themes',
  schema,
  id: () => 'remove-copied-themes',
  title: ({ portalFolder }: Removal) => titleOf(portalFolder),
  component: () => 'user-portal',
  effects: () => noEffects,
  needs: () => ['verify-backup-set'],
  shown: ({ portalFolder }) => [{ part: 'changed', group: 'copied themes', item: portalFolder, line: titleOf }],
  perform: (change, context) => remove(change, context),
});

async function remove(change: Removal, { host: { files } }: StepContext): Promise<StepResult> {
  const set = await readBackupSet(files, change.setFolder);
  const themes = joinPath(change.portalFolder, themesFolder);
  const removed: string[] = [];
  for (const { entry } of entriesOf({ sets: [set] }, 'user-portal', 'theme')) {
    const relative = pathInThemesFolder(entry.originalPath ?? '');
    if (relative === undefined) continue;
    const copy = joinPath(themes, relative);
    if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256) continue;
    await files.remove(copy);
    await removeEmptyFolders(files, folderOf(copy), themes);
    removed.push(copy);
  }
  const notes = [`${removed.length} file(s) of copied themes removed.`];
  return { outcome: removed.length > 0 ? 'done' : 'already-done', notes };
}

async function removeEmptyFolders(files: Files, folder: string, end: string): Promise<void> {
  if (folder.length <= end.length || (await files.list(folder)).length > 0) return;
  await files.remove(folder);
  await removeEmptyFolders(files, folderOf(folder), end);
}
