import { TextDecoder } from 'node:util';
import type { CompoundFile } from './compound-file.js';

/** A row by column names; numbers as numbers, NULL as undefined. */
export type DatabaseRow = Readonly<Record<string, string | number | undefined>>;

export interface MsiDatabase {
  /** Empty where the database has no such table. */
  rows(table: string): Promise<readonly DatabaseRow[]>;
}

/**
 * The tables of a Windows Installer database. The layout is not published; it is known from libmsi and Wine: names in
 * a base-64 of their own, texts once in a pool, rows stored column by column.
 */
export async function openMsiDatabase(file: CompoundFile): Promise<MsiDatabase | undefined> {
  const names = new Map(file.streamNames.map((name) => [tableName(name), name]));
  const stream = async (table: string) => {
    const name = names.get(table);
    return (name === undefined ? undefined : await file.read(name)) ?? Buffer.alloc(0);
  };
  const [pool, data] = [await stream('_StringPool'), await stream('_StringData')];
  if (pool.length < 4) return undefined;
  const texts = parseStrings(pool, data);
  const columns = readRows(await stream('_Columns'), columnsOfColumns, texts);
  return {
    async rows(table) {
      const own = columns
        .filter((column) => column.Table === table)
        .sort((a, b) => Number(a.Number) - Number(b.Number))
        .map(({ Name, Type }) => ({ name: String(Name), type: Number(Type) }));
      return own.length === 0 ? [] : readRows(await stream(table), own, texts);
    },
  };
}

interface MsiColumn {
  readonly name: string;
  readonly type: number;
}

/** Bits of a column's type; the lowest byte is the size in bytes. */
const isText = 0x0800;
const isValid = 0x0100;
const isNullable = 0x1000;

const columnsOfColumns: readonly MsiColumn[] = [
  { name: 'Table', type: isText | isValid | 64 },
  { name: 'Number', type: isValid | 2 },
  { name: 'Name', type: isText | isValid | 64 },
  { name: 'Type', type: isValid | 2 },
];

interface Texts {
  readonly list: readonly string[];
  readonly referenceSize: 2 | 3;
}

/** `!` marks a table. The other characters mean one or two digits of base 64 each. */
function tableName(stored: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._';
  const decoded = [...stored].map((character) => {
    const code = character.charCodeAt(0);
    if (code === 0x4840) return '';
    if (code >= 0x4800 && code < 0x4840) return digits[code - 0x4800];
    if (code >= 0x3800 && code < 0x4800) return `${digits[code & 0x3f]}${digits[((code - 0x3800) >> 6) & 0x3f]}`;
    return character;
  });
  return decoded.join('');
}

function parseStrings(pool: Buffer, data: Buffer): Texts {
  const decode = decoderOf(pool.readUInt16LE(0));
  const list: string[] = [''];
  let place = 0;
  for (let at = 4; at + 4 <= pool.length; at += 4) {
    let length = pool.readUInt16LE(at);
    if (length === 0 && pool.readUInt16LE(at + 2) !== 0 && at + 8 <= pool.length) {
      // A text of 64 KB and more has its length in the entry behind.
      at += 4;
      length = pool.readUInt32LE(at);
    }
    list.push(decode(data.subarray(place, place + length)));
    place += length;
  }
  return { list, referenceSize: (pool.readUInt16LE(2) & 0x8000) === 0 ? 2 : 3 };
}

const encodings: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

export function decoderOf(codePage: number): (bytes: Uint8Array) => string {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  const decoder = new TextDecoder(isWindows ? `windows-${codePage}` : (encodings[codePage] ?? 'windows-1252'));
  return (bytes) => decoder.decode(bytes);
}

function readRows(bytes: Buffer, columns: readonly MsiColumn[], texts: Texts): readonly DatabaseRow[] {
  const widths = columns.map(({ type }) => widthOf(type, texts));
  const count = Math.floor(bytes.length / widths.reduce((sum, width) => sum + width, 0));
  const starts = widths.map((_, index) => count * widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  return Array.from({ length: count }, (_, row) => {
    const cells = columns.map(({ name, type }, index) => {
      const width = widths[index] ?? 2;
      return [name, cellOf(bytes, (starts[index] ?? 0) + row * width, width, type, texts)];
    });
    return Object.fromEntries(cells);
  });
}

function widthOf(type: number, { referenceSize }: Texts): number {
  if (isBinary(type)) return 2;
  if ((type & isText) !== 0) return referenceSize;
  return (type & 0xff) <= 2 ? 2 : 4;
}

/** Binary columns contain a mark that a stream exists. */
function isBinary(type: number): boolean {
  return (type & ~isNullable) === (isText | isValid);
}

function cellOf(bytes: Buffer, at: number, width: number, type: number, texts: Texts): string | number | undefined {
  const stored = bytes.readUIntLE(at, width);
  if ((type & isText) !== 0 && !isBinary(type)) return stored === 0 ? undefined : texts.list[stored];
  // Numbers are stored with their highest bit turned over, so that 0 can mean NULL.
  return stored === 0 ? undefined : stored - 2 ** (width * 8 - 1);
}
