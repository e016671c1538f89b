import { applyRestore, type RestoreResult } from '../../backup/apply-restore.js';
import { inGroups } from '../../backup/in-groups.js';
import { readCurrentState } from '../../backup/read-current-state.js';
import { planRestore, type RestorePlan } from '../../backup/restore-plan.js';
import { storedPath } from '../../backup/stored-name.js';
import { readBackupSet, summaryOf } from '../../backup/verify-backup-set.js';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { folderOf, joinPath } from '../../host/windows-path.js';
import type { StepResult } from '../../plan/apply-plan.js';
import { newComponent } from '../../product/server-state.js';
import type { ChangeOf } from '../all.js';
import { entriesOf, readStored, type StoredEntry } from '../backup-sets/backup-chain.js';
import type { FrozenFile } from '../backup-sets/frozen-field.js';
import { changedSincePlan, type DriftedFile } from '../backup-sets/frozen-files.js';
import { requirePlannedSet } from '../backup-sets/planned-set.js';
import {
  isSame,
  type RegistryDifferences,
  type RegistryDocument,
  registryDifferences,
} from '../backup-sets/registry-differences.js';
import { replacedState } from '../backup-sets/roles.js';
import { belowThemes, pathInThemesFolder, themesFolder } from '../backup-sets/theme-paths.js';
import type { StepContext } from '../step-context.js';

type FileRestoration = ChangeOf<'restore-files'>;

/** @throws UserError `backup-set-changed`, `changed-since-plan`; see `applyRestore` */
export async function restoreFiles(
  change: FileRestoration,
  { host, log, workFolder }: StepContext,
): Promise<StepResult> {
  const { folder, components: chosen, manifestSha256: planned, otherPlaces: _, frozen, ...choices } = change;
  const set = await readBackupSet(host.files, folder);
  requirePlannedSet(set, planned);
  const selection = { components: chosen };
  const plan = planRestore(set, selection, await readCurrentState(host.files, set, selection));
  await requireAsFrozen(frozen, plan, { files: host.files, workFolder });
  const keepReplacedIn = joinPath(workFolder, 'replaced', `${set.manifest.name}-${timeOf(host.clock.now())}`);
  const result = await applyRestore(host.files, { plan, choices, keepReplacedIn }, log);
  const counts = `${result.written.length} file(s) written, ${result.removed.length} moved away, ${result.unchanged} as they were.`;
  const kept =
    (await host.files.stat(keepReplacedIn)) === undefined ? [] : [`What was replaced is in ${keepReplacedIn}.`];
  return {
    outcome: result.changed ? 'done' : 'already-done',
    notes: [counts, ...kept, ...(await refusals(result))],
    result: { folder, manifestSha256: planned },
  };
}

/** What is replaced is as the approver saw it, or as the set has it. @throws UserError `changed-since-plan` */
async function requireAsFrozen(
  frozen: readonly FrozenFile[] | undefined,
  { items }: RestorePlan,
  place: { readonly files: Files; readonly workFolder: string },
): Promise<void> {
  const planned = new Map(frozen?.map(({ path, sha256 }) => [path.toLowerCase(), sha256]));
  const changed = items.flatMap((item): readonly DriftedFile[] => {
    const was = planned.get(item.path.toLowerCase());
    const now = replacedState(item);
    return was === undefined || now === undefined || was === now ? [] : [{ path: item.path, planned: was, now }];
  });
  if (changed.length > 0) throw await changedSincePlan(changed, place.files, place.workFolder);
}

async function refusals({ refused }: RestoreResult): Promise<readonly string[]> {
  if (refused.length === 0) return [];
  const named = refused.map(({ path, message }) => `${path}: ${message}`);
  return [`Times, attributes or access rights of these were not put back. ${summaryOf(named)}`];
}

function timeOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

type RegistryRestoration = ChangeOf<'restore-registry'>;

/** @throws UserError `registry-not-restored` */
export async function restoreRegistry(
  { folder, documents, exact }: RegistryRestoration,
  { host }: StepContext,
): Promise<StepResult> {
  const notes: string[] = [];
  for (const document of documents) {
    const differences = await registryDifferences(host, folder, document);
    if (isSame(differences, exact)) continue;
    const path = storedPath(folder, document.storedAs);
    if (exact) notes.push(...(await removeLater(differences, document, host)));
    if (!isSame(differences, false)) {
      await host.registry.importKey(await host.files.read(path), document.view);
      notes.push(`Imported ${path} (${document.view}-bit view).`);
    }
    if (!isSame(await registryDifferences(host, folder, document), exact)) throw notImported(path);
  }
  return { outcome: notes.length > 0 ? 'done' : 'already-done', notes };
}

