import { joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import { entriesOf } from '../backup-chain.js';
import type { UpgradeChange } from '../change.js';
import { newComponent } from '../situation.js';
import { pathBelowThemes, themesFolder } from '../theme-paths.js';
import type { UpgradeToolbox } from './toolbox.js';

type Restoration = Extract<UpgradeChange, { kind: 'restore-themes' }>;

/** Document step U2.2 seen from the other end: the custom folders back below App_Themes of the new portal. */
export async function restoreThemes(change: Restoration, toolbox: UpgradeToolbox): Promise<StepResult> {
  const web = newComponent(await toolbox.readState(), change.component)?.web;
  if (web === undefined) throw noPortal(change);
  const { files } = toolbox.host;
  const stored = entriesOf(await toolbox.readChain(), change.component, 'theme');
  const restored: string[] = [];
  for (const { entry, path } of stored) {
    const relative = pathBelowThemes(entry.originalPath ?? '', change.themes);
    if (relative === undefined) continue;
    const target = joinPath(web.folder, themesFolder, relative);
    if ((await files.stat(target)) !== undefined && (await files.digest(target)).sha256 === entry.sha256) continue;
    await files.copy(path, target);
    restored.push(target);
  }
  const notes = change.themes.map((theme) => `The theme ${theme} is in ${joinPath(web.folder, themesFolder, theme)}.`);
  return { changed: restored.length > 0, notes };
}

function noPortal({ site, path }: Restoration): UserError {
  return new UserError(
    'component-not-installed',
    `There is no User Portal at ${site}${path}, so the themes have no place to go.`,
    'Run install-portal first.',
  );
}
