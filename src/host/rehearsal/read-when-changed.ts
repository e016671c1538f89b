import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What one look at a file or a folder showed. */
interface Look<T> {
  readonly state: BigIntStats;
  /** When it was first seen in this state, in milliseconds of this process. */
  readonly seen: number;
  readonly content: T;
  /** Read so long after it was first seen in this state that every change since then has another state. */
  readonly isLasting: boolean;
}

/** The coarsest time that a file system stores (FAT): two changes within it may leave the same state. */
const coarsestTime = 2_000;

/**
 * Reads a file or a folder as it is when asked: again, unless its state proves that nothing changed, by this process
 * or another one. All who ask while one look is under way share the next one. Nothing there is an error of the system.
 */
export function readWhenChanged<T>(
  read: (path: string) => Promise<T>,
  milliseconds = () => performance.now(),
): (path: string) => Promise<T> {
  const looks = new Map<string, { last: Promise<Look<T> | undefined>; next: Promise<Look<T>> | undefined }>();
  const look = async (path: string, before: Look<T> | undefined): Promise<Look<T>> => {
    const begun = milliseconds();
    const state = await stat(path, { bigint: true });
    const same = before !== undefined && isSame(before.state, state) ? before : undefined;
    if (same?.isLasting) return same;
    const seen = same?.seen ?? milliseconds();
    return { state, seen, content: await read(path), isLasting: begun - seen >= coarsestTime };
  };
  /** One that begins after this call. */
  const nextLook = (path: string): Promise<Look<T>> => {
    const at = looks.get(path) ?? { last: Promise.resolve(undefined), next: undefined };
    looks.set(path, at);
    at.next ??= at.last.catch(forget).then((before) => {
      const begun = look(path, before);
      at.last = begun;
      at.next = undefined;
      return begun;
    });
    return at.next;
  };
  return async (path) => (await nextLook(path)).content;
}

const forget = () => undefined;

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((fact) => one[fact] === other[fact]);
}
