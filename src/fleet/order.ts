import type { FieldPath } from '../base/format/line-of-field.js';
import { didYouMean } from '../base/nearest-name.js';
import { UserError } from '../base/user-error.js';
import { type Phase, phases } from './fleet-plan.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember, FleetMembers } from './members.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';
import type { ServerSettings } from './server-settings.js';

/** A server, or a gate that opens when everything before it is done. */
export interface OrderNode {
  readonly name: string;
  readonly group: FleetGroup | undefined;
  /** Absent on a gate. */
  readonly member?: FleetMember;
  readonly phase?: Phase;
  readonly next: OrderNode[];
  readonly previous: OrderNode[];
}

export interface Order {
  readonly nodes: readonly OrderNode[];
  readonly nodeOf: ReadonlyMap<FleetMember, OrderNode>;
  readonly gatesOf: ReadonlyMap<FleetGroup, GroupGates>;
}

interface GroupGates {
  readonly start: OrderNode;
  readonly end: OrderNode;
}

function phaseOf(member: FleetMember, group: FleetGroup): Phase {
  const { role } = member.server;
  if (role === 'mfa-server') return member === group.primary ? 'primary' : 'subordinate';
  return role ?? 'web-server';
}

/**
 * What comes before what. The product's rule inside a group: subordinates, the primary, the Web Service SDK, web
 * servers, AD FS adapters; then what the settings file adds. Gates keep the number of edges in line with the number of
 * servers.
 * @throws UserError `fleet-group-unknown`, `fleet-server-unknown`, `fleet-cycle`
 */
export function orderOf(
  groups: readonly FleetGroup[],
  settings: ReadonlyMap<FleetMember, { readonly key: string; readonly settings: ServerSettings }>,
  members: FleetMembers,
  fleet: ParsedFleetFile | undefined,
): Order {
  const nodes: OrderNode[] = [];
  const nodeOf = new Map<FleetMember, OrderNode>();
  const gatesOf = new Map(groups.map((group) => [group, chainGroup(group, nodes, nodeOf)]));
  const ordered: Order = { nodes, nodeOf, gatesOf };
  if (fleet !== undefined) {
    linkGroups(groups, ordered, fleet);
    linkServers(settings, ordered, members, fleet);
  }
  refuseCycles(nodes, fleet);
  return ordered;
}

function link(before: OrderNode, after: OrderNode): void {
  before.next.push(after);
  after.previous.push(before);
}

/** start -> subordinates -> gate -> primary -> gate -> ... -> end */
function chainGroup(group: FleetGroup, nodes: OrderNode[], nodeOf: Map<FleetMember, OrderNode>): GroupGates {
  const gate = (): OrderNode => ({ name: `group "${group.name}"`, group, next: [], previous: [] });
  const byPhase = Map.groupBy(group.members, (member) => phaseOf(member, group));
  const start = gate();
  nodes.push(start);
  let last = start;
  for (const phase of phases.filter((one) => byPhase.has(one))) {
    const end = gate();
    for (const member of byPhase.get(phase) ?? []) {
      const node: OrderNode = { name: member.name, group, member, phase, next: [], previous: [] };
      link(last, node);
      link(node, end);
      nodeOf.set(member, node);
      nodes.push(node);
    }
    nodes.push(end);
    last = end;
  }
  return { start, end: last };
}

function linkGroups(groups: readonly FleetGroup[], { gatesOf }: Order, fleet: ParsedFleetFile): void {
  const byName = new Map(groups.map((group) => [group.name, gatesOf.get(group)]));
  for (const { name, settings } of groups) {
    for (const [index, earlier] of (settings.after ?? []).entries()) {
      const [before, after] = [byName.get(earlier), byName.get(name)];
      if (before === undefined) throw unknownGroup(earlier, groups, fleet.placeOf(['groups', name, 'after', index]));
      if (after !== undefined) link(before.end, after.start);
    }
  }
}

function linkServers(
  settings: ReadonlyMap<FleetMember, { readonly key: string; readonly settings: ServerSettings }>,
  { nodeOf }: Order,
  members: FleetMembers,
  fleet: ParsedFleetFile,
): void {
  for (const [member, { key, settings: own }] of settings) {
    for (const [index, earlier] of (own.after ?? []).entries()) {
      const before = nodeOf.get(members.named(earlier, fleet, ['servers', key, 'after', index]));
      const after = nodeOf.get(member);
      if (before !== undefined && after !== undefined) link(before, after);
    }
  }
}

export function unknownGroup(name: string, groups: readonly FleetGroup[], place: string): UserError {
  const known = groups.map((one) => one.name);
  return new UserError(
    'fleet-group-unknown',
    `${place}: there is no group "${name}"${didYouMean(name, known)}.`,
    'Write the name as it is written below "groups" of the settings file.',
  );
}

/** Kahn's algorithm: what never becomes free is on a cycle or behind one. */
function refuseCycles(nodes: readonly OrderNode[], fleet: ParsedFleetFile | undefined): void {
  const waiting = new Map(nodes.map((node) => [node, node.previous.length]));
  const free = nodes.filter(({ previous }) => previous.length === 0);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    waiting.delete(node);
    for (const next of node.next) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) free.push(next);
    }
  }
  const [stuck] = waiting.keys();
  if (stuck !== undefined) throw cycleError(cycleThrough(stuck, waiting), fleet);
}

/** Backwards from a stuck node every predecessor that is stuck too; the first one met twice closes the cycle. */
function cycleThrough(stuck: OrderNode, waiting: ReadonlyMap<OrderNode, number>): readonly OrderNode[] {
  const path: OrderNode[] = [];
  const seen = new Map<OrderNode, number>();
  let node: OrderNode | undefined = stuck;
  while (node !== undefined && !seen.has(node)) {
    seen.set(node, path.length);
    path.push(node);
    node = node.previous.find((one) => waiting.has(one));
  }
  return path.slice(node === undefined ? 0 : seen.get(node)).reverse();
}

function cycleError(cycle: readonly OrderNode[], fleet: ParsedFleetFile | undefined): UserError {
  const names = cycle.map(({ name }) => name).filter((name, index, all) => name !== all[index - 1]);
  const [first] = names;
  const shown = [...names, ...(first === undefined || (names.length > 1 && names.at(-1) === first) ? [] : [first])];
  const place = fleet?.placeOf(placeOfCycle(cycle)) ?? 'fleet';
  return new UserError(
    'fleet-cycle',
    `${place}: the order is a circle: ${shown.join(' before ')}.`,
    'Remove one of the "after" entries. Inside a group the product\'s order applies: subordinates, primary, Web Service SDK, web servers, AD FS adapters.',
  );
}

/** Only an "after" of the settings file can close a circle: shown is the one of a server, else the one of a group. */
function placeOfCycle(cycle: readonly OrderNode[]): FieldPath {
  const names = new Set(cycle.map((node) => node.name));
  const server = cycle.find(
    ({ member, previous }) => member !== undefined && previous.some((one) => one.member && names.has(one.name)),
  );
  if (server !== undefined) return ['servers', server.name, 'after'];
  return ['groups', cycle[0]?.group?.name ?? '', 'after'];
}
