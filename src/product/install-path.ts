import type { RegistryKey, RegistryView } from '../host/registry.js';
import { withoutTrailingBackslash } from '../host/windows-path.js';
import { installPathValue, productKey } from './registry-locations.js';
import { keyAt, type RegistrySnapshot, textValue } from './registry-values.js';

export interface RegisteredInstallPath {
  readonly path: string;
  readonly view: RegistryView;
}

function installPathIn(keys: readonly RegistryKey[], view: RegistryView): readonly RegisteredInstallPath[] {
  const path = textValue(keyAt(keys, productKey), installPathValue)?.trim();
  return path ? [{ path: withoutTrailingBackslash(path), view }] : [];
}

/** `InstallPath` of every part that has it, without the trailing backslash. */
export function installPathsInRegistry(
  parts: readonly { readonly keys: readonly RegistryKey[]; readonly view: RegistryView }[],
): readonly RegisteredInstallPath[] {
  return parts.flatMap(({ keys, view }) => installPathIn(keys, view));
}

/** The same from an inventory. */
export function installPathsOf(registry: RegistrySnapshot): readonly RegisteredInstallPath[] {
  return registry.views.flatMap((view) => installPathIn(registry.tree(productKey, view), view));
}
