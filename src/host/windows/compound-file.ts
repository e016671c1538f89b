import { type FileHandle, open } from 'node:fs/promises';

/**
 * Streams of an OLE compound file, read in their place: an installer package has many megabytes, of which a few
 * kilobytes are its tables. Source: [MS-CFB], "Compound File Binary File Format".
 */
export interface CompoundFile {
  /** Names of the streams of the root storage, as stored. */
  readonly streamNames: readonly string[];
  /** Undefined where there is no such stream. @throws Error of a damaged file */
  read(name: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const headerSize = 512;
const endOfChain = 0xfffffffe;
const noStream = 0xffffffff;
const entrySize = 128;
const miniSectorSize = 64;
/** Of the list that says where the allocation table is; a file of 2 GB has about 260. */
const mostTableSectors = 4096;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** @returns undefined where the file is no compound file */
export async function openCompoundFile(path: string): Promise<CompoundFile | undefined> {
  const file = await open(path, 'r');
  try {
    const header = Buffer.alloc(headerSize);
    const { bytesRead } = await file.read(header, 0, headerSize, 0);
    if (bytesRead < headerSize || !header.subarray(0, 8).equals(signature)) {
      await file.close();
      return undefined;
    }
    return await readDirectory(file, header);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readDirectory(file: FileHandle, header: Buffer): Promise<CompoundFile> {
  const sectors = await openSectors(file, header);
  const directory = await sectors.chain(header.readUInt32LE(48));
  const entries = Array.from({ length: directory.length / entrySize }, (_, index) =>
    parseEntry(directory.subarray(index * entrySize, (index + 1) * entrySize)),
  );
  const root = entries[0];
  if (root === undefined) throw damaged('it has no root');
  const miniStream = await sectors.chain(root.start, root.size);
  const miniTable = await sectors.chain(header.readUInt32LE(60));
  const smallest = header.readUInt32LE(56);
  const streams = new Map(childrenOf(entries, root.child).map((entry) => [entry.name, entry]));
  return {
    streamNames: [...streams.keys()],
    async read(name) {
      const entry = streams.get(name);
      if (entry === undefined) return undefined;
      return entry.size < smallest ? miniChain(miniStream, miniTable, entry) : sectors.chain(entry.start, entry.size);
    },
    close: () => file.close(),
  };
}

function parseEntry(bytes: Buffer): Entry {
  const nameBytes = Math.min(Math.max(bytes.readUInt16LE(64) - 2, 0), 62);
  return {
    name: bytes.toString('utf16le', 0, nameBytes),
    type: bytes.readUInt8(66),
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    start: bytes.readUInt32LE(116),
    size: bytes.readUInt32LE(120),
  };
}

/** Streams (type 2) of one storage: its entries hang in a binary tree. A damaged one may run in a circle. */
function childrenOf(entries: readonly Entry[], top: number): readonly Entry[] {
  const seen = new Set<number>();
  const found: Entry[] = [];
  const waiting = [top];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = index === noStream || seen.has(index) ? undefined : entries[index];
    if (entry === undefined) continue;
    seen.add(index);
    if (entry.type === 2) found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

interface Sectors {
  /** The bytes of a chain of sectors, cut to `size`. */
  chain(start: number, size?: number): Promise<Buffer>;
}

async function openSectors(file: FileHandle, header: Buffer): Promise<Sectors> {
  const size = 1 << header.readUInt16LE(30);
  if (size !== 512 && size !== 4096) throw damaged('its sector size is neither 512 nor 4096');
  const sector = async (number: number) => {
    const bytes = Buffer.alloc(size);
    // The header fills the place of one sector, for every size of a sector.
    const { bytesRead } = await file.read(bytes, 0, size, (number + 1) * size);
    if (bytesRead === 0) throw damaged(`sector ${number} is behind its end`);
    return bytes;
  };
  const table = await allocationTable(header, sector, size);
  return {
    async chain(start, length) {
      const pieces: Buffer[] = [];
      for (let number = start; number < endOfChain; number = table[number] ?? endOfChain) {
        if (pieces.length > table.length) throw damaged('a chain of sectors runs in a circle');
        pieces.push(await sector(number));
        if (length !== undefined && pieces.length * size >= length) break;
      }
      const bytes = Buffer.concat(pieces);
      if (length !== undefined && bytes.length < length) throw damaged('a stream breaks off');
      return length === undefined ? bytes : bytes.subarray(0, length);
    },
  };
}

/** Which sector follows which. The numbers of its own sectors are in the header and, for large files, in a chain. */
async function allocationTable(
  header: Buffer,
  sector: (number: number) => Promise<Buffer>,
  size: number,
): Promise<Uint32Array> {
  const places = numbers(header.subarray(76));
  if (header.readUInt32LE(72) > mostTableSectors) throw damaged('it claims to be larger than a file can be');
  let next = header.readUInt32LE(68);
  for (let count = header.readUInt32LE(72); count > 0 && next < endOfChain; count -= 1) {
    const more = numbers(await sector(next));
    next = more.pop() ?? endOfChain;
    places.push(...more);
  }
  const used = places.slice(0, header.readUInt32LE(44));
  const table = new Uint32Array((used.length * size) / 4);
  for (const [index, place] of used.entries()) table.set(numbers(await sector(place)), (index * size) / 4);
  return table;
}

function miniChain(stream: Buffer, tableBytes: Buffer, { start, size }: Entry): Buffer {
  const table = numbers(tableBytes);
  const pieces: Buffer[] = [];
  for (
    let number = start;
    number < endOfChain && pieces.length * miniSectorSize < size;
    number = table[number] ?? endOfChain
  ) {
    pieces.push(stream.subarray(number * miniSectorSize, (number + 1) * miniSectorSize));
  }
  const bytes = Buffer.concat(pieces).subarray(0, size);
  if (bytes.length < size) throw damaged('a small stream breaks off');
  return bytes;
}

function numbers(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

function damaged(why: string): DamagedFile {
  return new DamagedFile(`The file is damaged: ${why}.`);
}
