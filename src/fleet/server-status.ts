import type { FleetFinding, LeftOut } from './fleet-plan.js';
import { adfsAdapterStepId } from './fleet-steps.js';
import type { FleetMember } from './members.js';
import type { ServerResult } from './server-result.js';
import type { ServerSettings } from './server-settings.js';

/** The state of a server before this plan: to be upgraded, or not, and why not. */
export type ServerStatus =
  | { readonly state: 'left'; readonly begun: boolean }
  | { readonly state: 'upgraded' | 'nothing-found' | 'skipped'; readonly reason: string }
  | { readonly state: 'blocked'; readonly findings: readonly FleetFinding[] };

/** Judges a server by its inventory and by the newest result of an earlier run. */
export function statusOf(
  member: FleetMember,
  result: ServerResult | undefined,
  settings: ServerSettings | undefined,
  completedSteps: ReadonlySet<string>,
): ServerStatus {
  if (member.server.role === undefined) {
    return { state: 'nothing-found', reason: `No part of PhoneFactor or MFA Server in ${member.server.source}.` };
  }
  if (settings?.skip !== undefined) return { state: 'skipped', reason: settings.skip };
  if (member.server.role === 'adfs-adapter' && completedSteps.has(adfsAdapterStepId(member.name))) {
    return { state: 'upgraded', reason: 'A person confirmed it.' };
  }
  const rolledBack = result?.outcome === 'rolled-back' && settings?.again !== true;
  const findings: FleetFinding[] = member.server.blockers.map((one) => ({ server: member.name, ...one }));
  if (rolledBack) findings.push(rolledBackBefore(member.name, result));
  if (findings.length > 0 && result?.outcome !== 'upgraded') return { state: 'blocked', findings };
  return leftOrDone(member, result);
}

function leftOrDone({ server }: FleetMember, result: ServerResult | undefined): ServerStatus {
  if (result?.outcome === 'upgraded') {
    return { state: 'upgraded', reason: `Upgraded at ${result.ended}${result.run ? ` by ${result.run}` : ''}.` };
  }
  const old = server.components.some(({ generation }) => generation === 'phonefactor');
  const open = result !== undefined && result.outcome !== 'untouched' && result.outcome !== 'rolled-back';
  if (server.role === 'adfs-adapter' || old || open || server.inBetween) {
    return { state: 'left', begun: open || server.inBetween || isMixed(server.components) };
  }
  return { state: 'upgraded', reason: `No part of PhoneFactor 5 is left in ${server.source}.` };
}

function isMixed(components: FleetMember['server']['components']): boolean {
  return new Set(components.map(({ generation }) => generation)).size > 1;
}

function rolledBackBefore(server: string, result: ServerResult): FleetFinding {
  return {
    server,
    code: 'rolled-back',
    message: `${server} was rolled back at ${result.ended}${result.reason ? `: ${result.reason}` : '.'}`,
    advice: `Fix the cause, then write servers.${server}.again: true into the settings file.`,
    input: 'settings',
  };
}

export function leftOutBecause(name: string, group: string | undefined, status: ServerStatus): readonly LeftOut[] {
  if (status.state === 'left') return [];
  const where = { server: name, ...(group === undefined ? {} : { group }) };
  return status.state === 'blocked'
    ? [{ ...where, why: 'blocked', reason: status.findings.map(({ code }) => code).join(', ') }]
    : [{ ...where, why: status.state, reason: status.reason }];
}
