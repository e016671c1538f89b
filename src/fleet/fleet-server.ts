import type { Finding } from '../base/finding.js';
import type { ComponentName, Generation } from '../product/components.js';
import { advisoryPrerequisites } from '../product/prerequisites.js';
import type { ServerState } from '../product/server-state.js';

/** What a server is to its replication group; decides when its turn is. */
export type FleetRole = 'mfa-server' | 'sdk-server' | 'web-server' | 'adfs-adapter';

/** The few facts of an inventory that the order of a fleet depends on; small, so that many fit into memory. */
export interface FleetServer {
  readonly name: string;
  readonly domain?: string;
  /** Where the facts come from, for messages: a file name. */
  readonly source: string;
  /** Absent where no part of the product was found. */
  readonly role?: FleetRole;
  readonly components: readonly { readonly component: ComponentName; readonly generation: Generation }[];
  readonly adfsAdapter?: string;
  /** Hosts, lower case, whose Web Service SDK this server's portal and mobile app call. */
  readonly sdkHosts: readonly string[];
  /** PhoneFactor was removed and the MFA Server is not there yet: the upgrade was begun. */
  readonly inBetween: boolean;
  readonly blockers: readonly Finding[];
}

/** Distils a judged server. `source` is shown in messages. */
export function fleetServer(state: ServerState, source: string): FleetServer {
  const components = state.components.map(({ component, generation }) => ({ component, generation }));
  const role = roleOf(state);
  const hasAgent = components.some(({ component }) => component === 'agent');
  return {
    name: state.machine.name,
    ...(state.machine.domain === undefined ? {} : { domain: state.machine.domain }),
    source,
    ...(role === undefined ? {} : { role }),
    components,
    ...(state.adfsAdapter === undefined ? {} : { adfsAdapter: state.adfsAdapter }),
    sdkHosts: sdkHostsOf(state),
    inBetween: role === 'mfa-server' && !hasAgent,
    blockers: role === undefined ? [] : [...state.ambiguities, ...dataFileBlockers(state), ...prerequisites(state)],
  };
}

function roleOf({ components, dataFile, adfsAdapter, installPath }: ServerState): FleetRole | undefined {
  const has = (name: ComponentName) => components.some(({ component }) => component === name);
  const keptData = installPath !== undefined && dataFile?.status === 'present';
  if (has('agent') || keptData) return 'mfa-server';
  if (has('web-service-sdk')) return 'sdk-server';
  if (components.length > 0) return 'web-server';
  return adfsAdapter === undefined ? undefined : 'adfs-adapter';
}

function sdkHostsOf(state: ServerState): readonly string[] {
  const urls = state.components.flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? []);
  return [...new Set(urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() ?? []))];
}

function dataFileBlockers({ components, dataFile }: ServerState): readonly Finding[] {
  const agent = components.some((one) => one.component === 'agent' && one.generation === 'phonefactor');
  if (!agent || dataFile?.status === 'present') return [];
  const status = dataFile?.status ?? 'missing';
  return [
    {
      code: `data-file-${status}`,
      message: `The data file ${dataFile?.path ?? 'PhoneFactor.pfdata'} is ${status}.`,
      advice: 'Run the action "inspect" on this server: it reports what to do. Take the inventory again afterwards.',
    },
  ];
}

/** Unmet prerequisites of what is to be upgraded; those that only inform are left to the server's own plan. */
function prerequisites({ prerequisites: checks, components }: ServerState): readonly Finding[] {
  const old = components.filter(({ generation }) => generation === 'phonefactor').map(({ component }) => component);
  return checks
    .filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => old.includes(component)))
    .filter(({ id }) => !advisoryPrerequisites.includes(id))
    .map(({ id, found, advice }) => ({ code: `prerequisite-${id}`, message: found, advice }));
}
