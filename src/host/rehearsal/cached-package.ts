import type { Files } from '../files.js';
import { installPropertiesKey, localPackageValue } from '../packed-code.js';
import { beginsWithText } from '../same-text.js';
import { joinPath } from '../windows-path.js';
import type { RehearsalInstaller } from './format.js';
import type { InstallerTransaction } from './installer-transaction.js';
import { withProperties } from './package-file.js';
import { contentOf, type Installed, type InstallerParts } from './run-install-action.js';

/** Where the rehearsal keeps the copy; Windows makes a name up, which nobody may rely on. */
export function cachedPackagePath({ product }: Pick<RehearsalInstaller, 'product'>, windowsFolder: string): string {
  return joinPath(cacheFolder(windowsFolder), `${product.productCode.slice(1, 9).toLowerCase()}.msi`);
}

/** A rehearsal server that keeps none, as those that earlier versions made, has no such folder. */
export function cacheFolder(windowsFolder: string): string {
  return joinPath(windowsFolder, 'Installer');
}

/** As Windows Installer 5.0 does with every package: a whole copy, and its place in the registry. */
export async function cachePackage(
  installer: RehearsalInstaller,
  windowsFolder: string,
  { files, registry, realPath }: InstallerParts,
  transaction: InstallerTransaction,
  installed: Installed,
): Promise<void> {
  const key = installPropertiesKey(installer.product.productCode);
  if (installer.kind !== 'msi' || key === undefined) return;
  if ((await files.stat(cacheFolder(windowsFolder))) === undefined) return;
  const path = cachedPackagePath(installer, windowsFolder);
  await transaction.remember(await realPath(path));
  await files.write(path, Buffer.from(`${JSON.stringify(installer, null, 2)}\n`, 'utf8'));
  await registry.writeValue(key, '64', { name: localPackageValue, data: { type: 'string', text: path } });
  installed.files.push(path);
}

/** What Windows Installer knew of a product goes with it; the copy of its package is one of the product's files. */
export async function forgetPackage(productCode: string, { registry }: InstallerParts): Promise<void> {
  const key = installPropertiesKey(productCode);
  if (key !== undefined) await registry.removeKey(key, '64');
}

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
