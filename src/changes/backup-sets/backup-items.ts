import type { BackupItem } from '../../backup/backup-set.js';
import { folderOf, joinPath } from '../../host/windows-path.js';
import type { ComponentName } from '../../product/components.js';
import type { Inventory } from '../../product/inventory.js';
import { oldComponent, type ServerState } from '../../product/server-state.js';

/** Name of the document with the product's key of one view. */
export function registryDocumentName(view: '32' | '64'): string {
  return `registry/product-${view}.reg`;
}

/** Exported registry keys, by the name of their document. */
export type RegistryExports = Readonly<Record<string, Uint8Array>>;

/**
 * What document steps U1, U2.1, U2.2 and U3.1 ask for, and what an uninstall loses besides: the whole Data folder
 * (its other files hold the activation), the registry key, IIS settings, services.
 */
export function backupItems(
  components: readonly ComponentName[],
  state: ServerState,
  inventory: Inventory,
  registry: RegistryExports,
): readonly BackupItem[] {
  return [
    ...components.flatMap((component) =>
      component === 'agent' ? agentItems(state, registry) : webItems(component, state),
    ),
    document('inventory', 'inventory.json', inventory),
    document('services', 'services.json', inventory.services),
    ...(inventory.webServer ? [document('web-settings', 'web-server.json', inventory.webServer)] : []),
  ];
}

function agentItems({ dataFile }: ServerState, registry: RegistryExports): readonly BackupItem[] {
  const keys = Object.entries(registry).map(
    ([name, bytes]): BackupItem => ({ kind: 'document', component: 'agent', role: 'registry', name, bytes }),
  );
  const data = dataFile === undefined ? [] : [folderOf(dataFile.path)];
  return [...data.map((path): BackupItem => ({ kind: 'folder', component: 'agent', role: 'data', path })), ...keys];
}

function webItems(component: ComponentName, state: ServerState): readonly BackupItem[] {
  const web = oldComponent(state, component)?.web;
  if (web === undefined) return [];
  const configuration = web.configuration === undefined ? [] : [web.configuration.path];
  return [
    ...configuration.map((path): BackupItem => ({ kind: 'file', component, role: 'web.config', path })),
    ...web.customThemes.map(
      (theme): BackupItem => ({
        kind: 'folder',
        component,
        role: 'theme',
        path: joinPath(web.folder, 'App_Themes', theme),
      }),
    ),
  ];
}

function document(role: string, name: string, content: object): BackupItem {
  const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
  return { kind: 'document', component: 'server', role, name, bytes };
}
