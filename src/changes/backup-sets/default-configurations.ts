import type { BackupItem } from '../../backup/backup-set.js';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, folderOf, isAtOrBelow, joinPath } from '../../host/windows-path.js';
import type { ComponentName } from '../../product/components.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { includedFileNames } from '../../webconfig/configuration-source.js';
import type { BackupChain, StepContext } from '../step-context.js';
import { entriesOf, readStored } from './backup-chain.js';
import { configurationName, defaultRole, type MergedComponent, mergedComponents } from './roles.js';

/** Inside the set's documents; by the version, later sets see whether the file still belongs to what is installed. */
function placeOf(component: MergedComponent, version: string): string {
  return `pristine/${component}/${safe(version)}`;
}

const safe = (version: string) => version.replace(/[^\w.-]/g, '_');

/** The default configurations in the sets before, for components that are still installed in the same version. */
export async function keptDefaultConfigurations(
  files: Files,
  chain: BackupChain,
  components: readonly ComponentName[],
  state: ServerState,
): Promise<readonly BackupItem[]> {
  const items: BackupItem[] = [];
  for (const component of mergedComponents.filter((one) => components.includes(one))) {
    const place = `documents/${placeOf(component, oldComponent(state, component)?.product.version ?? '')}/`;
    for (const stored of entriesOf(chain, component, defaultRole)) {
      const { storedAs } = stored.entry;
      if (!storedAs.startsWith(place)) continue;
      const name = storedAs.slice('documents/'.length);
      items.push({ kind: 'document', component, role: defaultRole, name, bytes: await readStored(files, stored) });
    }
  }
  return items;
}

/** Where the step before the backup lays out the package of one component; the version keeps two of them apart. */
export function extractedFolder(
  { workFolder }: Pick<StepContext, 'workFolder'>,
  component?: MergedComponent,
  version = '',
): string {
  const all = joinPath(workFolder, 'extracted');
  return component === undefined ? all : joinPath(all, component, safe(version));
}

/** Documents of what was laid out for the installed versions, for the backup set. What was laid out is removed with it. */
export async function extractedDefaults(
  context: StepContext,
  components: readonly ComponentName[],
  state: ServerState,
): Promise<readonly BackupItem[]> {
  const { files } = context.host;
  const items: BackupItem[] = [];
  for (const component of mergedComponents.filter((one) => components.includes(one))) {
    const version = oldComponent(state, component)?.product.version;
    const folder = extractedFolder(context, component, version);
    if (version === undefined || (await files.stat(folder)) === undefined) continue;
    items.push(...(await documentsFrom(files, component, version, folder)));
  }
  await files.remove(extractedFolder(context));
  return items;
}

/** The application's own file with the files that its sections name. @throws UserError for a file that is none */
export async function documentsFrom(
  files: Files,
  component: MergedComponent,
  version: string,
  folder: string,
): Promise<readonly BackupItem[]> {
  const path = topmost(await configurationsBelow(files, folder), folder);
  const bytes = await files.read(path);
  const document = (name: string, content: Uint8Array): BackupItem => ({
    kind: 'document',
    component,
    role: defaultRole,
    name: `${placeOf(component, version)}/${name}`,
    bytes: content,
  });
  const documents = [document(configurationName, bytes)];
  for (const name of includedFileNames(readConfiguration(bytes, path))) {
    const included = joinPath(folderOf(path), name);
    if (!isAtOrBelow(included, folder) || (await files.stat(included))?.kind !== 'file') continue;
    documents.push(document(fileNameOf(included), await files.read(included)));
  }
  return documents;
}

async function configurationsBelow(files: Files, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { kind, path } of await files.list(folder)) {
    if (kind === 'folder') found.push(...(await configurationsBelow(files, path)));
    if (kind === 'file' && sameText(fileNameOf(path), configurationName)) found.push(path);
  }
  return found;
}

/** Folders of an application may have a web.config of their own; the application's own is above them. */
function topmost(paths: readonly string[], folder: string): string {
  const depth = (path: string) => path.split('\\').length;
  const least = Math.min(...paths.map(depth));
  const [path, another] = paths.filter((one) => depth(one) === least);
  if (path === undefined) throw notUsable(`The package brings no ${configurationName}.`);
  if (another === undefined) return path;
  const names = [path, another].map((one) => one.slice(folder.length + 1)).join(' and ');
  throw notUsable(`Which ${configurationName} of the package is the application's is not clear: ${names}.`);
}

export function notUsable(what: string): UserError {
  return new UserError('package-not-extracted', what, 'The backup is complete without it.');
}
