import { counted } from '../base/listed.js';
import { type Estimate, minutesInParallel } from './estimate.js';
import type { FleetFinding, GroupOutline, Wave, WaveServer } from './fleet-plan.js';
import type { FleetRole } from './fleet-server.js';
import { adfsAdapterStep, promoteStep } from './fleet-steps.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';
import type { OrderNode } from './order.js';
import type { ParsedFleetFile } from './parse-fleet-file.js';
import type { ServerSettings } from './server-settings.js';
import type { PlannedWave } from './waves.js';

/** Each group with its waves and the time in which it has two versions. */
export function describeGroups(groups: readonly FleetGroup[], waves: readonly Wave[]): readonly GroupOutline[] {
  const wavesOf = new Map<string, { first: Wave; last: Wave; firstMfa?: Wave; lastMfa?: Wave }>();
  for (const wave of waves) {
    for (const { group, role } of wave.servers) {
      const known = wavesOf.get(group) ?? { first: wave, last: wave };
      known.last = wave;
      if (role === 'mfa-server') {
        known.firstMfa ??= wave;
        known.lastMfa = wave;
      }
      wavesOf.set(group, known);
    }
  }
  return groups.map(({ name, members, mfaServers, primary }) => {
    const found = wavesOf.get(name);
    return {
      name,
      servers: members.length,
      ...(primary === undefined ? {} : { primary: primary.name }),
      ...(found === undefined ? {} : { firstWave: found.first.number, lastWave: found.last.number }),
      mixedMinutes: mfaServers.length > 1 ? minutesBetween(found?.firstMfa, found?.lastMfa) : 0,
    };
  });
}

/** From the beginning of the first to the end of the last. */
function minutesBetween(first: Wave | undefined, last: Wave | undefined): number {
  if (first === undefined || last === undefined) return 0;
  return last.beginsAfterMinutes + last.minutes - first.beginsAfterMinutes;
}

/** What does not fit into the time that the settings file allows, and what nobody documented. */
export function limitFindings(
  outlines: readonly GroupOutline[],
  waves: readonly Wave[],
  groups: readonly FleetGroup[],
  fleet: ParsedFleetFile | undefined,
): { readonly blockers: readonly FleetFinding[]; readonly warnings: readonly FleetFinding[] } {
  const limit = fleet?.file['mixed-versions-minutes'];
  const mixed = outlines.filter(({ mixedMinutes }) => mixedMinutes > 0);
  const tooLong = limit === undefined ? [] : mixed.filter(({ mixedMinutes }) => mixedMinutes > limit);
  return {
    blockers: [...tooLong.map((group) => mixedTooLong(group, limit ?? 0)), ...windowFindings(waves, fleet)],
    warnings: [
      ...(limit === undefined && mixed.length > 0 ? [noLimit(mixed)] : []),
      ...groups.flatMap((group) => (group.mfaServers.length > 1 ? orderNotDocumented(group) : [])),
    ],
  };
}

function mixedTooLong({ name, mixedMinutes }: GroupOutline, limit: number): FleetFinding {
  return {
    group: name,
    code: 'mixed-too-long',
    message: `The group "${name}" would have two versions for about ${mixedMinutes} minutes; the settings file allows ${limit}.`,
    advice: `Let more of its servers be upgraded at once (groups.${name}.at-once), or allow more (mixed-versions-minutes).`,
    input: 'settings',
  };
}

function noLimit(mixed: readonly GroupOutline[]): FleetFinding {
  const longest = Math.max(...mixed.map(({ mixedMinutes }) => mixedMinutes));
  return {
    code: 'mixed-without-limit',
    message: `${counted(mixed.length, 'group has', 'groups have')} two versions for a while, the longest for about ${longest} minutes: sign-ins work, but the old consoles are read-only until all servers of a group are upgraded.`,
    advice: 'Write into the settings file how long that may last (mixed-versions-minutes); the plan is then checked.',
    input: 'settings',
  };
}

