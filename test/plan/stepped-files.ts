import type { Files } from '../../src/host/files.js';
import { HostError } from '../../src/host/host-error.js';
import type { Turns } from './scheduler.js';

/** What several runs share: each name leads to the file that it had when it was opened. */
export type Shelf = Map<string, { text: string }>;

const missing = (path: string) => new HostError('not-found', path, `${path} is missing.`);
const time = '2026-03-07T22:00:00.000Z';

/**
 * Files as a disk or share gives them, one system call a turn: a file is there before its bytes are; a folder is read in two
 * parts; a replacement is written beside and renamed; who has a file open writes to it though its name is gone.
 */
export function steppedFiles(shelf: Shelf, { turn }: Turns): Files {
  const parts: Pick<Files, 'createNew' | 'glanceInto' | 'read' | 'remove' | 'rename' | 'write'> = {
    async createNew(path, bytes) {
      await turn();
      if (shelf.has(path)) return false;
      const file = { text: '' };
      shelf.set(path, file);
      const text = new TextDecoder().decode(bytes);
      await turn();
      file.text = text.slice(0, text.length / 2);
      await turn();
      file.text = text;
      return true;
    },
    async glanceInto(folder) {
      await turn();
      const names = () => [...shelf.keys()].filter((path) => path.startsWith(`${folder}\\`)).sort();
      const all = names();
      const half = all.slice(0, all.length / 2);
      await turn();
      const rest = names().filter((path) => path > (half.at(-1) ?? ''));
      const found = [...half, ...rest];
      if (found.length === 0) throw missing(folder);
      return found.map((path) => ({ path, kind: 'file', size: 1, created: time, modified: time, readOnly: false }));
    },
    async read(path) {
      await turn();
      const file = shelf.get(path);
      if (file === undefined) throw missing(path);
      await turn();
      return new TextEncoder().encode(file.text);
    },
    async remove(path) {
      await turn();
      shelf.delete(path);
    },
    async rename(from, to) {
      await turn();
      const file = shelf.get(from);
      if (file === undefined) throw missing(from);
      shelf.delete(from);
      shelf.set(to, file);
    },
    async write(path, bytes) {
      await turn();
      await turn();
      shelf.set(path, { text: new TextDecoder().decode(bytes) });
    },
  };
  return parts as Files;
}
