import { win32 } from 'node:path';
import { sameText } from '../host/same-text.js';
import { isAtOrBelow, isShortName, joinPath, withoutTrailingBackslash } from '../host/windows-path.js';
import type { Inventory } from './inventory.js';
import { pendingRenamesValues, restartMarkerKeys, sessionManagerKey } from './registry-locations.js';
import { type RegistrySnapshot, textValues } from './registry-values.js';

export interface PendingRestart {
  /** Why Windows asks for a restart; empty when it does not. */
  readonly reasons: readonly string[];
  /** Files of other programs that the next start replaces or deletes: browsers and updaters leave such again and again. */
  readonly filesOfOthers: readonly string[];
}

/** What waits for a restart: of Windows and of the product it matters, of others it does not. */
export function pendingRestart(
  registry: RegistrySnapshot,
  { machine, folders }: Pick<Inventory, 'machine' | 'folders'>,
): PendingRestart {
  const marked = restartMarkerKeys.filter(({ key }) => registry.anyView(key) !== undefined);
  const { windows } = machine.folders;
  const own = [windows, ...folders.map(({ path }) => path)];
  const matters = (path: string) =>
    own.some((folder) => mayBeAtOrBelow(path, folder)) && !isAtOrBelow(path, joinPath(windows, 'Temp'));
  const operations = pendingRenames(registry, windows);
  const files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
  return {
    reasons: [...marked.map(({ reason }) => reason), ...(files.length > 0 ? [describeRenames(files)] : [])],
    filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path),
  };
}

/** Each file with its new name, where it gets one. */
function pendingRenames(registry: RegistrySnapshot, windows: string): readonly (readonly [string, ...string[]])[] {
  const key = registry.anyView(sessionManagerKey);
  return pendingRenamesValues.flatMap((value) => {
    const operations: [string, ...string[]][] = [];
    for (const text of textValues(key, value)) {
      // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
      if (text === '') continue;
      const path = pathOf(text, windows);
      if (text.startsWith('!')) operations.at(-1)?.push(path);
      else operations.push([path]);
    }
    return operations;
  });
}

/** Without the marks of this value and of the kernel; `\SystemRoot` is its name for the folder of Windows. */
function pathOf(text: string, windows: string): string {
  return text
    .replace(/^!?(?:\*\d*)?/, '')
    .replace(/^\\[\\?]\?\\/, '')
    .replace(/^\\SystemRoot(?=\\|$)/i, () => windows);
}

/** A short name, and a volume or device without its letter, may be the folder's: where this is not known, it may. */
function mayBeAtOrBelow(path: string, folder: string): boolean {
  const [drive = '', ...wanted] = withoutTrailingBackslash(folder).split('\\');
  const volume = /^\\?(?:GLOBALROOT\\)?(?:Device\\[^\\]+|Volume\{[^}\\]*\})(?=\\|$)/i;
  const [ownDrive = '', ...names] = win32.normalize(path.replace(volume, () => drive)).split('\\');
  return sameText(drive, ownDrive) && wanted.every((name, at) => mayBeSameName(name, names[at] ?? ''));
}

/** A short name begins with at least the first two letters of the long one, where these are of ASCII. */
function mayBeSameName(one: string, other: string): boolean {
  if (sameText(one, other)) return true;
  if (!isShortName(one) && !isShortName(other)) return false;
  const [a, b] = [beginning(one), beginning(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function beginning(name: string): string {
  return /^[a-z\d]{0,2}/.exec(name.replace(/^\.+|\s/g, '').toLowerCase())?.[0] ?? '';
}

function describeRenames(files: readonly string[]): string {
  return `${files.length} file(s) are replaced or deleted at the next start: ${shownFiles(files)}`;
}

export function shownFiles(files: readonly string[]): string {
  return files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
}
