import type { BackupSet } from '../../backup/backup-set.js';
import { findBackupSets } from '../../backup/find-backup-sets.js';
import { removeBackupSet, removePartialSets, retentionOf } from '../../backup/retention.js';
import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf } from '../../host/windows-path.js';
import { type RememberedSet, rememberedSets } from '../../plan/journal-facts.js';
import { componentNames, componentTitles } from '../../product/components.js';
import type { StepContext } from '../step-context.js';
import { neededSets } from './backup-chain.js';
import { installersRole } from './roles.js';

/**
 * Takes away what dead runs left and the sets that are more than was asked to keep, but none that the upgrade on this
 * server depends on, and none that is the only one with old installers or a component. The run has the server's lock.
 * What cannot be removed is reported and is no reason to fail.
 */
export async function tidyBackups(
  { destination, keep }: { readonly destination: string; readonly keep?: number | undefined },
  context: StepContext,
): Promise<readonly string[]> {
  const { host, log } = context;
  try {
    const { name } = await host.machine.facts();
    const partials = await removePartialSets(host.files, destination, name);
    const told = partials.map((folder) => `Removed ${folder}.`);
    return keep === undefined ? told : [...told, ...(await removeOldSets(destination, name, keep, context))];
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
  { host, journal, readChain }: StepContext,
): Promise<readonly string[]> {
  const { sets } = await findBackupSets(host.files, destination, server);
  const inOrder = inOrderOfJournal(sets, rememberedSets(journal.lines));
  const { going, onlyHolders } = retentionOf(inOrder, keep, neededSets(await readChain()), holdingsOf);
  const isRemembered = (folder: string) => rememberedSets(journal.lines).some((one) => sameText(one.folder, folder));
  for (const folder of going) {
    // First: a run that dies in between must not leave a set that is missing without a reason.
    if (isRemembered(folder)) await journal.record({ event: 'backup-removed', folder });
    await removeBackupSet(host.files, folder);
  }
  return [
    ...going.map((folder) => `Removed ${folder}.`),
    ...onlyHolders.map(
      ({ folder, holds }) =>
        `Did not remove ${folder} although ${keep} set(s) were to stay: no other set contains ${holds.join(', ')}.`,
    ),
  ];
}

/** Installers by their bytes: a file of another version may have the same name. */
function holdingsOf({ manifest }: BackupSet): readonly string[] {
  const components = componentNames.filter((name) => manifest.components.includes(name));
  const installers = manifest.entries.filter(({ role }) => role === installersRole);
  return [
    ...components.map((name) => `the backup of the ${componentTitles[name]}`),
    ...installers.map(
      ({ originalPath = '', sha256 }) =>
        `the old installer ${fileNameOf(originalPath)} (SHA-256 ${sha256.slice(0, 12)}…)`,
    ),
  ];
}

/**
 * Newest first, by the order of the journal: a clock that was set back makes no older set newer. Sets that the journal
 * does not know come after those that it knows, in the order in which they are given.
 * @param remembered newest first
 */
function inOrderOfJournal(sets: readonly BackupSet[], remembered: readonly RememberedSet[]): readonly BackupSet[] {
  const ranks = new Map(remembered.map(({ manifestSha256 }, index) => [manifestSha256, index]));
  const rankOf = ({ manifestSha256 }: BackupSet) => ranks.get(manifestSha256) ?? ranks.size;
  return [...sets].sort((one, other) => rankOf(one) - rankOf(other));
}