async function removeLater(
  { addedValues, addedKeys }: RegistryDifferences,
  { view }: RegistryDocument,
  { registry }: Pick<Host, 'registry'>,
): Promise<readonly string[]> {
  for (const { key, name } of addedValues) await registry.removeValue(key, view, name);
  for (const key of addedKeys) await registry.removeKey(key, view);
  const removed = [...addedValues.map(({ key, name }) => `${key}\\${name || '(default)'}`), ...addedKeys];
  return removed.map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}

function notImported(path: string): UserError {
  return new UserError(
    'registry-not-restored',
    `${path} was imported, but the registry is not as the file has it.`,
    'Import the file by hand (reg import), read the message of Windows, and run again.',
  );
}

type ThemeRestoration = ChangeOf<'restore-themes'>;

export async function restoreThemes(change: ThemeRestoration, context: StepContext): Promise<StepResult> {
  const web = newComponent(await context.readState(), change.component)?.web;
  if (web === undefined) throw noPortal(change);
  const { files, clock } = context.host;
  const stored = entriesOf(await context.readChain(), change.component, 'theme');
  const keptIn = joinPath(context.workFolder, 'replaced', `themes-${timeOf(clock.now())}`);
  const places = { keptIn, folder: web.folder };
  const relativeOf = belowThemes(change.themes);
  // Each file waits for the disk by itself, so several wait together.
  const done = await inGroups(
    stored.map((one) => ({ ...one, size: one.entry.size })),
    async (one) => {
      const relative = relativeOf(one.entry.originalPath ?? '');
      return relative === undefined ? 'as-it-was' : restoreThemeFile(files, one, relative, places);
    },
  );
  const replaced = done.flatMap((one) => (one === 'as-it-was' ? [] : (one.replaced ?? [])));
  const notes = change.themes.map((theme) => `The theme ${theme} is in ${joinPath(web.folder, themesFolder, theme)}.`);
  const kept = replaced.length === 0 ? [] : [`Replaced, with a copy in ${keptIn}: ${replaced.join(', ')}.`];
  return { outcome: done.some((one) => one !== 'as-it-was') ? 'done' : 'already-done', notes: [...notes, ...kept] };
}

/** Each file is the one that was there or the one of the set at any moment. */
async function restoreThemeFile(
  files: Files,
  stored: StoredEntry,
  relative: string,
  { keptIn, folder }: { readonly keptIn: string; readonly folder: string },
): Promise<'as-it-was' | { readonly replaced?: string }> {
  const target = joinPath(folder, themesFolder, relative);
  const isThere = (await files.stat(target)) !== undefined;
  if (isThere && (await files.digest(target)).sha256 === stored.entry.sha256) return 'as-it-was';
  // A page of a theme goes live: nothing but the bytes that were backed up.
  await readStored(files, stored);
  if (isThere) await files.copy(target, joinPath(keptIn, relative));
  await files.copy(stored.path, target);
  return isThere ? { replaced: relative } : {};
}

function noPortal({ site, path }: ThemeRestoration): UserError {
  return new UserError(
    'component-not-installed',
    `There is no User Portal at ${site}${path}, so the themes have no place to go.`,
    'Run install-portal first.',
  );
}

type CopyRemoval = ChangeOf<'remove-copied-themes'>;

export async function removeCopiedThemes(change: CopyRemoval, { host: { files } }: StepContext): Promise<StepResult> {
  const set = await readBackupSet(files, change.setFolder);
  const themes = joinPath(change.portalFolder, themesFolder);
  const removed: string[] = [];
  for (const { entry } of entriesOf({ sets: [set] }, 'user-portal', 'theme')) {
    const relative = pathInThemesFolder(entry.originalPath ?? '');
    if (relative === undefined) continue;
    const copy = joinPath(themes, relative);
    if ((await files.stat(copy)) === undefined || (await files.digest(copy)).sha256 !== entry.sha256) continue;
    await files.remove(copy);
    await removeEmptyFolders(files, folderOf(copy), themes);
    removed.push(copy);
  }
  const notes = [`${removed.length} file(s) of copied themes removed.`];
  return { outcome: removed.length > 0 ? 'done' : 'already-done', notes };
}

async function removeEmptyFolders(files: Files, folder: string, end: string): Promise<void> {
  if (folder.length <= end.length || (await files.list(folder)).length > 0) return;
  await files.remove(folder);
  await removeEmptyFolders(files, folderOf(folder), end);
}
