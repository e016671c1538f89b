import { conforming, decoded } from '../base/format/read-format.js';
import { sha256Of } from '../base/sha256.js';
import { UserError } from '../base/user-error.js';
import type { Files } from '../host/files.js';
import type { Clock } from '../host/machine.js';
import { type JournalEntry, type JournalLine, journalLineSchema } from './journal-schema.js';

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

/** What is in the file: lines that are JSON, and the places of those that are not. */
interface Stored {
  readonly lines: readonly StoredLine[];
  readonly unreadable: readonly number[];
}

/**
 * Opens the journal at `path` without changing it; the file is made with the first record.
 * @throws UserError `journal-invalid` that names file, line and field
 */
export async function openJournal(files: Files, clock: Clock, path: string): Promise<Journal> {
  const exists = (await files.stat(path)) !== undefined;
  const content = exists ? decoded(await files.read(path), (what) => invalid(path, what)) : '';
  const stored = storedLines(content, path);
  const lines = stored.lines.map(({ value, place }) => validLine(value, path, place));
  let last = stored.lines.at(-1)?.text;
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

/**
 * A line that is no JSON and begins as a record does is the half of one that a dying process wrote: what it recorded did not
 * happen. Whether one behind it is missing shows in the number of the next record.
 */
function storedLines(content: string, path: string): Stored {
  const texts = content.split('\n').map((text, index) => ({ text, place: index + 1 }));
  const read = texts.filter(({ text }) => text.trim() !== '').map((one) => ({ ...one, value: parsedLine(one.text) }));
  const lines = read.filter(({ value }) => value !== noJson);
  const others = read.filter(({ value, text }) => value === noJson && !isBegin(text));
  if (content !== '' && lines.length === 0 && (read.length === 0 || others.length > 0)) {
    throw invalid(path, 'it has content and no line that is JSON');
  }
  return { lines, unreadable: others.map(({ place }) => place) };
}

const noJson = Symbol('no JSON');

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}

/** Whether a text of any length is as the beginning of a record. */
function isBegin(text: string): boolean {
  const begin = '{"at":"';
  return text.slice(0, begin.length) === begin.slice(0, text.length);
}

/** A missing last line leaves no trace here; the machine and the backup sets are asked about that. */
function gapsIn({ lines, unreadable }: Stored): readonly number[] {
  const broken = lines.flatMap(({ value, place }, index) => {
    const { number, previous } = Object(value);
    const before = lines[index - 1]?.text;
    if (number === undefined) return [];
    return number === index + 1 && previous === (before && sha256Of(before)) ? [] : [place];
  });
  return [...broken, ...unreadable].sort((one, other) => one - other);
}

function invalid(path: string, what: string): UserError {
  return new UserError(
    'journal-invalid',
    `The journal ${path} cannot be used: ${what}.`,
    'Somebody or something changed the journal. Put the file back from a copy. Do not delete it: it records what was done to this server.',
  );
}

/** Fields of a newer version stay in the line. */
function validLine(value: unknown, path: string, number: number): JournalLine {
  return conforming(
    journalLineSchema,
    withoutChain(value),
    (what) => invalid(path, what),
    () => `line ${number}, `,
  );
}

function withoutChain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { number: _number, previous: _previous, ...line } = value as Readonly<Record<string, unknown>>;
  return line;
}
