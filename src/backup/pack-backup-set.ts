import tar from 'tar-stream';
import type { Log } from '../base/log.js';
import { UserError } from '../base/user-error.js';
import type { FileDigest, Files } from '../host/files.js';
import { joinPath } from '../host/windows-path.js';
import { encryptPieces } from './age/encrypt.js';
import type { BackupSet } from './backup-set.js';
import { bytePieces } from './byte-pieces.js';
import { manifestName, sumsName } from './set-index.js';
import { storedPath } from './stored-name.js';

export interface Protection {
  /** Public keys of age; with none the archive is in clear text. */
  readonly recipients: readonly string[];
  /** Confirmed by a person: passwords may leave the server in clear text. */
  readonly allowUnencrypted: boolean;
}

/** @throws UserError `backup-upload-unencrypted` */
export function requireProtection({ recipients, allowUnencrypted }: Protection): void {
  if (recipients.length > 0 || allowUnencrypted) return;
  throw new UserError(
    'backup-upload-unencrypted',
    'The backup set contains passwords in clear text, and no recipient was given to encrypt it for.',
    'Make a key pair with age-keygen, do not store the private key on this server, and give the public key as recipients. Or set allow-unencrypted: true.',
  );
}

/** `mfa1-20260307-221500.tar.age`, without `.age` in clear text. */
export function archiveName(setName: string, { recipients }: Pick<Protection, 'recipients'>): string {
  return `${setName}.tar${recipients.length > 0 ? '.age' : ''}`;
}

/**
 * Makes one finished file of a set: a tar archive with the manifest first, encrypted for the recipients. Written
 * beside and renamed. The digest is of the finished file.
 * @throws UserError `backup-upload-unencrypted`, `backup-recipient-invalid`, `backup-not-intact`
 */
export async function packBackupSet(
  files: Files,
  set: BackupSet,
  archivePath: string,
  protection: Protection,
  log: Log,
): Promise<FileDigest> {
  requireProtection(protection);
  const pieces = tarPieces(files, set, log);
  const { recipients } = protection;
  return files.writePieces(archivePath, recipients.length > 0 ? encryptPieces(pieces, recipients) : pieces);
}

interface ArchiveMember {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly modified: string;
}

async function* tarPieces(files: Files, set: BackupSet, log: Log): AsyncGenerator<Uint8Array> {
  const pack = tar.pack();
  const feeding = feed(pack, files, set, log).catch((error) => {
    pack.destroy(error);
    throw error;
  });
  // The consumer may stop before the feeder does; its error is reported below or is the consumer's own.
  feeding.catch(() => undefined);
  try {
    yield* bytePieces(pack);
    await feeding;
  } finally {
    pack.destroy(new Error('The archive was given up.'));
  }
}

async function feed(pack: tar.Pack, files: Files, set: BackupSet, log: Log): Promise<void> {
  for (const member of await membersOf(files, set)) {
    log.progress(`Packing ${member.name}`);
    await addMember(pack, files, member);
  }
  pack.finalize();
}

async function membersOf(files: Files, { folder, manifest }: BackupSet): Promise<readonly ArchiveMember[]> {
  const index: ArchiveMember[] = [];
  for (const name of [manifestName, sumsName]) {
    const path = joinPath(folder, name);
    const size = (await files.stat(path))?.size ?? 0;
    index.push({ name, path, size, modified: manifest.created });
  }
  const stored = manifest.entries.map(({ storedAs, size, modified }) => ({
    name: storedAs,
    path: storedPath(folder, storedAs),
    size,
    modified: modified ?? manifest.created,
  }));
  return [...index, ...stored];
}

async function addMember(pack: tar.Pack, files: Files, { name, path, size, modified }: ArchiveMember): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const sink = pack.entry({ name, size, mtime: new Date(modified), mode: 0o600 }, (error) =>
    error ? ended.reject(error) : ended.resolve(),
  );
  ended.promise.catch(() => undefined);
  // Giving up the archive destroys this stream as well; without a listener its error would end the process.
  sink.on('error', ended.reject);
  let written = 0;
  for await (const piece of files.readPieces(path)) {
    written += piece.length;
    if (written > size) break;
    // The piece is only ours until the next one is read; the archive may take it later.
    if (!sink.write(Buffer.from(piece))) await drained(sink, ended.promise);
  }
  if (written !== size) throw changedMeanwhile(name, size, written);
  sink.end(Buffer.alloc(0));
  await ended.promise;
}

async function drained(sink: NodeJS.EventEmitter, ended: Promise<void>): Promise<void> {
  const room = Promise.withResolvers<void>();
  sink.once('drain', room.resolve);
  await Promise.race([room.promise, ended]);
}

function changedMeanwhile(name: string, size: number, found: number): UserError {
  return new UserError(
    'backup-not-intact',
    `${name} of the backup set has ${found === size ? 'other' : found > size ? 'more' : 'fewer'} bytes than its manifest records.`,
    'Make a new backup; put this set aside until the cause is known.',
  );
}
