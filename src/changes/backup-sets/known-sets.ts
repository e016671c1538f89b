import type { BackupSet } from '../../backup/backup-set.js';
import { parseManifest } from '../../backup/parse-manifest.js';
import { manifestName } from '../../backup/set-index.js';
import { backupProblems, readBackupSet, summaryOf } from '../../backup/verify-backup-set.js';
import { silentLog } from '../../base/log.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { HostError, isServerLost, notFound } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, folderOf, joinPath, samePath } from '../../host/windows-path.js';
import type { RememberedSet } from '../../plan/journal-facts.js';
import type { BackupChain } from '../step-context.js';
import { baselineRole } from './roles.js';

/**
 * A set that the journal remembers, or that a person named, as it was found. `removed`: by retention, on record.
 * Only what is `there` may be used.
 */
export interface KnownSet {
  /** Where the journal says that it is; of a set that only a person named, where that is. */
  readonly folder: string;
  /** SHA-256 of its manifest as the journal has it. */
  readonly manifestSha256: string;
  readonly status: 'there' | 'missing' | 'changed' | 'damaged' | 'of-other-server' | 'removed';
  /** Where it was found, where that is another folder. */
  readonly foundIn?: string;
  /** What is wrong with it. */
  readonly reason?: string;
  /** Whether something that was removed from the server may be in it alone. */
  readonly needed: boolean;
  /** Whether the journal has it; else only a person named it. */
  readonly isRemembered: boolean;
}

export interface SetsRequest {
  /** Input `backup-path`: where a set is that was moved, or that the journal does not know. */
  readonly named?: string;
  /** Newest first, by the order of the journal: a clock may have been set back. */
  readonly remembered: readonly RememberedSet[];
  readonly server: string;
  readonly fromOtherServer: boolean;
  /** Whether a part of the product was removed and the upgrade is not through. */
  readonly isUnderWay: boolean;
  /** Whether the files of each set are looked for as well. */
  readonly withFiles?: boolean;
}

/** Every set of this upgrade: those that may be used, and what became of the others. */
export interface KnownSets {
  readonly chain: BackupChain;
  readonly sets: readonly KnownSet[];
}

type LocatedSet = Omit<KnownSet, 'needed' | 'isRemembered'> & { readonly set?: BackupSet };

/** @throws UserError `backup-set-not-found`, `backup-manifest-unreadable` where no set is in the named folder */
export async function readKnownSets(files: Files, request: SetsRequest): Promise<KnownSets> {
  const named = request.named === undefined ? undefined : await readNamed(files, request.named);
  const found: LocatedSet[] = [];
  for (const one of request.remembered) found.push(await usable(files, one, named, request));
  const isKnown = named !== undefined && found.some((one) => concerns(one, named));
  if (named !== undefined && !isKnown) {
    const { folder, manifestSha256 } = named;
    found.push(await judged(files, { folder, manifestSha256, status: 'there', set: named }, request));
  }
  return {
    chain: { sets: found.flatMap(({ set, status }) => (set !== undefined && status === 'there' ? [set] : [])) },
    sets: found.map(({ set: _, ...one }, index) => ({
      ...one,
      needed: isNeeded(found, index, request),
      isRemembered: index < request.remembered.length,
    })),
  };
}

async function readNamed(files: Files, folder: string): Promise<BackupSet> {
  try {
    return await readBackupSet(files, folder);
  } catch (error) {
    const isMissing = error instanceof UserError && error.code === 'backup-manifest-missing';
    if (isServerLost(error) || !(error instanceof HostError || isMissing)) throw error;
    throw new UserError(
      'backup-set-not-found',
      `${folder} is no backup set: ${isMissing ? await whyNone(files, folder) : error.message}`,
      'Give the folder that backup-pfdata named in its output backup-path: it contains manifest.json.',
      { cause: error },
    );
  }
}

