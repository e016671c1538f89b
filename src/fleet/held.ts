import type { FleetFinding } from './fleet-plan.js';
import type { FleetGroup } from './groups.js';
import type { Member } from './members.js';
import type { Order } from './order.js';
import type { Standing } from './standing.js';

/**
 * Servers that are in order themselves but must not be begun, with the reason. A group is begun only when all of it
 * can be finished: half of it upgraded would leave it with two versions. In a group that is begun already the others
 * go on, and only what comes after the blocked server waits.
 */
export function heldServers(
  groups: readonly FleetGroup[],
  order: Order,
  standings: ReadonlyMap<Member, Standing>,
  findings: readonly FleetFinding[],
): ReadonlyMap<Member, string> {
  const blockedGroups = new Map(findings.flatMap(({ group, code }) => (group === undefined ? [] : [[group, code]])));
  const held = new Map<Member, string>();
  for (const group of groups) {
    const reason = whyHeld(group, blockedGroups, standings);
    if (reason === undefined) continue;
    for (const member of group.members) held.set(member, reason);
  }
  holdFollowers(order, standings, held);
  return held;
}

function whyHeld(
  group: FleetGroup,
  blockedGroups: ReadonlyMap<string, string>,
  standings: ReadonlyMap<Member, Standing>,
): string | undefined {
  const code = blockedGroups.get(group.name);
  if (code !== undefined) return `Its group "${group.name}" is blocked: ${code}.`;
  if (group.members.some((member) => isBegun(standings.get(member)))) return undefined;
  const blocked = group.members.find((member) => standings.get(member)?.state === 'blocked');
  if (blocked !== undefined) return `${blocked.name} of its group "${group.name}" is blocked.`;
  return skippedServer(group, standings);
}

/** A server that is skipped for good would leave its group with two versions for good. */
function skippedServer({ name, mfaServers }: FleetGroup, standings: ReadonlyMap<Member, Standing>): string | undefined {
  const skipped = mfaServers.filter((one) => standings.get(one)?.state === 'skipped');
  const [first] = skipped;
  if (first === undefined || skipped.length === mfaServers.length) return undefined;
  return `${first.name} of its group "${name}" is skipped: the group would keep two versions. Skip all of its MFA servers or none.`;
}

function isBegun(standing: Standing | undefined): boolean {
  return standing?.state === 'upgraded' || (standing?.state === 'left' && standing.begun);
}

/** What comes after a server that will not be upgraded waits too, with the name of that server. */
function holdFollowers({ nodes }: Order, standings: ReadonlyMap<Member, Standing>, held: Map<Member, string>): void {
  const reasonOf = new Map<(typeof nodes)[number], string>();
  const pending = nodes.filter(
    ({ member }) => member && (held.has(member) || standings.get(member)?.state === 'blocked'),
  );
  for (const node of pending) reasonOf.set(node, `It comes after ${node.name}, which is not going to be upgraded.`);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const next of node.next) {
      if (reasonOf.has(next)) continue;
      const reason = reasonOf.get(node) ?? '';
      reasonOf.set(next, reason);
      if (next.member !== undefined && standings.get(next.member)?.state === 'left' && !held.has(next.member)) {
        held.set(next.member, reason);
      }
      pending.push(next);
    }
  }
}
