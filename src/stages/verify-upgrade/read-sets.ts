import type { BackupSet } from '../../backup/backup-set.js';
import { backupProblems, readBackupSet } from '../../backup/verify-backup-set.js';
import type { BackupChain } from '../../changes/step-context.js';
import type { Host } from '../../host/host.js';
import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf } from '../../host/windows-path.js';
import type { Log } from '../../log.js';
import type { JournalLine } from '../../plan/journal.js';
import { rememberedSets } from '../../plan/journal-facts.js';
import { UserError } from '../../user-error.js';

/** A backup set that the journal remembers or a person names, and what became of it. */
export type SetOnRecord = { readonly folder: string; readonly name: string } & (
  | { readonly status: 'whole'; readonly set: BackupSet; readonly isInJournal: boolean }
  | { readonly status: 'missing' | 'out-of-reach' | 'changed' | 'of-another-server' | 'damaged'; readonly why: string }
);

interface SetReading {
  readonly host: Pick<Host, 'files'>;
  readonly log: Log;
  readonly lines: readonly JournalLine[];
  /** Input `backup-path`. */
  readonly backupPath?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
  /** Name of this computer. */
  readonly server: string;
}

/** Newest first; one that a person names comes before all. Sets that the suite itself removed are left out. */
export async function readSets(request: SetReading): Promise<readonly SetOnRecord[]> {
  const { lines, backupPath: named } = request;
  const remembered = rememberedSets(lines).filter(({ isRemoved }) => !isRemoved);
  const folders = [...(named === undefined ? [] : [named]), ...remembered.map(({ folder }) => folder)].filter(
    (folder, index, all) => index === all.findIndex((other) => sameText(other, folder)),
  );
  const sets: SetOnRecord[] = [];
  for (const folder of folders) {
    const hash = remembered.find((one) => sameText(one.folder, folder))?.manifestSha256;
    sets.push(await readSet(request, folder, hash));
  }
  return sets;
}

async function readSet(
  { host: { files }, log, server, fromOtherServer }: SetReading,
  folder: string,
  hash: string | undefined,
): Promise<SetOnRecord> {
  const about = { folder, name: fileNameOf(folder) };
  try {
    const set = await readBackupSet(files, folder);
    const { manifest, manifestSha256 } = set;
    if (fromOtherServer !== true && !sameText(manifest.server, server)) {
      return { ...about, status: 'of-another-server', why: `It was made of ${manifest.server}, this is ${server}.` };
    }
    if (hash !== undefined && hash !== manifestSha256) {
      const why = `The journal has the SHA-256 ${hash} for its manifest, the file has ${manifestSha256}.`;
      return { ...about, status: 'changed', why };
    }
    const problems = await backupProblems(files, set, log, 'presence');
    if (problems.length > 0) return { ...about, status: 'damaged', why: problems.slice(0, 3).join('; ') };
    return { ...about, status: 'whole', set, isInJournal: hash !== undefined };
  } catch (error) {
    return { ...about, ...faultOf(error) };
  }
}

function faultOf(error: unknown): { readonly status: 'missing' | 'out-of-reach' | 'damaged'; readonly why: string } {
  if (error instanceof UserError) {
    const isMissing = error.code === 'backup-manifest-missing';
    return { status: isMissing ? 'missing' : 'damaged', why: error.message };
  }
  if (error instanceof HostError) return { status: 'out-of-reach', why: error.message };
  throw error;
}

/** The sets that can be relied on. */
export function chainOf(sets: readonly SetOnRecord[]): BackupChain {
  return { sets: sets.flatMap((one) => (one.status === 'whole' ? [one.set] : [])) };
}
