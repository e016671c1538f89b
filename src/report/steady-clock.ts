import type { JournalLine } from '../plan/journal-schema.js';

/**
 * The lines with times that never go back. The journal is appended to, so its order is the order of the events; the
 * clock of a server may have been set back between two of them, and the clock of a rehearsal is. Lines whose time
 * cannot be read are left out.
 */
export function withSteadyClock(journal: readonly JournalLine[]): readonly JournalLine[] {
  let latest = Number.NEGATIVE_INFINITY;
  return journal.flatMap((line) => {
    const at = Date.parse(line.at);
    if (Number.isNaN(at)) return [];
    if (at >= latest) {
      latest = at;
      return [line];
    }
    return [{ ...line, at: new Date(latest).toISOString() }];
  });
}
