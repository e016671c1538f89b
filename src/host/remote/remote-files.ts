import { lstat } from 'node:fs/promises';
import type { FileEntry, FileGlance, Files } from '../files.js';
import { HostError } from '../host-error.js';
import type { Clock } from '../machine.js';
import { createWindowsFiles, type FileOptions } from '../windows/windows-files.js';
import type { WindowsTools } from '../windows/windows-tools.js';
import { parseWindowsPath } from '../windows-path.js';
import type { ServerShares } from './share-path.js';

/** A walk through a folder asks for the folders above each of its files. */
const keptMilliseconds = 5000;

interface Parts {
  /** Files of this machine, to which the shares of the server belong. */
  readonly inner: Files;
  readonly shares: ServerShares;
  /** @throws HostError `refused` where a link is on the way */
  requireNoLink(path: string): Promise<void>;
}

/**
 * Files of a server through its shares, by the programs of this machine. A link is refused, for it leads elsewhere from
 * here than it does there.
 * @param tools programs of this machine
 */
export function createRemoteFiles(
  tools: WindowsTools,
  clock: Clock,
  shares: ServerShares,
  options: FileOptions = {},
): Files {
  const inner = createWindowsFiles(tools, clock, options);
  return remoteFilesOn({ inner, shares, requireNoLink: linkRefusal(clock, shares) });
}

/** As {@link createRemoteFiles}, on files that reach the shares in another way. */
export function remoteFilesOn(parts: Parts): Files {
  return { ...reading(parts), ...changing(parts) };
}

type Reading =
  | 'stat'
  | 'list'
  | 'glance'
  | 'glanceInto'
  | 'read'
  | 'readPieces'
  | 'digest'
  | 'freeSpace'
  | 'securityDescriptors'
  | 'localPath';

function reading(parts: Parts): Pick<Files, Reading> {
  const { inner, shares } = parts;
  const at = ofParents(parts);
  const itself = ofAll(parts);
  const seen = <E extends FileGlance | FileEntry>(entry: E): E => ({ ...entry, path: shares.toServer(entry.path) });
  return {
    stat: (path) => at(path, async (share) => mapped(await inner.stat(share), seen)),
    glance: (path) => at(path, async (share) => mapped(await inner.glance(share), seen)),
    list: (path) => itself(path, async (share) => (await inner.list(share)).map(seen)),
    glanceInto: (path) => itself(path, async (share) => (await inner.glanceInto(share)).map(seen)),
    read: (path) => itself(path, (share) => inner.read(share)),
    readPieces: (path) => piecesOf(parts, path),
    digest: (path, onBytes) => itself(path, (share) => inner.digest(share, onBytes)),
    freeSpace: (path) => itself(path, (share) => inner.freeSpace(share)),
    securityDescriptors: (path) =>
      itself(path, async (share) => {
        const { descriptors, refused } = await inner.securityDescriptors(share);
        return {
          descriptors: new Map([...descriptors].map(([one, text]) => [shares.toServer(one).toLowerCase(), text])),
          refused: refused.map((one) => inServersWords(shares, one)),
        };
      }),
    localPath: (path) => inner.localPath(shares.toShare(path)),
  };
}

