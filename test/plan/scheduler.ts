/** A run that was ended from outside: nothing of it goes on. */
class Death extends Error {}

export interface Turns {
  /** Waits until the scheduler lets the run go on. @throws Death where it dies here */
  turn(): Promise<void>;
}

interface Waiting {
  readonly run: number;
  resolve(): void;
  reject(death: Death): void;
}

/** Whole numbers below `limit`, the same ones for a seed (mulberry32). */
export function numbersOf(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** How the next run is chosen. */
export type Choose = (waiting: readonly number[]) => { readonly run: number; readonly dies: boolean };

/**
 * Lets several runs go on one step at a time, in an order that `choose` makes: between two turns of a run everything else
 * may happen, as between two system calls of a process.
 */
export async function interleave(
  runs: readonly ((turns: Turns) => Promise<void>)[],
  choose: Choose,
  onDeath: (run: number) => void,
): Promise<void> {
  const waiting = new Map<number, Waiting>();
  let settle = () => {};
  const settled = () =>
    new Promise<void>((resolve) => {
      settle = resolve;
    });
  const start = async (work: (turns: Turns) => Promise<void>, run: number) => {
    const turn = () =>
      new Promise<void>((resolve, reject) => {
        waiting.set(run, { run, resolve, reject });
        settle();
      });
    try {
      await turn();
      await work({ turn });
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    } finally {
      settle();
    }
  };
  const all = runs.map(start);
  let fault: unknown;
  for (const one of all) one.catch((error) => (fault ??= error));
  while (waiting.size > 0 && fault === undefined) {
    const { run, dies } = choose([...waiting.keys()].sort());
    const chosen = waiting.get(run);
    waiting.delete(run);
    const next = settled();
    if (dies) {
      onDeath(run);
      chosen?.reject(new Death());
    } else chosen?.resolve();
    await next;
  }
  if (fault !== undefined) throw fault;
  await Promise.all(all);
}
