import { randomBytes } from 'node:crypto';
import tar from 'tar-stream';
import type { Log } from '../base/log.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { Files } from '../host/files.js';
import { joinPath } from '../host/windows-path.js';
import { decryptPieces, isAgeFile } from './age/decrypt.js';
import type { BackupSet, Manifest, ManifestEntry } from './backup-set.js';
import { bytePieces } from './byte-pieces.js';
import { parseManifest } from './parse-manifest.js';
import { manifestName, partialEnding, sumsName } from './set-index.js';
import { storedPath } from './stored-name.js';
import { backupProblems, readBackupSet, summaryOf } from './verify-backup-set.js';

/** A manifest of a hundred thousand files is smaller. */
const largestIndex = 256 * 1024 * 1024;

export interface UnpackRequest {
  readonly archivePath: string;
  /** Folder that gets the set's folder. */
  readonly destination: string;
  /** Private keys of age; not needed for an archive in clear text. */
  readonly identities: readonly string[];
}

/**
 * Makes a set's folder of an archive. Every name comes from the manifest and nothing else; every file is compared
 * with it while it is written; the folder has its name only when it is whole.
 * @throws UserError `backup-key-needed`, `backup-wrong-key`, `backup-archive-damaged`, `backup-archive-unsafe`,
 * `backup-exists` and the codes of the manifest
 */
export async function unpackBackupSet(files: Files, request: UnpackRequest, log: Log): Promise<BackupSet> {
  const building = `${request.destination}\\unpacked.${randomBytes(4).toString('hex')}${partialEnding}`;
  await files.createFolder(building);
  try {
    await files.restrictToAdministrators(building);
    const manifest = await extractInto(files, building, await clearPieces(files, request), log);
    await requireWhole(files, building, log);
    return await giveName(files, building, joinPath(request.destination, manifest.name));
  } catch (error) {
    // It contains passwords in clear text. The first error is the one to report.
    await files.remove(building).catch(() => undefined);
    throw error;
  }
}

/** The archive's bytes as tar, decrypted where they are encrypted. */
async function clearPieces(files: Files, { archivePath, identities }: UnpackRequest) {
  let isEncrypted = false;
  for await (const piece of files.readPieces(archivePath)) {
    isEncrypted = isAgeFile(piece);
    break;
  }
  const pieces = files.readPieces(archivePath);
  if (!isEncrypted) return pieces;
  if (identities.length > 0) return decryptPieces(pieces, identities);
  throw new UserError(
    'backup-key-needed',
    `${archivePath} is encrypted, and no private key was given.`,
    'Give the private key of one of its recipients as identity, from a secret or a file.',
  );
}

async function extractInto(
  files: Files,
  folder: string,
  pieces: AsyncIterable<Uint8Array>,
  log: Log,
): Promise<Manifest> {
  const extract = tar.extract();
  const met: { source?: unknown; tar?: unknown } = {};
  const feeding = feed(extract, pieces).catch((error) => {
    met.source = error;
    extract.destroy(error);
  });
  extract.once('error', (error) => {
    met.tar = error;
  });
  try {
    const manifest = await takeMembers(files, folder, extract, log);
    await feeding;
    return manifest;
  } catch (error) {
    if (met.source !== undefined) throw met.source;
    throw error instanceof Error && (error === met.tar || isTarFault(error)) ? damaged(error) : error;
  } finally {
    extract.destroy(new Error('The archive was given up.'));
  }
}

async function feed(extract: tar.Extract, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) {
    if (extract.destroyed) return;
    if (extract.write(Buffer.from(piece))) continue;
    const room = Promise.withResolvers<void>();
    extract.once('drain', room.resolve);
    extract.once('close', room.resolve);
    await room.promise;
  }
  extract.end(Buffer.alloc(0));
}

/** The library's own words for bytes that are no tar archive or end too early. */
function isTarFault(error: Error): boolean {
  return /invalid tar header|unexpected end of data|stream was destroyed|premature close/i.test(error.message);
}

async function takeMembers(files: Files, folder: string, extract: tar.Extract, log: Log): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const open = new Map<string, ManifestEntry>();
  for await (const member of extract) {
    const { name, size = 0, type } = member.header;
    const content = bytePieces(member);
    log.progress(`Unpacking ${name}`);
    if (type !== 'file') throw unsafe(`contains ${JSON.stringify(name)}, which is no file`);
    if (manifest === undefined) {
      manifest = await takeManifest(files, folder, name, size, content);
      for (const entry of manifest.entries) open.set(entry.storedAs, entry);
    } else if (name === sumsName) {
      await files.write(joinPath(folder, sumsName), await bytesOf(content, size));
    } else {
      await takeFile(files, folder, open.get(name) ?? name, content, manifest);
      open.delete(name);
    }
  }
  if (manifest === undefined) throw damaged();
  if (open.size > 0) throw damaged();
  return manifest;
}

async function takeManifest(
  files: Files,
  folder: string,
  name: string,
  size: number,
  member: AsyncIterable<Uint8Array>,
): Promise<Manifest> {
  if (name !== manifestName) throw unsafe(`begins with ${JSON.stringify(name)} in place of ${manifestName}`);
  const bytes = await bytesOf(member, size);
  const manifest = parseManifest(bytes, `${manifestName} of the archive`);
  await files.write(joinPath(folder, manifestName), bytes);
  return manifest;
}

async function takeFile(
  files: Files,
  folder: string,
  entry: ManifestEntry | string,
  member: AsyncIterable<Uint8Array>,
  { created }: Manifest,
): Promise<void> {
  if (typeof entry === 'string') throw unsafe(`contains ${JSON.stringify(entry)}, which its manifest does not name`);
  const modified = entry.modified ?? created;
  const { sha256, size } = await files.writePieces(storedPath(folder, entry.storedAs), member, { modified });
  if (sha256 !== entry.sha256 || size !== entry.size) throw damaged();
}

async function bytesOf(member: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  if (size > largestIndex) throw unsafe('has an index larger than any set needs');
  const pieces: Uint8Array[] = [];
  for await (const piece of member) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function requireWhole(files: Files, folder: string, log: Log): Promise<void> {
  const problems = await backupProblems(files, await readBackupSet(files, folder), log, 'presence');
  if (problems.length > 0) throw unsafe(`is not whole: ${summaryOf(problems)}`);
}

async function giveName(files: Files, building: string, folder: string): Promise<BackupSet> {
  const made = await readBackupSet(files, building);
  if ((await files.stat(folder)) === undefined) {
    await files.rename(building, folder);
    return { ...made, folder };
  }
  const bytes = await files.read(joinPath(folder, manifestName));
  if (sha256Of(bytes) !== made.manifestSha256) {
    throw new UserError('backup-exists', `${folder} exists and is another backup set.`, 'Unpack into another folder.');
  }
  await files.remove(building);
  return { ...made, folder };
}

function damaged(cause?: Error): UserError {
  return new UserError(
    'backup-archive-damaged',
    'The archive is damaged or cut short: its content differs from its manifest.',
    'Take the archive again from where it came, or take another backup set. Nothing was restored.',
    { cause },
  );
}

function unsafe(what: string): UserError {
  return new UserError(
    'backup-archive-unsafe',
    `The archive ${what}.`,
    'Do not restore from it. Find out who changed it, and take another one.',
  );
}
