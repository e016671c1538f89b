import { readFormat } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import { type Manifest, manifestSchema } from './backup-set.js';
import { isSafeStoredName, storedNameOf } from './stored-name.js';

const advice = 'Take another set. Do not uninstall anything on the strength of this one.';

/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
export function parseManifest(bytes: Uint8Array, where: string): Manifest {
  const manifest = readFormat(
    manifestSchema,
    bytes,
    (what) => new UserError('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice),
  );
  requireSafeNames(manifest, where);
  return manifest;
}

/** Every stored name is in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }: Manifest, where: string): void {
  const seen = new Set<string>();
  for (const [index, { storedAs, originalPath }] of entries.entries()) {
    const place = `${where}, field entries.${index}.storedAs,`;
    const expected = originalPath === undefined ? storedAs : storedNameOf(originalPath);
    const isDocument = storedAs.startsWith('documents/');
    const key = storedAs.toLowerCase();
    if (!isSafeStoredName(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
      throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
    }
    if (seen.has(key)) throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
    seen.add(key);
  }
}

function unsafe(place: string, what: string): UserError {
  return new UserError(
    'backup-manifest-unsafe',
    `${place} ${what}.`,
    'Do not restore from this set. Find out who changed it, and take another one.',
  );
}
