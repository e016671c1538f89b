import type { FleetGroup } from './groups.js';
import { byName, type FleetMember } from './members.js';
import { type Order, type OrderNode, unknownGroup } from './order.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';
import type { ServerStatus } from './server-status.js';

/**
 * The group that goes first, alone: the one that the settings file names, else the smallest of the earliest window. None once a whole group
 * has been upgraded. All other groups are put behind it.
 * @throws UserError `fleet-group-unknown`
 */
export function canaryOf(
  groups: readonly FleetGroup[],
  order: Order,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  fleet: ParsedFleetFile | undefined,
): FleetGroup | undefined {
  const named = fleet?.file.canary;
  const given = groups.find(({ name }) => name === named);
  if (named !== undefined && given === undefined) throw unknownGroup(named, groups, fleet?.placeOf(['canary']) ?? '');
  const isDone = ({ members }: FleetGroup) => members.every((one) => statuses.get(one)?.state === 'upgraded');
  if (given === undefined ? groups.some(isDone) : isDone(given)) return undefined;
  const canary = given ?? smallest(groups, order, statuses, fleet);
  if (canary !== undefined) holdOthersBehind(canary, groups, order);
  return canary;
}

function smallest(
  groups: readonly FleetGroup[],
  { gatesOf }: Order,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  fleet: ParsedFleetFile | undefined,
): FleetGroup | undefined {
  const startOf = ({ settings }: FleetGroup) => {
    const window = settings.window === undefined ? undefined : fleet?.file.windows?.[settings.window];
    return window === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(window.starts);
  };
  const isWhole = ({ members }: FleetGroup) => members.every((one) => statuses.get(one)?.state !== 'blocked');
  const isFree = (group: FleetGroup) => gatesOf.get(group)?.start.previous.length === 0;
  return groups
    .filter((group) => isWhole(group) && isFree(group) && group.mfaServers.length > 0 && group.primary !== undefined)
    .map((group) => ({ group, name: group.name, start: startOf(group), size: group.members.length }))
    .sort((a, b) => a.start - b.start || a.size - b.size || byName(a, b))[0]?.group;
}

/** Groups that the canary itself has to wait for cannot wait for it. */
function holdOthersBehind(canary: FleetGroup, groups: readonly FleetGroup[], { gatesOf }: Order): void {
  const gates = gatesOf.get(canary);
  if (gates === undefined) return;
  const earlier = allBefore(gates.end);
  for (const group of groups) {
    const start = gatesOf.get(group)?.start;
    if (group === canary || start === undefined || earlier.has(start)) continue;
    gates.end.next.push(start);
    start.previous.push(gates.end);
  }
}

function allBefore(node: OrderNode): ReadonlySet<OrderNode> {
  const seen = new Set<OrderNode>();
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...next.previous);
  }
  return seen;
}
