import { byteProgress, type Log } from '../base/log.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { FactRefusal, FileDigest, FileEntry, Files } from '../host/files.js';
import { HostError, isServerLost } from '../host/host-error.js';
import { sameText } from '../host/same-text.js';
import type { BackupItem, ItemLabels, ManifestEntry, ManifestFolder, OriginalFacts } from './backup-set.js';
import { inGroups } from './in-groups.js';
import { namingHolder } from './naming-holder.js';
import { originalFacts } from './original-facts.js';
import { isSafeStoredName, storedNameOf, storedPath } from './stored-name.js';

const reasonsShown = 3;

/** How many files and folders of a set are without access rights, and why; undefined where all could be read. */
function describeMissingRights(
  stored: { readonly entries: readonly ManifestEntry[]; readonly folders: readonly ManifestFolder[] },
  refused: readonly FactRefusal[],
): string | undefined {
  if (refused.length === 0) return undefined;
  const originals = [...stored.entries.filter(({ originalPath }) => originalPath !== undefined), ...stored.folders];
  const without = originals.filter(({ securityDescriptor }) => securityDescriptor === undefined);
  const reasons = [...new Set(refused.map(({ message }) => message))];
  const shown = reasons.slice(0, reasonsShown).join(' ');
  return `The access rights of ${without.length} of ${originals.length} files and folders are not recorded and cannot be restored: ${shown}`;
}

export interface StoredItems {
  readonly entries: readonly ManifestEntry[];
  readonly folders: readonly ManifestFolder[];
  /** Absent where the access rights of everything are recorded. */
  readonly accessRightsNote?: string;
}

type Document = Extract<BackupItem, { kind: 'document' }>;

const triesOnChangingFile = 3;

/** The coarsest time that a file system of Windows stores (FAT): two writes within it may bear the same time. */
const coarsestTime = 2_000;

/** A set that is being made. */
interface Store {
  readonly files: Files;
  readonly setFolder: string;
  readonly log: Log;
  /** When the set was begun, in milliseconds since 1970. */
  readonly begun: number;
  /** Whose access rights could not be read on the server. */
  readonly withoutRights: FactRefusal[];
  /** By stored name in lower case: a file that two items name is stored once. */
  readonly entries: Map<string, ManifestEntry>;
  readonly folders: Map<string, ManifestFolder>;
}

/** One item of a set that is being made, and what the server reports of access to it. */
interface Part {
  readonly store: Store;
  readonly labels: ItemLabels;
  readonly descriptors: ReadonlyMap<string, string>;
}

/** Copies every item into the folder of a set that is being made. The caller makes it last with `flushFolder`. */
export async function storeItems(
  files: Files,
  setFolder: string,
  items: readonly BackupItem[],
  log: Log,
): Promise<StoredItems> {
  const begun = Date.parse((await files.stat(setFolder))?.created ?? '');
  const store: Store = { files, setFolder, log, begun, withoutRights: [], entries: new Map(), folders: new Map() };
  for (const item of items) {
    await (item.kind === 'document' ? storeDocument(store, item) : storeOriginal(store, item, item.path));
  }
  const stored = { entries: [...store.entries.values()], folders: [...store.folders.values()] };
  const note = describeMissingRights(stored, store.withoutRights);
  if (note === undefined) return stored;
  log.warning(note);
  return { ...stored, accessRightsNote: note };
}

async function storeDocument({ files, setFolder, entries }: Store, document: Document): Promise<void> {
  const { component, role, name, bytes } = document;
  const storedAs = `documents/${name}`;
  if (!isSafeStoredName(storedAs)) throw new Error(`${name} is no name for a document.`);
  await files.write(storedPath(setFolder, storedAs), bytes);
  entries.set(storedAs.toLowerCase(), { component, role, storedAs, size: bytes.length, sha256: sha256Of(bytes) });
}

/** The thing itself and, for a folder, all below it. What cannot be read is an error, never a gap. */
async function storeOriginal(store: Store, { component, role }: ItemLabels, path: string): Promise<void> {
  const { files } = store;
  const look = async () => {
    const entry = await readable(path, () => files.stat(path));
    if (entry === undefined) throw missing(path);
    return [refuseLink(entry)];
  };
  const [entry] = await look();
  const { descriptors, refused } = await readable(path, () => files.securityDescriptors(path));
  store.withoutRights.push(...refused);
  const part = { store, labels: { component, role }, descriptors };
  if (entry?.kind === 'folder') await storeFolder(part, entry);
  else await storeFiles(part, look);
}

async function storeFolder(part: Part, folder: FileEntry): Promise<void> {
  const { store, labels } = part;
  const { path } = folder;
  store.folders.set(storedAsOf(path).toLowerCase(), { ...labels, path, ...factsOf(part, folder) });
  const look = async () => {
    const found = await readable(path, () => store.files.list(path));
    await requireStorableNames(store.files, found);
    return found.map(refuseLink);
  };
  for (const entry of await storeFiles(part, look)) {
    if (entry.kind === 'folder') await storeFolder(part, entry);
  }
}

