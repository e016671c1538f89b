import type { Finding } from '../base/finding.js';
import { omitUndefined } from '../base/json.js';
import type { FactRefusal } from '../host/files.js';
import { folderOf } from '../host/windows-path.js';
import type { BackupSet, ItemLabels, ManifestEntry, ManifestFolder, OriginalFacts } from './backup-set.js';
import { differingFacts, type FactName } from './original-facts.js';

/** Which items of a set are meant; what is left out does not narrow. */
export interface RestoreSelection {
  readonly components?: readonly string[];
  readonly roles?: readonly string[];
}

/** A file of the server where a stored one belongs. `in-use`: its bytes could not be read. */
export type CurrentFile = {
  readonly size: number;
  readonly modified: string;
  readonly facts: OriginalFacts;
} & ({ readonly status: 'present'; readonly sha256: string } | { readonly status: 'in-use'; readonly holder?: string });

/** The server as far as a restore touches it. Paths in lower case. */
export interface CurrentState {
  readonly files: ReadonlyMap<string, CurrentFile>;
  readonly folders: ReadonlyMap<string, OriginalFacts>;
  /** Files below the set's folders that are not in the set, in their own case. */
  readonly others: readonly string[];
  /** Where access rights could not be read, with the reason; a folder means all below it as well. */
  readonly rightsNotRead: readonly FactRefusal[];
  /** Files and folders of the set that are there, or may be, and could not be read, with the reason. In no other field. */
  readonly notRead: readonly FactRefusal[];
}

export interface FileToRestore extends ItemLabels {
  readonly path: string;
  readonly storedAs: string;
  readonly size: number;
  readonly sha256: string;
  /** Times, attributes and access rights that belong to it. */
  readonly facts: Partial<OriginalFacts>;
  /** What is there now; absent when nothing does. */
  readonly current?: CurrentFile;
}

export interface FolderToRestore extends ItemLabels {
  readonly path: string;
  readonly facts: OriginalFacts;
}

export type RestoreItem =
  | (FileToRestore & { readonly action: 'write' | 'unchanged' | 'newer-on-server' | 'missing-folder' })
  /** The bytes are as they were; of the rest `differs` is not. */
  | (FileToRestore & { readonly action: 'put-facts'; readonly differs: readonly FactName[] })
  | (FolderToRestore & { readonly action: 'put-folder-facts'; readonly differs: readonly FactName[] })
  | (FolderToRestore & { readonly action: 'create-folder' })
  /** A file of one of the set's folders that came later. */
  | { readonly action: 'not-in-set'; readonly path: string };

export interface RestorePlan {
  readonly set: { readonly folder: string; readonly name: string; readonly manifestSha256: string };
  /** Folders first, then files in the set's order, then what is not in the set. */
  readonly items: readonly RestoreItem[];
  /** Every folder that is meant: writing into one changes its time, which is put back last. */
  readonly folders: readonly FolderToRestore[];
  /** Places whose access rights are not compared with those that the set recorded, with the reason. */
  readonly rightsNotCompared: readonly FactRefusal[];
  /** Places of which nobody knows what a restore would do there, with the reason; they have no item. */
  readonly notRead: readonly FactRefusal[];
}

/** What the person who restores chose. */
export interface RestoreChoices {
  /** Replace files that are newer on the server. */
  readonly overwrite: boolean;
  /** Make folders that are gone, for example the folders of a component that is not installed. */
  readonly createMissingFolders: boolean;
  /** Take away files that were not in the set's folders. */
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
    files: entries.filter((entry): entry is StoredOriginal => {
      return entry.originalPath !== undefined && isSelected(entry, selection);
    }),
  };
}

type StoredOriginal = ManifestEntry & { readonly originalPath: string };

/** What putting the selected items back would do to the server as it is now. Changes nothing, reads nothing. */
export function planRestore(set: BackupSet, selection: RestoreSelection, current: CurrentState): RestorePlan {
  const { folders, files } = selectedOriginals(set, selection);
  const known = new Set([...current.folders.keys(), ...folders.map(({ path }) => path.toLowerCase())]);
  const unread = new Set(current.notRead.map(({ path }) => path.toLowerCase()));
  const isRead = (path: string) => !unread.has(path.toLowerCase());
  return {
    set: { folder: set.folder, name: set.manifest.name, manifestSha256: set.manifestSha256 },
    items: [
      ...folders.filter(({ path }) => isRead(path)).flatMap((folder) => folderItem(folder, current)),
      ...files.filter((entry) => isRead(entry.originalPath)).map((entry) => fileItem(entry, known, current)),
      ...current.others.map((path): RestoreItem => ({ action: 'not-in-set', path })),
    ],
    folders: folders.map(folderToRestore),
    rightsNotCompared: hasRights(folders) || hasRights(files) ? current.rightsNotRead : [],
    notRead: current.notRead,
  };
}

