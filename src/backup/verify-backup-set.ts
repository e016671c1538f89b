import { createHash } from 'node:crypto';
import type { Files } from '../host/files.js';
import type { Log } from '../log.js';
import { UserError } from '../user-error.js';
import type { BackupSet, Manifest } from './backup-set.js';
import { storedPath } from './stored-name.js';

const mostProblemsShown = 10;

/** @throws UserError `backup-manifest-unreadable`, HostError `not-found` */
export async function readBackupSet(files: Files, folder: string): Promise<BackupSet> {
  const bytes = await files.read(`${folder}\\manifest.json`);
  return { folder, manifest: parseManifest(bytes, folder), manifestSha256: sha256Of(bytes) };
}

function parseManifest(bytes: Uint8Array, folder: string): Manifest {
  const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (manifest?.format === 1 && Array.isArray(manifest.entries)) return manifest;
  } catch (cause) {
    const message = `The manifest in ${folder} is not JSON.`;
    throw new UserError('backup-manifest-unreadable', message, advice, { cause });
  }
  throw new UserError('backup-manifest-unreadable', `The manifest in ${folder} is not of format 1.`, advice);
}

/** What differs between the set's files and its index; empty when the set is whole. */
export async function backupProblems(files: Files, set: BackupSet, log: Log): Promise<readonly string[]> {
  const problems = [...(await indexProblems(files, set))];
  for (const { storedAs, size, sha256 } of set.manifest.entries) {
    const path = storedPath(set.folder, storedAs);
    const found = await files.stat(path);
    log.progress(`Verifying ${storedAs}`);
    if (found === undefined) problems.push(`${storedAs} is missing`);
    else if (found.size !== size) problems.push(`${storedAs} has ${found.size} bytes instead of ${size}`);
    else if ((await files.digest(path)).sha256 !== sha256) problems.push(`${storedAs} has other bytes`);
  }
  return problems;
}

/** The sums hold the manifest's own hash, so a change of either file alone is seen. */
async function indexProblems(files: Files, { folder, manifest, manifestSha256 }: BackupSet) {
  const path = `${folder}\\SHA256SUMS`;
  if ((await files.stat(path)) === undefined) return ['SHA256SUMS is missing'];
  const stored = Buffer.from(await files.read(path)).toString('utf8');
  const lines = manifest.entries.map(({ sha256, storedAs }) => `${sha256}  ${storedAs}`);
  const expected = [...lines, `${manifestSha256}  manifest.json`, ''].join('\n');
  return stored === expected ? [] : ['manifest.json and SHA256SUMS do not agree'];
}

/** @throws UserError `backup-not-intact` naming what differs */
export async function requireIntact(files: Files, folder: string, log: Log): Promise<BackupSet> {
  const set = await readBackupSet(files, folder);
  const problems = await backupProblems(files, set, log);
  if (problems.length > 0) {
    const shown = problems.slice(0, mostProblemsShown).join('; ');
    const more = problems.length > mostProblemsShown ? `; and ${problems.length - mostProblemsShown} more` : '';
    throw new UserError(
      'backup-not-intact',
      `The backup set ${folder} is not whole: ${shown}${more}.`,
      'Make a new backup before anything is removed; keep this set apart until it is understood.',
    );
  }
  return set;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
