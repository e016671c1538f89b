import { createHash } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { string } from 'valibot';
import type { FactRefusal, FileDigest, FileEntry, FileFacts, Files, OnBytes } from '../files.js';
import { filesBelow, flushFiles } from '../flush-files.js';
import { HostError, notFound, systemErrorCode } from '../host-error.js';
import { listedByNameAlone } from '../listed-name.js';
import type { Clock } from '../machine.js';
import { compareText } from '../same-text.js';
import { partialOf, withFile } from '../small-files.js';
import { piecesOf, writeHashing } from '../stream-bytes.js';
import { joinPath, parseWindowsPath } from '../windows-path.js';
import { openDisk } from './disk.js';
import type { PathAttributes } from './format.js';
import { locate, volumeNames } from './locate.js';
import { asHostError, namingFaults } from './named-faults.js';
import { openPathRecords } from './path-records.js';
import type { ProgramFaults } from './program-faults.js';
import type { ServerFolder } from './server-folder.js';
import { pathAttributesSchema } from './server-schema.js';
import type { Storage } from './storage.js';

/** Owner and group Administrators; full control for the system and administrators, inherited by what is below. */
const administratorsOnly = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';

/** Files of a rehearsal server, by the rules of Windows. Access rights are recorded and read back, never enforced. */
export function createRehearsalFiles(
  server: ServerFolder,
  storage: Storage,
  clock: Clock,
  faults: ProgramFaults,
): Files {
  const disk = openDisk(server, clock);
  const security = openPathRecords(server, storage, 'security.json', string());
  const attributes = openPathRecords(server, storage, 'attributes.json', pathAttributesSchema);
  const real = (path: string) => locate(server.path, path);

  async function* readPieces(path: string, allow = disk.allowReading): AsyncGenerator<Uint8Array> {
    await allow(path);
    const handle = await openExisting(path, await real(path));
    try {
      yield* piecesOf(handle);
    } catch (error) {
      throw asHostError(error, path);
    } finally {
      await handle.close();
    }
  }

  const files: Files = {
    readPieces: (path) => readPieces(path),
    localPath: (path) => windowsToLocal(server.path, path),
    stat: async (path) => entryOf(path, await real(path), await attributes.read(path)),
    glance: (path) => files.stat(path),
    glanceInto: (folder) => files.list(folder),
    async list(folder) {
      const at = await real(folder);
      const names = await readdir(at);
      const known = await attributes.readAll();
      const entries = await Promise.all(
        names.map(async (name) => {
          const path = joinPath(folder, name);
          return (await entryOf(path, `${at}/${name}`, known.get(path.toLowerCase()))) ?? listedByNameAlone(path);
        }),
      );
      return entries.filter((entry) => entry !== undefined).sort((a, b) => compareText(a.path, b.path));
    },
    async read(path) {
      const at = await real(path);
      await disk.allowReading(path);
      return readFile(at);
    },
    async digest(path, onBytes) {
      const total = (await files.stat(path))?.size ?? 0;
      const hash = createHash('sha256');
      let size = 0;
      for await (const piece of readPieces(path)) {
        hash.update(piece);
        size += piece.length;
        onBytes?.(size, total);
      }
      return { sha256: hash.digest('hex'), size };
    },
    async write(path, bytes) {
      await allowReplacing(path);
      await disk.claim(path, bytes.length);
      const at = await real(path);
      await storage.replace('files.write', path, at, bytes);
      await forget('files.write', path);
    },
    async writePieces(path, pieces, options) {
      await allowReplacing(path);
      await storage.effect('files.writePieces', path);
      await mkdir(dirname(await real(path)), { recursive: true });
      const digest = await writeBeside('files.writePieces', path, pieces);
      await intoPlace('files.writePieces', path, options?.modified);
      return digest;
    },
    async copy(from, to, onBytes, options) {
      await allowReplacing(to);
      const source = await files.stat(from);
      if (source?.kind !== 'file') throw notFound(from);
      await storage.effect('files.copy', to);
      const at = await real(to);
      await mkdir(dirname(at), { recursive: true });
      const pieces = counted(readPieces(from, disk.allowAccess), source.size, onBytes);
      if (options?.flush === false) return writeStraight(to, at, pieces, source.modified);
      const digest = await writeBeside('files.copy', to, pieces);
      await intoPlace('files.copy', to, source.modified);
      return digest;
    },
    async append(path, bytes) {
      await disk.allowAccess(path);
      await disk.claim(path, bytes.length);
      const at = await real(path);
      await storage.effect('files.append', path);
      await mkdir(dirname(at), { recursive: true });
      await withFile(at, 'a', async (file) => {
        await file.writeFile(bytes);
        await file.sync();
      });
    },
    async createNew(path, bytes) {
      const at = await real(path);
      if ((await entryOf(path, at)) !== undefined) return false;
      await disk.claim(path, bytes.length);
      await storage.effect('files.createNew', path);
      await mkdir(dirname(at), { recursive: true });
      try {
        await withFile(at, 'wx', (file) => file.writeFile(bytes));
        return true;
      } catch (error) {
        if (systemErrorCode(error) === 'EEXIST') return false;
        throw error;
      }
    },
    async createFolder(path) {
      const at = await real(path);
      if ((await entryOf(path, at))?.kind === 'folder') return;
      await storage.effect('files.createFolder', path);
      await mkdir(at, { recursive: true });
    },
    async rename(from, to) {
      const [source, target] = [await real(from), await real(to)];
      if ((await entryOf(from, source)) === undefined) throw notFound(from);
      await disk.allowTree(from);
      const replaced = await entryOf(to, target);
      if (replaced?.kind === 'folder' && source !== target) {
        throw new HostError('already-exists', to, `${to} exists already.`);
      }
      if (replaced !== undefined && source !== target) await allowReplacing(to);
      await storage.effect('files.rename', to);
      await mkdir(dirname(target), { recursive: true });
      await security.follow('files.rename: rights', from, to);
      await attributes.follow('files.rename: attributes', from, to);
      await rename(source, target).catch((error) => Promise.reject(asHostError(error, to)));
    },
    async remove(path) {
      const at = await real(path);
      if ((await entryOf(path, at)) === undefined) return;
      await disk.allowTree(path);
      await storage.effect('files.remove', path);
      await rm(at, { recursive: true });
      await forget('files.remove', path);
    },
    freeSpace: (path) => disk.free(path),
    async flushFiles(paths) {
      await storage.effect('files.flushFiles', paths[0] ?? '');
      await flushFiles(await Promise.all(paths.map(real)));
    },
    async flushFolder(folder) {
      const at = await real(folder);
      await storage.effect('files.flushFolder', folder);
      await flushFiles(await filesBelow(at));
    },
    async securityDescriptors(path) {
      const reason = await faults.powerShell('reading');
      if (reason !== undefined) return { descriptors: new Map(), refused: [{ path, message: reason }] };
      return { descriptors: await security.readBelow(path), refused: [] };
    },
    async putFacts(facts) {
      await storage.effect('files.putFacts', facts[0]?.path ?? '');
      const refused: FactRefusal[] = [];
      const taken: FileFacts[] = [];
      const silence = await faults.powerShell('writing');
      for (const fact of facts) {
        const isByScript = (fact.created ?? fact.securityDescriptor) !== undefined;
        const message = (isByScript ? silence : undefined) ?? (await whyRefused(fact));
        if (message === undefined) taken.push(fact);
        else refused.push({ path: fact.path, message });
      }
      const [first] = taken;
      if (first !== undefined) await recordFacts(first.path, taken);
      return refused;
    },
    async restrictToAdministrators(folder) {
      if ((await files.stat(folder))?.kind !== 'folder') throw notFound(folder);
      const known = await security.readBelow(folder);
      const isClosed =
        known.has(folder.toLowerCase()) && [...known.values()].every((one) => one === administratorsOnly);
      if (isClosed) return;
      // What is below keeps no rights of its own.
      for (const below of known.keys()) {
        if (below !== folder.toLowerCase()) await security.follow('files.restrictToAdministrators', below, undefined);
      }
      await security.write('files.restrictToAdministrators', folder, new Map([[folder, administratorsOnly]]));
    },
  };
  return namingFaults(files);

  /** Windows replaces a read-only file for nobody. */
  async function allowReplacing(path: string): Promise<void> {
    await disk.allowAccess(path);
    if ((await attributes.read(path))?.readOnly !== true) return;
    throw new HostError('access-denied', path, `${path} is read-only.`);
  }

  /** What takes the place of another file begins as a plain new one. */
  async function forget(operation: string, path: string): Promise<void> {
    await security.follow(`${operation}: rights`, path, undefined);
    await attributes.follow(`${operation}: attributes`, path, undefined);
  }

  /** Sets the time of modification, which is the disk's own; the answer is why it could not be. */
  async function whyRefused({ path, modified }: FileFacts): Promise<string | undefined> {
    try {
      const at = await real(path);
      if ((await entryOf(path, at)) === undefined) throw notFound(path);
      await disk.allowAccess(path);
      if (modified === undefined) return undefined;
      await utimes(at, new Date(modified), new Date(modified));
      const kept = (await lstat(at)).mtime.toISOString();
      return kept === modified ? undefined : `The disk stored the time ${kept} in place of ${modified}.`;
    } catch (error) {
      if (error instanceof HostError) return error.message;
      throw error;
    }
  }

  async function recordFacts(subject: string, facts: readonly FileFacts[]): Promise<void> {
    const known = await attributes.readAll();
    const changed = facts.map(({ path, created, attributes: given }): [string, PathAttributes] => [
      path,
      { ...known.get(path.toLowerCase()), ...(created === undefined ? {} : { created }), ...given },
    ]);
    await attributes.write('files.putFacts: attributes', subject, new Map(changed));
    const rights = facts.flatMap(({ path, securityDescriptor }) =>
      securityDescriptor === undefined ? [] : [[path, securityDescriptor] as const],
    );
    if (rights.length > 0) await security.write('files.putFacts: rights', subject, new Map(rights));
  }

  /** Straight to the name and not flushed: the folder that it is in has no name yet. */
  async function writeStraight(to: string, at: string, pieces: AsyncIterable<Uint8Array>, modified: string) {
    try {
      const digest = await withFile(at, 'w', (file) => writeClaimed('files.copy', file, to, pieces));
      await utimes(at, new Date(modified), new Date(modified));
      return digest;
    } catch (error) {
      throw asHostError(error, to);
    }
  }

  /** Takes the room before it writes; a process may die before the first byte. */
  function writeClaimed(operation: string, file: FileHandle, to: string, pieces: AsyncIterable<Uint8Array>) {
    let isFirst = true;
    return writeHashing(file, pieces, async (piece) => {
      await disk.claim(to, piece.length);
      if (!isFirst) return;
      isFirst = false;
      await storage.effect(`${operation}: bytes`, to);
    });
  }

  /** Bytes beside the target, flushed. A refusal leaves nothing; a death leaves what a death leaves. */
  async function writeBeside(operation: string, to: string, pieces: AsyncIterable<Uint8Array>): Promise<FileDigest> {
    const partial = partialOf(await real(to));
    try {
      return await withFile(partial, 'w', async (file) => {
        const digest = await writeClaimed(operation, file, to, pieces);
        await file.sync();
        return digest;
      });
    } catch (error) {
      if (error instanceof HostError) await rm(partial, { force: true });
      throw asHostError(error, to);
    }
  }

  async function intoPlace(operation: string, to: string, modified: string | undefined): Promise<void> {
    const target = await real(to);
    try {
      if (modified !== undefined) await utimes(partialOf(target), new Date(modified), new Date(modified));
      await storage.effect(`${operation}: into place`, to);
      await rename(partialOf(target), target);
    } catch (error) {
      throw asHostError(error, to);
    }
    await forget(operation, to);
  }
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  total: number,
  onBytes: OnBytes | undefined,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of pieces) {
    yield piece;
    done += piece.length;
    onBytes?.(done, total);
  }
}

async function openExisting(path: string, at: string): Promise<FileHandle> {
  return open(at, 'r').catch((error) => Promise.reject(asHostError(error, path)));
}

async function entryOf(path: string, at: string, attributes: PathAttributes = {}): Promise<FileEntry | undefined> {
  const found = await lstat(at).catch(() => undefined);
  if (found === undefined) return undefined;
  const folder = path.slice(0, path.length - (path.split('\\').at(-1)?.length ?? 0));
  return {
    path: parseWindowsPath(path).names.length === 0 ? path : `${folder}${basename(at)}`,
    kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'reparse-point',
    size: found.isFile() ? found.size : 0,
    created: attributes.created ?? found.birthtime.toISOString(),
    modified: found.mtime.toISOString(),
    readOnly: (attributes.readOnly ?? false) && found.isFile(),
    hidden: attributes.hidden ?? false,
    system: attributes.system ?? false,
  };
}

function windowsToLocal(serverFolder: string, path: string): string {
  const { root, names } = parseWindowsPath(path);
  return [serverFolder, ...volumeNames(root), ...names].join('/');
}
