import { isAtOrBelow } from '../product/windows-paths.js';

export const themesFolder = 'App_Themes';

/** Path relative to App_Themes of a file that belongs to one of the themes. */
export function pathBelowThemes(originalPath: string, themes: readonly string[]): string | undefined {
  const relative = /\\App_Themes\\(.+)$/i.exec(originalPath)?.[1];
  return relative !== undefined && themes.some((theme) => isAtOrBelow(relative, theme)) ? relative : undefined;
}
