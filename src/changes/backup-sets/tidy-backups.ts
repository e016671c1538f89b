import { findBackupSets } from '../../backup/find-backup-sets.js';
import { removeBackupSet, removePartialSets, setsToRemove } from '../../backup/retention.js';
import { HostError } from '../../host/host-error.js';
import type { StepContext } from '../step-context.js';
import { neededSets } from './backup-chain.js';

/**
 * Takes away what dead runs left and the sets that are more than was asked to keep, but none that the upgrade on this
 * server depends on. The run holds the server's lock. What cannot be removed is reported and is no reason to fail.
 */
export async function tidyBackups(
  { destination, keep }: { readonly destination: string; readonly keep?: number | undefined },
  context: StepContext,
): Promise<readonly string[]> {
  const { host, log } = context;
  try {
    const { name } = await host.machine.facts();
    const partials = await removePartialSets(host.files, destination, name);
    const removed = keep === undefined ? [] : await removeOldSets(destination, name, keep, context);
    return [...partials, ...removed].map((folder) => `Removed ${folder}.`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = `Old backups below ${destination} could not all be removed: ${error.message}`;
    log.warning(message);
    return [message];
  }
}

async function removeOldSets(
  destination: string,
  server: string,
  keep: number,
  { host, readChain }: StepContext,
): Promise<readonly string[]> {
  const { sets } = await findBackupSets(host.files, destination, server);
  const going = setsToRemove(sets, keep, neededSets(await readChain()));
  for (const folder of going) await removeBackupSet(host.files, folder);
  return going;
}
