import { isAtOrBelowKey, type RegistryKey, type RegistryView } from '../host/registry.js';
import type { Inventory } from './inventory.js';
import { registryKeysOf } from './registry-text.js';
import { keyAt, type RegistrySnapshot } from './registry-values.js';

/** A value in words. */
export function registryPlace(key: string, name: string, view: RegistryView): string {
  return `${key}\\${name || '(Default)'} (${view}-bit view)`;
}

const snapshots = new WeakMap<object, RegistrySnapshot>();

/** Of the same inventory the same one: its text is read once. */
export function registrySnapshot(inventory: Pick<Inventory, 'machine' | 'registry'>): RegistrySnapshot {
  const known = snapshots.get(inventory);
  if (known !== undefined) return known;
  const snapshot = readSnapshot(inventory);
  snapshots.set(inventory, snapshot);
  return snapshot;
}

function readSnapshot(inventory: Pick<Inventory, 'machine' | 'registry'>): RegistrySnapshot {
  const views: readonly RegistryView[] = inventory.machine.architecture === 'x86' ? ['32'] : ['64', '32'];
  const keysByView = new Map(
    views.map((view) => [
      view,
      inventory.registry.filter((part) => part.view === view).flatMap((part) => registryKeysOf(part.text)),
    ]),
  );
  const tree = (key: string, view: RegistryView): readonly RegistryKey[] =>
    (keysByView.get(view) ?? []).filter(({ path }) => isAtOrBelowKey(path, key));
  return {
    views,
    tree,
    anyView: (key) => views.map((view) => keyAt(tree(key, view), key)).find((found) => found !== undefined),
  };
}
