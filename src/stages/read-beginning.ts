import { UserError } from '../base/user-error.js';
import { baselineOf } from '../changes/backup-sets/backup-chain.js';
import { judgeInventory, type ServerKnowledge } from '../changes/server/read-server.js';
import type { BackupChain } from '../changes/step-context.js';
import type { Files } from '../host/files.js';
import type { Host } from '../host/host.js';
import { HostError, isServerLost } from '../host/host-error.js';
import type { Inventory } from '../product/inventory.js';
import { parseInventory } from '../product/parse-inventory.js';
import { asFoundWord, type KnownBeginning, showsAPart } from './beginning.js';

/** A set of this server goes before what a person gives: it was made by looking. */
export async function knownBeginning(
  { files }: Host,
  chain: BackupChain,
  knowledge: ServerKnowledge,
  isIntended: boolean,
): Promise<KnownBeginning> {
  const { serverBefore: given } = knowledge;
  const inventory = await baselineOf(files, chain);
  const fromSet = inventory && ({ source: 'backup-set', inventory } as const);
  if (inventory !== undefined && showsAPart(judgeInventory(inventory, knowledge))) return fromSet;
  if (given !== undefined && given !== asFoundWord) {
    return { source: 'inventory', inventory: await givenInventory(files, given) };
  }
  // A set of a server that had lost all its parts shows the beginning when a person confirmed it.
  const isSaid = given === asFoundWord;
  return (isSaid || isIntended ? fromSet : undefined) ?? (isSaid ? { source: 'as-found' } : undefined);
}

/** @throws UserError `server-before-unreadable` */
export async function givenInventory(files: Files, given: string): Promise<Inventory> {
  try {
    return parseInventory(await files.read(given), given);
  } catch (error) {
    if (!(error instanceof HostError) || isServerLost(error)) throw error;
    throw new UserError(
      'server-before-unreadable',
      `The inventory ${given} could not be read: ${error.message}`,
      'Give the path, as the server sees it, of an inventory that the action inspect wrote before the upgrade.',
      { cause: error },
    );
  }
}
