import type { Finding } from '../base/finding.js';
import { omitUndefined } from '../base/json.js';
import { UserError } from '../base/user-error.js';
import type { KnownSet, SetsRequest } from '../changes/backup-sets/known-sets.js';
import type { JournalLine } from '../plan/journal.js';
import { isUpgradeUnderWay, rememberedSets } from '../plan/journal-facts.js';
import { componentNames } from '../product/components.js';
import { removalId } from '../product/step-ids.js';

/** Which sets are looked at, by the journal of a server. */
export function setsRequest(
  lines: readonly JournalLine[],
  server: string,
  fromOtherServer: boolean | undefined,
  named: string | undefined,
): SetsRequest {
  return {
    remembered: rememberedSets(lines),
    server,
    fromOtherServer: fromOtherServer ?? false,
    isUnderWay: isUpgradeUnderWay(lines, oldRemovals),
    ...omitUndefined({ named }),
  };
}

const oldRemovals = componentNames.map((component) => removalId(component, 'phonefactor'));

/** What stops because of the backup sets that the journal remembers or a person named, and what is only reported. */
export interface SetFindings {
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export function setFindings(sets: readonly KnownSet[]): SetFindings {
  const stops = ({ status, needed }: KnownSet) => needed || status !== 'missing';
  return {
    blockers: sets.filter(stops).flatMap((set) => setFinding(set) ?? []),
    warnings: sets.filter((set) => !stops(set)).flatMap((set) => setFinding(set) ?? []),
  };
}

/** What is wrong with a set; undefined where it may be used, or is not expected to be there. */
export function setFinding({
  folder,
  foundIn,
  status,
  manifestSha256,
  reason = '',
  needed,
}: KnownSet): Finding | undefined {
  const place = foundIn ?? folder;
  switch (status) {
    case 'there':
    case 'removed':
      return undefined;
    case 'missing':
      return {
        code: 'backup-set-missing',
        message: `The backup set ${folder}, which a run on this server made, cannot be reached: ${reason}`,
        advice: needed
          ? 'Parts of PhoneFactor were removed and may be in that set alone. Make the drive or share available again, or give the folder in which the set is now, and run again.'
          : 'Nothing depends on it now. If it was moved, give the folder in which it is now.',
        input: 'backup-path',
      };
    case 'changed':
      return {
        code: 'backup-set-changed',
        message: `The backup set ${place} is not the one that was made on this server: the journal has the manifest hash ${manifestSha256}, and ${reason}.`,
        advice:
          'Somebody changed it, so nothing is taken from it. Find out who did. Put the set back from a copy, or give the folder of an unchanged copy.',
        input: 'backup-path',
      };
    case 'damaged':
      return {
        code: 'backup-not-intact',
        message: `The backup set ${place} is not whole: ${reason}.`,
        advice:
          'Nothing is taken from it. Put its files back from a copy, or give the folder of a whole copy; put this set aside until the cause is known.',
        input: 'backup-path',
      };
    case 'of-other-server':
      return {
        code: 'backup-of-other-server',
        message: `The backup set ${place} cannot be used for this server: ${reason}.`,
        advice: 'Give a set of this server. If the machine was renamed or replaced, set from-other-server: true.',
        input: 'from-other-server',
      };
  }
}

/** @throws UserError with the code of the first finding that stops */
export function requireUsableSets(sets: readonly KnownSet[]): void {
  const [first] = setFindings(sets).blockers;
  if (first !== undefined) throw new UserError(first.code, first.message, first.advice);
}
