import { byteProgress, type Log } from '../base/log.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { Files, OnBytes } from '../host/files.js';
import { HostError } from '../host/host-error.js';
import { joinPath } from '../host/windows-path.js';
import type { BackupSet, ManifestEntry } from './backup-set.js';
import { inGroups } from './in-groups.js';
import { parseManifest } from './parse-manifest.js';
import { manifestName, sumsName, sumsText } from './set-index.js';
import { storedPath } from './stored-name.js';

const mostProblemsShown = 10;

/**
 * `presence` looks at names and sizes, `bytes` reads every file.
 */
export type VerificationDepth = 'presence' | 'bytes';

/** @throws UserError `backup-manifest-missing`, `backup-manifest-unreadable`, `backup-manifest-unsafe` */
export async function readBackupSet(files: Files, folder: string): Promise<BackupSet> {
  const path = joinPath(folder, manifestName);
  const bytes = await readManifest(files, folder, path);
  return { folder, manifest: parseManifest(bytes, path), manifestSha256: sha256Of(bytes) };
}

async function readManifest(files: Files, folder: string, path: string): Promise<Uint8Array> {
  try {
    return await files.read(path);
  } catch (cause) {
    if (!(cause instanceof HostError && cause.code === 'not-found')) throw cause;
    throw new UserError(
      'backup-manifest-missing',
      `${folder} is not a backup set: it has no ${manifestName}.`,
      'Give the folder of a set, or take another one.',
      { cause },
    );
  }
}

/** What differs between the set's files and its index; empty when the set is whole. */
export async function backupProblems(
  files: Files,
  set: BackupSet,
  log: Log,
  depth: VerificationDepth = 'bytes',
): Promise<readonly string[]> {
  const index = await indexProblems(files, set);
  const stored = await inGroups(set.manifest.entries, (entry) => {
    const onBytes = byteProgress(log, `Verifying ${entry.storedAs}`);
    return entryProblems(files, set.folder, entry, depth, onBytes);
  });
  return [...index, ...stored.flat()];
}

async function entryProblems(
  files: Files,
  folder: string,
  { storedAs, size, sha256 }: ManifestEntry,
  depth: VerificationDepth,
  onBytes: OnBytes,
): Promise<readonly string[]> {
  const path = storedPath(folder, storedAs);
  const found = await files.glance(path);
  if (found?.kind !== 'file') return [`${storedAs} is missing`];
  if (found.size !== size) return [`${storedAs} has ${found.size} bytes instead of ${size}`];
  const isAsStored = depth === 'presence' || (await files.digest(path, onBytes)).sha256 === sha256;
  return isAsStored ? [] : [`${storedAs} has other bytes`];
}

/** The sums contain the manifest's own hash, so a change of either file alone is seen. */
async function indexProblems(files: Files, { folder, manifest, manifestSha256 }: BackupSet) {
  const path = joinPath(folder, sumsName);
  if ((await files.glance(path)) === undefined) return [`${sumsName} is missing`];
  const stored = Buffer.from(await files.read(path)).toString('utf8');
  return stored === sumsText(manifest, manifestSha256) ? [] : [`${manifestName} and ${sumsName} do not agree`];
}

/**
 * Reads a set back, every byte of it.
 * @throws UserError `backup-not-intact` naming what differs, and the codes of {@link readBackupSet}
 */
export async function requireIntact(files: Files, folder: string, log: Log): Promise<BackupSet> {
  const set = await readBackupSet(files, folder);
  const problems = await backupProblems(files, set, log);
  if (problems.length > 0) {
    throw new UserError(
      'backup-not-intact',
      `The backup set ${folder} is not whole: ${summaryOf(problems)}.`,
      'Before anything is removed make a new backup; afterwards give the folder of a whole copy of this set as backup-path. Put this one aside until the cause is known.',
    );
  }
  return set;
}

/** The first few problems and how many more there are. */
export function summaryOf(problems: readonly string[]): string {
  const shown = problems.slice(0, mostProblemsShown).join('; ');
  return problems.length > mostProblemsShown ? `${shown}; and ${problems.length - mostProblemsShown} more` : shown;
}
