import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { asFileFault } from '../file-faults.js';
import { HostError, systemErrorCode } from '../host-error.js';
import type { PackageIdentity } from '../installer.js';
import { publicProperty } from '../installer-input.js';
import type { Architecture } from '../server-facts-schema.js';
import { type CompoundFile, DamagedFile, openCompoundFile } from './compound-file.js';

/**
 * What a package says of itself, read from its tables without Windows Installer and without PowerShell.
 * @throws HostError `not-found`, `not-a-package`, `access-denied`
 */
export async function describeInstallerPackage(path: string): Promise<PackageIdentity> {
  try {
    const msi = await describeMsi(path);
    if (msi !== undefined) return msi;
    const header = await readProgramHeader(path);
    if (header !== undefined) return { kind: 'setup', properties: {}, ...header };
  } catch (error) {
    if (error instanceof DamagedFile) throw notAPackage(path, error.message);
    // Reading beyond the end of a buffer: the file says that it has more than it has.
    if (systemErrorCode(error)?.startsWith('ERR_')) throw notAPackage(path, 'The file is damaged.');
    throw asFileFault(error, path);
  }
  throw notAPackage(path, 'It is neither a Windows Installer package nor a program.');
}

async function describeMsi(path: string): Promise<PackageIdentity | undefined> {
  const file = await openCompoundFile(path);
  if (file === undefined) return undefined;
  try {
    const database = await openMsiDatabase(file);
    if (database === undefined) throw new DamagedFile('It has no tables of Windows Installer.');
    const architecture = packageArchitecture(await file.read(summaryStreamName));
    return { ...(await describeTables(database)), ...(architecture === undefined ? {} : { architecture }) };
  } finally {
    await file.close();
  }
}

async function describeTables(database: MsiDatabase): Promise<PackageIdentity> {
  const own = new Map((await database.rows('Property')).map((row) => [String(row.Property), String(row.Value ?? '')]));
  const launch = await database.rows('LaunchCondition');
  const text = (name: string) => own.get(name) ?? '';
  return {
    kind: 'msi',
    productName: text('ProductName'),
    productVersion: text('ProductVersion'),
    productCode: text('ProductCode'),
    ...(own.has('UpgradeCode') ? { upgradeCode: text('UpgradeCode') } : {}),
    properties: Object.fromEntries(await publicProperties(database, own)),
    launchConditions: launch.map((row) => ({
      condition: String(row.Condition),
      message: String(row.Description ?? ''),
    })),
    externalFiles: externalFiles(await database.rows('Media'), await database.rows('File')),
  };
}

/**
 * Of a file: it is in no cabinet, also where the row of its disk names one. Source: "File Table",
 * msidbFileAttributesNoncompressed.
 */
const isOutsideCabinets = 0x2000;

/** A cabinet whose name begins with `#` is inside the package; the files of a disk without one are beside it. */
function externalFiles(media: readonly DatabaseRow[], files: readonly DatabaseRow[]): readonly string[] {
  const disks = [...media].sort((a, b) => Number(a.LastSequence) - Number(b.LastSequence));
  const outside = disks.flatMap(({ Cabinet, LastSequence }, index): readonly string[] => {
    if (Cabinet !== undefined) return String(Cabinet).startsWith('#') ? [] : [String(Cabinet)];
    const first = Number(disks[index - 1]?.LastSequence ?? 0);
    return files
      .filter(({ Sequence }) => Number(Sequence) > first && Number(Sequence) <= Number(LastSequence))
      .map(longName);
  });
  const single = files.filter(({ Attributes }) => (Number(Attributes ?? 0) & isOutsideCabinets) !== 0);
  return [...new Set([...outside, ...single.map(longName)])];
}

/** `SHORT~1.TXT|the long name.txt` */
function longName({ FileName }: DatabaseRow): string {
  return String(FileName).split('|').at(-1) ?? '';
}

/** Declared with a default, or without one: as secure, bound to a field of a dialog, or as a folder. */
async function publicProperties(
  database: MsiDatabase,
  own: ReadonlyMap<string, string>,
): Promise<readonly (readonly [string, string])[]> {
  const secure = (own.get('SecureCustomProperties') ?? '').split(';');
  const fields = (await database.rows('Control')).map((row) => String(row.Property ?? ''));
  const folders = (await database.rows('Directory')).map((row) => String(row.Directory));
  const names = new Set([...own.keys(), ...secure, ...fields, ...folders]);
  return [...names].filter((name) => publicProperty.test(name)).map((name) => [name, own.get(name) ?? '']);
}

