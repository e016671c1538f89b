import type { BackupSet } from '../../backup/backup-set.js';
import type { RememberedSet } from '../../plan/journal-facts.js';

/**
 * Newest first, by the order of the journal: a clock that was set back makes no older set newer. Sets that the journal
 * does not know come after those that it knows, in the order in which they are given.
 * @param remembered newest first
 */
export function inOrderOfJournal(
  sets: readonly BackupSet[],
  remembered: readonly RememberedSet[],
): readonly BackupSet[] {
  const ranks = new Map(remembered.map(({ manifestSha256 }, index) => [manifestSha256, index]));
  const rankOf = ({ manifestSha256 }: BackupSet) => ranks.get(manifestSha256) ?? ranks.size;
  return [...sets].sort((one, other) => rankOf(one) - rankOf(other));
}
