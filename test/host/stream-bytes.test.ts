import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/base/sha256.js';
import { writeHashing } from '../../src/host/stream-bytes.js';

const piece = Buffer.alloc(32 * 1024 * 1024, 'audit');

async function* pieces(count: number) {
  for (let index = 0; index < count; index += 1) yield piece;
}

/** A new file whose flushes are done by `datasync`. */
async function onFile<T>(datasync: () => Promise<void>, work: (file: FileHandle, path: string) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'stream-bytes-'));
  const path = join(folder, 'file');
  const file = await open(path, 'w');
  file.datasync = datasync;
  try {
    return await work(file, path);
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}

describe('a large file', () => {
  test('is flushed while it is written, one flush at a time, and its digest is the digest of all bytes', async () => {
    const release = Promise.withResolvers<void>();
    let [flushes, isOver] = [0, false];
    const datasync = async () => {
      flushes += 1;
      await release.promise;
      isOver = true;
    };
    await onFile(datasync, async (file, path) => {
      const written = writeHashing(file, pieces(5), (_piece) => {
        if (flushes > 0) setImmediate(release.resolve);
      });
      expect(await written).toEqual({ sha256: sha256Of(Buffer.concat(Array(5).fill(piece))), size: 5 * piece.length });
      expect(flushes).toBeGreaterThan(0);
      expect(isOver).toBe(true);
      expect((await readFile(path)).length).toBe(5 * piece.length);
    });
  });

  test('that the disk does not take is a fault, though it was written to its end', async () => {
    const datasync = () => Promise.reject(new Error('the disk is gone'));
    await onFile(datasync, (file) =>
      expect(writeHashing(file, pieces(3), () => {})).rejects.toThrow('the disk is gone'),
    );
  });

  test('whose source fails keeps the fault of the source', async () => {
    const datasync = () => Promise.reject(new Error('the disk is gone'));
    async function* failing() {
      yield* pieces(3);
      throw new Error('the source is gone');
    }
    await onFile(datasync, (file) =>
      expect(writeHashing(file, failing(), () => {})).rejects.toThrow('the source is gone'),
    );
  });
});
