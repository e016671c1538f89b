import type { ComponentName } from '../../product/components.js';
import type { BackupChain } from '../step-context.js';
import { entriesOf } from './backup-chain.js';

export const themesFolder = 'App_Themes';

/** Path relative to App_Themes of what is below it. */
export function pathInThemesFolder(originalPath: string): string | undefined {
  return /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
}

/** The folder of a theme, by which it is compared, of a path relative to App_Themes. */
function themeOf(relative: string): string {
  return (relative.split('\\', 1)[0] ?? relative).toLowerCase();
}

/** A file that belongs to one of the themes: its path relative to App_Themes. The themes are looked up, not tried one by one. */
export function belowThemes(themes: readonly string[]): (originalPath: string) => string | undefined {
  const wanted = new Set(themes.map(themeOf));
  return (originalPath) => {
    const relative = pathInThemesFolder(originalPath);
    return relative !== undefined && wanted.has(themeOf(relative)) ? relative : undefined;
  };
}

/** The themes to which one of these paths relative to App_Themes belongs, in the order of the themes. */
export function themesWith(themes: readonly string[], relatives: readonly string[]): readonly string[] {
  const found = new Set(relatives.map(themeOf));
  return themes.filter((theme) => found.has(themeOf(theme)));
}

/** Names of the custom themes that have files in the backup. */
export function themesInBackup(chain: BackupChain, component: ComponentName): readonly string[] {
  const names = entriesOf(chain, component, 'theme').flatMap(
    ({ entry }) => /\\App_Themes\\([^\\]+)\\/i.exec(entry.originalPath ?? '')?.[1] ?? [],
  );
  return [...new Set(names)];
}
