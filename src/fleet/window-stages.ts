import type { FleetGroup } from './groups.js';
import type { Order, OrderNode } from './order.js';

/** Groups whose servers may be upgraded one after the other, before the servers of the next stage. */
export interface WindowStage {
  /** Undefined for groups without a window: they may be upgraded at any time. */
  readonly window: string | undefined;
  /** True where nothing before it has a window: its servers need not wait until one opens. */
  readonly isFree: boolean;
  readonly groups: readonly FleetGroup[];
}

/**
 * The windows in the order of time, before each the groups without one that it waits for, and behind them the other
 * groups without one.
 */
export function windowStages(
  groups: readonly FleetGroup[],
  windows: readonly string[],
  { gatesOf }: Order,
): readonly WindowStage[] {
  const anyTime = groups.filter(({ settings }) => settings.window === undefined);
  const gatesIn = (window?: string) =>
    groups
      .filter(({ settings }) => settings.window !== undefined && (window ?? settings.window) === settings.window)
      .flatMap((group) => gatesOf.get(group) ?? []);
  const behindWindows = reached(
    gatesIn().map(({ start }) => start),
    'next',
  );
  const endsIn = (nodes: ReadonlySet<OrderNode>) => (group: FleetGroup) => {
    const end = gatesOf.get(group)?.end;
    return end !== undefined && nodes.has(end);
  };
  const isBehind = endsIn(behindWindows);
  const stages = windows.flatMap((window): readonly WindowStage[] => {
    const ends = gatesIn(window).map(({ end }) => end);
    const needed = anyTime.length === 0 ? [] : anyTime.filter(endsIn(reached(ends, 'previous')));
    return [
      { window: undefined, isFree: true, groups: needed.filter((group) => !isBehind(group)) },
      { window: undefined, isFree: false, groups: needed.filter(isBehind) },
      { window, isFree: false, groups: groups.filter(({ settings }) => settings.window === window) },
    ];
  });
  return [
    ...stages,
    { window: undefined, isFree: true, groups: anyTime.filter((group) => !isBehind(group)) },
    { window: undefined, isFree: false, groups: anyTime },
  ];
}

function reached(nodes: readonly OrderNode[], way: 'next' | 'previous'): ReadonlySet<OrderNode> {
  const seen = new Set<OrderNode>();
  const pending = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...node[way]);
  }
  return seen;
}
