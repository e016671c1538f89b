import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';
import type { OrderNode } from './order.js';
import type { WindowStage } from './window-stages.js';

export interface WaveRules {
  /** Jobs in one wave. */
  readonly waveSize: number;
  /** The first wave has only one server. */
  readonly canaryFirst: boolean;
  readonly stages: readonly WindowStage[];
  /** Servers that are to be upgraded; all others count as done or never done. */
  isLeft(member: FleetMember): boolean;
  /** True for a server that will not be upgraded: what comes after it is never reached. */
  isStuck(member: FleetMember): boolean;
  /** Servers of this node's group and phase that may be in one wave. */
  atOnce(node: OrderNode): number;
  /** True for a group that already has two versions. */
  isMixed(group: FleetGroup): boolean;
}

export interface PlannedWave {
  readonly window: string | undefined;
  /** True where nothing before it has a window. */
  readonly isFree: boolean;
  readonly nodes: readonly OrderNode[];
}

/** What is ready, and what the rest still waits for. */
interface Progress {
  readonly waitsFor: Map<OrderNode, number>;
  /** In the order in which they became ready; all of one phase, for a gate is between two phases. */
  readonly ready: Map<FleetGroup, ReadyServers>;
  readonly begun: Set<FleetGroup>;
  /** Ready groups that are begun or have two versions. They are few: a wave need not look at every group. */
  readonly active: Set<FleetGroup>;
}

/** The groups of one stage, in their order, and how many of the first ones are begun. */
interface Choice {
  readonly groups: readonly FleetGroup[];
  readonly places: ReadonlyMap<FleetGroup, number>;
  begunInFront: number;
}

interface ReadyServers {
  readonly nodes: OrderNode[];
  taken: number;
}

/**
 * Servers in waves, so that a group with two versions is served before any other begins: it then never waits for
 * room. Deterministic: depends on the nodes' order and the rules alone.
 */
export function planWaves(nodes: readonly OrderNode[], rules: WaveRules): readonly PlannedWave[] {
  const progress = startOf(nodes, rules);
  const waves: PlannedWave[] = [];
  for (const { window, isFree, groups } of rules.stages) {
    const choice = { groups, places: new Map(groups.map((group, place) => [group, place])), begunInFront: 0 };
    for (;;) {
      const size = waves.length === 0 && rules.canaryFirst ? 1 : rules.waveSize;
      const chosen = chooseServers(choice, progress, rules, size);
      if (chosen.length === 0) break;
      waves.push({ window, isFree, nodes: chosen });
      for (const node of chosen) become(node.next, progress, rules);
    }
  }
  return waves;
}

function startOf(nodes: readonly OrderNode[], rules: WaveRules): Progress {
  const progress: Progress = {
    waitsFor: new Map(nodes.map((node) => [node, Math.max(node.previous.length, 1)])),
    ready: new Map(),
    begun: new Set(),
    active: new Set(),
  };
  become(
    nodes.filter(({ previous }) => previous.length === 0),
    progress,
    rules,
  );
  return progress;
}

/** One predecessor of each is done. What waits no longer: gates open, finished servers are passed, others are ready. */
function become(nodes: readonly OrderNode[], progress: Progress, rules: WaveRules): void {
  const pending = [...nodes];
  for (let index = 0; index < pending.length; index++) {
    const node = pending[index];
    if (node === undefined || !waitsNoLonger(node, progress)) continue;
    const { member, group } = node;
    if (member !== undefined && rules.isStuck(member)) continue;
    if (member !== undefined && group !== undefined && rules.isLeft(member)) addReady(node, group, progress, rules);
    else pending.push(...node.next);
  }
}

function waitsNoLonger(node: OrderNode, { waitsFor }: Progress): boolean {
  const left = (waitsFor.get(node) ?? 0) - 1;
  waitsFor.set(node, left);
  return left === 0;
}

function addReady(node: OrderNode, group: FleetGroup, progress: Progress, rules: WaveRules): void {
  const { ready, begun, active } = progress;
  const known = ready.get(group);
  if (begun.has(group) || rules.isMixed(group)) active.add(group);
  if (known === undefined) ready.set(group, { nodes: [node], taken: 0 });
  else known.nodes.push(node);
}

/** Groups with two versions first, then those that are begun, then new ones, each in the order of the stage. */
function chooseServers(choice: Choice, progress: Progress, rules: WaveRules, size: number): readonly OrderNode[] {
  const chosen: OrderNode[] = [];
  const choose = (groups: Iterable<FleetGroup>) => {
    for (const group of groups) {
      if (chosen.length >= size) return;
      chosen.push(...takeFrom(group, progress, rules, size - chosen.length));
    }
  };
  const { mixed = [], begun = [] } = Object.groupBy(activeOf(choice, progress), (group) =>
    isMixedNow(group, progress, rules) ? 'mixed' : progress.begun.has(group) ? 'begun' : 'new',
  );
  choose(mixed);
  choose(begun);
  choose(newGroups(choice, progress, rules));
  return chosen;
}

function activeOf({ places }: Choice, { active }: Progress): readonly FleetGroup[] {
  const here = [...active].flatMap((group) => {
    const place = places.get(group);
    return place === undefined ? [] : [{ group, place }];
  });
  return here.sort((one, other) => one.place - other.place).map(({ group }) => group);
}

function* newGroups(choice: Choice, progress: Progress, rules: WaveRules): Iterable<FleetGroup> {
  const { groups } = choice;
  for (let place = choice.begunInFront; place < groups.length; place++) {
    const group = groups[place];
    if (group === undefined) return;
    const isBegun = progress.begun.has(group);
    if (isBegun && place === choice.begunInFront) choice.begunInFront++;
    if (!isBegun && progress.ready.has(group) && !isMixedNow(group, progress, rules)) yield group;
  }
}

function takeFrom(group: FleetGroup, progress: Progress, rules: WaveRules, room: number): readonly OrderNode[] {
  const servers = progress.ready.get(group);
  const first = servers?.nodes[servers.taken];
  if (servers === undefined || first === undefined) return [];
  const taken = servers.nodes.slice(servers.taken, servers.taken + Math.min(room, rules.atOnce(first)));
  servers.taken += taken.length;
  const isEmpty = servers.taken === servers.nodes.length;
  if (isEmpty) progress.ready.delete(group);
  progress.active[isEmpty ? 'delete' : 'add'](group);
  progress.begun.add(group);
  return taken;
}

function isMixedNow(group: FleetGroup, { ready, begun }: Progress, rules: WaveRules): boolean {
  const phase = ready.get(group)?.nodes.at(-1)?.phase;
  const hasMfaServersLeft = phase === 'subordinate' || phase === 'primary';
  return hasMfaServersLeft && (begun.has(group) || rules.isMixed(group));
}
