import { byteProgress, type Log } from '../base/log.js';
import { UserError } from '../base/user-error.js';
import type { FactRefusal, FileEntry, FileFacts, Files } from '../host/files.js';
import { HostError, isServerLost } from '../host/host-error.js';
import { folderOf } from '../host/windows-path.js';
import { inGroups, smallFile } from './in-groups.js';
import { namingHolder } from './naming-holder.js';
import { factsToPut } from './original-facts.js';
import {
  type CurrentFile,
  type FileToRestore,
  type RestoreChoices,
  type RestoreItem,
  type RestorePlan,
  restoreBlockers,
} from './restore-plan.js';
import { besidePath, removeDebris } from './restoring-debris.js';
import { storedNameOf, storedPath } from './stored-name.js';
import { requireIntact, summaryOf } from './verify-backup-set.js';

export interface RestoreRequest {
  readonly plan: RestorePlan;
  readonly choices: RestoreChoices;
  /** Folder in which every file that is replaced or removed is kept first, under its stored name. */
  readonly keepReplacedIn: string;
}

export interface RestoreResult {
  readonly changed: boolean;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Times, attributes and rights that the machine did not take; the bytes are there. */
  readonly refused: readonly FactRefusal[];
}

interface Tools {
  readonly files: Files;
  readonly log: Log;
}

/**
 * Proves the whole set, then puts the plan's items back, each beside its place first and renamed over it, then reads
 * them again. Can be run again after any fault with a plan made anew.
 * @throws UserError the code of a blocker, `backup-not-intact`, `backup-set-changed`, `restore-target-changed`,
 * `restore-disk-full`, `restore-failed`, `restore-not-proven`, `backup-file-in-use`
 */
export async function applyRestore(files: Files, request: RestoreRequest, log: Log): Promise<RestoreResult> {
  const { plan, choices } = request;
  const [blocker] = restoreBlockers(plan, choices);
  if (blocker !== undefined) throw new UserError(blocker.code, blocker.message, blocker.advice);
  await requireSetOf(plan, files, log);
  const tools = { files, log };
  const result = await putBack(request, tools);
  const refused = await putFacts(request, result.changed, tools);
  await prove(request, tools);
  return { ...result, refused };
}

async function requireSetOf({ set }: RestorePlan, files: Files, log: Log): Promise<void> {
  const { manifestSha256 } = await requireIntact(files, set.folder, log);
  if (manifestSha256 === set.manifestSha256) return;
  throw new UserError(
    'backup-set-changed',
    `The backup set ${set.folder} is another one than the plan was made from.`,
    'Make a new plan and look at it. Find out who changed the set.',
  );
}

async function putBack(request: RestoreRequest, tools: Tools): Promise<Omit<RestoreResult, 'refused'>> {
  const { items } = request.plan;
  const removed: string[] = [];
  await removeDebris(tools.files, new Set(items.map(({ path }) => folderOf(path))));
  for (const { action, path } of items) {
    if (action === 'create-folder') await described(path, () => tools.files.createFolder(path));
  }
  const written: string[] = [];
  for (const batch of batchesOf(items.filter(isToWrite))) written.push(...(await writeBatch(batch, request, tools)));
  for (const { action, path } of items) {
    if (action === 'not-in-set' && request.choices.removeOthers) removed.push(await removeOther(path, request, tools));
  }
  const unchanged = items.filter(({ action }) => action === 'unchanged').length;
  const changed = written.length + removed.length > 0 || items.some(({ action }) => changesByItself.has(action));
  return { changed, written, removed, unchanged };
}

const changesByItself: ReadonlySet<RestoreItem['action']> = new Set(['create-folder', 'put-facts', 'put-folder-facts']);

function isToWrite(
  item: RestoreItem,
): item is FileToRestore & { action: 'write' | 'newer-on-server' | 'missing-folder' } {
  return item.action === 'write' || item.action === 'newer-on-server' || item.action === 'missing-folder';
}

/** A time or a right that cannot be put back is no reason to fail: the bytes are there. It is reported, by file. */
async function putFacts({ plan }: RestoreRequest, changed: boolean, { files, log }: Tools) {
  if (!changed) return [];
  const ofFiles = plan.items.flatMap((item): FileFacts[] =>
    isToWrite(item) || item.action === 'put-facts' ? [factsToPut(item.path, item.facts)] : [],
  );
  const ofFolders = plan.folders.map(({ path, facts }) => factsToPut(path, facts));
  const refused = await files.putFacts([...ofFiles, ...ofFolders]);
  if (refused.length > 0) {
    const named = refused.map(({ path, message }) => `${path} (${message})`);
    log.warning(`Times, attributes or access rights were not put back: ${summaryOf(named)}`);
  }
  return refused;
}

async function removeOther(path: string, { keepReplacedIn }: RestoreRequest, tools: Tools): Promise<string> {
  await described(path, async () => {
    await keep(path, keepReplacedIn, tools.files, true);
    await namingHolder(path, () => tools.files.remove(path));
  });
  return path;
}

/** The files of a batch, and as many kept ones, take room beside what is there until they are in place. */
const most = { files: 4096, bytes: 128 * 1024 * 1024 };

/** Small files that follow one another wait for the disk together; a large one is a batch of its own. */
function batchesOf(items: readonly FileToRestore[]): readonly (readonly FileToRestore[])[] {
  const batches: FileToRestore[][] = [];
  let room = { files: 0, bytes: 0 };
  for (const item of items) {
    const isSmall = item.size <= smallFile;
    if (isSmall && room.files > 0 && room.bytes >= item.size) {
      batches.at(-1)?.push(item);
      room = { files: room.files - 1, bytes: room.bytes - item.size };
    } else {
      batches.push([item]);
      room = isSmall ? { files: most.files - 1, bytes: most.bytes - item.size } : { files: 0, bytes: 0 };
    }
  }
  return batches;
}

