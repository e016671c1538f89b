import { parseWindowsPath } from '../windows-path.js';

/** Where the drives of a server are for this machine. */
export interface ServerShares {
  /** The path on the server under which this machine opens it. What is on a share stays as it is. */
  toShare(path: string): string;
  /** The reverse, also within a sentence. */
  toServer(text: string): string;
}

/**
 * Drives of the server through its administrative shares (`C:\x` is `\\server\C$\x`), or through those that were given.
 * @param given shares by the letter of the drive whose root they are
 */
export function createServerShares(server: string, given: ReadonlyMap<string, string> = new Map()): ServerShares {
  const rootOf = (letter: string) => given.get(letter) ?? `\\\\${server}\\${letter}$`;
  const roots = () => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, rootOf(letter)] as const);
  return {
    toShare(path) {
      const { root, names } = parseWindowsPath(path);
      if (root.startsWith('\\\\')) return path;
      const share = rootOf(root.slice(0, 1));
      return names.length === 0 ? `${share}\\` : [share, ...names].join('\\');
    },
    toServer(text) {
      return roots().reduce((known, [letter, share]) => replaced(known, share, `${letter}:`), text);
    },
  };
}

/** Without regard to case, and only where the name of the share ends. */
function replaced(text: string, share: string, drive: string): string {
  const place = new RegExp(`${share.replace(/[$\\.+^*?()[\]{}|]/g, '\\$&')}(?![^\\\\/\\s"'.,:;)])`, 'gi');
  return text.replace(place, () => drive);
}
