import type { RestoreItem } from '../../backup/restore-plan.js';
import { storedPath } from '../../backup/stored-name.js';
import type { BackupChain } from '../step-context.js';

/** Roles of entries in the suite's backup sets, and names that belong to them. */

/** The document with the server as it was before the first removal. */
export const baselineRole = 'baseline';
export const inventoryRole = 'inventory';
/** The packages that PhoneFactor was installed from. */
export const installersRole = 'installers';
export const configurationRole = 'web.config';
/** A web.config as the package of the installed version brings it. */
export const defaultRole = 'pristine-web.config';

export const configurationName = 'web.config';

/** Web.config and themes of another application with the content of the component: kept, and merged into nothing. */
export const furtherRole = 'further-application';

/** Components whose web.config the document wants to be merged. */
export const mergedComponents = ['user-portal', 'mobile-app'] as const;

export type MergedComponent = (typeof mergedComponents)[number];

/** Of a file that a restore would replace: its SHA-256, "absent" or "unreadable", as plans have it. */
export function replacedState(item: RestoreItem): string | undefined {
  if (item.action !== 'write' && item.action !== 'newer-on-server' && item.action !== 'missing-folder')
    return undefined;
  if (item.current === undefined) return 'absent';
  return item.current.status === 'present' ? item.current.sha256 : 'unreadable';
}

/** Paths of the old packages in the sets, newest set first. */
export function storedInstallers({ sets }: BackupChain): readonly string[] {
  return sets.flatMap(({ folder, manifest }) =>
    manifest.entries
      .filter(({ role, storedAs }) => role === installersRole && /\.msi$/i.test(storedAs))
      .map(({ storedAs }) => storedPath(folder, storedAs)),
  );
}