/** A folder without a manifest may be no folder at all, as where its name is mistyped or its share is away. */
async function whyNone(files: Files, folder: string): Promise<string> {
  try {
    return (await files.glance(folder)) === undefined ? notFound(folder).message : 'it has no manifest.json.';
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

/** A copy of a set has its name, so one with another hash was changed. */
function concerns({ folder, manifestSha256, foundIn }: LocatedSet, named: BackupSet): boolean {
  const at = [folder, foundIn].some((place) => place !== undefined && samePath(place, named.folder));
  return at || manifestSha256 === named.manifestSha256 || sameText(fileNameOf(folder), named.manifest.name);
}

/** The first place that has the very set whole; where none has, what is wrong at the first of them. */
async function usable(
  files: Files,
  one: RememberedSet,
  named: BackupSet | undefined,
  request: SetsRequest,
): Promise<LocatedSet> {
  const found: LocatedSet[] = [];
  for (const place of placesOf(one, named)) {
    const located = await locate(files, one, place, named);
    const last = await judged(files, located, request);
    if (last.status === 'there') return last;
    found.push(last);
  }
  const [first] = found;
  const wrong = found.find(({ status }) => status !== 'missing');
  const { folder, manifestSha256, isRemoved } = one;
  const reason = first?.reason ?? 'it is not there';
  return wrong ?? { folder, manifestSha256, status: isRemoved ? 'removed' : 'missing', reason };
}

/** Where it was made, where a person says that it is, or beside that: whole folders of sets are moved. A copy that is named is meant. */
function placesOf({ folder, manifestSha256 }: RememberedSet, named: BackupSet | undefined): readonly string[] {
  if (named === undefined) return [folder];
  const beside = joinPath(folderOf(named.folder), fileNameOf(folder));
  return named.manifestSha256 === manifestSha256 ? [named.folder, folder] : [folder, named.folder, beside];
}

async function locate(
  files: Files,
  { folder, manifestSha256 }: RememberedSet,
  place: string,
  named: BackupSet | undefined,
): Promise<LocatedSet> {
  const looked = await lookAt(files, place);
  if ('fault' in looked) return { folder, manifestSha256, status: 'missing', reason: looked.fault };
  const foundIn = samePath(place, folder) ? {} : { foundIn: place };
  if (looked.manifestSha256 === manifestSha256) {
    const manifest = parseManifest(looked.bytes, joinPath(place, manifestName));
    const set = { folder: place, manifestSha256, manifest };
    return { folder, manifestSha256, status: 'there', set, ...foundIn };
  }
  // Another set that a person named is none that was changed.
  const isOther = place === named?.folder && !sameText(named.manifest.name, fileNameOf(folder));
  if (isOther) return { folder, manifestSha256, status: 'missing', reason: `${place} contains another set` };
  return { folder, manifestSha256, status: 'changed', ...foundIn, reason: `its hash is ${looked.manifestSha256}` };
}

async function lookAt(files: Files, folder: string) {
  try {
    const bytes = await files.read(joinPath(folder, manifestName));
    return { bytes, manifestSha256: sha256Of(bytes) };
  } catch (error) {
    if (error instanceof HostError && !isServerLost(error)) return { fault: error.message };
    throw error;
  }
}

async function judged(files: Files, found: LocatedSet, request: SetsRequest): Promise<LocatedSet> {
  const { set, status } = found;
  if (set === undefined || status !== 'there') return found;
  const { server, fromOtherServer, withFiles = false } = request;
  if (!fromOtherServer && !sameText(set.manifest.server, server)) {
    return { ...found, status: 'of-other-server', reason: `it is of ${set.manifest.server}` };
  }
  const problems = withFiles ? await backupProblems(files, set, silentLog, 'presence') : [];
  return problems.length === 0 ? found : { ...found, status: 'damaged', reason: summaryOf(problems) };
}

/**
 * A set that was made when nothing was removed yet contains all that is in older ones; one that was made later needs
 * the sets before it.
 */
function isNeeded(found: readonly LocatedSet[], index: number, { isUnderWay }: SetsRequest): boolean {
  const newer = found.slice(0, index);
  return isUnderWay && !newer.some(({ set, status }) => status === 'there' && set !== undefined && isWhole(set));
}

function isWhole({ manifest }: BackupSet): boolean {
  return !manifest.entries.some(({ role }) => role === baselineRole);
}
