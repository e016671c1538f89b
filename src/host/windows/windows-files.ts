import { createHash, hash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import {
  chmod,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  statfs,
  utimes,
} from 'node:fs/promises';
import { dirname } from 'node:path/win32';
import { asFileFault } from '../file-faults.js';
import type { FileDigest, FileEntry, FileGlance, Files, OnBytes } from '../files.js';
import { HostError, isMissing, notFound, systemErrorCode } from '../host-error.js';
import { listedByNameAlone } from '../listed-name.js';
import type { Clock } from '../machine.js';
import { patience } from '../retry-while-in-use.js';
import { compareText, sameText } from '../same-text.js';
import { readSmallFile, type SmallFile, withFile, writeSmallFile } from '../small-files.js';
import { piecesOf, writeAll, writeHashing } from '../stream-bytes.js';
import { fileNameOf, joinPath, parseWindowsPath } from '../windows-path.js';
import { readSecurityDescriptors, restrictToAdministrators } from './access-control.js';
import { createFileAttributes, putFileFacts, withRealName } from './file-facts.js';
import { findFileHolder } from './file-holder.js';
import { type Retry, whileInUse } from './file-retry.js';
import { flushFolder, flushGivenFiles } from './flush-folder.js';
import type { WindowsTools } from './windows-tools.js';

export interface FileOptions {
  /** How long reading waits for a file that is in use. */
  readonly readWaitSeconds?: number;
  /** How long copying, writing, renaming and removing wait. */
  readonly changeWaitSeconds?: number;
}

/**
 * Files of this machine. Node.js hands every path to Windows in its extended form, so paths of any length and shares
 * work; reserved names and the like are refused here, because the extended form lets them through.
 */
export function createWindowsFiles(tools: WindowsTools, clock: Clock, options: FileOptions = {}): Files {
  const attributes = createFileAttributes(tools, () => clock.now().getTime());
  const findHolder = (path: string) => findFileHolder(tools, path);
  const reading: Retry = { seconds: options.readWaitSeconds ?? patience.reading, findHolder };
  const changing: Retry = { seconds: options.changeWaitSeconds ?? patience.changing, findHolder };
  const opening = <T>(path: string, retry: Retry, work: () => Promise<T>) =>
    whileInUse(path, 'open', clock, retry, work);
  /** Folders that nobody else can own: this process made them. */
  const madeHere = new Set<string>();
  const partialOf = (path: string) => `${path}.${process.pid}.partial`;

  async function glance(path: string, isNamed: boolean): Promise<FileGlance | undefined> {
    const found = isNamed ? statsNow(path) : await lstat(path).catch(orMissing(path));
    if (found === undefined) return undefined;
    const isRoot = parseWindowsPath(path).names.length === 0;
    const shown = isRoot || isNamed ? path : await withRealName(path);
    return {
      path: shown,
      kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'reparse-point',
      size: found.isFile() ? found.size : 0,
      created: found.birthtime.toISOString(),
      modified: found.mtime.toISOString(),
      readOnly: found.isFile() && (found.mode & 0o200) === 0,
    };
  }

  async function glanceInto(folder: string): Promise<readonly FileGlance[]> {
    const at = check(folder);
    const names = await readdir(at).catch((error) => {
      throw asFileFault(error, folder);
    });
    const entries = await Promise.all(
      names.map(async (name) => {
        const path = joinPath(at, name);
        return (await glance(path, true)) ?? listedByNameAlone(path);
      }),
    );
    return entries.filter((one) => one !== undefined).sort((a, b) => compareText(a.path, b.path));
  }

  async function withAttributes(found: FileGlance): Promise<FileEntry> {
    const isRoot = parseWindowsPath(found.path).names.length === 0;
    if (isRoot) return { ...found, hidden: false, system: false };
    return { ...found, ...(await attributes.of(dirname(found.path), fileNameOf(found.path))) };
  }

  /** A small file of this machine's own drives; of a share every answer is waited for, several files at a time. */
  async function smallFile(path: string, retry: Retry): Promise<SmallFile | undefined> {
    const at = check(path);
    return isShare(at) ? undefined : opening(path, retry, async () => readSmallFile(at));
  }

  /** Straight to the name, not flushed. */
  async function copyLoosely(from: string, to: string, onPiece: (size: number) => void): Promise<FileDigest> {
    try {
      const small = isShare(to) ? undefined : await smallFile(from, changing);
      if (small !== undefined) {
        onPiece(small.bytes.length);
        return writeSmallFile(to, small.bytes, small.stats.mtime);
      }
      const { mtime } = await lstat(check(from));
      await makeFolder(dirname(to));
      const work = (file: FileHandle) => writeHashing(file, pieces(from, changing), (piece) => onPiece(piece.length));
      const digest = await withFile(to, 'w', work);
      await utimes(to, mtime, mtime);
      return digest;
    } catch (error) {
      throw asFileFault(error, to);
    }
  }

  async function* pieces(path: string, retry: Retry): AsyncGenerator<Uint8Array> {
    const checked = check(path);
    const handle = await opening(path, retry, () => open(checked, 'r'));
    try {
      yield* piecesOf(handle);
    } catch (error) {
      throw asFileFault(error, path);
    } finally {
      await handle.close();
    }
  }

  /** Puts a finished file in the place of another. */
  async function intoPlace(partial: string, path: string): Promise<void> {
    if ((await lstat(path).catch(() => undefined))?.isDirectory()) {
      throw new HostError('already-exists', path, `${path} is a folder.`);
    }
    await refuseReadOnly(path);
    await whileInUse(path, 'replace', clock, changing, () => rename(partial, path));
  }

  /** Writes beside `path`; what was written is taken away again when `work` or the renaming fails. */
  async function replacing<T>(path: string, work: (partial: FileHandle) => Promise<T>, modified?: string): Promise<T> {
    const partial = partialOf(path);
    try {
      await makeFolder(dirname(path));
      const result = await withFile(partial, 'w', work);
      if (modified !== undefined) await utimes(partial, new Date(modified), new Date(modified));
      await intoPlace(partial, path);
      return result;
    } catch (error) {
      await rm(partial, { force: true }).catch(() => {});
      throw asFileFault(error, path);
    }
  }

  /** Hashes what goes into the partial file and flushes it. */
  async function writeFlushed(partial: FileHandle, source: AsyncIterable<Uint8Array>, onPiece: (size: number) => void) {
    const digest = await writeHashing(partial, source, (piece) => onPiece(piece.length));
    await partial.sync();
    return digest;
  }

  const files: Files = {
    readPieces: (path) => pieces(path, reading),
    localPath: (path) => check(path),
    glance: (path) => glance(check(path), false),
    glanceInto,
    async stat(path) {
      const found = await glance(check(path), false);
      return found && withAttributes(found);
    },
    list: async (folder) => Promise.all((await glanceInto(folder)).map(withAttributes)),
    async read(path) {
      const at = check(path);
      return opening(path, reading, () => readFile(at));
    },
    async digest(path, onBytes) {
      const small = await smallFile(path, reading);
      if (small !== undefined) return { sha256: hash('sha256', small.bytes, 'hex'), size: small.bytes.length };
      const total = (await lstat(check(path)).catch(() => undefined))?.size ?? 0;
      const digest = createHash('sha256');
      let size = 0;
      for await (const piece of pieces(path, reading)) {
        digest.update(piece);
        size += piece.length;
        onBytes?.(size, total);
      }
      return { sha256: digest.digest('hex'), size };
    },
    async write(path, bytes) {
      await replacing(check(path), async (file) => {
        await writeAll(file, bytes);
        await file.sync();
      });
    },
    async writePieces(path, source, { modified } = {}) {
      return replacing(check(path), (partial) => writeFlushed(partial, source, () => {}), modified);
    },
    async copy(from, to, onBytes, { flush = true } = {}) {
      const source = statsNow(check(from));
      if (!source?.isFile()) throw notFound(from);
      const onPiece = counter(source.size, onBytes);
      if (!flush) return copyLoosely(from, check(to), onPiece);
      const work = (partial: FileHandle) => writeFlushed(partial, pieces(from, changing), onPiece);
      return replacing(check(to), work, source.mtime.toISOString());
    },
    async append(path, bytes) {
      const at = check(path);
      await makeFolder(dirname(at));
      await opening(path, changing, () =>
        withFile(at, 'a', async (file) => {
          await writeAll(file, bytes);
          await file.sync();
        }),
      );
    },
    async createNew(path, bytes) {
      const at = check(path);
      await makeFolder(dirname(at));
      try {
        await withFile(at, 'wx', async (file) => {
          await writeAll(file, bytes);
          await file.sync();
        });
        return true;
      } catch (error) {
        if (systemErrorCode(error) === 'EEXIST') return false;
        throw asFileFault(error, path);
      }
    },
    async createFolder(path) {
      const at = check(path);
      if (await makeFolder(at)) madeHere.add(at.toLowerCase());
    },
    async rename(from, to) {
      const [source, target] = [check(from), check(to)];
      if ((await lstat(source).catch(() => undefined)) === undefined) throw notFound(from);
      const isSame = sameText(source, target);
      if (!isSame && (await lstat(target).catch(() => undefined))?.isDirectory()) {
        throw new HostError('already-exists', to, `${to} exists already.`);
      }
      await makeFolder(dirname(target));
      await whileInUse(from, 'replace', clock, changing, () => rename(source, target));
    },
    async remove(path) {
      const at = check(path);
      await whileInUse(path, 'replace', clock, changing, () => removeTree(at));
    },
    freeSpace: (path) => freeSpace(check(path)),
    async restrictToAdministrators(folder) {
      const at = check(folder);
      if (!(await lstat(at).catch(orMissing(folder)))?.isDirectory()) throw notFound(folder);
      const isNew = madeHere.delete(at.toLowerCase()) && (await readdir(at)).length === 0;
      await restrictToAdministrators(tools, at, isNew);
    },
    flushFiles: (paths) => flushGivenFiles(tools, paths.map(check)),
    flushFolder: (folder) => flushFolder(tools, check(folder)),
    securityDescriptors: (path) => readSecurityDescriptors(tools, check(path)),
    putFacts: (facts) => putFileFacts(tools, attributes, facts),
  };
  return files;
}

/** With the separators of Windows and without a trailing one. @throws HostError `invalid-path` */
function check(path: string): string {
  const { root, names } = parseWindowsPath(path);
  return names.length === 0 ? `${root}\\` : [root, ...names].join('\\');
}

/** @returns whether it was made now */
async function makeFolder(path: string): Promise<boolean> {
  try {
    return (await mkdir(path, { recursive: true })) !== undefined;
  } catch (error) {
    // The root of a drive or share cannot be made and is there.
    if (systemErrorCode(error) === 'EPERM' && parseWindowsPath(path).names.length === 0) return false;
    throw asFileFault(error, path);
  }
}

function counter(total: number, onBytes: OnBytes | undefined): (size: number) => void {
  let done = 0;
  return (size) => {
    done += size;
    onBytes?.(done, total);
  };
}

/** Windows renames over a read-only file for nobody; without this look it would be waited for like one in use. */
async function refuseReadOnly(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() && (found.mode & 0o200) === 0) {
    throw new HostError('access-denied', path, `${path} is read-only.`);
  }
}

/** A read-only file is removed like any other: who removes a folder means all of it. Links are removed, not followed. */
async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'EPERM' && code !== 'EACCES') throw error;
    await clearReadOnly(path);
    await rm(path, { recursive: true, force: true });
  }
}

async function clearReadOnly(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    for (const name of await readdir(path)) await clearReadOnly(joinPath(path, name));
  } else if (found?.isFile() && (found.mode & 0o200) === 0) {
    await chmod(path, 0o666);
  }
}

async function freeSpace(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const parent = dirname(path);
    if (!isMissing(error) || parent === path) throw asFileFault(error, path);
    return freeSpace(parent);
  }
}

/** At once: a folder has thousands of entries, and waiting for each takes longer than asking. */
function statsNow(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    return orMissing(path)(error);
  }
}

function orMissing(path: string): (error: unknown) => undefined {
  return (error) => {
    if (isMissing(error)) return undefined;
    throw asFileFault(error, path);
  };
}

function isShare(path: string): boolean {
  return path.startsWith('\\\\');
}
