import { join } from 'node:path';
import * as v from 'valibot';
import { isAtOrBelow, withoutTrailingBackslash } from '../windows-path.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

/** One file of the rehearsal server that says something by Windows path, compared without regard to case. */
export interface PathRecords<T> {
  /** Undefined where the server says nothing of the path. */
  read(path: string): Promise<T | undefined>;
  /** The records of the path and of all below it, by path in lower case. */
  readBelow(path: string): Promise<ReadonlyMap<string, T>>;
  /** All records. */
  readAll(): Promise<ReadonlyMap<string, T>>;
  write(operation: string, path: string, records: ReadonlyMap<string, T>): Promise<void>;
  /** Moves the records with a rename, for all below as well; a removal drops them. */
  follow(operation: string, from: string, to: string | undefined): Promise<void>;
}

export function openPathRecords<T>(
  server: ServerFolder,
  storage: Storage,
  fileName: string,
  schema: v.GenericSchema<T>,
): PathRecords<T> {
  const records = v.record(v.string(), schema);
  const indexes = new WeakMap<object, RecordIndex<T>>();
  /** The same index for what the file says as long as it says the same. */
  const all = async (): Promise<RecordIndex<T>> => {
    const said = (await server.readJson(fileName, records)) ?? {};
    const index = indexes.get(said) ?? indexOf(Object.entries(said));
    indexes.set(said, index);
    return index;
  };
  const save = (operation: string, subject: string, records: readonly (readonly [string, T])[]) =>
    storage.replace(
      operation,
      subject,
      join(server.path, fileName),
      Buffer.from(`${JSON.stringify(Object.fromEntries(records), null, 2)}\n`, 'utf8'),
    );
  let last: Promise<unknown> = Promise.resolve();
  /** One change after another: each writes the whole file. */
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    async read(path) {
      return (await all()).byPath.get(path.toLowerCase());
    },
    async readBelow(path) {
      return byLowerCase((await all()).below(path));
    },
    readAll: async () => (await all()).byPath,
    write: (operation, path, records) =>
      inTurn(async () => {
        const written = new Set([...records.keys()].map((key) => key.toLowerCase()));
        const others = (await all()).entries.filter(([key]) => !written.has(key.toLowerCase()));
        await save(operation, path, [...others, ...records]);
      }),
    follow: (operation, from, to) =>
      inTurn(async () => {
        const known = await all();
        if (known.below(from).length + (to === undefined ? 0 : known.below(to).length) === 0) return;
        const moved = known.entries.flatMap(([key, record]) => {
          if (isAtOrBelow(key, from))
            return to === undefined ? [] : [[`${to}${key.slice(from.length)}`, record] as const];
          // What was at the new place is gone.
          return to !== undefined && isAtOrBelow(key, to) ? [] : [[key, record] as const];
        });
        await save(operation, from, moved);
      }),
  };
}

type Entry<T> = readonly [path: string, record: T];

interface RecordIndex<T> {
  /** As the file has them. */
  readonly entries: readonly Entry<T>[];
  readonly byPath: ReadonlyMap<string, T>;
  /** The entries of the path and of all below it. */
  below(path: string): readonly Entry<T>[];
}

function indexOf<T>(entries: readonly Entry<T>[]): RecordIndex<T> {
  const withEnd = (path: string) => `${withoutTrailingBackslash(path).toLowerCase().replace(/\\$/, '')}\\`;
  // With the separator at its end a folder comes right before what is below it.
  const sorted = entries.map((entry) => ({ key: withEnd(entry[0]), entry })).sort(byKey);
  return {
    entries,
    byPath: byLowerCase(entries),
    below(path) {
      const root = withEnd(path);
      const found: Entry<T>[] = [];
      for (let at = firstFrom(sorted, root); sorted[at]?.key.startsWith(root); at += 1) {
        const entry = sorted[at]?.entry;
        if (entry !== undefined) found.push(entry);
      }
      return found;
    },
  };
}

interface Keyed {
  readonly key: string;
}

function byKey(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Of sorted keys the place of the first that does not come before this one. */
function firstFrom(sorted: readonly Keyed[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byLowerCase<T>(records: readonly Entry<T>[]): ReadonlyMap<string, T> {
  return new Map(records.map(([path, record]) => [path.toLowerCase(), record]));
}
