/** Numbers that one seed gives, the same on every machine (mulberry32). */
export interface Random {
  /** From 0 to below `limit`. */
  below(limit: number): number;
  /** True in one of `of` cases. */
  oneIn(of: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Some of them, at least one. */
  some<T>(items: readonly T[]): readonly T[];
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    below,
    oneIn: (of) => below(of) === 0,
    pick,
    some(items) {
      const chosen = items.filter(() => below(2) === 0);
      return chosen.length > 0 ? chosen : [pick(items)];
    },
  };
}
