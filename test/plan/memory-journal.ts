import type { Journal, JournalLine } from '../../src/plan/journal.js';

/** A journal that is kept nowhere. */
export function memoryJournal(): Journal {
  const lines: JournalLine[] = [];
  return { lines, record: async (entry) => void lines.push({ at: '2026-03-07T22:15:00.000Z', ...entry }) };
}