/**
 * Copies the files that `look` shows and looks again: what was written to meanwhile, or came meanwhile, is copied
 * again. The answer is the last look.
 */
async function storeFiles(part: Part, look: () => Promise<readonly FileEntry[]>): Promise<readonly FileEntry[]> {
  const { entries } = part.store;
  const isOpen = ({ kind, path }: FileEntry) => kind === 'file' && !entries.has(storedAsOf(path).toLowerCase());
  let seen = await look();
  let open = seen.filter(isOpen);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const [changed] = open;
    if (changed !== undefined && attempt > triesOnChangingFile) throw changing(changed.path);
    const copies = await inGroups(open, async (before) => ({ before, digest: await copyIn(part.store, before) }));
    seen = await look();
    recordUnchanged(part, await stillEqual(part.store, copies, attempt > 1), seen);
    open = seen.filter(isOpen);
  }
  return seen;
}

interface Copy {
  readonly before: FileEntry;
  readonly digest: FileDigest;
}

/**
 * Without the copies whose originals have other bytes by now. Asked where the time of a file proves little: it was
 * written to during an earlier copy, or so late that another write would bear the same time.
 */
async function stillEqual({ files, begun }: Store, copies: readonly Copy[], isWrittenTo: boolean) {
  const isInDoubt = ({ before }: Copy) => isWrittenTo || !(Date.parse(before.modified) < begun - coarsestTime);
  const doubtful = copies.filter(isInDoubt).map(({ before }) => before);
  const digests = await inGroups(doubtful, async ({ path }) => {
    const { sha256 } = await readable(path, () => namingHolder(path, () => files.digest(path)));
    return [path, sha256] as const;
  });
  const now = new Map(digests);
  return copies.filter(({ before, digest }) => (now.get(before.path) ?? digest.sha256) === digest.sha256);
}

function recordUnchanged(part: Part, copies: readonly Copy[], seen: readonly FileEntry[]): void {
  const now = new Map(seen.map((entry) => [entry.path.toLowerCase(), entry]));
  for (const { before, digest } of copies) {
    const after = now.get(before.path.toLowerCase());
    if (after === undefined) throw missing(before.path);
    if (!isUnchanged(before, after, digest)) continue;
    const storedAs = storedAsOf(before.path);
    const original = { originalPath: after.path, ...digest, ...factsOf(part, after) };
    part.store.entries.set(storedAs.toLowerCase(), { ...part.labels, storedAs, ...original });
  }
}

/** A copy of a moment: the file had this size and time before and after, and as many bytes were read. */
function isUnchanged(before: FileEntry, after: FileEntry, { size }: FileDigest): boolean {
  return after.size === before.size && after.size === size && after.modified === before.modified;
}

function copyIn({ files, setFolder, log }: Store, { path }: FileEntry): Promise<FileDigest> {
  log.progress(`Backing up ${path}`);
  const target = storedPath(setFolder, storedAsOf(path));
  const onBytes = byteProgress(log, `Backing up ${path}`);
  return readable(path, () => namingHolder(path, () => files.copy(path, target, onBytes, { flush: false })));
}

function factsOf({ descriptors }: Part, entry: FileEntry): OriginalFacts {
  const securityDescriptor = descriptors.get(entry.path.toLowerCase());
  return originalFacts(entry, securityDescriptor);
}

function refuseLink(entry: FileEntry): FileEntry {
  if (entry.kind === 'reparse-point') throw isLink(entry.path);
  return entry;
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
    if (!(error instanceof HostError) || isServerLost(error) || !sameText(error.subject, path)) throw error;
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

/**
 * A set contains every file of a folder, each under a name that means it alone. @throws UserError
 * `backup-name-not-text` for a name that is no text, `backup-names-alike` for two that differ in the case of letters
 * only
 */
async function requireStorableNames(files: Pick<Files, 'stat'>, entries: readonly FileEntry[]): Promise<void> {
  const known = new Map<string, string>();
  for (const { path } of entries) {
    const other = known.get(path.toLowerCase());
    if (other !== undefined) throw alike(other, path);
    known.set(path.toLowerCase(), path);
    if (path.includes('\ufffd') && (await files.stat(path)) === undefined) throw notText(path);
  }
}

function notText(path: string): UserError {
  return new UserError(
    'backup-name-not-text',
    `${path} cannot be backed up: its name is no valid text, so nothing can open it by its name.`,
    'Give the file another name, or take it away from this folder, and run again. A backup with a gap is none.',
  );
}

function alike(one: string, other: string): UserError {
  return new UserError(
    'backup-names-alike',
    `${one} and ${other} differ in the case of letters only; a set can contain only one of them.`,
    'Give one of them another name, or take it away from this folder, and run again. A backup with a gap is none.',
  );
}
