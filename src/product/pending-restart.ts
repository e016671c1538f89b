import { pendingRenamesValue, restartMarkerKeys, sessionManagerKey } from './registry-locations.js';
import type { RegistrySnapshot } from './registry-snapshot.js';
import { textValues } from './registry-values.js';

/** Why Windows asks for a restart; empty when it does not. */
export function pendingRestart(registry: RegistrySnapshot): readonly string[] {
  const marked = restartMarkerKeys.filter(({ key }) => registry.anyView(key) !== undefined);
  // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
  const files = textValues(registry.anyView(sessionManagerKey), pendingRenamesValue)
    .filter((path) => path !== '' && !path.startsWith('!'))
    .map((path) => path.replace(/^(\*\d*)?\\\?\?\\/, ''));
  const shown = files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
  return [
    ...marked.map(({ reason }) => reason),
    ...(files.length > 0 ? [`${files.length} file(s) are replaced or deleted at the next start: ${shown}`] : []),
  ];
}
