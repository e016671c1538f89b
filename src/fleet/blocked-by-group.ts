import type { FleetFinding } from './fleet-plan.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';
import type { Order } from './order.js';
import type { ServerStatus } from './server-status.js';

/**
 * Servers that are in order themselves but must not be begun, with the reason. A group is begun only when all of it
 * can be finished: half of it upgraded would leave it with two versions. In a group that is begun already the others
 * go on, and only what comes after the blocked server waits.
 */
export function serversBlockedByGroup(
  groups: readonly FleetGroup[],
  order: Order,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  findings: readonly FleetFinding[],
): ReadonlyMap<FleetMember, string> {
  const blockedGroups = new Map(findings.flatMap(({ group, code }) => (group === undefined ? [] : [[group, code]])));
  const blockedByGroup = new Map<FleetMember, string>();
  for (const group of groups) {
    const reason = whyBlocked(group, blockedGroups, statuses);
    if (reason === undefined) continue;
    for (const member of group.members) blockedByGroup.set(member, reason);
  }
  blockFollowers(order, statuses, blockedByGroup);
  return blockedByGroup;
}

function whyBlocked(
  group: FleetGroup,
  blockedGroups: ReadonlyMap<string, string>,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
): string | undefined {
  const code = blockedGroups.get(group.name);
  if (code !== undefined) return `Its group "${group.name}" is blocked: ${code}.`;
  if (group.members.some((member) => isBegun(statuses.get(member)))) return undefined;
  const blocked = group.members.find((member) => statuses.get(member)?.state === 'blocked');
  if (blocked !== undefined) return `${blocked.name} of its group "${group.name}" is blocked.`;
  return skippedServer(group, statuses);
}

/** A server that is skipped for good would leave its group with two versions for good. */
function skippedServer(
  { name, mfaServers }: FleetGroup,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
): string | undefined {
  const skipped = mfaServers.filter((one) => statuses.get(one)?.state === 'skipped');
  const [first] = skipped;
  if (first === undefined || skipped.length === mfaServers.length) return undefined;
  return `${first.name} of its group "${name}" is skipped: the group would stay on two versions. Skip all of its MFA servers or none.`;
}

function isBegun(status: ServerStatus | undefined): boolean {
  return status?.state === 'upgraded' || (status?.state === 'left' && status.begun);
}

/** What comes after a server that will not be upgraded waits too, with the name of that server. */
function blockFollowers(
  { nodes }: Order,
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  blockedByGroup: Map<FleetMember, string>,
): void {
  const reasonOf = new Map<(typeof nodes)[number], string>();
  const pending = nodes.filter(
    ({ member }) => member && (blockedByGroup.has(member) || statuses.get(member)?.state === 'blocked'),
  );
  for (const node of pending) reasonOf.set(node, `It comes after ${node.name}, which is not going to be upgraded.`);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const next of node.next) {
      if (reasonOf.has(next)) continue;
      const reason = reasonOf.get(node) ?? '';
      reasonOf.set(next, reason);
      if (
        next.member !== undefined &&
        statuses.get(next.member)?.state === 'left' &&
        !blockedByGroup.has(next.member)
      ) {
        blockedByGroup.set(next.member, reason);
      }
      pending.push(next);
    }
  }
}
