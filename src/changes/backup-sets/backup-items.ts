import type { BackupItem } from '../../backup/backup-set.js';
import type { ComponentName } from '../../product/components.js';
import type { Inventory } from '../../product/inventory.js';
import type { ContentItem } from './what-is-backed-up.js';

/** Name of the document with the product's key of one view. */
export function registryDocumentName(view: '32' | '64'): string {
  return `registry/product-${view}.reg`;
}

/** Exported registry keys, by the name of their document. */
export type RegistryExports = Readonly<Record<string, Uint8Array>>;

/**
 * What document steps U1, U2.1, U2.2 and U3.1 ask for, and what an uninstall removes in addition: the whole Data folder
 * (the activation is in its other files), the registry key, IIS settings, services.
 */
export function backupItems(
  components: readonly ComponentName[],
  contents: readonly ContentItem[],
  inventory: Inventory,
  registry: RegistryExports,
): readonly BackupItem[] {
  return [
    ...contents.filter(({ component }) => components.includes(component)),
    ...(components.includes('agent') ? registryItems(registry) : []),
    document('inventory', 'inventory.json', inventory),
    document('services', 'services.json', inventory.services),
    ...(inventory.webServer ? [document('web-settings', 'web-server.json', inventory.webServer)] : []),
  ];
}

function registryItems(registry: RegistryExports): readonly BackupItem[] {
  return Object.entries(registry).map(
    ([name, bytes]): BackupItem => ({ kind: 'document', component: 'agent', role: 'registry', name, bytes }),
  );
}

function document(role: string, name: string, content: object): BackupItem {
  const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
  return { kind: 'document', component: 'server', role, name, bytes };
}
