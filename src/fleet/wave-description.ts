import type { Estimate } from './estimate.js';
import { minutesInParallel } from './estimate.js';
import type { Wave, WaveServer } from './fleet-plan.js';
import type { FleetRole } from './fleet-server.js';
import { adfsAdapterStep, promoteStep } from './fleet-steps.js';
import type { FleetGroup } from './groups.js';
import type { FleetMember } from './members.js';
import type { OrderNode } from './order.js';
import type { ServerSettings } from './server-settings.js';
import type { PlannedWave } from './waves.js';

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
