import { requireIntact } from '../../backup/verify-backup-set.js';
import type { StepResult } from '../../plan/apply-plan.js';
import type { ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { componentsToBackUp } from '../back-up.js';
import { type BackupChain, componentsInChain } from '../backup-chain.js';
import type { UpgradeChange } from '../change.js';
import { changedSinceBackup } from '../changed-since-backup.js';
import { describeSet, storeSet } from './create-backup.js';
import { stopWriters } from './stop-services.js';
import type { UpgradeToolbox } from './toolbox.js';

type Confirmation = Extract<UpgradeChange, { kind: 'confirm-backup-set' }>;

/**
 * The last look before a removal: services stand still, every set of the chain has the bytes that its manifest says,
 * and what is still installed is in it as it is now; what changed since is copied again.
 * @throws UserError `backup-not-intact`, `no-backup-set`
 */
export async function confirmBackup(change: Confirmation, toolbox: UpgradeToolbox): Promise<StepResult> {
  const server = await toolbox.readServer();
  await stopWriters(toolbox, server.state);
  const chain = await toolbox.readChain();
  for (const { folder } of chain.sets) await requireIntact(toolbox.host.files, folder, toolbox.log);
  const outdated = await outdatedFiles(toolbox, chain, server.state);
  const [newest] = chain.sets;
  if (newest === undefined) throw noSet(server.state);
  if (outdated.length === 0) {
    return { changed: false, notes: [`${describeSet(newest)} Nothing changed since.`] };
  }
  const set = await storeSet(change, toolbox, server);
  const changes = `${outdated.length} file(s) changed since the last backup, so it was made anew: ${outdated.slice(0, 3).join(', ')}`;
  return { changed: true, notes: [changes, describeSet(set)] };
}

async function outdatedFiles({ host }: UpgradeToolbox, chain: BackupChain, state: ServerState) {
  const components = componentsToBackUp(state);
  const held = componentsInChain(chain);
  const missing = components.filter((component) => !held.includes(component));
  return [...missing, ...(await changedSinceBackup(host.files, chain, components))];
}

function noSet({ machine }: ServerState): UserError {
  return new UserError(
    'no-backup-set',
    `No backup set of ${machine.name} was found, so nothing is removed.`,
    'Run backup-pfdata on this server first, or give the folder of an existing set as backup-path.',
  );
}
