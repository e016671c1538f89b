import { entriesOf } from '../../changes/backup-sets/backup-chain.js';
import { pathBelowThemes, themesFolder } from '../../changes/backup-sets/theme-paths.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { Files } from '../../host/files.js';
import { joinPath } from '../../host/windows-path.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { installationId, themeRestorationId } from '../../product/step-ids.js';
import type { Situation } from '../situation.js';

/**
 * Custom themes of the old portal that the new one lacks, wholly or in part: a run may have died between two files.
 * All of them before the new portal is there, and as long as the suite has installed it and not looked at them: a removal
 * may have left files behind, and nobody knows what became of them since.
 */
export async function missingThemes(
  files: Files,
  chain: BackupChain,
  { before, now, doneSteps }: Pick<Situation, 'before' | 'now' | 'doneSteps'>,
): Promise<readonly string[]> {
  const themes = oldComponent(before, 'user-portal')?.web?.customThemes ?? [];
  const portal = newComponent(now, 'user-portal')?.web;
  const isUnderWay = doneSteps?.has(installationId('user-portal')) === true && !doneSteps.has(themeRestorationId);
  if (portal === undefined || isUnderWay) return themes;
  const missing: string[] = [];
  for (const theme of themes) if (await lacksAFile(files, chain, portal.folder, theme)) missing.push(theme);
  return missing;
}

async function lacksAFile(files: Files, chain: BackupChain, folder: string, theme: string): Promise<boolean> {
  for (const { entry } of entriesOf(chain, 'user-portal', 'theme')) {
    const relative = pathBelowThemes(entry.originalPath ?? '', [theme]);
    if (relative === undefined) continue;
    if ((await files.stat(joinPath(folder, themesFolder, relative))) === undefined) return true;
  }
  return false;
}
