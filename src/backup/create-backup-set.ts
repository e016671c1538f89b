import { createHash } from 'node:crypto';
import type { Clock } from '../host/clock.js';
import type { FileDigest, FileEntry, Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import type { JsonObject } from '../json.js';
import type { Log } from '../log.js';
import { UserError } from '../user-error.js';
import type { BackupItem, BackupSet, Manifest, ManifestEntry } from './backup-set.js';
import { storedNameOf, storedPath } from './stored-name.js';
import { requireIntact } from './verify-backup-set.js';

export interface BackupRequest {
  /** Folder that holds the sets, on a drive or a share. */
  readonly destination: string;
  readonly name: string;
  readonly server: string;
  readonly tool: Manifest['tool'];
  readonly origin: JsonObject;
  readonly consistent: boolean;
  readonly consistencyNote?: string;
  readonly items: readonly BackupItem[];
}

/** Pauses while a file is held by another process: about a minute in all. */
const pausesInSeconds = [1, 2, 4, 8, 15, 30];
const triesOnChangingFile = 3;

/**
 * Copies every item into `{name}.partial`, reads everything back, and only then gives the set its name: what has a
 * name is whole. The caller holds the server's lock, so an earlier `.partial` of the same name is a dead run's.
 * @throws UserError `backup-item-missing`, `backup-file-in-use`, `backup-file-changing`, `backup-disk-full`
 */
export async function createBackupSet(
  files: Files,
  clock: Clock,
  request: BackupRequest,
  log: Log,
): Promise<BackupSet> {
  const folder = `${request.destination}\\${request.name}`;
  const partial = `${folder}.partial`;
  if ((await files.stat(folder)) !== undefined) {
    throw new UserError('backup-exists', `The backup set ${folder} exists already.`, 'Give the set another name.');
  }
  await files.remove(partial);
  await files.createFolder(partial);
  await files.restrictToAdministrators(partial);
  try {
    const { entries, folders } = await storeItems(files, clock, partial, request.items, log);
    const bytes = await writeIndex(files, partial, manifestOf(request, clock, entries, folders));
    await requireIntact(files, partial, log);
    await files.rename(partial, folder);
    return { folder, manifest: JSON.parse(Buffer.from(bytes).toString('utf8')), manifestSha256: sha256Of(bytes) };
  } catch (error) {
    throw error instanceof HostError && error.code === 'disk-full' ? diskFull(folder, error) : error;
  }
}

function manifestOf(
  request: BackupRequest,
  clock: Clock,
  entries: readonly ManifestEntry[],
  folders: readonly string[],
): Manifest {
  const { name, server, tool, origin, consistent, consistencyNote } = request;
  const note = consistencyNote === undefined ? {} : { consistencyNote };
  const created = clock.now().toISOString();
  return { format: 1, name, created, server, tool, origin, consistent, ...note, folders, entries };
}

/** `SHA256SUMS` has the form that `sha256sum -c` reads, the manifest included. */
async function writeIndex(files: Files, partial: string, manifest: Manifest): Promise<Uint8Array> {
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
  await files.write(`${partial}\\manifest.json`, bytes);
  const lines = manifest.entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
  const sums = [...lines, `${sha256Of(bytes)}  manifest.json`, ''].join('\n');
  await files.write(`${partial}\\SHA256SUMS`, Buffer.from(sums, 'utf8'));
  return bytes;
}

async function storeItems(files: Files, clock: Clock, partial: string, items: readonly BackupItem[], log: Log) {
  const entries = new Map<string, ManifestEntry>();
  const folders: string[] = [];
  for (const item of items) {
    if (item.kind === 'document') {
      const stored = await storeDocument(files, partial, item);
      entries.set(stored.storedAs, stored);
      continue;
    }
    const found = await contentOf(files, item.path);
    folders.push(...found.filter(({ kind }) => kind === 'folder').map(({ path }) => path));
    for (const file of found.filter(({ kind }) => kind === 'file')) {
      log.progress(`Backing up ${file.path}`);
      const { component, role } = item;
      const stored = await storeFile(files, clock, partial, file);
      entries.set(stored.storedAs, { component, role, ...stored });
    }
  }
  return { entries: [...entries.values()], folders };
}

async function storeDocument(
  files: Files,
  partial: string,
  { component, role, name, bytes }: Extract<BackupItem, { kind: 'document' }>,
): Promise<ManifestEntry> {
  const storedAs = `documents/${name}`;
  await files.write(storedPath(partial, storedAs), bytes);
  return { component, role, storedAs, size: bytes.length, sha256: sha256Of(bytes) };
}

/** The thing itself and, for a folder, all below it. What cannot be read is an error, never a gap. */
async function contentOf(files: Files, path: string): Promise<readonly FileEntry[]> {
  const entry = await files.stat(path);
  if (entry === undefined) {
    throw new UserError(
      'backup-item-missing',
      `${path} is to be backed up, but it is not there.`,
      'Find it, or leave its component out of the backup.',
    );
  }
  if (entry.kind === 'reparse-point') {
    throw new UserError(
      'backup-item-is-link',
      `${path} is a link; what it leads to is not part of the product's folders.`,
      'Replace the link by what it leads to, or take the link away for the time of the upgrade.',
    );
  }
  if (entry.kind === 'file') return [entry];
  const children = await files.list(path);
  const below: FileEntry[] = [];
  for (const child of children) below.push(...(await contentOf(files, child.path)));
  return [entry, ...below];
}

async function storeFile(files: Files, clock: Clock, partial: string, file: FileEntry) {
  const storedAs = storedNameOf(file.path);
  const target = storedPath(partial, storedAs);
  let before = file;
  for (let attempt = 1; attempt <= triesOnChangingFile; attempt += 1) {
    const digest = await copyWhenFree(files, clock, file.path, target);
    const after = await files.stat(file.path);
    if (after?.size === before.size && after.size === digest.size && after.modified === before.modified) {
      return { storedAs, originalPath: file.path, ...digest, modified: after.modified };
    }
    before = after ?? before;
  }
  throw new UserError(
    'backup-file-changing',
    `${file.path} was written to during each of ${triesOnChangingFile} copies.`,
    'Stop the program that writes to it and run again.',
  );
}

async function copyWhenFree(files: Files, clock: Clock, from: string, to: string): Promise<FileDigest> {
  for (const pause of [...pausesInSeconds, undefined]) {
    try {
      return await files.copy(from, to);
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'in-use')) throw error;
      if (pause === undefined) throw inUse(from, error);
      await clock.sleep(pause * 1000);
    }
  }
  throw new Error('The loop above returns or throws.');
}

function inUse(path: string, cause: HostError): UserError {
  return new UserError(
    'backup-file-in-use',
    `${path} stayed in use${cause.holder === undefined ? '' : ` by ${cause.holder}`} for a minute.`,
    'Stop that program or service and run again.',
    { cause },
  );
}

function diskFull(folder: string, cause: HostError): UserError {
  return new UserError(
    'backup-disk-full',
    `The backup set ${folder} does not fit: ${cause.message}`,
    'Free room on that volume or give another destination. Nothing was removed from the server.',
    { cause },
  );
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
