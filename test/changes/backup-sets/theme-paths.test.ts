import { expect, test } from '@jest/globals';
import {
  belowThemes,
  pathInThemesFolder,
  themesInBackup,
  themesWith,
} from '../../../src/changes/backup-sets/theme-paths.js';
import { entryOf, setOf } from './sample-set.js';

const themes = 'C:\\inetpub\\wwwroot\\PhoneFactor\\App_Themes';

test('a file is below App_Themes in any case of letters', () => {
  expect(pathInThemesFolder(`${themes}\\Contoso\\img\\a.png`)).toBe('Contoso\\img\\a.png');
  expect(pathInThemesFolder('C:\\x\\APP_THEMES\\Contoso\\a.css')).toBe('Contoso\\a.css');
  expect(pathInThemesFolder('C:\\x\\App_Themes')).toBeUndefined();
  expect(pathInThemesFolder('C:\\x\\My_App_Themes\\a.css')).toBeUndefined();
});

test('a file belongs to a theme by its whole folder name, not by the beginning of it', () => {
  const wanted = belowThemes(['contoso']);
  expect(wanted(`${themes}\\Contoso\\a.css`)).toBe('Contoso\\a.css');
  expect(wanted(`${themes}\\Contoso2\\a.css`)).toBeUndefined();
  expect(wanted('C:\\x\\a.css')).toBeUndefined();
});

test('themes that lack files keep the order and the letters in which they were given', () => {
  expect(themesWith(['Fabrikam', 'Contoso', 'Plain'], ['contoso\\a.css', 'FABRIKAM\\b.css'])).toEqual([
    'Fabrikam',
    'Contoso',
  ]);
});

test('the themes in a backup are folders with files, each once; a file beside them is none', () => {
  const theme = (name: string) =>
    entryOf('user-portal', 'theme', `files/${name}`, { originalPath: `${themes}\\${name}` });
  const chain = { sets: [setOf('one', [theme('Contoso\\a.css'), theme('Contoso\\b.css'), theme('readme.txt')])] };
  expect(themesInBackup(chain, 'user-portal')).toEqual(['Contoso']);
  expect(themesInBackup(chain, 'mobile-app')).toEqual([]);
});
