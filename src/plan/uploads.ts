import { sinceLastBeginning } from './journal-facts.js';
import type { JournalLine } from './journal-schema.js';

/** A backup set that left the server. */
export type UploadOnRecord = Omit<Extract<JournalLine, { event: 'backup-uploaded' }>, 'event' | 'at' | 'by'>;

/** What the journal has of the upload of this set; the newest where there are several. */
export function uploadOf(lines: readonly JournalLine[], manifestSha256: string): UploadOnRecord | undefined {
  const line = lines.findLast((one) => one.event === 'backup-uploaded' && one.manifestSha256 === manifestSha256);
  return line?.event === 'backup-uploaded' ? line : undefined;
}

/** How often runs on this machine began an upload: until it is done it stays owed. */
export function uploadsBegun(lines: readonly JournalLine[], step: string): number {
  return sinceLastBeginning(lines).filter((line) => line.event === 'step-started' && line.step === step).length;
}
