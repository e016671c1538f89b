import { isAtOrBelow, joinPath } from '../host/windows-path.js';
import type { Inventory } from './inventory.js';
import { pendingRenamesValue, restartMarkerKeys, sessionManagerKey } from './registry-locations.js';
import type { RegistrySnapshot } from './registry-snapshot.js';
import { textValues } from './registry-values.js';

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
    own.some((folder) => isAtOrBelow(path, folder)) && !isAtOrBelow(path, joinPath(windows, 'Temp'));
  const operations = pendingRenames(registry);
  const files = operations.filter((paths) => paths.some(matters)).map(([path]) => path);
  return {
    reasons: [...marked.map(({ reason }) => reason), ...(files.length > 0 ? [describeRenames(files)] : [])],
    filesOfOthers: operations.filter((paths) => !paths.some(matters)).map(([path]) => path),
  };
}

/** Each file with its new name, where it gets one. */
function pendingRenames(registry: RegistrySnapshot): readonly (readonly [string, ...string[]])[] {
  const operations: [string, ...string[]][] = [];
  for (const text of textValues(registry.anyView(sessionManagerKey), pendingRenamesValue)) {
    // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
    if (text === '') continue;
    const path = text.replace(/^!?(\*\d*)?\\\?\?\\/, '');
    if (text.startsWith('!')) operations.at(-1)?.push(path);
    else operations.push([path]);
  }
  return operations;
}

function describeRenames(files: readonly string[]): string {
  return `${files.length} file(s) are replaced or deleted at the next start: ${shownFiles(files)}`;
}

export function shownFiles(files: readonly string[]): string {
  return files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
}
