import { TextDecoder } from 'node:util';

/**
 * Text that a program of Windows wrote to a pipe or file: UTF-16 with or without byte order mark, UTF-8, or else the
 * OEM code page, in which the programs of Windows write where there is no console.
 */
export async function decodeProgramText(bytes: Uint8Array, oemCodePage: number): Promise<string> {
  const unicode = decodeUnicode(bytes);
  if (unicode !== undefined) return unicode;
  const { default: iconv } = await import('iconv-lite');
  const name = `cp${oemCodePage}`;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'latin1');
}

/** Undefined where the bytes are neither UTF-16 nor UTF-8. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of programs has line breaks, blanks and digits: in UTF-16LE each of them has a zero behind it. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return false;
  let ascii = 0;
  let zeroAtEvenPlace = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) zeroAtEvenPlace += 1;
    else if (sample[index + 1] === 0) ascii += 1;
  }
  return zeroAtEvenPlace === 0 && ascii * 16 >= sample.length / 2;
}
