import type { BackupItem } from '../../backup/backup-set.js';
import type { Files } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import { exitCodeMeaning } from '../../host/installer-exit-codes.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, folderOf, isAtOrBelow, joinPath } from '../../host/windows-path.js';
import { type ComponentName, componentTitles } from '../../product/components.js';
import type { InstalledComponent, ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { includedFileNames } from '../../webconfig/configuration-source.js';
import { type BackupChain, entriesOf } from '../backup-chain.js';
import { configurationName, type MergedComponent, mergedComponents, pristineRole } from '../merge-component.js';
import { findOldPackages, type OldPackage } from '../restore/old-packages.js';
import { oldComponent } from '../situation.js';
import type { UpgradeToolbox } from './toolbox.js';

/** Laying the files of one package out takes seconds; the backup does not wait for one that hangs. */
const longestSeconds = 600;

/** Documents for the backup set, and what a person should know of those that could not be had. */
export interface PristineConfigurations {
  readonly items: readonly BackupItem[];
  readonly notes: readonly string[];
}

/**
 * The web.configs as the installed versions brought them, taken from the operator's packages by an administrative
 * installation: with them a merge tells what somebody changed from what was a default. None is needed for a backup, so
 * what goes wrong here becomes a note.
 */
export async function pristineConfigurations(
  toolbox: UpgradeToolbox,
  installers: string,
  components: readonly ComponentName[],
  state: ServerState,
): Promise<PristineConfigurations> {
  const present = mergedComponents.filter((component) => components.includes(component));
  const packages = await attempt(() => findOldPackages(toolbox.host, installers, state));
  if ('failure' in packages) return { items: [], notes: [`${installers} could not be searched: ${packages.failure}`] };
  const items: BackupItem[] = [];
  const notes: string[] = [];
  for (const component of present) {
    const installed = oldComponent(state, component);
    if (installed?.web?.configuration === undefined) continue;
    const found = await pristineOf(toolbox, component, installed, packages.value[component]);
    items.push(...found.items);
    notes.push(...found.notes.map((note) => `${componentTitles[component]}: ${note}`));
  }
  const removed = await attempt(() => toolbox.host.files.remove(extractedFolder(toolbox)));
  if ('failure' in removed) notes.push(`${extractedFolder(toolbox)} could not be removed: ${removed.failure}`);
  return { items, notes };
}

/** Inside the set's documents; the version tells later sets whether the file is still that of what is installed. */
function placeOf(component: MergedComponent, version: string): string {
  return `pristine/${component}/${version.replace(/[^\w.-]/g, '_')}`;
}

/** Those of the sets before, for components that are still installed in the same version. */
export async function keptPristineConfigurations(
  files: Files,
  chain: BackupChain,
  components: readonly ComponentName[],
  state: ServerState,
): Promise<readonly BackupItem[]> {
  const items: BackupItem[] = [];
  for (const component of mergedComponents.filter((one) => components.includes(one))) {
    const place = `documents/${placeOf(component, oldComponent(state, component)?.product.version ?? '')}/`;
    for (const { entry, path } of entriesOf(chain, component, pristineRole)) {
      if (!entry.storedAs.startsWith(place)) continue;
      const name = entry.storedAs.slice('documents/'.length);
      items.push({ kind: 'document', component, role: pristineRole, name, bytes: await files.read(path) });
    }
  }
  return items;
}

const extractedFolder = ({ workFolder }: UpgradeToolbox) => joinPath(workFolder, 'extracted');

async function pristineOf(
  toolbox: UpgradeToolbox,
  component: MergedComponent,
  { product }: InstalledComponent,
  found: OldPackage | undefined,
): Promise<PristineConfigurations> {
  const refused = (why: string) => ({ items: [], notes: [`the old default web.config is not known. ${why}`] });
  if (found === undefined) return refused(`No old package has the product code of ${product.displayName}.`);
  if (found.version !== product.version) {
    return refused(`${found.path} is version ${found.version}, installed is ${product.version}.`);
  }
  const folder = joinPath(extractedFolder(toolbox), component);
  const { files } = toolbox.host;
  const items = await attempt(async () => {
    await files.remove(folder);
    await extract(toolbox, component, found.path, folder);
    return documentsFrom(files, component, found.version, folder);
  });
  if ('failure' in items) return refused(items.failure);
  return { items: items.value, notes: [`the old default web.config was taken from ${found.path}.`] };
}

/** What the machine refuses and what a person can mend is an answer here. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly failure: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof HostError || error instanceof UserError)) throw error;
    return { failure: error.message };
  }
}

/** @throws HostError; UserError `package-not-extracted` */
async function extract(
  { host, log, logFolder, installerTimeLimitSeconds }: UpgradeToolbox,
  component: MergedComponent,
  packagePath: string,
  folder: string,
): Promise<void> {
  const logPath = joinPath(logFolder, `extract-${component}.log`);
  const { exitCode } = await host.installer.extract({
    packagePath,
    folder,
    logPath,
    timeLimitSeconds: Math.min(installerTimeLimitSeconds, longestSeconds),
    onProgress: (seconds) => log.progress(`${packagePath} is being laid out, ${seconds} seconds so far.`),
  });
  const { class: kind, meaning } = exitCodeMeaning(exitCode);
  if (kind === 'success' || kind === 'restart-required') return;
  throw notUsable(`${packagePath} could not be laid out: exit code ${exitCode}. ${meaning} Log file: ${logPath}`);
}

/** The application's own file with the files that its sections name. @throws UserError for a file that is none */
async function documentsFrom(
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
    role: pristineRole,
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

/** Folders of an application may have a web.config of their own; the application's lies above them. */
function topmost(paths: readonly string[], folder: string): string {
  const depth = (path: string) => path.split('\\').length;
  const least = Math.min(...paths.map(depth));
  const [path, another] = paths.filter((one) => depth(one) === least);
  if (path === undefined) throw notUsable(`The package brings no ${configurationName}.`);
  if (another === undefined) return path;
  const names = [path, another].map((one) => one.slice(folder.length + 1)).join(' and ');
  throw notUsable(`Which ${configurationName} of the package is the application's cannot be told: ${names}.`);
}

function notUsable(what: string): UserError {
  return new UserError('package-not-extracted', what, 'The backup is complete without it.');
}
