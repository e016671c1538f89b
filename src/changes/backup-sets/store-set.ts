import type { BackupItem, BackupSet } from '../../backup/backup-set.js';
import { backupSetName, createBackupSet } from '../../backup/create-backup-set.js';
import { joinPath } from '../../host/windows-path.js';
import { servicesLeftStopped } from '../../plan/journal-facts.js';
import type { ComponentName } from '../../product/components.js';
import type { Inventory } from '../../product/inventory.js';
import { viewsOf } from '../../product/read-registry.js';
import { productKey } from '../../product/registry-locations.js';
import type { ReadServer, ServerState } from '../../product/server-state.js';
import type { BackupChain, StepContext } from '../step-context.js';
import { baselineOf, componentsToBackUp } from './backup-chain.js';
import { backupItems, type RegistryExports, registryDocumentName } from './backup-items.js';
import { keptDefaultConfigurations } from './default-configurations.js';
import { baselineRole } from './roles.js';
import { contentItems } from './what-is-backed-up.js';

export interface SetRequest {
  readonly components: readonly ComponentName[];
  readonly destination: string;
  /** What belongs to the set beside the components' own items. */
  readonly more: readonly BackupItem[];
}

/** Everything of these components into one new set, read back and journaled. The services are stopped. */
export async function storeSet(request: SetRequest, context: StepContext, server: ReadServer): Promise<BackupSet> {
  const { host, journal, log } = context;
  const { state } = server;
  const present = componentsToBackUp(state).filter((component) => request.components.includes(component));
  const set = await createBackupSet(
    host.files,
    host.clock,
    {
      destination: request.destination,
      name: await freeName(context, request.destination, state.machine.name),
      server: state.machine.name,
      tool: context.tool,
      origin: { ...context.origin, planDigest: context.digest },
      components: present,
      consistent: true,
      items: await itemsOf(request, context, server, present),
    },
    log,
  );
  await journal.record({ event: 'backup-created', folder: set.folder, manifestSha256: set.manifestSha256 });
  return set;
}

async function itemsOf(
  { more }: SetRequest,
  context: StepContext,
  server: ReadServer,
  present: readonly ComponentName[],
): Promise<readonly BackupItem[]> {
  const { state } = server;
  const chain = await context.readChain();
  const others = present.filter((one) => !more.some(({ component }) => component === one));
  const contents = await contentItems(context.host.files, present, state);
  const inventory = withServicesRunning(server.inventory, servicesLeftStopped(context.journal.lines));
  return [
    ...backupItems(present, contents, inventory, await exportRegistry(context, state)),
    ...(await baselineItem(context, chain, server)),
    ...more,
    ...(await keptDefaultConfigurations(context.host.files, chain, others, state)),
  ];
}

export function describeSet({ folder, manifest, manifestSha256 }: BackupSet): string {
  const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
  return `Backup set ${folder}: ${manifest.entries.length} files, ${bytes} bytes, read back and compared. SHA-256 of its manifest: ${manifestSha256}.`;
}

/** They were running before the suite stopped them. */
function withServicesRunning(inventory: Inventory, stopped: readonly string[]): Inventory {
  const names = stopped.map((name) => name.toLowerCase());
  return {
    ...inventory,
    services: inventory.services.map((service) =>
      names.includes(service.name.toLowerCase()) ? { ...service, state: 'running' } : service,
    ),
  };
}

async function exportRegistry({ host }: StepContext, { machine }: ServerState): Promise<RegistryExports> {
  const exports: Record<string, Uint8Array> = {};
  for (const view of viewsOf(machine.architecture)) {
    if ((await host.registry.readTree(productKey, view)) === undefined) continue;
    exports[registryDocumentName(view)] = await host.registry.exportKey(productKey, view);
  }
  return exports;
}

/** The server before the first removal stays on record when a part of it is gone already. */
async function baselineItem(
  { host, judge }: StepContext,
  chain: BackupChain,
  server: ReadServer,
): Promise<readonly BackupItem[]> {
  const baseline = await baselineOf(host.files, chain);
  if (baseline === undefined) return [];
  const present = componentsToBackUp(server.state);
  const was = componentsToBackUp(judge(baseline));
  if (was.every((component) => present.includes(component))) return [];
  const bytes = Buffer.from(`${JSON.stringify(baseline, null, 2)}\n`, 'utf8');
  return [{ kind: 'document', component: 'server', role: baselineRole, name: 'baseline.json', bytes }];
}

async function freeName({ host }: StepContext, destination: string, server: string): Promise<string> {
  const base = backupSetName(server, host.clock.now());
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if ((await host.files.stat(joinPath(destination, name))) === undefined) return name;
  }
}
