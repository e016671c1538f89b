import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { ageFault } from './age-fault.js';

/**
 * The payload of the age v1 format: chunks of 64 KiB, each sealed with ChaCha20-Poly1305; the nonce is a counter of
 * eleven bytes and a twelfth that is 1 for the last chunk. Source: https://age-encryption.org/v1, "Payload".
 */
const algorithm = 'chacha20-poly1305';
const chunkSize = 64 * 1024;
const tagSize = 16;
/** Sealed chunks that are handed on together: fewer, larger writes. */
const chunksAtATime = 16;

export const payloadNonceSize = 16;

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
}

/** Seals the pieces. Yields pieces that are valid until the next one is asked for. */
export async function* sealPayload(
  pieces: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
  nonce: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const key = payloadKey(fileKey, nonce);
  const output = Buffer.allocUnsafe(chunksAtATime * (chunkSize + tagSize));
  let used = 0;
  let counter = 0;
  for await (const { chunk, isLast } of chunksOf(pieces, chunkSize)) {
    used += seal(key, counter, isLast, chunk, output, used);
    counter += 1;
    if (used < output.length && !isLast) continue;
    yield output.subarray(0, used);
    used = 0;
  }
}

function seal(key: Buffer, counter: number, isLast: boolean, chunk: Uint8Array, output: Buffer, at: number): number {
  const cipher = createCipheriv(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize });
  const sealed: Buffer<ArrayBufferLike> = cipher.update(chunk);
  output.set(sealed, at);
  release(sealed);
  cipher.final();
  output.set(cipher.getAuthTag(), at + chunk.length);
  return chunk.length + tagSize;
}

/**
 * Gives the bytes back at once. Each chunk comes in a buffer of its own outside the heap, and the collector lets tens
 * of megabytes of them gather before it looks.
 */
function release({ buffer, length }: Buffer<ArrayBufferLike>): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}

/**
 * Opens what {@link sealPayload} or any program of the format made.
 * @throws UserError `backup-archive-damaged` for altered, reordered, missing or added bytes
 */
export async function* openPayload(
  pieces: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
  nonce: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const key = payloadKey(fileKey, nonce);
  let counter = 0;
  for await (const { chunk, isLast } of chunksOf(pieces, chunkSize + tagSize)) {
    const plain = open(key, counter, isLast, chunk);
    // An empty last chunk is only allowed where it is the only one.
    if (plain.length === 0 && counter > 0) throw ageFault('damaged');
    counter += 1;
    yield plain;
  }
}

function open(key: Buffer, counter: number, isLast: boolean, chunk: Uint8Array): Buffer {
  if (chunk.length < tagSize) throw ageFault('damaged');
  const decipher = createDecipheriv(algorithm, key, chunkNonce(counter, isLast), { authTagLength: tagSize });
  const textSize = chunk.length - tagSize;
  decipher.setAuthTag(chunk.subarray(textSize));
  const plain = decipher.update(chunk.subarray(0, textSize));
  try {
    decipher.final();
  } catch (cause) {
    throw ageFault('damaged', cause);
  }
  return plain;
}

/** The counter has eleven bytes, big-endian; the lower six are enough for 16 exbibytes. */
function chunkNonce(counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

interface Chunk {
  readonly chunk: Uint8Array;
  readonly isLast: boolean;
}

/** Cuts pieces into chunks of one size; the last may be shorter, and is empty only where there are no bytes at all. */
async function* chunksOf(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Chunk> {
  const held = Buffer.allocUnsafe(size);
  let used = 0;
  for await (const piece of pieces) {
    let at = 0;
    while (at < piece.length) {
      if (used === size) {
        yield { chunk: held, isLast: false };
        used = 0;
      }
      // A whole chunk inside the piece is not copied, unless it could be the last one.
      if (used === 0 && piece.length - at > size) {
        yield { chunk: piece.subarray(at, at + size), isLast: false };
        at += size;
        continue;
      }
      const taken = Math.min(size - used, piece.length - at);
      held.set(piece.subarray(at, at + taken), used);
      used += taken;
      at += taken;
    }
  }
  yield { chunk: held.subarray(0, used), isLast: true };
}
