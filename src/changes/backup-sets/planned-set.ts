import type { BackupSet } from '../../backup/backup-set.js';
import { UserError } from '../../base/user-error.js';

/** The set is the one that the plan was made from. @throws UserError `backup-set-changed` */
export function requirePlannedSet({ folder, manifestSha256 }: BackupSet, planned: string): void {
  if (manifestSha256 === planned) return;
  throw new UserError(
    'backup-set-changed',
    `The backup set ${folder} is another one than the plan was made from.`,
    'Make a new plan and look at it. Find out who changed the set.',
  );
}
