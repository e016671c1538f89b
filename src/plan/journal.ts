import { conforming } from '../base/format/read-format.js';
import type { Clock } from '../host/clock.js';
import type { Files } from '../host/files.js';
import { UserError } from '../user-error.js';
import { type JournalEntry, type JournalLine, journalLineSchema, withUnknownEvents } from './journal-schema.js';

export type { JournalEntry, JournalLine };

/** What the suite did to a server, oldest first. Kept in the work folder; JSON Lines, UTF-8. */
export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Appends and flushes before it returns. */
  record(entry: JournalEntry): Promise<void>;
}

/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
export async function openJournal(files: Files, clock: Clock, path: string): Promise<Journal> {
  const exists = (await files.stat(path)) !== undefined;
  const stored = exists ? new TextDecoder().decode(await files.read(path)) : '';
  const lines = readLines(stored, path);
  let torn = stored !== '' && !stored.endsWith('\n');
  return {
    lines,
    async record(entry) {
      const line: JournalLine = { at: clock.now().toISOString(), ...entry };
      // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
      await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${JSON.stringify(line)}\n`));
      torn = false;
      lines.push(line);
    },
  };
}

function readLines(text: string, path: string): JournalLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    return value === undefined ? [] : [validLine(value, path, index + 1)];
  });
}

/** A line that is no JSON is the half of one that a dying process wrote: what it told did not happen. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Fields of a newer version stay in the line. */
function validLine(value: unknown, path: string, number: number): JournalLine {
  return conforming(
    journalLineSchema,
    withUnknownEvents(value),
    (what) =>
      new UserError(
        'journal-invalid',
        `The journal ${path} cannot be used: ${what}.`,
        'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.',
      ),
    () => `line ${number}, `,
  );
}
