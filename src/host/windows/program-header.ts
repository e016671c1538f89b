import { open } from 'node:fs/promises';
import type { Architecture } from '../machine.js';

/** What the header of a program says; empty for one that is no program of 32-bit or 64-bit Windows. */
export interface ProgramHeader {
  readonly architecture?: Architecture;
  /** Windows before it refuses to load the program, for example 6.1. */
  readonly minimumWindows?: string;
}

/** Source: Microsoft's "PE Format", "MS-DOS Stub", "COFF File Header", "Optional Header Windows-Specific Fields". */
const place = { ofHeader: 0x3c, machine: 4, subsystem: 24 + 48 };
const mostBytes = 4096;

/** Undefined where the file is no program at all. */
export async function readProgramHeader(path: string): Promise<ProgramHeader | undefined> {
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
