import { join } from 'node:path';
import * as v from 'valibot';
import { sameText } from '../same-text.js';
import { isAtOrBelow } from '../windows-path.js';
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
  const all = async () => Object.entries((await server.readJson(fileName, records)) ?? {});
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
      return (await all()).find(([key]) => sameText(key, path))?.[1];
    },
    async readBelow(path) {
      return byLowerCase((await all()).filter(([key]) => isAtOrBelow(key, path)));
    },
    readAll: async () => byLowerCase(await all()),
    write: (operation, path, records) =>
      inTurn(async () => {
        const written = new Set([...records.keys()].map((key) => key.toLowerCase()));
        const others = (await all()).filter(([key]) => !written.has(key.toLowerCase()));
        await save(operation, path, [...others, ...records]);
      }),
    follow: (operation, from, to) =>
      inTurn(async () => {
        const known = await all();
        if (!known.some(([key]) => isAtOrBelow(key, from) || (to !== undefined && isAtOrBelow(key, to)))) return;
        const moved = known.flatMap(([key, record]) => {
          if (isAtOrBelow(key, from))
            return to === undefined ? [] : [[`${to}${key.slice(from.length)}`, record] as const];
          // What was at the new place is gone.
          return to !== undefined && isAtOrBelow(key, to) ? [] : [[key, record] as const];
        });
        await save(operation, from, moved);
      }),
  };
}

function byLowerCase<T>(records: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(records.map(([path, record]) => [path.toLowerCase(), record]));
}
