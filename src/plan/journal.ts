import { conforming } from '../base/format/read-format.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { Files } from '../host/files.js';
import type { Clock } from '../host/machine.js';
import { type JournalEntry, type JournalLine, journalLineSchema, withUnknownEvents } from './journal-schema.js';

export type { JournalEntry, JournalLine };

/** What the suite did to a server, oldest first. Kept in the work folder; JSON Lines, UTF-8. */
export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Places where a line is missing or was changed; numbers of lines in the file. */
  readonly gaps?: readonly number[];
  /** Appends and flushes before it returns. */
  record(entry: JournalEntry): Promise<void>;
}

/** Each line has its number and the hash of the line before, so that no line can go unseen. Older ones have neither. */
interface StoredLine {
  readonly text: string;
  readonly value: unknown;
  /** In the file, counted from 1. */
  readonly place: number;
}

/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
export async function openJournal(files: Files, clock: Clock, path: string): Promise<Journal> {
  const exists = (await files.stat(path)) !== undefined;
  const content = exists ? new TextDecoder().decode(await files.read(path)) : '';
  const stored = storedLines(content);
  const lines = stored.map(({ value, place }) => validLine(value, path, place));
  let last = stored.at(-1)?.text;
  let torn = content !== '' && !content.endsWith('\n');
  const append = async (entry: JournalEntry) => {
    const line: JournalLine = { at: clock.now().toISOString(), ...entry };
    const text = JSON.stringify({ ...line, ...chainedTo(last, lines.length + 1) });
    // A process that died while it wrote leaves a half line: the next record begins on a line of its own.
    await files.append(path, new TextEncoder().encode(`${torn ? '\n' : ''}${text}\n`));
    torn = false;
    last = text;
    lines.push(line);
  };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    lines,
    gaps: gapsIn(stored),
    // One after another: what ends a run that is cut off may write while its last step still does.
    record(entry) {
      const next = turn.then(() => append(entry));
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

function chainedTo(last: string | undefined, number: number) {
  return { number, ...(last === undefined ? {} : { previous: sha256Of(last) }) };
}

/** A line that is no JSON is the half of one that a dying process wrote: what it recorded did not happen. */
function storedLines(content: string): readonly StoredLine[] {
  return content.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [{ text, value: JSON.parse(text), place: index + 1 }];
    } catch {
      return [];
    }
  });
}

/** A missing last line leaves no trace here; the machine and the backup sets are asked about that. */
function gapsIn(lines: readonly StoredLine[]): readonly number[] {
  return lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value);
    const before = lines[index - 1]?.text;
    if (number === undefined) return [];
    return number === index + 1 && previous === (before && sha256Of(before)) ? [] : [place];
  });
}

/** Fields of a newer version stay in the line. */
function validLine(value: unknown, path: string, number: number): JournalLine {
  return conforming(
    journalLineSchema,
    withUnknownEvents(withoutChain(value)),
    (what) =>
      new UserError(
        'journal-invalid',
        `The journal ${path} cannot be used: ${what}.`,
        'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.',
      ),
    () => `line ${number}, `,
  );
}

function withoutChain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { number: _number, previous: _previous, ...line } = value as Readonly<Record<string, unknown>>;
  return line;
}
