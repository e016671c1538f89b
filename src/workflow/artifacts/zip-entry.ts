import { inflateRawSync } from 'node:zlib';
import { systemErrorCode } from '../../host/system-error.js';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * The content of each entry of a ZIP file whose name ends so, in memory: no name in it becomes a path. Undefined where it is
 * no ZIP file, or an entry has more bytes than `most`.
 */
export function zipEntries(zip: Buffer, ending: string, most: number): readonly Buffer[] | undefined {
  try {
    return entriesOf(zip, ending, most);
  } catch (error) {
    // Offsets that lead out of the file, bytes that cannot be inflated.
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}

function entriesOf(zip: Buffer, ending: string, most: number): readonly Buffer[] | undefined {
  // A comment of up to 64 kB may stand behind the end.
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) return undefined;
  const found: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (name.endsWith(ending)) {
      const content = contentAt(zip, at, most);
      if (content === undefined) return undefined;
      found.push(content);
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return found;
}

function contentAt(zip: Buffer, entry: number, most: number): Buffer | undefined {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== localEntry) return undefined;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + packed);
  if (bytes.length !== packed) return undefined;
  if (method === 0) return bytes.length > most ? undefined : bytes;
  return method === 8 ? inflateRawSync(bytes, { maxOutputLength: most }) : undefined;
}
