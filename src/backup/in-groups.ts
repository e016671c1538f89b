import { setImmediate } from 'node:timers/promises';

/** Bytes up to which files are moved several at a time. */
export const smallFile = 256 * 1024;
const mostAtATime = 32;

/**
 * Small files several at a time, because each waits for a disk or a share to answer; large ones one by one. The
 * results are in the order of the files. The first fault ends it when what was begun beside it has ended.
 */
export async function inGroups<F extends { readonly size: number }, T>(
  found: readonly F[],
  work: (file: F) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (let at = 0; at < found.length; ) {
    const group = found.slice(at, at + groupSizeAt(found, at));
    const settled = await Promise.allSettled(group.map(work));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    for (const one of settled) if (one.status === 'fulfilled') results.push(one.value);
    at += group.length;
    // Work on small files may never wait; time limits and signals need their turn.
    await setImmediate();
  }
  return results;
}

function groupSizeAt(found: readonly { readonly size: number }[], at: number): number {
  const large = found.slice(at, at + mostAtATime).findIndex(({ size }) => size > smallFile);
  return large < 0 ? mostAtATime : Math.max(1, large);
}
