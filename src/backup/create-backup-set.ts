import { randomBytes } from 'node:crypto';
import { omitUndefined } from '../base/json.js';
import type { Log } from '../base/log.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { Files } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import type { Clock } from '../host/machine.js';
import { joinPath } from '../host/windows-path.js';
import type { BackupItem, BackupSet, Manifest } from './backup-set.js';
import { parseManifest } from './parse-manifest.js';
import { manifestBytes, manifestName, partialEnding, sumsName, sumsText } from './set-index.js';
import { type StoredItems, storeItems } from './store-items.js';
import { requireIntact } from './verify-backup-set.js';

export interface BackupRequest {
  /** Folder for the sets, on a drive or a share. */
  readonly destination: string;
  /** See {@link backupSetName}. */
  readonly name: string;
  readonly server: string;
  readonly tool: Manifest['tool'];
  readonly origin: Manifest['origin'];
  /** By default the components of the items. */
  readonly components?: readonly string[];
  /** True when the caller stopped everything that writes to the originals, and nothing could start meanwhile. */
  readonly consistent: boolean;
  /** What could write; wanted where `consistent` is false. */
  readonly consistencyNote?: string;
  readonly items: readonly BackupItem[];
}

/** For example `mfa1-20260307-221500`, the time in UTC. Sets of one server sort by it. */
export function backupSetName(server: string, now: Date): string {
  const [date = '', time = ''] = now.toISOString().split('T');
  return `${server.toLowerCase()}-${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/**
 * Copies every item into a folder `{name}.{random}.partial`, reads everything back, and only then gives the set its
 * name: what has a name is whole. What a dead run left behind is for `removePartialSets`.
 * @throws UserError `backup-exists`, `backup-item-missing`, `backup-item-is-link`, `backup-item-unreadable`,
 * `backup-file-in-use`, `backup-file-changing`, `backup-disk-full`, `backup-destination-lost`, `backup-not-intact`
 */
export async function createBackupSet(
  files: Files,
  clock: Clock,
  request: BackupRequest,
  log: Log,
): Promise<BackupSet> {
  if (!request.consistent && request.consistencyNote === undefined) {
    throw new Error('A set that is not consistent says why.');
  }
  const folder = joinPath(request.destination, request.name);
  const partial = `${folder}.${randomBytes(4).toString('hex')}${partialEnding}`;
  try {
    await requireFree(files, folder);
    return await makeSet(files, clock, request, { folder, partial }, log);
  } catch (error) {
    throw asUserError(error, folder, partial);
  }
}

async function makeSet(
  files: Files,
  clock: Clock,
  request: BackupRequest,
  { folder, partial }: { readonly folder: string; readonly partial: string },
  log: Log,
): Promise<BackupSet> {
  await files.createFolder(partial);
  await files.restrictToAdministrators(partial);
  const stored = await storeItems(files, partial, request.items, log);
  await files.flushFolder(partial);
  const bytes = await writeIndex(files, partial, manifestOf(request, clock, stored));
  await requireIntact(files, partial, log);
  await files.rename(partial, folder);
  const manifest = parseManifest(bytes, joinPath(folder, manifestName));
  return { folder, manifest, manifestSha256: sha256Of(bytes) };
}

async function requireFree(files: Files, folder: string): Promise<void> {
  if ((await files.stat(folder)) !== undefined) throw nameTaken(folder);
}

function manifestOf(
  request: BackupRequest,
  clock: Clock,
  { folders, entries, accessRightsNote }: StoredItems,
): Manifest {
  const { name, server, tool, origin, consistent, consistencyNote } = request;
  const notes = omitUndefined({ consistencyNote, accessRightsNote });
  const created = clock.now().toISOString();
  const components = request.components ?? [...new Set(request.items.map(({ component }) => component))];
  return { format: 1, name, created, server, tool, origin, components, consistent, ...notes, folders, entries };
}

async function writeIndex(files: Files, partial: string, manifest: Manifest): Promise<Uint8Array> {
  const bytes = manifestBytes(manifest);
  await files.write(joinPath(partial, manifestName), bytes);
  await files.write(joinPath(partial, sumsName), Buffer.from(sumsText(manifest, sha256Of(bytes)), 'utf8'));
  return bytes;
}

function asUserError(error: unknown, folder: string, partial: string): unknown {
  // It was written a moment ago.
  if (error instanceof UserError && error.code === 'backup-manifest-missing') return destinationLost(folder, error);
  if (!(error instanceof HostError)) return error;
  if (error.code === 'already-exists' && error.subject === folder) return nameTaken(folder, error);
  if (error.code === 'disk-full') return diskFull(folder, error);
  return error.subject.startsWith(partial) || error.subject.startsWith(folder) ? destinationLost(folder, error) : error;
}

function nameTaken(folder: string, cause?: HostError): UserError {
  return new UserError('backup-exists', `The backup set ${folder} exists already.`, 'Give the set another name.', {
    cause,
  });
}

function diskFull(folder: string, cause: HostError): UserError {
  return new UserError(
    'backup-disk-full',
    `The backup set ${folder} does not fit: ${cause.message}`,
    'Free room on that volume or give another destination. Nothing was removed from the server.',
    { cause },
  );
}

function destinationLost(folder: string, cause: HostError | UserError): UserError {
  return new UserError(
    'backup-destination-lost',
    `The backup set ${folder} could not be written: ${cause.message}`,
    'See that the drive or share is there and that the account of the runner may write to it, then run again. Nothing was removed from the server.',
    { cause },
  );
}
