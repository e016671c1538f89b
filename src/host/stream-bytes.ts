import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { FileDigest } from './files.js';

/**
 * Bytes that are read, hashed and written at a time. Measured on Linux in a virtual machine: a writer of larger pieces
 * is given memory in larger blocks, which the host takes back when they are idle, and 1 GiB then takes twice as long.
 */
const pieceSize = 256 * 1024;

/** So much is written before the disk is asked to take it, while more is written: the last flush is then a short one. */
const writtenBetweenFlushes = 64 * 1024 * 1024;

/** Called before a piece is written; may refuse it by throwing. */
export type BeforePiece = (piece: Uint8Array) => void | Promise<void>;

/** Writes the pieces one after another and hashes them. A piece may be reused by its source once the next is asked for. */
export async function writeHashing(
  target: FileHandle,
  pieces: AsyncIterable<Uint8Array>,
  before: BeforePiece,
): Promise<FileDigest> {
  const hash = createHash('sha256');
  const flushes = flushesBehind(target);
  let size = 0;
  try {
    for await (const piece of pieces) {
      await before(piece);
      const written = writeAll(target, piece);
      hash.update(piece);
      await written;
      size += piece.length;
      flushes.wrote(piece.length);
    }
  } finally {
    await flushes.end();
  }
  flushes.throwFault();
  return { sha256: hash.digest('hex'), size };
}

/** Flushes one at a time beside the writing. The handle may be closed only after `end`, which does not throw. */
function flushesBehind(target: FileHandle) {
  let unflushed = 0;
  let running: Promise<void> | undefined;
  let fault: unknown;
  return {
    wrote(bytes: number): void {
      unflushed += bytes;
      if (unflushed < writtenBetweenFlushes || running !== undefined) return;
      unflushed = 0;
      running = target.datasync().then(
        () => {
          running = undefined;
        },
        (error) => {
          running = undefined;
          fault ??= error;
        },
      );
    },
    async end(): Promise<void> {
      await running;
    },
    throwFault(): void {
      if (fault !== undefined) throw fault;
    },
  };
}

/**
 * The file's bytes from its start, in the memory of two pieces: while one is hashed and written the next one is read.
 * Each piece is valid until the next but one is asked for.
 */
export async function* piecesOf(source: FileHandle): AsyncGenerator<Uint8Array> {
  // One byte more than the file has: its end is then seen without a further read of a whole piece.
  const length = Math.min(pieceSize, (await source.stat()).size + 1);
  let [current, next] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
  let reading = source.read(current, 0, length);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      const piece = current.subarray(0, bytesRead);
      reading = source.read(next, 0, length);
      [current, next] = [next, current];
      yield piece;
    }
  } finally {
    // A reader that stops early must not leave a read behind on a handle that is closed next.
    await reading.catch(() => undefined);
  }
}

/** One write may take fewer bytes than it was given. */
export async function writeAll(target: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length; ) {
    done += (await target.write(piece, done)).bytesWritten;
  }
}
