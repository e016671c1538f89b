import type { Host } from '../../host/host.js';
import { viewsOf } from '../../product/read-registry.js';
import { productKey } from '../../product/registry-locations.js';
import { registryPlace } from '../../product/registry-snapshot.js';
import type { ServerState } from '../../product/server-state.js';
import type { BackupChain } from '../step-context.js';
import { componentsToBackUp, entriesOf } from './backup-chain.js';
import { registryDocumentName } from './backup-items.js';
import { registryDifferences, type ValueName } from './registry-differences.js';

/** Values of the product's key that are not in the registry as a set has them. */
export interface ValuesSinceBackup {
  readonly places: readonly string[];
  /** Digest of the plan that made the set; absent where no set has the key. */
  readonly planDigest?: string;
}

/** Compares all data, secrets included, with the newest set that has the key; names values and keys, never data. */
export async function valuesSinceBackup(
  host: Pick<Host, 'files' | 'registry'>,
  chain: BackupChain,
  state: ServerState,
): Promise<ValuesSinceBackup> {
  if (!componentsToBackUp(state).includes('agent')) return { places: [] };
  const stored = entriesOf(chain, 'agent', 'registry');
  const places: string[] = [];
  for (const view of viewsOf(state.machine.architecture)) {
    const document = stored.find(({ entry }) => entry.storedAs.endsWith(registryDocumentName(view)));
    if (document !== undefined) {
      const { storedAs } = document.entry;
      const { missing, changed, addedValues, addedKeys } = await registryDifferences(host, document.set.folder, {
        ...{ storedAs, view },
      });
      const place = ({ key, name }: ValueName) => registryPlace(key, name, view);
      const keys = addedKeys.map((key) => `${key} (${view}-bit view)`);
      places.push(...[...missing, ...changed, ...addedValues].map(place), ...keys);
    } else if ((await host.registry.readTree(productKey, view)) !== undefined) {
      places.push(`${productKey} (${view}-bit view)`);
    }
  }
  const planDigest = stored[0]?.set.manifest.origin?.planDigest;
  return planDigest === undefined ? { places } : { places, planDigest };
}
