/** One file or folder. Times are ISO 8601 in UTC, sizes in bytes. */
export interface FileEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'reparse-point';
  readonly size: number;
  readonly created: string;
  readonly modified: string;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly system: boolean;
}

/** What Windows reports without a program being started for it. */
export type FileGlance = Omit<FileEntry, 'hidden' | 'system'>;

export interface FileDigest {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/** What a file system says of a file or folder in addition to its bytes; absent parts are left as they are. */
export interface FileFacts {
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly attributes?: Pick<FileEntry, 'readOnly' | 'hidden' | 'system'>;
  /** SDDL text. */
  readonly securityDescriptor?: string;
}

/** Access rights as far as the machine reports them. */
export interface AccessRights {
  /** Owner, group and DACL as SDDL text ([MS-DTYP] 2.5.1) by path in lower case. */
  readonly descriptors: ReadonlyMap<string, string>;
  /** What could not be read and why; where nothing answers, the path that was asked for means all below it as well. */
  readonly refused: readonly FactRefusal[];
}

/** What of a file's facts the machine did not take or report. */
export interface FactRefusal {
  readonly path: string;
  readonly message: string;
}

export interface CopyOptions {
  /**
   * `false`: straight to its name and without waiting for the disk, for a folder that is given its own name when
   * {@link Files.flushFolder} has made all of it last.
   */
  readonly flush?: boolean;
}

/** Called while bytes move; `done` and `total` in bytes. */
export type OnBytes = (done: number, total: number) => void;

/**
 * Files by Windows path: a drive or UNC path, backslashes, compared without regard to case. A missing thing is
 * `undefined` where the method says so, otherwise every method throws a HostError: `not-found`, `access-denied`,
 * `in-use` (with the holder, where the system reports it), `disk-full`, `invalid-path`.
 */
export interface Files {
  stat(path: string): Promise<FileEntry | undefined>;
  /** Direct children, sorted by name without regard to case. */
  list(folder: string): Promise<readonly FileEntry[]>;
  /** As `stat` and `list`, at a fraction of their cost on Windows. */
  glance(path: string): Promise<FileGlance | undefined>;
  glanceInto(folder: string): Promise<readonly FileGlance[]>;
  /** The whole file; for configuration-sized files. */
  read(path: string): Promise<Uint8Array>;
  /** The file in pieces, for files of any size. A piece is valid until the next one is asked for. */
  readPieces(path: string): AsyncIterable<Uint8Array>;
  /** SHA-256 in constant memory. */
  digest(path: string, onBytes?: OnBytes): Promise<FileDigest>;
  /** Written beside, flushed, then renamed over `path`: old bytes or new, never half. Parents are created. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * As {@link Files.write} for a file of any size, in constant memory; `modified` sets its time. The digest is of the
   * bytes written.
   */
  writePieces(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    options?: { readonly modified?: string },
  ): Promise<FileDigest>;
  /**
   * One pass: read, hash, write beside, flush, rename into place. Keeps the modification time. Parents are created.
   * The digest is of the bytes read.
   */
  copy(from: string, to: string, onBytes?: OnBytes, options?: CopyOptions): Promise<FileDigest>;
  /** Returns when these files, which may be many, outlast a power cut. */
  flushFiles(paths: readonly string[]): Promise<void>;
  /** Returns when every file below the folder outlasts a power cut. */
  flushFolder(folder: string): Promise<void>;
  /** Appends and flushes before it returns. Creates the file and its parents. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Creates the file with these bytes, or returns false when it exists. Of two at once one gets true: the one way to take a lock. */
  createNew(path: string, bytes: Uint8Array): Promise<boolean>;
  createFolder(path: string): Promise<void>;
  /** Within one volume. @throws HostError `already-exists` when `to` is a folder that exists. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with all below it. Nothing to remove is no error. */
  remove(path: string): Promise<void>;
  /** Bytes free on the volume of `path` (which need not exist). */
  freeSpace(path: string): Promise<number>;
  /** Access rights of the file, or of the folder and all below it. */
  securityDescriptors(path: string): Promise<AccessRights>;
  /** Puts times, attributes and access rights back as far as the machine lets it; the answer names the rest. */
  putFacts(facts: readonly FileFacts[]): Promise<readonly FactRefusal[]>;
  /** Leaves access to the folder to administrators and the system. Backups contain passwords in clear text. */
  restrictToAdministrators(folder: string): Promise<void>;
  /** The path under which this very process, or a later step of the job, can open the file. */
  localPath(path: string): string;
}
