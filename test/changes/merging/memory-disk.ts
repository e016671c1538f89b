import { createHash } from 'node:crypto';
import type { MergeFiles } from '../../../src/changes/merging/read-source.js';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export interface Disk extends MergeFiles {
  readonly contents: Map<string, string>;
  readonly readOnly: Set<string>;
}

/** Files in memory, by their paths. */
export function diskOf(contents: Readonly<Record<string, string>>): Disk {
  const stored = new Map(Object.entries(contents));
  const readOnly = new Set<string>();
  const time = '2026-03-07T22:15:00.000Z';
  return {
    contents: stored,
    readOnly,
    async stat(path) {
      const text = stored.get(path);
      if (text === undefined) return undefined;
      const facts = { created: time, modified: time, hidden: false, system: false };
      return { path, kind: 'file', size: text.length, readOnly: readOnly.has(path), ...facts };
    },
    read: async (path) => Buffer.from(stored.get(path) ?? ''),
    async write(path, bytes) {
      stored.set(path, Buffer.from(bytes).toString('utf8'));
    },
    async copy(from, to) {
      const text = stored.get(from) ?? '';
      stored.set(to, text);
      return { sha256: sha256(text), size: text.length };
    },
  };
}
