/** Bytes kept of each stream; what comes after is dropped. The largest known output is a registry listing of some MB. */
const keptBytes = 64 * 1024 * 1024;

/** Takes the pieces of a stream and keeps them up to a limit. */
export function collector() {
  const pieces: Buffer[] = [];
  let size = 0;
  return {
    take(piece: Buffer): void {
      if (size < keptBytes) pieces.push(piece);
      size += piece.length;
    },
    bytes: (): Uint8Array => Buffer.concat(pieces),
  };
}