function hasRights(originals: readonly Partial<OriginalFacts>[]): boolean {
  return originals.some(({ securityDescriptor }) => securityDescriptor !== undefined);
}

function folderToRestore({ component, role, path, ...facts }: ManifestFolder): FolderToRestore {
  return { component, role, path, facts };
}

/** The time of a folder changes with every file that comes and goes; alone it is no reason for a restore. */
function folderItem(folder: ManifestFolder, current: CurrentState): readonly RestoreItem[] {
  const wanted = folderToRestore(folder);
  const found = current.folders.get(folder.path.toLowerCase());
  if (found === undefined) return [{ action: 'create-folder', ...wanted }];
  const differs = differingFacts(wanted.facts, found).filter((fact) => fact !== 'modified');
  return differs.length === 0 ? [] : [{ action: 'put-folder-facts', ...wanted, differs }];
}

/** A manifest has the facts of every original; one that another tool wrote may lack some. */
function factsOf({ created, modified, attributes, securityDescriptor }: ManifestEntry): Partial<OriginalFacts> {
  return omitUndefined({ created, modified, attributes, securityDescriptor });
}

function fileItem(entry: StoredOriginal, folders: ReadonlySet<string>, current: CurrentState): RestoreItem {
  const { component, role, storedAs, originalPath: path, size, sha256 } = entry;
  const found = current.files.get(path.toLowerCase());
  const facts = factsOf(entry);
  const file = { component, role, path, storedAs, size, sha256, facts, ...omitUndefined({ current: found }) };
  if (!folders.has(folderOf(path).toLowerCase())) return { action: 'missing-folder', ...file };
  if (found === undefined) return { action: 'write', ...file };
  if (isAsStored(found, entry)) return asStored(file, found);
  return { action: isNewer(found, entry) ? 'newer-on-server' : 'write', ...file };
}

function asStored(file: FileToRestore, found: CurrentFile): RestoreItem {
  const differs = found.status === 'in-use' ? [] : differingFacts(file.facts, found.facts);
  return differs.length === 0 ? { action: 'unchanged', ...file } : { action: 'put-facts', ...file, differs };
}

/** A file that a running program keeps open is compared by size and time. */
function isAsStored(current: CurrentFile, { size, modified, sha256 }: ManifestEntry): boolean {
  return current.status === 'present'
    ? current.sha256 === sha256
    : current.size === size && current.modified === modified;
}

function isNewer(current: CurrentFile, { modified }: ManifestEntry): boolean {
  return modified !== undefined && Date.parse(current.modified) > Date.parse(modified);
}

/** What forbids this restore as long as the choices stay as they are. */
export function restoreBlockers(plan: RestorePlan, choices: RestoreChoices): readonly Finding[] {
  const newer = plan.items.filter(({ action }) => action === 'newer-on-server');
  const homeless = plan.items.filter(({ action }) => action === 'missing-folder');
  return [
    ...(plan.notRead.length > 0 ? [notReadFinding(plan.notRead)] : []),
    ...(newer.length > 0 && !choices.overwrite ? [newerFinding(newer)] : []),
    ...(homeless.length > 0 && !choices.createMissingFolders ? [missingFolderFinding(homeless)] : []),
  ];
}

function notReadFinding(places: readonly FactRefusal[]): Finding {
  return {
    code: 'restore-target-unreadable',
    message: `What is at these places of the backup set could not be read, so nobody knows what a restore would replace: ${places.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    advice:
      'Give the account of the runner the right to read them, or close the program that has them open, and plan again.',
  };
}

function newerFinding(items: readonly RestoreItem[]): Finding {
  return {
    code: 'restore-newer-on-server',
    message: `These files are newer on the server than in the backup set: ${pathsOf(items)}.`,
    advice: 'What was written since the backup would be lost. If that is intended, set overwrite: true.',
    input: 'overwrite',
  };
}

function missingFolderFinding(items: readonly RestoreItem[]): Finding {
  return {
    code: 'restore-folder-missing',
    message: `The folders of these files are gone: ${pathsOf(items)}.`,
    advice: 'Install the component first, or set create-missing-folders: true to put the files back without it.',
    input: 'create-missing-folders',
  };
}

function pathsOf(items: readonly RestoreItem[]): string {
  return items.map(({ path }) => path).join(', ');
}
