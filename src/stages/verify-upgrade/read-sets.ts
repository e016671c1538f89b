import { type KnownSet, type KnownSets, readKnownSets } from '../../changes/backup-sets/known-sets.js';
import type { Files } from '../../host/files.js';
import type { JournalLine } from '../../plan/journal.js';
import { UserError } from '../../user-error.js';
import { setsRequest } from '../set-findings.js';

interface SetReading {
  readonly files: Files;
  readonly lines: readonly JournalLine[];
  /** Name of this computer. */
  readonly server: string;
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
}

/**
 * The sets as every plan knows them, without those that retention took away. A folder that a person names and that holds
 * none is one that is missing: the rest is judged all the same.
 */
export async function readSets(request: SetReading): Promise<KnownSets> {
  const { files, lines, server, backupPath, fromOtherServer } = request;
  const asked = { ...setsRequest(lines, server, fromOtherServer, backupPath), withFiles: true };
  try {
    return withoutRemoved(await readKnownSets(files, asked));
  } catch (error) {
    if (!(error instanceof UserError) || backupPath === undefined) throw error;
    const { named: _, ...rest } = asked;
    const { chain, sets } = withoutRemoved(await readKnownSets(files, rest));
    return { chain, sets: [noSet(backupPath, error), ...sets] };
  }
}

function withoutRemoved({ chain, sets }: KnownSets): KnownSets {
  return { chain, sets: sets.filter(({ status }) => status !== 'removed') };
}

function noSet(folder: string, { code, message }: UserError): KnownSet {
  const status = code === 'backup-set-not-found' ? 'missing' : 'damaged';
  return { folder, manifestSha256: '', status, reason: message, needed: true, isRemembered: false };
}
