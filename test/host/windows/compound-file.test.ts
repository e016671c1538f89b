import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DamagedFile, openCompoundFile } from '../../../src/host/windows/compound-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compound-'));
});
afterAll(() => rm(folder, { recursive: true }));

const [end, free, table] = [0xfffffffe, 0xffffffff, 0xfffffffd];
const large = Buffer.from(Array.from({ length: 4100 }, (_, index) => index % 251));
const small = Buffer.from('a small stream of seventy bytes, that is, of one sector and six bytes.');

function entry(name: string, type: number, links: readonly number[], start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  for (const [index, link] of links.entries()) bytes.writeUInt32LE(link, 68 + 4 * index);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

const numbers = (...all: readonly number[]) => {
  const bytes = Buffer.alloc(512, 0xff);
  for (const [index, number] of all.entries()) bytes.writeUInt32LE(number, 4 * index);
  return bytes;
};

/** By hand from [MS-CFB]: allocation table, directory, small table, small sectors, and nine sectors out of order. */
function compoundFile(): Buffer {
  const header = Buffer.alloc(512, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(2, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(end, 68);
  numbers(0).copy(header, 76, 0, 436);
  // The large stream: 12, 11, ... 4.
  const allocation = numbers(table, end, end, end, end, 4, 5, 6, 7, 8, 9, 10, 11);
  const directory = Buffer.concat([
    entry('Root Entry', 5, [free, free, 1], 3, 128),
    entry('Small', 2, [2, 3, free], 0, small.length),
    entry('Lärge', 2, [free, free, free], 12, large.length),
    entry('Folder', 1, [free, free, free], 0, 0),
  ]);
  const inSectors = Buffer.concat([large, Buffer.alloc(9 * 512 - large.length)]);
  const sectors = Array.from({ length: 9 }, (_, index) => inSectors.subarray((8 - index) * 512, (9 - index) * 512));
  const smallSectors = Buffer.concat([small, Buffer.alloc(512 - small.length)]);
  return Buffer.concat([header, allocation, directory, numbers(1, end), smallSectors, ...sectors]);
}

async function opened(bytes: Uint8Array) {
  const path = join(folder, 'a.msi');
  await writeFile(path, bytes);
  return openCompoundFile(path);
}

/** The streams of the file, by name. */
async function streamsOf(bytes: Uint8Array) {
  const file = await opened(bytes);
  try {
    return await Promise.all((file?.streamNames ?? []).map(async (name) => [name, await file?.read(name)] as const));
  } finally {
    await file?.close();
  }
}

const changed = (place: number, number: number) => {
  const bytes = compoundFile();
  bytes.writeUInt32LE(number, place);
  return bytes;
};

describe('a compound file', () => {
  test('has its small and its large streams, and no storage among them', async () => {
    expect(new Map(await streamsOf(compoundFile()))).toEqual(
      new Map([
        ['Small', small],
        ['Lärge', large],
      ]),
    );
  });

  test('has no stream of another name', async () => {
    const file = await opened(compoundFile());
    expect(await file?.read('small')).toBeUndefined();
    await file?.close();
  });

  test.each([
    ['a web page', Buffer.from('<html>'.repeat(200))],
    ['shorter than a header', compoundFile().subarray(0, 511)],
    ['empty', Buffer.alloc(0)],
  ])('is not one that is %s', async (_what, bytes) => {
    expect(await opened(bytes)).toBeUndefined();
  });

  test.each([
    ['whose sectors have a size that there is not', changed(28, 0x000a0003)],
    ['that ends in its streams', compoundFile().subarray(0, 512 * 8)],
    ['that ends before its directory', compoundFile().subarray(0, 1024)],
    ['whose sectors of the directory run in a circle', changed(512 + 4, 1)],
    ['whose large stream is shorter than its size', changed(512 + 4 * 8, end)],
    ['whose small stream is shorter than its size', changed(512 * 3, end)],
    ['that claims to be larger than a file can be', changed(72, 0x10000000)],
  ])('is damaged %s', async (_what, bytes) => {
    await expect(streamsOf(bytes)).rejects.toThrow(DamagedFile);
  });

  test('whose directory runs in a circle has each stream once', async () => {
    const bytes = compoundFile();
    // The entry "Lärge" names the entry "Small" as its neighbour.
    bytes.writeUInt32LE(1, 1024 + 2 * 128 + 68);
    expect((await streamsOf(bytes)).map(([name]) => name).sort()).toEqual(['Lärge', 'Small']);
  });
});
