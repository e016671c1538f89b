import type { Files } from '../../src/host/files.js';
import { HostError } from '../../src/host/host-error.js';

type PlanFiles = Pick<Files, 'append' | 'createNew' | 'glanceInto' | 'read' | 'remove' | 'rename' | 'stat' | 'write'>;

const time = '2026-03-07T22:00:00.000Z';
const noAttributes = { readOnly: false, hidden: false, system: false };

/** Just enough of the Files port for journal and lock; every other method is missing on purpose. */
export function memoryFiles(contents: Map<string, string>): Files {
  const files: PlanFiles = {
    async stat(path) {
      const text = contents.get(path);
      return text === undefined
        ? undefined
        : { path, kind: 'file', size: text.length, created: time, modified: time, ...noAttributes };
    },
    async read(path) {
      const text = contents.get(path);
      if (text === undefined) throw new HostError('not-found', path, `${path} is missing.`);
      return new TextEncoder().encode(text);
    },
    async glanceInto(folder) {
      const paths = [...contents.keys()].filter((path) => path.startsWith(`${folder}\\`));
      return paths.map((path) => ({ path, kind: 'file', size: 1, created: time, modified: time, readOnly: false }));
    },
    async write(path, bytes) {
      contents.set(path, new TextDecoder().decode(bytes));
    },
    async append(path, bytes) {
      contents.set(path, (contents.get(path) ?? '') + new TextDecoder().decode(bytes));
    },
    async createNew(path, bytes) {
      if (contents.has(path)) return false;
      contents.set(path, new TextDecoder().decode(bytes));
      return true;
    },
    async rename(from, to) {
      const text = contents.get(from);
      if (text === undefined) throw new HostError('not-found', from, `${from} is missing.`);
      contents.delete(from);
      contents.set(to, text);
    },
    async remove(path) {
      contents.delete(path);
    },
  };
  return files as Files;
}
