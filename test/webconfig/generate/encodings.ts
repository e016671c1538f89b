import fc from 'fast-check';
import { bytesOf, dotnetText } from '../judge/dotnet-bytes.js';

/** How a document is stored: the mark, the declaration, and the bytes. All of these .NET loads. */
export interface Storage {
  readonly mark: boolean;
  /** `encoding` of the XML declaration; empty: a declaration without it; undefined: no declaration. */
  readonly declared: string | undefined;
  /** The table of the bytes, as `dotnetText` names it. */
  readonly bytes: string;
}

const storage = (bytes: string, declared?: string, mark = false): Storage => ({ bytes, mark, declared });

const unicode: readonly Storage[] = [
  storage('utf-8'),
  storage('utf-8', ''),
  storage('utf-8', 'utf-8'),
  storage('utf-8', 'UTF-8', true),
  storage('utf-8', undefined, true),
];
const wide: readonly Storage[] = [
  storage('utf-16le', 'utf-16', true),
  storage('utf-16le', undefined, true),
  storage('utf-16le', 'unicode', true),
  storage('utf-16be', 'utf-16', true),
  storage('utf-16be', '', true),
];
const tables: readonly Storage[] = [
  storage('ascii', 'us-ascii'),
  storage('latin1', 'iso-8859-1'),
  storage('iso-8859-2', 'iso-8859-2'),
  storage('iso-8859-15', 'ISO-8859-15'),
  storage('windows-1250', 'windows-1250'),
  storage('windows-1251', 'windows-1251'),
  storage('windows-1252', 'Windows-1252'),
  storage('windows-1254', 'windows-1254'),
  storage('koi8-r', 'koi8-r'),
  storage('cp850', 'ibm850'),
  storage('cp932', 'shift_jis'),
  storage('cp936', 'gb2312'),
  storage('cp949', 'euc-kr'),
  storage('cp950', 'big5'),
];
/** The declaration beats the mark; with ASCII alone nobody notices. */
const contradictory: readonly Storage[] = [
  storage('windows-1252', 'windows-1252', true),
  storage('ascii', 'us-ascii', true),
  storage('latin1', 'iso-8859-1', true),
];

/** .NET refuses each of these: a name that it does not know, or one that is not of such bytes. */
export const flawedStorages: fc.Arbitrary<Storage> = fc.constantFrom(
  storage('utf-8', 'utf8'),
  storage('utf-8', 'utf-16'),
  storage('utf-8', 'unicode', true),
  storage('latin1', 'iso-8859-10'),
  storage('latin1', 'iso-8859-14'),
  storage('latin1', 'iso-8859-16'),
  storage('utf-16le', 'utf-8', true),
  storage('utf-16be', 'windows-1252', true),
  storage('utf-16be', 'utf-16le', true),
);

export const storages: fc.Arbitrary<Storage> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...unicode) },
  { weight: 3, arbitrary: fc.constantFrom(...wide) },
  { weight: 5, arbitrary: fc.constantFrom(...tables) },
  { weight: 1, arbitrary: fc.constantFrom(...contradictory) },
);

const known = new Map<string, boolean>();

/** Whether the character can be written as itself. A contradictory mark allows only ASCII. */
export function canHold({ bytes, mark }: Storage, character: string): boolean {
  if (character <= '\x7f') return true;
  if (bytes.startsWith('utf')) return true;
  if (mark) return false;
  const question = `${bytes} ${character}`;
  const found = known.get(question) ?? survives(bytes, character);
  known.set(question, found);
  return found;
}

const declarations: Readonly<Record<string, string>> = Object.fromEntries(
  tables.map(({ bytes, declared }) => [bytes, declared ?? '']),
);

/** The table knows the character, and so does the judge's way back. */
function survives(bytes: string, character: string): boolean {
  const text = `<?xml version="1.0" encoding="${declarations[bytes]}"?>${character}`;
  return dotnetText(bytesOf(text, { encoding: bytes })).text === text;
}

export function stored(body: string, { mark, declared, bytes }: Storage, lineBreak: string): Buffer {
  const encoding = declared ? ` encoding="${declared}"` : '';
  const declaration = declared === undefined ? '' : `<?xml version="1.0"${encoding}?>${lineBreak}`;
  return bytesOf(`${mark ? '\uFEFF' : ''}${declaration}${body}`, { encoding: bytes });
}
