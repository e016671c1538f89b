import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRehearsalHost } from '../../src/host/rehearsal/rehearsal-host.js';
import { inspectServer } from '../../src/stages/inspect/inspect-server.js';

/** What is wrong with a server: seen before (its data file is kept open), or met on the way (its setup fails once). */
export type InjectedFault = 'data-file-held' | 'setup-fails-once' | 'package-fails-once';

export interface FleetServerPlan {
  readonly name: string;
  readonly sample: 'one-server' | 'web-server';
  readonly group: string;
  readonly fault?: InjectedFault;
}

const sites = 66;

/**
 * 200 servers for four waves: one canary, then at 66 sites a subordinate, a primary and a web server (one site has
 * two). Every 20th is faulty. Faults that are seen before are at four sites; the others are met on the way.
 */
export function plannedServers(): readonly FleetServerPlan[] {
  const at = (site: number, role: string, sample: FleetServerPlan['sample']): FleetServerPlan => ({
    name: `S${String(site).padStart(2, '0')}${role}`,
    sample,
    group: `site${site}`,
  });
  const servers = Array.from({ length: sites }, (_, site) => [
    at(site, 'SUB', 'one-server'),
    at(site, 'PRI', 'one-server'),
    at(site, 'WEB', 'web-server'),
  ]).flat();
  const all = [
    { name: 'CANARY', sample: 'one-server', group: 'canary' } as const,
    ...servers,
    at(0, 'WEB2', 'web-server'),
  ];
  return all.map((server, index) => ({ ...server, ...faultAt(server, index) }));
}

function faultAt({ sample }: FleetServerPlan, index: number): { readonly fault?: InjectedFault } {
  if (index % 20 !== 10) return {};
  if (sample === 'web-server') return { fault: 'package-fails-once' };
  return { fault: index % 60 === 10 ? 'data-file-held' : 'setup-fails-once' };
}

/** Writes the servers, their inventories as `inspect` takes them, and the fleet file. */
export async function createFleet(folder: string, servers: readonly FleetServerPlan[]): Promise<void> {
  for (const name of ['servers', 'inventories', 'results']) mkdirSync(join(folder, name), { recursive: true });
  for (const server of servers) {
    const path = serverFolder(folder, server.name);
    cpSync(join('examples', 'servers', server.sample), path, { recursive: true, preserveTimestamps: true });
    rename(path, server.name);
    if (server.fault !== undefined) writeFileSync(join(path, 'faults.json'), JSON.stringify(faults[server.fault]));
    const { inventory } = await inspectServer(await createRehearsalHost(path), {});
    writeFileSync(join(folder, 'inventories', `${server.name}.json`), JSON.stringify(inventory));
  }
  writeFileSync(join(folder, 'fleet.yml'), fleetFile(servers));
}

const faults: Readonly<Record<InjectedFault, object>> = {
  'data-file-held': {
    lockedFiles: [{ path: 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata', holder: 'backup.exe' }],
  },
  'setup-fails-once': { installerExitCodes: { 'MultiFactorAuthenticationServerSetup.exe': [1603] } },
  'package-fails-once': { installerExitCodes: { 'MultiFactorAuthenticationUserPortalSetup64.msi': [1603] } },
};

function rename(path: string, name: string): void {
  const file = join(path, 'server.json');
  const content = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...content, machine: { ...content.machine, name } }, null, 2));
}

function fleetFile(servers: readonly FleetServerPlan[]): string {
  const groups = Map.groupBy(servers, ({ group }) => group);
  const lines = [...groups].map(([name, list]) => {
    const primary = list.find((one) => one.name.endsWith('PRI') || one.name === 'CANARY');
    return `  ${name}: { servers: [${list.map((one) => one.name).join(', ')}], primary: ${primary?.name}, at-once: 2 }`;
  });
  return `format: 1\ncanary: canary\ngroups:\n${lines.join('\n')}\n`;
}

export function serverFolder(folder: string, name: string): string {
  return join(folder, 'servers', name);
}

export function filesOf(folder: string, name: string): readonly string[] {
  return readdirSync(join(folder, name))
    .sort()
    .map((file) => readFileSync(join(folder, name, file), 'utf8'));
}
