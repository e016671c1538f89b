import type { BackupItem, BackupSet } from '../../backup/backup-set.js';
import { backupSetName, createBackupSet } from '../../backup/create-backup-set.js';
import { folderOf, isWindowsPath, joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { servicesHeldStopped } from '../../plan/journal-facts.js';
import type { Inventory } from '../../product/inventory.js';
import { viewsOf } from '../../product/read-registry.js';
import { productKey } from '../../product/registry-locations.js';
import type { ServerState } from '../../product/server-state.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { includedFileNames } from '../../webconfig/configuration-source.js';
import { componentsToBackUp } from '../back-up.js';
import { type BackupChain, baselineOf, baselineRole, installersRole } from '../backup-chain.js';
import { backupItems, type RegistryExports } from '../backup-items.js';
import type { UpgradeChange } from '../change.js';
import { configurationRole } from '../merge-component.js';
import type { ReadServer } from '../read-server.js';
import {
  keptPristineConfigurations,
  type PristineConfigurations,
  pristineConfigurations,
} from './pristine-configurations.js';
import { startHeldServices, stopWriters } from './stop-services.js';
import { tidyBackups } from './tidy-backups.js';
import type { UpgradeToolbox } from './toolbox.js';

type Creation = Extract<UpgradeChange, { kind: 'create-backup-set' | 'confirm-backup-set' }>;

/** Document steps U1, U2.1, U2.2 and U3.1: services stopped, everything into one set, read back, journaled. */
export async function createBackup(
  change: Extract<UpgradeChange, { kind: 'create-backup-set' }>,
  toolbox: UpgradeToolbox,
): Promise<StepResult> {
  const server = await toolbox.readServer();
  // The longest part that the services need not stand still for.
  const pristine = await pristineItems(change, toolbox, server);
  await stopWriters(toolbox, server.state);
  const set = await storeSet(change, toolbox, server, pristine.items);
  const started = change.keepServicesStopped ? [] : await startHeldServices(toolbox);
  const notes = started.map((name) => `Started ${name} again.`);
  const tidied = await tidyBackups(change, toolbox);
  return { changed: true, notes: [describeSet(set), ...pristine.notes, ...notes, ...tidied] };
}

async function pristineItems(
  { components, oldInstallers }: Extract<UpgradeChange, { kind: 'create-backup-set' }>,
  toolbox: UpgradeToolbox,
  { state }: ReadServer,
): Promise<PristineConfigurations> {
  if (oldInstallers === undefined) return { items: [], notes: [] };
  return pristineConfigurations(toolbox, oldInstallers, components, state);
}

export function describeSet({ folder, manifest, manifestSha256 }: BackupSet): string {
  const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
  return `Backup set ${folder}: ${manifest.entries.length} files, ${bytes} bytes, read back and compared. SHA-256 of its manifest: ${manifestSha256}.`;
}

/** The services stand still. */
export async function storeSet(
  change: Creation,
  toolbox: UpgradeToolbox,
  server: ReadServer,
  pristine: readonly BackupItem[] = [],
): Promise<BackupSet> {
  const { host, journal, log } = toolbox;
  const { state } = server;
  const present = componentsToBackUp(state).filter((component) => change.components.includes(component));
  const chain = await toolbox.readChain();
  const others = present.filter((one) => !pristine.some(({ component }) => component === one));
  const inventory = withServicesRunning(server.inventory, servicesHeldStopped(journal.lines));
  const items = [
    ...backupItems(present, state, inventory, await exportRegistry(toolbox, state)),
    ...(await includedFiles(toolbox, state)),
    ...(await baselineItem(toolbox, chain, server)),
    ...installerItems(change),
    ...pristine,
    ...(await keptPristineConfigurations(host.files, chain, others, state)),
  ];
  const name = await freeName(toolbox, change.destination, state.machine.name);
  const set = await createBackupSet(
    host.files,
    host.clock,
    {
      destination: change.destination,
      name,
      server: state.machine.name,
      tool: toolbox.tool,
      origin: { ...toolbox.origin, planDigest: toolbox.digest },
      components: present,
      consistent: true,
      items,
    },
    log,
  );
  await journal.record({ event: 'backup-created', folder: set.folder, manifestSha256: set.manifestSha256 });
  return set;
}

/** They cannot be downloaded any more, and without them there is no way back. */
function installerItems(change: Creation): readonly BackupItem[] {
  const path = change.kind === 'create-backup-set' ? change.oldInstallers : undefined;
  return path === undefined ? [] : [{ kind: 'folder', component: 'server', role: installersRole, path }];
}

/** They were running before the suite stopped them. */
function withServicesRunning(inventory: Inventory, held: readonly string[]): Inventory {
  const names = held.map((name) => name.toLowerCase());
  return {
    ...inventory,
    services: inventory.services.map((service) =>
      names.includes(service.name.toLowerCase()) ? { ...service, state: 'running' } : service,
    ),
  };
}

async function exportRegistry({ host }: UpgradeToolbox, { machine }: ServerState): Promise<RegistryExports> {
  const exports: Record<string, Uint8Array> = {};
  for (const view of viewsOf(machine.architecture)) {
    if ((await host.registry.readTree(productKey, view)) === undefined) continue;
    exports[registryDocumentName(view)] = await host.registry.exportKey(productKey, view);
  }
  return exports;
}

export function registryDocumentName(view: '32' | '64'): string {
  return `registry/product-${view}.reg`;
}

/** Files that a web.config names belong to it. One that cannot be read as configuration names none. */
async function includedFiles({ host }: UpgradeToolbox, { components }: ServerState): Promise<readonly BackupItem[]> {
  const items: BackupItem[] = [];
  for (const { component, generation, web } of components) {
    const path = web?.configuration?.problem === undefined ? web?.configuration?.path : undefined;
    if (generation !== 'phonefactor' || path === undefined) continue;
    const names = includedFileNames(readConfiguration(await host.files.read(path), path));
    for (const name of names) {
      const included = joinPath(folderOf(path), name);
      if (!isWindowsPath(included) || (await host.files.stat(included)) === undefined) continue;
      items.push({ kind: 'file', component, role: configurationRole, path: included });
    }
  }
  return items;
}

/** The server before the first removal stays on record when a part of it is gone already. */
async function baselineItem(
  { host, judge }: UpgradeToolbox,
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

async function freeName({ host }: UpgradeToolbox, destination: string, server: string): Promise<string> {
  const base = backupSetName(server, host.clock.now());
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if ((await host.files.stat(joinPath(destination, name))) === undefined) return name;
  }
}
