import type { Files } from '../files.js';
import { beginsWithText } from '../same-text.js';
import type { RehearsalInstaller } from './format.js';
import { withProperties } from './package-file.js';
import { contentOf } from './run-install-action.js';

/** An administrative installation: the package's files below the folder, nothing registered, nothing started. */
export async function extractPackage(installer: RehearsalInstaller, folder: string, files: Files): Promise<void> {
  const root = folder.replace(/\\+$/, '');
  const properties = { ...installer.properties, INSTALLFOLDER: root };
  const fill = (text: string) => withProperties(text, properties);
  for (const action of installer.actions) {
    if (action.do !== 'write-file') continue;
    await files.write(placeBelow(root, fill(action.path)), contentOf(action.content, fill));
  }
}

/** What goes elsewhere when it is installed goes below the folder all the same, without its drive. */
function placeBelow(root: string, path: string): string {
  const isBelow = beginsWithText(path, `${root}\\`);
  return isBelow ? path : `${root}\\${path.replace(/^(?:[a-z]:)?\\+/i, '')}`;
}
