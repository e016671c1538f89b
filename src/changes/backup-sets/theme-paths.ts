import { isAtOrBelow } from '../../host/windows-path.js';
import type { ComponentName } from '../../product/components.js';
import type { BackupChain } from '../step-context.js';
import { entriesOf } from './backup-chain.js';

export const themesFolder = 'App_Themes';

/** Path relative to App_Themes of what lies below it. */
export function pathInThemesFolder(originalPath: string): string | undefined {
  return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}

/** The same of a file that belongs to one of the themes. */
export function pathBelowThemes(originalPath: string, themes: readonly string[]): string | undefined {
  const relative = pathInThemesFolder(originalPath);
  return relative !== undefined && themes.some((theme) => isAtOrBelow(relative, theme)) ? relative : undefined;
}

/** Names of the custom themes of which the backup holds files. */
export function themesInBackup(chain: BackupChain, component: ComponentName): readonly string[] {
  const names = entriesOf(chain, component, 'theme').flatMap(
    ({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? '')?.[1] ?? [],
  );
  return [...new Set(names)];
}
