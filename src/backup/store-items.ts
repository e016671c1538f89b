import { byteProgress } from '../byte-progress.js';
import type { Clock } from '../host/clock.js';
import type { FileDigest, FileEntry, Files, OnBytes } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import type { Log } from '../log.js';
import { sha256Of } from '../sha256.js';
import { UserError } from '../user-error.js';
import type { BackupItem, ItemLabels, ManifestEntry, ManifestFolder, OriginalFacts } from './backup-set.js';
import { retryWhileInUse } from './retry-while-in-use.js';
import { isSafeStoredName, storedNameOf, storedPath } from './stored-name.js';

export interface StoredItems {
  readonly entries: readonly ManifestEntry[];
  readonly folders: readonly ManifestFolder[];
}

type Document = Extract<BackupItem, { kind: 'document' }>;

const triesOnChangingFile = 3;
/** Bytes up to which files are copied several at a time. */
const smallFile = 256 * 1024;
const mostAtATime = 32;

/** Copies every item into the folder of a set that is being made. A file that two items name is stored once. */
export async function storeItems(
  files: Files,
  clock: Clock,
  setFolder: string,
  items: readonly BackupItem[],
  log: Log,
): Promise<StoredItems> {
  const entries = new Map<string, ManifestEntry>();
  const folders = new Map<string, ManifestFolder>();
  for (const item of items) {
    if (item.kind === 'document') {
      const stored = await storeDocument(files, setFolder, item);
      entries.set(stored.storedAs.toLowerCase(), stored);
      continue;
    }
    const labels = { component: item.component, role: item.role };
    const content = await contentOf(files, item.path);
    for (const found of content.filter(({ kind }) => kind === 'folder')) {
      folders.set(storedAsOf(found.path).toLowerCase(), await recordFolder(files, labels, found));
    }
    const wanted = content.filter(({ kind, path }) => kind === 'file' && !entries.has(storedAsOf(path).toLowerCase()));
    const stored = await inGroups(wanted, (found) => {
      log.progress(`Backing up ${found.path}`);
      return storeFile(files, clock, setFolder, found, log);
    });
    for (const one of stored) entries.set(one.storedAs.toLowerCase(), { ...labels, ...one });
  }
  return { entries: [...entries.values()], folders: [...folders.values()] };
}

/**
 * Small files several at a time, because each waits for the disk to say that it is there; large ones one by one. The
 * results are in the order of the files. The first fault ends it when what was begun beside it has ended.
 */
async function inGroups<T>(found: readonly FileEntry[], work: (entry: FileEntry) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at));
    const settled = await Promise.allSettled(group.map(work));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    results.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    at += group.length;
  }
  return results;
}

function groupSizeAt(found: readonly FileEntry[], at: number): number {
  const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
  return large < 0 ? mostAtATime : Math.max(1, large);
}

async function storeDocument(files: Files, setFolder: string, document: Document): Promise<ManifestEntry> {
  const { component, role, name, bytes } = document;
  const storedAs = `documents/${name}`;
  if (!isSafeStoredName(storedAs)) throw new Error(`${name} is no name for a document.`);
  await files.write(storedPath(setFolder, storedAs), bytes);
  return { component, role, storedAs, size: bytes.length, sha256: sha256Of(bytes) };
}

/** The thing itself and, for a folder, all below it. What cannot be read is an error, never a gap. */
async function contentOf(files: Files, path: string): Promise<readonly FileEntry[]> {
  const entry = await readable(path, () => files.stat(path));
  if (entry === undefined) throw missing(path);
  if (entry.kind === 'reparse-point') throw isLink(path);
  if (entry.kind === 'file') return [entry];
  const below: FileEntry[] = [entry];
  for (const child of await readable(path, () => files.list(path))) {
    below.push(...(child.kind === 'file' ? [child] : await contentOf(files, child.path)));
  }
  return below;
}

async function recordFolder(files: Files, labels: ItemLabels, entry: FileEntry): Promise<ManifestFolder> {
  return { ...labels, path: entry.path, ...(await factsOf(files, entry)) };
}

async function factsOf(files: Files, entry: FileEntry): Promise<OriginalFacts> {
  const { path, created, modified, readOnly, hidden, system } = entry;
  const securityDescriptor = await readable(path, () => files.securityDescriptor(path));
  return {
    created,
    modified,
    attributes: [
      ...(readOnly ? (['read-only'] as const) : []),
      ...(hidden ? (['hidden'] as const) : []),
      ...(system ? (['system'] as const) : []),
    ],
    ...(securityDescriptor === undefined ? {} : { securityDescriptor }),
  };
}

async function storeFile(files: Files, clock: Clock, setFolder: string, file: FileEntry, log: Log) {
  const storedAs = storedAsOf(file.path);
  const target = storedPath(setFolder, storedAs);
  let before = file;
  for (let attempt = 1; attempt <= triesOnChangingFile; attempt += 1) {
    const digest = await copyOf(files, clock, file.path, target, byteProgress(log, `Backing up ${file.path}`));
    const after = await readable(file.path, () => files.stat(file.path));
    if (after === undefined) throw missing(file.path);
    if (isUnchanged(before, after, digest)) {
      return { storedAs, originalPath: file.path, ...digest, ...(await factsOf(files, after)) };
    }
    before = after;
  }
  throw changing(file.path);
}

/** A copy of a moment: the file had this size and time before and after, and as many bytes were read. */
function isUnchanged(before: FileEntry, after: FileEntry, { size }: FileDigest): boolean {
  return after.size === before.size && after.size === size && after.modified === before.modified;
}

function copyOf(files: Files, clock: Clock, from: string, to: string, onBytes: OnBytes): Promise<FileDigest> {
  return readable(from, () => retryWhileInUse(clock, from, () => files.copy(from, to, onBytes)));
}

function storedAsOf(path: string): string {
  const name = storedNameOf(path);
  if (name === undefined) throw new Error(`${path} is no full path of Windows.`);
  return name;
}

/** Puts a refusal of the original into words; one of the destination goes through. */
async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || !sameText(error.subject, path)) throw error;
    if (error.code === 'not-found') throw missing(path, error);
    if (error.code === 'in-use') throw error;
    throw new UserError(
      'backup-item-unreadable',
      `${path} could not be backed up: ${error.message}`,
      'Give the account of the runner the right to read it, and run again. A backup with a gap is none.',
      { cause: error },
    );
  }
}

function missing(path: string, cause?: HostError): UserError {
  return new UserError(
    'backup-item-missing',
    `${path} is to be backed up, but it is not there.`,
    'Find it, or leave its component out of the backup.',
    { cause },
  );
}

function isLink(path: string): UserError {
  return new UserError(
    'backup-item-is-link',
    `${path} is a link; what it leads to is not part of the product's folders.`,
    'Replace the link by what it leads to, or take the link away for the time of the upgrade.',
  );
}

function changing(path: string): UserError {
  return new UserError(
    'backup-file-changing',
    `${path} was written to during each of ${triesOnChangingFile} copies.`,
    'Stop the program that writes to it and run again.',
  );
}
