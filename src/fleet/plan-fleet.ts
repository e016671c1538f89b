import { canonicalDigest } from '../plan/digest.js';
import { estimatesOf } from './estimate.js';
import type { FleetFinding, FleetPlan, LeftOut } from './fleet-plan.js';
import type { FleetServer } from './fleet-server.js';
import { requireKnownSteps } from './fleet-steps.js';
import { type FleetGroup, groupServers } from './groups.js';
import { githubMatrixLimit } from './matrix.js';
import { byName, type FleetMember, membersOf } from './members.js';
import { type Order, type OrderNode, orderOf, unknownGroup } from './order.js';
import { describeGroups, describeWaves, limitFindings } from './outline.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';
import { requireReachedServers } from './reached-servers.js';
import { newestResults, type ServerResult } from './server-result.js';
import { serverSettings } from './server-settings.js';
import { leftOutBecause, type ServerStatus, statusOf } from './server-status.js';
import { planWaves, type WaveRules } from './waves.js';
import { type WindowStage, windowStages } from './window-stages.js';
import { comesTooLate, pastWindowFindings, windowOrderFindings, windowsInOrder } from './windows.js';

export interface FleetInputs {
  /** Distilled inventories, in any order; each server once. */
  readonly servers: readonly FleetServer[];
  readonly fleet?: ParsedFleetFile;
  /** Of earlier runs, in any order: what they finished is not planned again. */
  readonly results?: readonly ServerResult[];
  /** Operator steps of the fleet that a person confirmed. */
  readonly completedSteps?: ReadonlySet<string>;
  /** A window that ended before is a blocker of its groups. Without it windows are only put in order. */
  readonly now?: Date;
}

/** Two plans of a fleet have the same digest only when they are equal. */
export function fleetDigest(plan: FleetPlan): string {
  return canonicalDigest(plan);
}

const defaultParallel = 20;

/**
 * The order in which a fleet is upgraded, in waves. Pure: the same inputs in any order give the same plan. Blocked
 * servers are in no wave and delay their group; see `leftOut` and `blockers`.
 * @throws UserError when the settings file contradicts itself or names servers that are not there, and for a confirmed
 * step that this fleet does not have
 */
export function planFleet({ servers, fleet, results = [], completedSteps = new Set(), now }: FleetInputs): FleetPlan {
  const members = membersOf(servers);
  const settings = serverSettings(members, fleet);
  const newest = newestResults(results, members);
  const statuses = new Map(
    members.all.map((one) => [one, statusOf(one, newest.get(one), settings.get(one)?.settings, completedSteps)]),
  );
  const { groups, findings: unknown } = groupServers(members, fleet);
  requireReachedServers(groups, members, settings, fleet);
  requireKnownSteps(completedSteps, groups, members.all);
  const windows = windowsInOrder(groups, fleet);
  const isLeft = (member: FleetMember) => statuses.get(member)?.state === 'left';
  const findings = [...unknown, ...(now === undefined ? [] : pastWindowFindings(groups, fleet, isLeft, now))];
  const order = orderOf(groups, settings, members, fleet);
  const canary = canaryOf(groups, order, statuses, fleet);
  const blockedByGroup = serversBlockedByGroup(groups, order, statuses, findings);
  const stages = windowStages(groups, windows, order);
  const rules = rulesOf(groups, statuses, blockedByGroup, stages, canary, fleet);
  const planned = planWaves(order.nodes, rules);
  const estimates = estimatesOf(members.all, newest, fleet?.file);
  const maxParallel = fleet?.file['max-parallel'] ?? Math.min(defaultParallel, rules.waveSize);
  const waves = describeWaves(planned, {
    ...{ estimates, maxParallel, settings, canary, completedSteps },
    runner: fleet?.file.runner,
  });
  const outlines = describeGroups(groups, waves);
  const limits = limitFindings(outlines, waves, groups, fleet);
  const leftOut = leftOutServers(members.all, groups, statuses, blockedByGroup, planned);
  return {
    format: 1,
    waves,
    groups: outlines,
    leftOut,
    blockers: [
      ...findings,
      ...[...statuses.values()].flatMap(blockersOf),
      ...windowOrderFindings(leftOut),
      ...limits.blockers,
    ],
    warnings: limits.warnings,
    estimates,
    maxParallel,
  };
}

