/** A stream of the tar library as the bytes that it is made of. */
export async function* bytePieces(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece)) throw new Error('A tar stream is made of buffers.');
    yield piece;
  }
}
