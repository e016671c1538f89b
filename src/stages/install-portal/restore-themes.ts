import { inGroups } from '../../backup/in-groups.js';
import { entriesOf } from '../../changes/backup-sets/backup-chain.js';
import { belowThemes, themesFolder, themesWith } from '../../changes/backup-sets/theme-paths.js';
import type { BackupChain } from '../../changes/step-context.js';
import { stepOf } from '../../changes/steps.js';
import type { Files } from '../../host/files.js';
import { joinPath } from '../../host/windows-path.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { installationId, themeRestorationId } from '../../product/step-ids.js';
import { newVirtualDirectory } from '../install-web-component/virtual-directories.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
export function planRestoreThemes(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const old = oldComponent(situation.before, 'user-portal')?.web;
  const themes = situation.missingThemes;
  if (old === undefined || themes.length === 0) {
    return emptyPlan;
  }
  const path = `/${newVirtualDirectory('user-portal', old, choices, situation.now)}`;
  const change = { kind: 'restore-themes', component: 'user-portal', themes, site: old.site, path } as const;
  return { ...emptyPlan, steps: [stepOf(change, { stage: 'install-portal' })] };
}

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
  return themesWith(themes, await absentFiles(files, chain, portal.folder, themes));
}

/** Files of these themes that the new portal lacks: paths relative to App_Themes. */
async function absentFiles(
  files: Files,
  chain: BackupChain,
  folder: string,
  themes: readonly string[],
): Promise<readonly string[]> {
  const relativeOf = belowThemes(themes);
  const stored = entriesOf(chain, 'user-portal', 'theme').map(({ entry }) => entry);
  const absent = await inGroups(stored, async ({ originalPath }) => {
    const relative = relativeOf(originalPath ?? '');
    if (relative === undefined) return [];
    return (await files.stat(joinPath(folder, themesFolder, relative))) === undefined ? [relative] : [];
  });
  return absent.flat();
}
