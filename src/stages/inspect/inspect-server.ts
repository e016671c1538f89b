import { componentsToBackUp } from '../../changes/backup-sets/backup-chain.js';
import { readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import type { Finding } from '../../finding.js';
import type { Host } from '../../host/host.js';
import type { Inventory } from '../../product/inventory.js';
import { knownFailures } from '../../product/known-failures.js';
import type { ServerState } from '../../product/server-state.js';
import { backupBlockers } from '../backup-pfdata/plan.js';
import { beginningBlockers, judgeBeginning } from '../beginning.js';
import { prerequisiteFindings } from '../order.js';
import { lockWarnings } from './lock-warning.js';

export interface Inspection {
  readonly inventory: Inventory;
  readonly state: ServerState;
  /** What would stop the upgrade whatever is chosen for it. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Reads and judges a server before the upgrade; changes nothing. */
export async function inspectServer(host: Host, knowledge: ServerKnowledge, workFolder?: string): Promise<Inspection> {
  const { inventory, state } = await readServer(host, knowledge);
  const components = state.components.map(({ component }) => component);
  const prerequisites = prerequisiteFindings(state, components);
  const situation = {
    now: state,
    before: state,
    sets: [],
    beginning: judgeBeginning(undefined, state),
    inventorySha256: '',
    records: { fit: 'none-yet' } as const,
    confirmed: new Set<string>(),
    packages: {},
    missingThemes: [],
    pendingMerges: {},
    interrupted: [],
  };
  const failures = knownFailures({ state });
  return {
    inventory,
    state,
    blockers: [
      ...backupBlockers(situation, componentsToBackUp(state)),
      ...(situation.beginning.source === 'as-found' ? beginningBlockers(situation) : []),
      ...prerequisites.blockers,
      ...failures.blockers,
    ],
    warnings: [
      ...state.warnings,
      ...prerequisites.warnings,
      ...failures.warnings,
      ...(await lockWarnings(host, workFolder)),
    ],
  };
}