function orderNotDocumented({ name, members }: FleetGroup): readonly FleetFinding[] {
  const old = members.some(({ server }) => server.components.some((one) => one.generation === 'phonefactor'));
  if (!old) return [];
  return [
    {
      group: name,
      code: 'order-not-documented',
      message: `The order "subordinates before the primary" is documented for version 6 and later. For the PhoneFactor 5 servers of "${name}" no order is documented, and it is not known whether a new subordinate reads from an old primary.`,
      advice: 'Rehearse, upgrade the canary group first, and see on the Status page that its servers replicate.',
    },
  ];
}

function windowFindings(waves: readonly Wave[], fleet: ParsedFleetFile | undefined): readonly FleetFinding[] {
  return Object.entries(fleet?.file.windows ?? {}).flatMap(([name, { starts, ends }]) => {
    const last = waves.findLast(({ window }) => window === name);
    const needed = last === undefined ? 0 : last.beginsAfterMinutes + last.minutes;
    const length = Math.floor((Date.parse(ends) - Date.parse(starts)) / 60_000);
    return needed <= length ? [] : [windowTooShort(name, needed, length)];
  });
}

function windowTooShort(name: string, needed: number, length: number): FleetFinding {
  return {
    code: 'window-too-short',
    message: `The waves of the window "${name}" take about ${needed} minutes; it lasts ${length}.`,
    advice: 'Lengthen the window, move groups to another one, or run more servers in parallel (max-parallel).',
    input: 'settings',
  };
}

interface WaveFacts {
  readonly estimates: Readonly<Record<FleetRole, Estimate>>;
  readonly maxParallel: number;
  readonly settings: ReadonlyMap<FleetMember, { readonly settings: ServerSettings }>;
  /** Labels of the runner of all servers for which nothing else is given. */
  readonly runner: readonly string[] | undefined;
  readonly canary: FleetGroup | undefined;
  /** Operator steps that a person confirmed. */
  readonly completedSteps: ReadonlySet<string>;
}

/** Numbers, times, runners and what a person has to do. */
export function describeWaves(planned: readonly PlannedWave[], facts: WaveFacts): readonly Wave[] {
  const begins = new Map<string | undefined, number>();
  return planned.map(({ window, isFree, nodes }, index) => {
    const servers = nodes.flatMap((node) => describeServer(node, facts));
    const beginsAfterMinutes = begins.get(window) ?? 0;
    const minutes = minutesInParallel(
      servers.map((server) => server.minutes),
      facts.maxParallel,
    );
    begins.set(window, beginsAfterMinutes + minutes);
    return {
      number: index + 1,
      canary: facts.canary !== undefined && nodes.every(({ group }) => group === facts.canary),
      ...(window === undefined ? {} : { window }),
      ...(isFree && { anyTime: true as const }),
      operatorSteps: nodes.flatMap(stepsOf).filter(({ id }) => !facts.completedSteps.has(id)),
      servers,
      minutes,
      beginsAfterMinutes,
    };
  });
}

function stepsOf({ group, phase, member }: OrderNode) {
  if (phase === 'primary' && group !== undefined) return promoteStep(group) ?? [];
  return phase === 'adfs-adapter' && member !== undefined ? adfsAdapterStep(member.name) : [];
}

function describeServer({ member, group, phase }: OrderNode, facts: WaveFacts): readonly WaveServer[] {
  if (member === undefined || group === undefined || phase === undefined) return [];
  const { role = 'web-server' } = member.server;
  const own = facts.settings.get(member)?.settings;
  const runner = own?.runner ?? group.settings.runner ?? facts.runner ?? ['self-hosted', member.name.toLowerCase()];
  return [
    {
      name: member.name,
      group: group.name,
      role,
      phase,
      minutes: facts.estimates[role].minutes,
      ...(phase === 'adfs-adapter' ? {} : { runner }),
      ...(own?.environment === undefined ? {} : { environment: own.environment }),
    },
  ];
}
