import { UserError } from '../base/user-error.js';
import type { FleetFileGroup } from './fleet-file-schema.js';
import type { FleetFinding } from './fleet-plan.js';
import { byName, type FleetMember, type FleetMembers } from './members.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';

/** One replication group with the web and AD FS servers that belong to it. */
export interface FleetGroup {
  readonly name: string;
  /** Sorted by name. */
  readonly members: readonly FleetMember[];
  readonly mfaServers: readonly FleetMember[];
  /** Undefined where nothing says it. */
  readonly primary: FleetMember | undefined;
  readonly promote: FleetMember | undefined;
  readonly settings: Partial<FleetFileGroup>;
}

export interface Grouping {
  /** Sorted by name. */
  readonly groups: readonly FleetGroup[];
  readonly findings: readonly FleetFinding[];
}

/**
 * Who belongs together: as the settings file says, and a web server to the group whose Web Service SDK it calls. What
 * is left is a blocker of that server, for the inventory does not show which servers replicate with each other.
 */
export function groupServers(members: FleetMembers, fleet: ParsedFleetFile | undefined): Grouping {
  const groupOf = assigned(members, fleet);
  const ungrouped = members.all.filter((member) => member.server.role !== undefined && !groupOf.has(member));
  const servers = ungrouped.filter(({ server }) => server.role === 'mfa-server');
  const [only] = servers;
  if (groupOf.size === 0 && only !== undefined && servers.length === 1) groupOf.set(only, only.name);
  for (const member of ungrouped) {
    const host = groupOf.has(member) ? undefined : groupOfSdk(member, members, groupOf);
    if (host !== undefined) groupOf.set(member, host);
  }
  const groups = [...Map.groupBy(groupOf.keys(), (member) => groupOf.get(member) ?? '')]
    .map(([name, list]) => describe(name, list, members, fleet))
    .sort(byName);
  const lost = ungrouped.filter((member) => !groupOf.has(member));
  return { groups, findings: [...lost.map(withoutGroup), ...groups.flatMap(groupFindings)] };
}

function assigned(members: FleetMembers, fleet: ParsedFleetFile | undefined): Map<FleetMember, string> {
  const groupOf = new Map<FleetMember, string>();
  for (const [name, { servers }] of Object.entries(fleet?.file.groups ?? {})) {
    for (const [index, server] of servers.entries()) {
      if (fleet === undefined) continue;
      const path = ['groups', name, 'servers', index];
      const member = members.named(server, fleet, path);
      const other = groupOf.get(member);
      if (other !== undefined) throw inTwoGroups(member.name, other, name, fleet.placeOf(path));
      groupOf.set(member, name);
    }
  }
  return groupOf;
}

function inTwoGroups(server: string, one: string, other: string, place: string): UserError {
  const what = one === other ? `twice in the group "${one}"` : `in the groups "${one}" and "${other}"`;
  return new UserError('fleet-server-twice', `${place}: ${server} is ${what}.`, 'Name each server once.');
}

function groupOfSdk(
  member: FleetMember,
  members: FleetMembers,
  groupOf: ReadonlyMap<FleetMember, string>,
): string | undefined {
  const hosts = member.server.sdkHosts.map((host) => groupOf.get(members.find(host) ?? member));
  const [first] = hosts;
  return hosts.every((group) => group === first) ? first : undefined;
}

function describe(
  name: string,
  list: readonly FleetMember[],
  members: FleetMembers,
  fleet: ParsedFleetFile | undefined,
): FleetGroup {
  const settings: Partial<FleetFileGroup> = fleet?.file.groups?.[name] ?? {};
  const sorted = [...list].sort(byName);
  const mfaServers = sorted.filter(({ server }) => server.role === 'mfa-server');
  const partner = (key: 'primary' | 'promote') => {
    const server = settings[key];
    return fleet === undefined || server === undefined
      ? undefined
      : mfaServerOf(members.named(server, fleet, ['groups', name, key]), mfaServers, fleet, [name, key]);
  };
  const only = mfaServers.length === 1 ? mfaServers[0] : undefined;
  return {
    name,
    members: sorted,
    mfaServers,
    primary: partner('primary') ?? only,
    promote: partner('promote'),
    settings,
  };
}

function mfaServerOf(
  member: FleetMember,
  mfaServers: readonly FleetMember[],
  fleet: ParsedFleetFile,
  [group, key]: readonly [string, string],
): FleetMember {
  if (mfaServers.includes(member)) return member;
  throw new UserError(
    'fleet-not-an-mfa-server',
    `${fleet.placeOf(['groups', group, key])}: ${member.name} is no MFA server of the group "${group}": its inventory (${member.server.source}) shows no agent, or it is not in the list of servers.`,
    `Name a server of this group that has the agent as ${key}.`,
  );
}

function withoutGroup({ name, server }: FleetMember): FleetFinding {
  const sdk = server.sdkHosts.length > 0 ? ` It calls the Web Service SDK on ${server.sdkHosts.join(', ')}.` : '';
  return {
    server: name,
    code: 'group-unknown',
    message: `Nothing shows with which servers ${name} belongs together.${sdk}`,
    advice: 'Name it in a group of the settings file (groups.<name>.servers).',
    input: 'settings',
  };
}

function groupFindings({ name, mfaServers, primary, promote }: FleetGroup): readonly FleetFinding[] {
  if (promote !== undefined && promote === primary) return [promotesPrimary(name, promote.name)];
  if (primary !== undefined || mfaServers.length === 0) return [];
  return [
    {
      group: name,
      code: 'primary-unknown',
      message: `The group "${name}" has ${mfaServers.length} MFA servers (${mfaServers.map((one) => one.name).join(', ')}), and no inventory shows which is the primary.`,
      advice: `Look at the Status page of the console on one of them and write it into the settings file (groups.${name}.primary).`,
      input: 'settings',
    },
  ];
}

function promotesPrimary(group: string, server: string): FleetFinding {
  return {
    group,
    code: 'promotes-primary',
    message: `The settings file names ${server} as the primary and as the server to promote.`,
    advice: 'Name a subordinate to promote, or leave "promote" out.',
    input: 'settings',
  };
}
