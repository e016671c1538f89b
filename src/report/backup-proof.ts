import { sameText } from '../host/same-text.js';
import type { JournalLine } from '../plan/journal-schema.js';
import { removalIds } from '../product/step-ids.js';
import type { ReportServer } from './report-input.js';

/** Whether a verified backup was there before the first removal: what the journal proves. Times are ISO 8601, UTC. */
export type BackupProof =
  | { readonly kind: 'nothing-removed' }
  | { readonly kind: 'missing'; readonly removedAt: string }
  | {
      readonly kind: 'there';
      readonly removedAt: string;
      /** When the set had been read back byte for byte. */
      readonly at: string;
      /** Absent where the journal records only that a set was verified. */
      readonly set?: string;
      /** The set is missing now, was changed since, or was made while something could write. */
      readonly isDoubtful: boolean;
    };

/** Steps that end only after every byte of a set was read back. */
const verifying: readonly string[] = ['verify-backup-set', 'confirm-backup-set'];

export function backupProofOf({ journal, manifests }: Pick<ReportServer, 'journal' | 'manifests'>): BackupProof {
  const removal = journal.findIndex((line) => line.event === 'step-started' && removalIds.includes(line.step));
  const removedAt = journal[removal]?.at;
  if (removedAt === undefined) return { kind: 'nothing-removed' };
  const proof = journal.slice(0, removal).findLast(isProof);
  if (proof === undefined) return { kind: 'missing', removedAt };
  if (proof.event !== 'backup-created') return { kind: 'there', removedAt, at: proof.at, isDoubtful: false };
  const found = setIn(manifests, proof.folder);
  const isSound = found?.sha256 === proof.manifestSha256 && found.manifest.consistent;
  return { kind: 'there', removedAt, at: proof.at, set: nameIn(proof.folder), isDoubtful: !isSound };
}

/** `backup-created` is written once the set was read back and is intact. */
function isProof(line: JournalLine): boolean {
  return line.event === 'backup-created' || (line.event === 'step-done' && verifying.includes(line.step));
}

/** The set that the journal calls by its folder; it may have been moved since, under its name. */
export function setIn(manifests: ReportServer['manifests'], folder: string) {
  return manifests.find(({ manifest }) => sameText(manifest.name, nameIn(folder)));
}

function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf('\\') + 1);
}