/**
 * Written beside their places, flushed together, then renamed one by one: at any moment each of them is the old file or
 * the new one.
 */
async function writeBatch(
  batch: readonly FileToRestore[],
  request: RestoreRequest,
  tools: Tools,
): Promise<readonly string[]> {
  const { files } = tools;
  const [first] = batch;
  if (first === undefined) return [];
  const flush = batch.length === 1;
  try {
    const written = await inGroups(batch, (item) => stage(item, request, tools, flush));
    if (!flush) await described(first.path, () => files.flushFiles(written.flat()));
    return await inGroups(batch, (item) => intoPlace(item, tools));
  } catch (error) {
    // What cannot be taken away now is taken away by the next restore; the first error is the one to report.
    for (const { path } of batch) await files.remove(besidePath(path)).catch(() => undefined);
    throw error;
  }
}

/** Gives what was written: the new file beside its place, and the kept one. */
async function stage(
  item: FileToRestore,
  request: RestoreRequest,
  { files, log }: Tools,
  flush: boolean,
): Promise<readonly string[]> {
  const { path, storedAs, sha256, current } = item;
  const { folder } = request.plan.set;
  const written = [besidePath(path)];
  await described(path, async () => {
    const onBytes = byteProgress(log, `Restoring ${path}`);
    const copied = await files.copy(storedPath(folder, storedAs), besidePath(path), onBytes, { flush });
    if (copied.sha256 !== sha256) throw damagedMeanwhile(folder, storedAs);
    await requireAsPlanned(path, current, files);
    if (current !== undefined) written.push(await keep(path, request.keepReplacedIn, files, flush));
  });
  return written;
}

async function intoPlace({ path, current }: FileToRestore, { files }: Tools): Promise<string> {
  await described(path, async () => {
    await requireAsPlanned(path, current, files);
    if (current?.facts.attributes.includes('read-only')) await files.putFacts([replaceable(current, path)]);
    await namingHolder(path, () => files.rename(besidePath(path), path));
  });
  return path;
}

/** Windows replaces a read-only file for nobody. */
function replaceable({ facts }: CurrentFile, path: string): FileFacts {
  return factsToPut(path, { attributes: facts.attributes.filter((one) => one !== 'read-only') });
}

async function keep(path: string, folder: string, files: Files, flush: boolean): Promise<string> {
  const name = storedNameOf(path);
  if (name === undefined) throw new Error(`${path} is no full path of Windows.`);
  const kept = storedPath(folder, name);
  await namingHolder(path, () => files.copy(path, kept, undefined, { flush }));
  return kept;
}

async function requireAsPlanned(path: string, planned: CurrentFile | undefined, files: Files): Promise<void> {
  const now = await files.stat(path);
  if (isAsPlanned(now, planned)) return;
  throw new UserError(
    'restore-target-changed',
    `${path} changed after the plan was made.`,
    'Stop what writes to it, make a new plan and look at it.',
  );
}

function isAsPlanned(now: FileEntry | undefined, planned: CurrentFile | undefined): boolean {
  return now?.size === planned?.size && now?.modified === planned?.modified;
}

async function prove({ plan, choices }: RestoreRequest, { files, log }: Tools): Promise<void> {
  const items = plan.items.map((item) => ({ size: 'size' in item ? item.size : 0, item }));
  const answers = await inGroups(items, ({ item }) => {
    log.progress(`Proving ${item.path}`);
    return problemOf(item, choices, files);
  });
  const problems = answers.filter((answer) => answer !== undefined);
  if (problems.length === 0) return;
  throw new UserError(
    'restore-not-proven',
    `After the restore the server differs from the backup set: ${summaryOf(problems)}.`,
    'Stop what writes to these files and restore again.',
  );
}

async function problemOf(item: RestoreItem, choices: RestoreChoices, files: Files): Promise<string | undefined> {
  const found = await files.stat(item.path);
  if (item.action === 'not-in-set') {
    return choices.removeOthers && found !== undefined ? `${item.path} is still there` : undefined;
  }
  if (found === undefined) return `${item.path} is missing`;
  if (item.action === 'create-folder' || item.action === 'put-folder-facts') return undefined;
  if (item.action === 'unchanged' && item.current?.status === 'in-use') {
    return isAsPlanned(found, item.current) ? undefined : `${item.path} was written to meanwhile`;
  }
  return (await files.digest(item.path)).sha256 === item.sha256 ? undefined : `${item.path} has other bytes`;
}

/** Puts a refusal of the machine into words. */
async function described(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    const isFull = error.code === 'disk-full';
    throw new UserError(
      isFull ? 'restore-disk-full' : 'restore-failed',
      `${path} could not be put back: ${error.message}`,
      isFull
        ? 'Free room on that volume and restore again. The file that was there is unharmed.'
        : 'See that its folder and the backup set can be reached, then restore again. The file that was there is unharmed.',
      { cause: error },
    );
  }
}

function damagedMeanwhile(folder: string, storedAs: string): UserError {
  return new UserError(
    'backup-not-intact',
    `${storedAs} in ${folder} was whole when it was verified and came out with other bytes when it was copied.`,
    'Do not trust that volume. Copy the set elsewhere, verify it and restore from there.',
  );
}
