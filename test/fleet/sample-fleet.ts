import { UserError } from '../../src/base/user-error.js';
import type { FleetRole, FleetServer } from '../../src/fleet/fleet-server.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { type FleetInputs, planFleet } from '../../src/fleet/plan-fleet.js';
import type { ServerResult } from '../../src/fleet/server-result.js';
import type { ComponentName, Generation } from '../../src/product/components.js';

const componentsOf: Readonly<Record<FleetRole, readonly ComponentName[]>> = {
  'mfa-server': ['agent'],
  'sdk-server': ['web-service-sdk'],
  'web-server': ['user-portal'],
  'adfs-adapter': [],
};

/** A server that still has PhoneFactor 5, changed where `facts` says so. */
export function sampleFleetServer(
  name: string,
  role: FleetRole = 'mfa-server',
  { generation = 'phonefactor', ...facts }: Partial<FleetServer> & { readonly generation?: Generation } = {},
): FleetServer {
  return {
    name,
    source: `${name.toLowerCase()}.json`,
    role,
    components: componentsOf[role].map((component) => ({ component, generation })),
    ...(role === 'adfs-adapter' ? { adfsAdapter: 'Multi-Factor Authentication AD FS Adapter 6.3' } : {}),
    sdkHosts: [],
    inBetween: false,
    blockers: [],
    ...facts,
  };
}

/** Two MFA servers and a primary, two web servers, one AD FS server. */
export const berlin = ['b1', 'b2', 'b3']
  .map((name) => sampleFleetServer(name))
  .concat([
    sampleFleetServer('bweb1', 'web-server'),
    sampleFleetServer('bweb2', 'web-server'),
    sampleFleetServer('bfs', 'adfs-adapter'),
  ]);

export const berlinFile = `format: 1
groups:
  berlin:
    servers: [b1, b2, b3, bweb1, bweb2, bfs]
    primary: b3
`;

export async function planWith(servers: readonly FleetServer[], yaml?: string, more: Partial<FleetInputs> = {}) {
  const fleet = yaml === undefined ? {} : { fleet: await parseFleetFile(yaml, 'fleet.yml') };
  return planFleet({ servers, ...fleet, ...more });
}

/** Names of each wave's servers. */
export function namesOf(plan: Awaited<ReturnType<typeof planWith>>): readonly (readonly string[])[] {
  return plan.waves.map(({ servers }) => servers.map(({ name }) => name));
}

export function sampleResult(server: string, outcome: ServerResult['outcome'], minutes = 30): ServerResult {
  const began = Date.parse('2026-03-07T22:00:00Z');
  return {
    format: 1,
    server,
    outcome,
    began: new Date(began).toISOString(),
    ended: new Date(began + minutes * 60_000).toISOString(),
  };
}

/** Code and message of what a person can fix. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

/** So many groups of a subordinate, a primary and a web server. */
export const groups = (count: number): readonly FleetServer[] =>
  Array.from({ length: count }, (_, i) =>
    ['a', 'b', 'w'].map((n) => sampleFleetServer(`g${i}${n}`, n === 'w' ? 'web-server' : 'mfa-server')),
  ).flat();
/** Their settings file, with `more` for a group and `top` for all of it. */
export const fileOf = (count: number, more = (_: number) => '', top = '') =>
  `format: 1\n${top}groups:\n${Array.from({ length: count }, (_, i) => `  g${i}: { servers: [g${i}a, g${i}b, g${i}w], primary: g${i}b${more(i)} }\n`).join('')}`;
