import type { RecordedBytes } from './recording-schema.js';

/** Redacts bytes as the text that they are, and keeps them readable: `redact` is given the text. */
export function recordBytes(bytes: Uint8Array, redact: (text: string) => string): RecordedBytes {
  const encoding = isUtf16(bytes) ? 'utf-16le' : 'latin1';
  const buffer = Buffer.from(bytes);
  return { encoding, text: redact(buffer.toString(encoding === 'utf-16le' ? 'utf16le' : 'latin1')) };
}

export function replayedBytes({ encoding, text }: RecordedBytes): Buffer {
  return Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'latin1');
}

/** By its mark or, without one, by a NUL behind most of the first characters. */
function isUtf16(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  const first = bytes.subarray(0, 200);
  const zeros = first.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return bytes.length % 2 === 0 && first.length > 1 && zeros > first.length / 4;
}