function notAPackage(path: string, why: string): HostError {
  return new HostError('not-a-package', path, `${path} is not an installer package. ${why}`);
}

const summaryStreamName = '\u0005SummaryInformation';
const templateProperty = 7;
const codePageProperty = 1;
const textType = 0x1e;

/** Which Windows a package is for; undefined for one that this program has no server for (Arm64, Intel64). */
function packageArchitecture(summary: Buffer | undefined): Architecture | undefined {
  const template = summary === undefined ? '' : (textProperty(summary, templateProperty) ?? '');
  const platform = template.split(';')[0]?.split(',')[0]?.trim().toLowerCase();
  if (platform === 'x64' || platform === 'amd64') return 'x64';
  return platform === '' || platform === 'intel' ? 'x86' : undefined;
}

/** A text of the first property set. Source: [MS-OLEPS], "Object Linking and Embedding (OLE) Property Set Data Structures". */
function textProperty(bytes: Buffer, wanted: number): string | undefined {
  const start = bytes.readUInt32LE(44);
  const offsets = new Map(
    Array.from({ length: bytes.readUInt32LE(start + 4) }, (_, index) => {
      const at = start + 8 + index * 8;
      return [bytes.readUInt32LE(at), start + bytes.readUInt32LE(at + 4)] as const;
    }),
  );
  const place = offsets.get(wanted);
  if (place === undefined || bytes.readUInt32LE(place) !== textType) return undefined;
  const codePagePlace = offsets.get(codePageProperty);
  const codePage = codePagePlace === undefined ? 0 : bytes.readUInt16LE(codePagePlace + 4);
  const text = bytes.subarray(place + 8, place + 8 + bytes.readUInt32LE(place + 4));
  return decoderOf(codePage)(text).replace(/\0.*$/s, '');
}

/** What the header of a program says; empty for one that is no program of 32-bit or 64-bit Windows. */
interface ProgramHeader {
  readonly architecture?: Architecture;
  /** Windows before it refuses to load the program, for example 6.1. */
  readonly minimumWindows?: string;
}

/** Source: Microsoft's "PE Format", "MS-DOS Stub", "COFF File Header", "Optional Header Windows-Specific Fields". */
const place = { ofHeader: 0x3c, machine: 4, subsystem: 24 + 48 };
const mostBytes = 4096;

/** Undefined where the file is no program at all. */
async function readProgramHeader(path: string): Promise<ProgramHeader | undefined> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
    const bytes = buffer.subarray(0, bytesRead);
    return bytes.toString('latin1', 0, 2) === 'MZ' ? headerIn(bytes) : undefined;
  } finally {
    await file.close();
  }
}

function headerIn(bytes: Buffer): ProgramHeader {
  const header = bytes.length < place.ofHeader + 4 ? bytes.length : bytes.readUInt32LE(place.ofHeader);
  const end = header + place.subsystem + 4;
  if (end > bytes.length || bytes.toString('latin1', header, header + 4) !== 'PE\0\0') return {};
  const architecture = architectures.get(bytes.readUInt16LE(header + place.machine));
  const at = header + place.subsystem;
  return {
    ...(architecture === undefined ? {} : { architecture }),
    minimumWindows: `${bytes.readUInt16LE(at)}.${bytes.readUInt16LE(at + 2)}`,
  };
}

const architectures: ReadonlyMap<number, Architecture> = new Map([
  [0x14c, 'x86'],
  [0x8664, 'x64'],
]);

/** A row by column names; numbers as numbers, NULL as undefined. */
type DatabaseRow = Readonly<Record<string, string | number | undefined>>;

interface MsiDatabase {
  /** Empty where the database has no such table. */
  rows(table: string): Promise<readonly DatabaseRow[]>;
}

/**
 * The tables of a Windows Installer database. The layout is not published; it is known from libmsi and Wine: names in
 * a base-64 of their own, texts once in a pool, rows stored column by column.
 */
async function openMsiDatabase(file: CompoundFile): Promise<MsiDatabase | undefined> {
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

function decoderOf(codePage: number): (bytes: Uint8Array) => string {
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