function changing(parts: Parts): Omit<Files, Reading> {
  const { inner, shares } = parts;
  const at = ofParents(parts);
  const itself = ofAll(parts);
  const both = <T>(from: string, to: string, work: (from: string, to: string) => Promise<T>) =>
    at(from, (source) => at(to, (target) => work(source, target)));
  const all = async <T>(paths: readonly string[], work: (shared: readonly string[]) => Promise<T>): Promise<T> => {
    for (const path of paths) await parts.requireNoLink(path);
    return told(shares, () => work(paths.map(shares.toShare)));
  };
  return {
    write: (path, bytes) => itself(path, (share) => inner.write(share, bytes)),
    writePieces: (path, pieces, how) => itself(path, (share) => inner.writePieces(share, pieces, how)),
    copy: (from, to, onBytes, how) =>
      itself(from, (source) => itself(to, (target) => inner.copy(source, target, onBytes, how))),
    flushFiles: (paths) => all(paths, (shared) => inner.flushFiles(shared)),
    flushFolder: (path) => itself(path, (share) => inner.flushFolder(share)),
    append: (path, bytes) => itself(path, (share) => inner.append(share, bytes)),
    createNew: (path, bytes) => itself(path, (share) => inner.createNew(share, bytes)),
    createFolder: (path) => itself(path, (share) => inner.createFolder(share)),
    rename: (from, to) => both(from, to, (source, target) => inner.rename(source, target)),
    remove: (path) => at(path, (share) => inner.remove(share)),
    restrictToAdministrators: (path) => itself(path, (share) => inner.restrictToAdministrators(share)),
    async putFacts(facts) {
      const paths = facts.map(({ path }) => path);
      return all(paths, async (shared) => {
        const onShare = facts.map((fact, index) => ({ ...fact, path: shared[index] ?? fact.path }));
        return (await inner.putFacts(onShare)).map((one) => inServersWords(shares, one));
      });
    },
  };
}

async function* piecesOf({ inner, shares, requireNoLink }: Parts, path: string): AsyncGenerator<Uint8Array> {
  await requireNoLink(path);
  try {
    yield* inner.readPieces(shares.toShare(path));
  } catch (error) {
    throw inWordsOfServer(shares, error);
  }
}

type OnShare = <T>(path: string, work: (share: string) => Promise<T>) => Promise<T>;

/** What is looked at or taken away may itself be a link. */
function ofParents({ shares, requireNoLink }: Parts): OnShare {
  return async (path, work) => {
    const { root, names } = parseWindowsPath(path);
    await requireNoLink([root, ...names.slice(0, -1)].join('\\'));
    return told(shares, () => work(shares.toShare(path)));
  };
}

function ofAll({ shares, requireNoLink }: Parts): OnShare {
  return async (path, work) => {
    await requireNoLink(path);
    return told(shares, () => work(shares.toShare(path)));
  };
}

function mapped<T>(value: T | undefined, map: (value: T) => T): T | undefined {
  return value === undefined ? undefined : map(value);
}

function inServersWords<F extends { readonly path: string; readonly message: string }>(
  shares: ServerShares,
  fact: F,
): F {
  return { ...fact, path: shares.toServer(fact.path), message: shares.toServer(fact.message) };
}

/** The server's own path is in every message: that is what a person looks for there. */
async function told<T>(shares: ServerShares, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inWordsOfServer(shares, error);
  }
}

export function inWordsOfServer({ toServer }: ServerShares, error: unknown): unknown {
  if (!(error instanceof HostError)) return error;
  const { code, subject, message, holder, waitedSeconds } = error;
  return new HostError(code, toServer(subject), toServer(message), {
    cause: error,
    ...(holder === undefined ? {} : { holder }),
    ...(waitedSeconds === undefined ? {} : { waitedSeconds }),
  });
}

/** Looks at each folder of a path; what was no link a moment ago is not looked at again. */
export function linkRefusal(clock: Clock, { toShare }: Pick<ServerShares, 'toShare'>): Parts['requireNoLink'] {
  const plain = new Map<string, number>();
  return async (path) => {
    const { root, names } = parseWindowsPath(path);
    if (root.startsWith('\\\\')) return;
    const now = clock.now().getTime();
    for (const [known, at] of plain) if (now - at > keptMilliseconds) plain.delete(known);
    for (const [index] of names.entries()) {
      const part = [root, ...names.slice(0, index + 1)].join('\\');
      if (plain.has(part.toLowerCase())) continue;
      const found = await lstat(toShare(part)).catch(() => undefined);
      if (found === undefined) return;
      if (found.isSymbolicLink()) throw isLink(path, part);
      if (found.isDirectory()) plain.set(part.toLowerCase(), now);
    }
  };
}

function isLink(path: string, link: string): HostError {
  const words = `${path} is not opened over the network: ${link} is a link, which leads elsewhere from here.`;
  return new HostError('refused', path, `${words} Give the path behind the link.`);
}