function blockersOf(status: ServerStatus): readonly FleetFinding[] {
  return status.state === 'blocked' ? status.findings : [];
}

function rulesOf(
  groups: readonly FleetGroup[],
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  blockedByGroup: ReadonlyMap<FleetMember, string>,
  stages: readonly WindowStage[],
  canary: FleetGroup | undefined,
  fleet: ParsedFleetFile | undefined,
): WaveRules {
  const isLeft = (member: FleetMember) => statuses.get(member)?.state === 'left' && !blockedByGroup.has(member);
  const isStuck = (member: FleetMember) => statuses.get(member)?.state === 'blocked' || blockedByGroup.has(member);
  const sizes = phaseSizes(groups);
  const upgraded = (group: FleetGroup) => group.mfaServers.some((one) => statuses.get(one)?.state === 'upgraded');
  const begun = (group: FleetGroup) => group.mfaServers.some((one) => isBegun(statuses.get(one)));
  return {
    waveSize: fleet?.file['wave-size'] ?? githubMatrixLimit,
    canaryFirst: canary !== undefined && !upgraded(canary) && !begun(canary),
    stages,
    isLeft,
    isStuck,
    isMixed: (group) => upgraded(group) || begun(group),
    atOnce: ({ group, member }) =>
      group?.settings['at-once'] ?? half(sizes.get(group)?.get(member?.server.role ?? 'web-server') ?? 1),
  };
}

function isBegun(status: ServerStatus | undefined): boolean {
  return status?.state === 'left' && status.begun;
}

/** At least half of the servers of one role stay in service, where there is more than one. */
function half(count: number): number {
  return Math.max(1, Math.floor(count / 2));
}

function phaseSizes(groups: readonly FleetGroup[]) {
  return new Map<FleetGroup | undefined, ReadonlyMap<string, number>>(
    groups.map((group) => {
      const byRole = Map.groupBy(group.members, ({ server }) => server.role ?? 'web-server');
      return [group, new Map([...byRole].map(([role, list]) => [role, list.length]))];
    }),
  );
}

function leftOutServers(
  all: readonly FleetMember[],
  groups: readonly FleetGroup[],
  statuses: ReadonlyMap<FleetMember, ServerStatus>,
  blockedByGroup: ReadonlyMap<FleetMember, string>,
  planned: ReturnType<typeof planWaves>,
): readonly LeftOut[] {
  const groupOf = new Map(groups.flatMap(({ name, members }) => members.map((member) => [member, name])));
  const inWaves = new Set(planned.flatMap(({ nodes }) => nodes.map(({ member }) => member)));
  return all.flatMap((member) => {
    const status = statuses.get(member);
    const group = groupOf.get(member);
    if (status === undefined || inWaves.has(member)) return [];
    if (status.state !== 'left') return leftOutBecause(member.name, group, status);
    const reason = blockedByGroup.get(member) ?? (group === undefined ? 'It belongs to no group.' : comesTooLate);
    return [{ server: member.name, ...(group === undefined ? {} : { group }), why: 'held', reason }];
  });
}

/**
 * Servers that are in order themselves but must not be begun, with the reason. A group is begun only when all of it
 * can be finished: half of it upgraded would leave it with two versions. In a group that is begun already the others
 * go on, and only what comes after the blocked server waits.
 */
function serversBlockedByGroup(
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
  if (group.members.some((member) => isUpgradedOrBegun(statuses.get(member)))) return undefined;
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

function isUpgradedOrBegun(status: ServerStatus | undefined): boolean {
  return status?.state === 'upgraded' || isBegun(status);
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

/**
 * The group that goes first, alone: the one that the settings file names, else the smallest of the earliest window. None once a whole group
 * has been upgraded. All other groups are put behind it.
 * @throws UserError `fleet-group-unknown`
 */
function canaryOf(
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
    // Without a window it may begin now.
    return window === undefined ? 0 : Date.parse(window.starts);
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
