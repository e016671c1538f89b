import type { Finding } from '../finding.js';
import type { BackupSet, ItemLabels, ManifestEntry, ManifestFolder } from './backup-set.js';

/** Which items of a set are meant; what is left out does not narrow. */
export interface RestoreSelection {
  readonly components?: readonly string[];
  readonly roles?: readonly string[];
}

/** A file of the server where a stored one belongs. `in-use`: its bytes could not be read. */
export type CurrentFile =
  | { readonly status: 'present'; readonly size: number; readonly modified: string; readonly sha256: string }
  | { readonly status: 'in-use'; readonly size: number; readonly modified: string; readonly holder?: string };

/** The server as far as a restore touches it. Paths in lower case. */
export interface CurrentState {
  readonly files: ReadonlyMap<string, CurrentFile>;
  readonly folders: ReadonlySet<string>;
  /** Files below the set's folders that the set does not hold, in their own case. */
  readonly others: readonly string[];
}

export interface FileToRestore extends ItemLabels {
  readonly path: string;
  readonly storedAs: string;
  readonly size: number;
  readonly sha256: string;
  /** What lies there now; absent when nothing does. */
  readonly current?: CurrentFile;
}

export type RestoreItem =
  | (FileToRestore & { readonly action: 'write' | 'unchanged' | 'newer-on-server' | 'missing-folder' })
  | (ItemLabels & { readonly action: 'create-folder'; readonly path: string })
  /** A file of one of the set's folders that came later. */
  | { readonly action: 'not-in-set'; readonly path: string };

export interface RestorePlan {
  readonly set: { readonly folder: string; readonly name: string; readonly manifestSha256: string };
  /** Folders first, then files in the set's order, then what the set does not hold. */
  readonly items: readonly RestoreItem[];
}

/** What the person who restores said. */
export interface RestoreChoices {
  /** Replace files that are newer on the server. */
  readonly overwrite: boolean;
  /** Make folders that are gone, for example those of a component that is not installed. */
  readonly createMissingFolders: boolean;
  /** Take away files that the set's folders did not hold. */
  readonly removeOthers: boolean;
}

function isSelected({ component, role }: ItemLabels, { components, roles }: RestoreSelection): boolean {
  return (components?.includes(component) ?? true) && (roles?.includes(role) ?? true);
}

/** Stored files and folders that the selection means; documents are no files of the server. */
export function selectedOriginals(set: BackupSet, selection: RestoreSelection) {
  const { folders, entries } = set.manifest;
  return {
    folders: folders.filter((folder) => isSelected(folder, selection)),
    files: entries.filter((entry): entry is ManifestEntry & { originalPath: string } => {
      return entry.originalPath !== undefined && isSelected(entry, selection);
    }),
  };
}

/** What putting the selected items back would do to the server as it is now. Changes nothing, reads nothing. */
export function planRestore(set: BackupSet, selection: RestoreSelection, current: CurrentState): RestorePlan {
  const { folders, files } = selectedOriginals(set, selection);
  const known = new Set([...current.folders, ...folders.map(({ path }) => path.toLowerCase())]);
  return {
    set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
    items: [
      ...folders.filter(({ path }) => !current.folders.has(path.toLowerCase())).map(folderToCreate),
      ...files.map((entry) => fileItem(entry, known, current)),
      ...current.others.map((path): RestoreItem => ({ action: 'not-in-set', path })),
    ],
  };
}

function folderToCreate({ component, role, path }: ManifestFolder): RestoreItem {
  return { action: 'create-folder', component, role, path };
}

function fileItem(
  entry: ManifestEntry & { readonly originalPath: string },
  folders: ReadonlySet<string>,
  current: CurrentState,
): RestoreItem {
  const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
  const found = current.files.get(path.toLowerCase());
  const file = { component, role, path, storedAs, size, sha256, ...(found === undefined ? {} : { current: found }) };
  if (!folders.has(folderOf(path).toLowerCase())) return { action: 'missing-folder', ...file };
  if (found === undefined) return { action: 'write', ...file };
  if (isAsStored(found, entry)) return { action: 'unchanged', ...file };
  return { action: isNewer(found, entry) ? 'newer-on-server' : 'write', ...file };
}

/** Of a file that a running program holds, size and time have to tell. */
function isAsStored(current: CurrentFile, { size, modified, sha256 }: ManifestEntry): boolean {
  return current.status === 'present'
    ? current.sha256 === sha256
    : current.size === size && current.modified === modified;
}

function isNewer(current: CurrentFile, { modified }: ManifestEntry): boolean {
  return modified !== undefined && Date.parse(current.modified) > Date.parse(modified);
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('\\'));
}

/** What forbids this restore as long as the choices stay as they are. */
export function restoreBlockers(plan: RestorePlan, choices: RestoreChoices): readonly Finding[] {
  const newer = plan.items.filter(({ action }) => action === 'newer-on-server');
  const homeless = plan.items.filter(({ action }) => action === 'missing-folder');
  return [
    ...(newer.length > 0 && !choices.overwrite ? [newerFinding(newer)] : []),
    ...(homeless.length > 0 && !choices.createMissingFolders ? [missingFolderFinding(homeless)] : []),
  ];
}

function newerFinding(items: readonly RestoreItem[]): Finding {
  return {
    code: 'restore-newer-on-server',
    message: `These files are newer on the server than in the backup set: ${pathsOf(items)}.`,
    advice: 'What was written since the backup would be lost. If that is meant, say overwrite: true.',
    input: 'overwrite',
  };
}

function missingFolderFinding(items: readonly RestoreItem[]): Finding {
  return {
    code: 'restore-folder-missing',
    message: `The folders of these files are gone: ${pathsOf(items)}.`,
    advice: 'Install the component first, or say create-missing-folders: true to put the files back without it.',
    input: 'create-missing-folders',
  };
}

function pathsOf(items: readonly RestoreItem[]): string {
  return items.map(({ path }) => path).join(', ');
}
