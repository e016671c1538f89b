import { spawnSync } from 'node:child_process';
import { createHash, hash } from 'node:crypto';
import { lstatSync, type Stats, utimesSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileDigest, FileEntry, Files } from '../../src/host/files.js';
import type { Clock } from '../../src/host/machine.js';
import { readSmallFile, writeSmallFile } from '../../src/host/small-files.js';
import { piecesOf, writeHashing } from '../../src/host/stream-bytes.js';
import { parseWindowsPath } from '../../src/host/windows-path.js';

/**
 * The Files port over a plain folder that takes the place of drive C:, with nothing of a rehearsal around it: the same
 * way of copying that the adapters use, flushed and renamed.
 */
export function plainFiles(root: string): Files {
  const local = (path: string) => join(root, ...parseWindowsPath(path).names);
  const entryOf = async (path: string): Promise<FileEntry | undefined> => {
    const found = await lstat(local(path)).catch(() => undefined);
    if (found === undefined) return undefined;
    return entryFrom(path, found);
  };
  async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
    const handle = await open(local(path), 'r');
    try {
      yield* piecesOf(handle);
    } finally {
      await handle.close();
    }
  }
  const put = async (path: string, pieces: AsyncIterable<Uint8Array>, modified?: string): Promise<FileDigest> => {
    const target = local(path);
    await mkdir(dirname(target), { recursive: true });
    const handle = await open(`${target}.partial`, 'w');
    try {
      const digest = await writeHashing(handle, pieces, () => undefined);
      await handle.sync();
      if (modified !== undefined) await handle.utimes(new Date(modified), new Date(modified));
      return digest;
    } finally {
      await handle.close();
      await rename(`${target}.partial`, target);
    }
  };
  const copyLoosely = async (from: string, to: string): Promise<FileDigest> => {
    const small = readSmallFile(from);
    if (small !== undefined) return writeSmallFile(to, small.bytes, small.stats.mtime);
    await mkdir(dirname(to), { recursive: true });
    const [source, target] = [await open(from, 'r'), await open(to, 'w')];
    try {
      const { mtime } = await source.stat();
      const digest = await writeHashing(target, piecesOf(source), () => undefined);
      await target.utimes(mtime, mtime);
      return digest;
    } finally {
      await target.close();
      await source.close();
    }
  };
  const refuse = (): never => {
    throw new Error('The bench does not need it.');
  };
  return {
    stat: entryOf,
    glance: entryOf,
    glanceInto: refuse,
    async list(folder) {
      const at = local(folder);
      return (await readdir(at)).map((name) => entryFrom(`${folder}\\${name}`, lstatSync(join(at, name))));
    },
    flushFiles: async () => flushVolume(root),
    flushFolder: async (folder) => flushVolume(local(folder)),
    read: (path) => readFile(local(path)),
    readPieces,
    async digest(path) {
      const small = readSmallFile(local(path));
      if (small !== undefined) return { sha256: hash('sha256', small.bytes, 'hex'), size: small.bytes.length };
      const whole = createHash('sha256');
      let size = 0;
      for await (const piece of readPieces(path)) {
        whole.update(piece);
        size += piece.length;
      }
      return { sha256: whole.digest('hex'), size };
    },
    async write(path, bytes) {
      await mkdir(dirname(local(path)), { recursive: true });
      await writeFile(local(path), bytes, { flush: true });
    },
    writePieces: (path, pieces, options) => put(path, pieces, options?.modified),
    async copy(from, to, _onBytes, { flush = true } = {}) {
      if (!flush) return copyLoosely(local(from), local(to));
      return put(to, readPieces(from), (await lstat(local(from))).mtime.toISOString());
    },
    append: refuse,
    createNew: refuse,
    createFolder: async (path) => void (await mkdir(local(path), { recursive: true })),
    rename: (from, to) => rename(local(from), local(to)),
    remove: (path) => rm(local(path), { recursive: true, force: true }),
    freeSpace: refuse,
    securityDescriptors: async () => ({ descriptors: new Map(), refused: [] }),
    async putFacts(facts) {
      for (const { path, modified } of facts) {
        if (modified !== undefined) utimesSync(local(path), new Date(modified), new Date(modified));
      }
      return [];
    },
    restrictToAdministrators: async () => undefined,
    localPath: local,
  };
}

/** What `Write-VolumeCache` is on Windows: one call for the whole volume. */
function flushVolume(path: string): void {
  const { status, error } = spawnSync('sync', ['-f', path]);
  if (status !== 0) throw error ?? new Error(`sync ended with ${status}.`);
}

function entryFrom(path: string, found: Stats): FileEntry {
  return {
    path,
    kind: found.isDirectory() ? 'folder' : 'file',
    size: found.isFile() ? found.size : 0,
    created: found.birthtime.toISOString(),
    modified: found.mtime.toISOString(),
    readOnly: false,
    hidden: false,
    system: false,
  };
}

export const realClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
