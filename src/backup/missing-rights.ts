import type { FactRefusal } from '../host/files.js';
import type { ManifestEntry, ManifestFolder } from './backup-set.js';

const reasonsShown = 3;

/** How many files and folders of a set are without access rights, and why; undefined where all were told. */
export function describeMissingRights(
  stored: { readonly entries: readonly ManifestEntry[]; readonly folders: readonly ManifestFolder[] },
  refused: readonly FactRefusal[],
): string | undefined {
  if (refused.length === 0) return undefined;
  const originals = [...stored.entries.filter(({ originalPath }) => originalPath !== undefined), ...stored.folders];
  const without = originals.filter(({ securityDescriptor }) => securityDescriptor === undefined);
  const reasons = [...new Set(refused.map(({ message }) => message))];
  const shown = reasons.slice(0, reasonsShown).join(' ');
  return `The access rights of ${without.length} of ${originals.length} files and folders are not recorded and cannot be restored: ${shown}`;
}
